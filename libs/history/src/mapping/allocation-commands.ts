import type { Meanings } from './meaning.js';

/** From hand-over to tenancy (agreement 4): stream `case-<uuid>`. */
export const allocationCommands: Meanings<'allocation' | 'allocation-withdrawn' | 'tenancy'> = {
  allocation: ({ case: reference, on, municipality, association, kind }, { ids }) => [
    { type: 'AllocateDwelling', on, data: { caseId: ids.caseId(reference), municipality, association, kind } },
  ],
  'allocation-withdrawn': ({ case: reference, on, reason }, { ids }) => [
    { type: 'WithdrawAllocation', on, data: { caseId: ids.caseId(reference), reason } },
  ],
  tenancy: ({ case: reference, on }, { ids }) => [
    { type: 'StartTenancy', on, data: { caseId: ids.caseId(reference) } },
  ],
};
