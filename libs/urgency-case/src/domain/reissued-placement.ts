import type { PlainDate } from '@evenwicht/kernel';
import type { CaseEvent } from '@evenwicht/events';
import type { CaseState, DataOf } from './case-state.js';

/**
 * A household that was housed stays housed; only what its placement counts as was recorded wrongly. The placement is
 * taken back and recorded anew on the days on which it was so, so that figures and ledger follow (E-11, E-22).
 * Nothing for a case that is not housed.
 */
export function reissuedPlacement(
  { allocation, tenancy }: CaseState,
  corrected: Partial<DataOf<'TenancyStarted'>>,
  on: PlainDate,
  reason: 'scope-corrected' | 'origin-corrected',
): readonly CaseEvent[] {
  if (!allocation || !tenancy) return [];
  const { municipality, association, kind } = allocation.placement;
  const placement = { ...allocation.placement, ...corrected };
  return [
    { type: 'TenancyReversed', occurredOn: on, data: { ...allocation.placement, reason } },
    { type: 'AllocationWithdrawn', occurredOn: on, data: { municipality, association, kind, reason } },
    { type: 'DwellingAllocated', occurredOn: allocation.on, data: placement },
    { type: 'TenancyStarted', occurredOn: tenancy.on, data: { ...placement, contractType: tenancy.contractType } },
  ];
}
