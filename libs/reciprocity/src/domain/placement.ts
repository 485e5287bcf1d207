import { accept, alreadySo, reject, type PlainDate } from '@evenwicht/kernel';
import type { ReciprocityEvent } from '@evenwicht/events';
import { Successions } from '@evenwicht/distribution';
import type { LedgerPlacement, LedgerState } from './ledger-state.js';
import type { LedgerDecision, ReciprocityFacts } from './ledger-step.js';
import type { RecordReciprocityPlacement, ReverseReciprocityPlacement } from './reciprocity-command.js';
import { restatementOf } from './restatement.js';

/** A placement is settled under the reading of the day on which it started, and keeps it (docs/adr/0032). */
export function recordPlacement(
  state: LedgerState,
  { on, data, facts: { reading } }: RecordReciprocityPlacement & { readonly facts: ReciprocityFacts },
): LedgerDecision {
  const { placementId, caseId, caseRevision, lender, borrower } = data;
  const placement: LedgerPlacement = { placementId, caseId, caseRevision, lender, borrower, reading, startedOn: on };
  const reversal = state.reversals[caseId];

  if (isOneMunicipality(state, placement)) return reject('HELPER_IS_HELPED'); // invariant 9
  if (state.recorded.includes(placementId)) return alreadySo;
  const recorded = recordedOf(placement);
  if (reversal !== undefined && caseRevision < reversal) return accept(recorded, reversedOf(placement, reversal, on));
  return accept(recorded, ...restatementOf(state, { placements: [...state.placements, placement] }, on));
}

/** E-17, E-11: a placement that falls through is taken out and the rest settled as if it had never been. */
export function reversePlacement(state: LedgerState, { on, data }: ReverseReciprocityPlacement): LedgerDecision {
  const { caseId, caseRevision, lender, borrower } = data;
  const isUndone = (placement: LedgerPlacement) => placement.caseId === caseId && placement.caseRevision < caseRevision;
  const undone = state.placements.filter(isUndone);
  const placements = state.placements.filter((placement) => !isUndone(placement));

  if (caseRevision <= (state.reversals[caseId] ?? -1)) return alreadySo;
  if (undone.length === 0) return accept(heldOf({ caseId, caseRevision, lender, borrower }, on));
  const reversed = undone.map((placement) => reversedOf(placement, caseRevision, on));
  return accept(...reversed, ...restatementOf(state, { placements }, on));
}

/** Also where the two have merged by the day of the placement (E-21). */
function isOneMunicipality({ successions }: LedgerState, { lender, borrower, startedOn }: LedgerPlacement): boolean {
  const known = new Successions();
  for (const succession of successions) known.record(succession);
  return known.standsFor(lender, startedOn) === known.standsFor(borrower, startedOn);
}

function recordedOf({ startedOn, ...data }: LedgerPlacement): ReciprocityEvent {
  return { type: 'ReciprocityPlacementRecorded', occurredOn: startedOn, data };
}

function reversedOf(placement: LedgerPlacement, caseRevision: number, on: PlainDate) {
  const { placementId, caseId, lender, borrower } = placement;
  const data = { placementId, caseId, caseRevision, lender, borrower };
  return { type: 'ReciprocityPlacementReversed', occurredOn: on, data } satisfies ReciprocityEvent;
}

function heldOf(
  data: Extract<ReciprocityEvent, { type: 'ReciprocityReversalHeld' }>['data'],
  on: PlainDate,
): ReciprocityEvent {
  return { type: 'ReciprocityReversalHeld', occurredOn: on, data };
}
