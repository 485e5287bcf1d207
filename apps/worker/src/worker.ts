import type { ServiceApart } from '@evenwicht/service-host';

/** For nobody: projections and reactions, for all the others. */
export const worker: ServiceApart = {
  name: 'worker',
  admits: [],
  isWorker: true,
};
