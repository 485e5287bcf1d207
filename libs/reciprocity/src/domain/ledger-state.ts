import { never, type CaseId, type EventId } from '@evenwicht/kernel';
import type { ReciprocityEvent } from '@evenwicht/events';
import type { PoolCredit, PoolLoan, ReciprocityPlacement } from '@evenwicht/distribution';

/** A placement, and where in the stream of its case it stands. */
export interface LedgerPlacement extends ReciprocityPlacement {
  readonly caseRevision: number;
}

export interface LedgerState {
  /** What stands, in the order of recording. */
  readonly placements: readonly LedgerPlacement[];
  /** Every placement that was ever recorded, reversed ones too. */
  readonly recorded: readonly EventId[];
  /** For each case the last reversal known of: it undoes every placement of the case before it. */
  readonly reversals: Readonly<Record<CaseId, number>>;
  readonly loans: readonly PoolLoan[];
  readonly credits: readonly PoolCredit[];
}

export const emptyLedger: LedgerState = { placements: [], recorded: [], reversals: {}, loans: [], credits: [] };

type PlacementEvent = Extract<
  ReciprocityEvent,
  { type: 'ReciprocityPlacementRecorded' | 'ReciprocityPlacementReversed' | 'ReciprocityReversalHeld' }
>;
type LoanEvent = Extract<ReciprocityEvent, { type: `ReciprocityLoan${string}` }>;
type CreditEvent = Extract<ReciprocityEvent, { type: `ReciprocityCredit${string}` }>;

export function evolveLedger(state: LedgerState, event: ReciprocityEvent): LedgerState {
  if (isLoanEvent(event)) return { ...state, loans: evolveLoans(state.loans, event) };
  if (isCreditEvent(event)) return { ...state, credits: evolveCredits(state.credits, event) };
  return evolvePlacements(state, event);
}

function evolvePlacements(state: LedgerState, event: PlacementEvent): LedgerState {
  switch (event.type) {
    case 'ReciprocityPlacementRecorded': {
      const placement = { ...event.data, startedOn: event.occurredOn };
      const recorded = [...state.recorded, placement.placementId];
      return { ...state, recorded, placements: [...state.placements, placement] };
    }
    case 'ReciprocityPlacementReversed': {
      const placements = state.placements.filter(({ placementId }) => placementId !== event.data.placementId);
      return { ...state, placements, reversals: withReversal(state, event.data) };
    }
    case 'ReciprocityReversalHeld':
      return { ...state, reversals: withReversal(state, event.data) };
    default:
      return never(event);
  }
}

function evolveLoans(loans: readonly PoolLoan[], event: LoanEvent): readonly PoolLoan[] {
  const { loanId } = event.data;
  switch (event.type) {
    case 'ReciprocityLoanOpened':
      return [...loans, { ...event.data, openedOn: event.occurredOn }];
    case 'ReciprocityLoanRepaid': {
      const { repaidByPlacement: repaidBy, beneficiary } = event.data;
      return loans.map((loan) => (loan.loanId === loanId ? { ...loan, repaidBy, beneficiary } : loan));
    }
    case 'ReciprocityLoanReopened':
      return loans.map((loan) => (loan.loanId === loanId ? reopenedLoan(loan) : loan));
    case 'ReciprocityLoanReversed':
      return loans.filter((loan) => loan.loanId !== loanId);
    default:
      return never(event);
  }
}

function evolveCredits(credits: readonly PoolCredit[], event: CreditEvent): readonly PoolCredit[] {
  const { creditId } = event.data;
  switch (event.type) {
    case 'ReciprocityCreditOpened':
      return [...credits, { ...event.data, openedOn: event.occurredOn }];
    case 'ReciprocityCreditConsumed': {
      const { consumedByPlacement: consumedBy, helper } = event.data;
      return credits.map((credit) => (credit.creditId === creditId ? { ...credit, consumedBy, helper } : credit));
    }
    case 'ReciprocityCreditRestored':
      return credits.map((credit) => (credit.creditId === creditId ? restoredCredit(credit) : credit));
    case 'ReciprocityCreditReversed':
      return credits.filter((credit) => credit.creditId !== creditId);
    default:
      return never(event);
  }
}

function withReversal({ reversals }: LedgerState, { caseId, caseRevision }: { caseId: CaseId; caseRevision: number }) {
  return { ...reversals, [caseId]: Math.max(caseRevision, reversals[caseId] ?? caseRevision) };
}

function reopenedLoan({ loanId, borrower, lender, openedOn }: PoolLoan): PoolLoan {
  return { loanId, borrower, lender, openedOn };
}

function restoredCredit({ creditId, lender, borrower, openedOn }: PoolCredit): PoolCredit {
  return { creditId, lender, borrower, openedOn };
}

function isLoanEvent(event: ReciprocityEvent): event is LoanEvent {
  return event.type.startsWith('ReciprocityLoan');
}

function isCreditEvent(event: ReciprocityEvent): event is CreditEvent {
  return event.type.startsWith('ReciprocityCredit');
}
