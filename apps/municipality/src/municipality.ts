import type { ServiceApart } from '@evenwicht/service-host';

/** For caseworkers: applications, decisions, origin, utmost effort, and what their own municipality adopts. */
export const municipality: ServiceApart = {
  name: 'municipality',
  admits: ['caseworker'],
};
