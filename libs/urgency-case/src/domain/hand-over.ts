import type { PlainDate } from '@evenwicht/kernel';
import type { CaseEvent } from '@evenwicht/events';
import { isGranted, type CaseState, type Evolution } from './case-state.js';

/**
 * A consequence: from the grant on the housing associations answer the question how (4), as soon as it is known where.
 * A destination that moves is handed over again.
 */
export function handOver(state: CaseState, on: PlainDate): CaseEvent | undefined {
  const municipality = state.destination?.municipality;
  if (!isGranted(state) || !municipality || state.handedOverTo === municipality) return undefined;
  return { type: 'HandedOverToAllocation', occurredOn: on, data: { municipality } }; // 4, "vanaf het moment van urgentieverstrekking"
}

export const handOverEvolution: Evolution<'HandedOverToAllocation'> = {
  HandedOverToAllocation: (state, { data: { municipality } }) => ({ ...state, handedOverTo: municipality }),
};
