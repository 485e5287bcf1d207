import type { ServiceApart } from '@evenwicht/service-host';

/** For the mediation table and the secretariat: meetings, reciprocity, the agreement; and whoever runs the system. */
export const region: ServiceApart = {
  name: 'region',
  admits: ['table-coordinator', 'secretariat', 'operator'],
};
