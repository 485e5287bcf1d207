import type { Decider } from '@evenwicht/kernel';
import type { ReciprocityEvent } from '@evenwicht/events';
import { disputeObligation, settleDispute } from './dispute.js';
import { evolveLedger } from './ledger-evolution.js';
import { emptyLedger, type LedgerState } from './ledger-state.js';
import type { LedgerDecision, ReciprocityFacts } from './ledger-step.js';
import { agreeToSettlement, declineSettlement, proposeSettlement } from './mutual-settlement.js';
import { recordPlacement, reversePlacement } from './placement.js';
import type { ReciprocityCommand } from './reciprocity-command.js';
import type { ReciprocityRejection } from './reciprocity-rejection.js';
import { takeOverPosition } from './take-over.js';
import { agreeToRelease, declineRelease, proposeRelease } from './release.js';

type Sent<Type extends ReciprocityCommand['type']> = Extract<ReciprocityCommand, { type: Type }> & {
  readonly facts: ReciprocityFacts;
};

/** In the order in which an obligation lives. */
const steps: {
  readonly [Type in ReciprocityCommand['type']]: (state: LedgerState, command: Sent<Type>) => LedgerDecision;
} = {
  RecordReciprocityPlacement: recordPlacement,
  ReverseReciprocityPlacement: reversePlacement,
  TakeOverPosition: takeOverPosition,
  DisputeObligation: disputeObligation,
  SettleDispute: settleDispute,
  ProposeRelease: proposeRelease,
  AgreeToRelease: agreeToRelease,
  DeclineRelease: declineRelease,
  ProposeSettlement: proposeSettlement,
  AgreeToSettlement: agreeToSettlement,
  DeclineSettlement: declineSettlement,
};

/**
 * The stream `reciprocity-<region>` (agreement 3c, OQ-8). What is owed follows from the set of placements and reversals,
 * in whatever order and however often they come, and from what was agreed and contested: a placement stands unless a
 * later reversal of its case is known. Placements that start on one day are settled in the order in which they were
 * recorded (E-20).
 */
export const reciprocityDecider: Decider<
  LedgerState,
  ReciprocityCommand & { readonly facts: ReciprocityFacts },
  ReciprocityEvent,
  ReciprocityRejection
> = {
  initial: emptyLedger,
  evolve: evolveLedger,
  // the table has one entry for each type, of that type
  decide: (state, command) =>
    (steps[command.type] as (state: LedgerState, command: ReciprocityCommand) => LedgerDecision)(state, command),
};
