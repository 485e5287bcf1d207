import type { ServiceApart } from '@evenwicht/service-host';

/** For evaluators: figures of the whole region. They record nothing. */
export const evaluation: ServiceApart = {
  name: 'evaluation',
  admits: ['evaluator'],
};
