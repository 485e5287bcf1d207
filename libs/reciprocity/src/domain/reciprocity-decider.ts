import { accept, alreadySo, reject, type Decider, type Decision } from '@evenwicht/kernel';
import type { ReciprocityEvent } from '@evenwicht/events';
import { emptyLedger, evolveLedger, type LedgerPlacement, type LedgerState } from './ledger-state.js';
import type {
  RecordReciprocityPlacement,
  ReciprocityCommand,
  ReverseReciprocityPlacement,
} from './reciprocity-command.js';
import type { ReciprocityRejection } from './reciprocity-rejection.js';
import { settlementOf } from './settlement.js';

type LedgerDecision = Decision<ReciprocityEvent, ReciprocityRejection>;

/** The ledger relies on nothing but itself: whoever stepped in was judged a member when it did. */
export type ReciprocityFacts = Readonly<Record<string, never>>;

/**
 * The stream `reciprocity-<region>` (agreement 3c, OQ-8). The ledger follows from the set of placements and reversals,
 * in whatever order and however often they come: a placement stands unless a later reversal of its case is known.
 * Placements that start on one day are settled in the order in which they were recorded (E-20).
 */
export const reciprocityDecider: Decider<
  LedgerState,
  ReciprocityCommand & { readonly facts: ReciprocityFacts },
  ReciprocityEvent,
  ReciprocityRejection
> = {
  initial: emptyLedger,
  evolve: evolveLedger,
  decide: (state, command) =>
    command.type === 'RecordReciprocityPlacement' ? record(state, command) : reverse(state, command),
};

function record(state: LedgerState, { on, data }: RecordReciprocityPlacement): LedgerDecision {
  const { placementId, caseId, caseRevision, lender, borrower } = data;
  const placement: LedgerPlacement = { placementId, caseId, caseRevision, lender, borrower, startedOn: on };
  const reversal = state.reversals[caseId];

  if (lender === borrower) return reject('HELPER_IS_HELPED'); // invariant 9
  if (state.recorded.includes(placementId)) return alreadySo;
  const recorded = recordedOf(placement);
  if (reversal !== undefined && caseRevision < reversal) return accept(recorded, reversedOf(placement, reversal, on));
  return accept(recorded, ...settlementOf(state, [...state.placements, placement], on));
}

/** E-17, E-11: a placement that falls through is taken out and the rest settled as if it had never been. */
function reverse(state: LedgerState, { on, data }: ReverseReciprocityPlacement): LedgerDecision {
  const { caseId, caseRevision, lender, borrower } = data;
  const isUndone = (placement: LedgerPlacement) => placement.caseId === caseId && placement.caseRevision < caseRevision;
  const undone = state.placements.filter(isUndone);
  const left = state.placements.filter((placement) => !isUndone(placement));

  if (caseRevision <= (state.reversals[caseId] ?? -1)) return alreadySo;
  if (undone.length === 0) return accept(heldOf({ caseId, caseRevision, lender, borrower }, on));
  const reversed = undone.map((placement) => reversedOf(placement, caseRevision, on));
  return accept(...reversed, ...settlementOf(state, left, on));
}

function recordedOf({ startedOn, ...data }: LedgerPlacement): ReciprocityEvent {
  return { type: 'ReciprocityPlacementRecorded', occurredOn: startedOn, data };
}

function reversedOf(placement: LedgerPlacement, caseRevision: number, on: LedgerPlacement['startedOn']) {
  const { placementId, caseId, lender, borrower } = placement;
  const data = { placementId, caseId, caseRevision, lender, borrower };
  return { type: 'ReciprocityPlacementReversed', occurredOn: on, data } satisfies ReciprocityEvent;
}

function heldOf(
  data: Extract<ReciprocityEvent, { type: 'ReciprocityReversalHeld' }>['data'],
  on: LedgerPlacement['startedOn'],
): ReciprocityEvent {
  return { type: 'ReciprocityReversalHeld', occurredOn: on, data };
}
