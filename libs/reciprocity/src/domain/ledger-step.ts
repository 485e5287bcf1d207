import type { Decision, EventId } from '@evenwicht/kernel';
import type { ReciprocityEvent } from '@evenwicht/events';
import type { ReciprocityReading } from '@evenwicht/distribution';
import type { LedgerState } from './ledger-state.js';
import type { ReciprocityRejection } from './reciprocity-rejection.js';

export type LedgerDecision = Decision<ReciprocityEvent, ReciprocityRejection>;

/** What a decision about the ledger relies on beside the ledger itself: the reading of OQ-8 on the day. */
export interface ReciprocityFacts {
  readonly reading: ReciprocityReading;
}

/** Why nothing can be agreed or contested about a loan; nothing while it stands open and undisputed. */
export function whyNotOpen({ loans, disputes }: LedgerState, loanId: EventId): ReciprocityRejection | undefined {
  const loan = loans.find((other) => other.loanId === loanId);
  if (!loan) return 'NO_SUCH_OBLIGATION';
  if (loan.repaidBy) return 'OBLIGATION_ALREADY_REPAID';
  if (loan.extinguishedBy ?? loan.mergedOn) return 'OBLIGATION_ALREADY_FALLEN';
  return disputes[loanId] ? 'OBLIGATION_DISPUTED' : undefined;
}
