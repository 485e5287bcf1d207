import type { ReciprocityEvent } from '@evenwicht/events';
import type { CaseId, EventId, LedgerActId } from '@evenwicht/kernel';
import type { ReciprocityCredit, ReciprocityLoan } from '@evenwicht/distribution';
import type { LedgerState, Settlement } from './ledger-state.js';
import { asItStands, inOrder } from './take-over.js';

type Of<Type extends ReciprocityEvent['type']> = Extract<ReciprocityEvent, { type: Type }>;

/** What each event makes of the ledger; an event without an entry does not compile. */
type Evolutions = {
  readonly [Type in ReciprocityEvent['type']]: (state: LedgerState, event: Of<Type>) => LedgerState;
};

const evolutions: Evolutions = {
  ReciprocityPlacementRecorded: (state, { occurredOn, data }) => {
    const placement = { ...data, reading: data.reading ?? 'pool', startedOn: occurredOn };
    const recorded = [...state.recorded, placement.placementId];
    return { ...state, recorded, placements: [...state.placements, placement] };
  },
  ReciprocityPlacementReversed: (state, { data }) => ({
    ...withoutPlacement(state, data.placementId),
    reversals: withReversal(state, data),
  }),
  ReciprocityReversalHeld: (state, { data }) => ({ ...state, reversals: withReversal(state, data) }),

  ReciprocityPositionTransferred: (state, { occurredOn: on, data }) => ({
    ...state,
    successions: inOrder([...state.successions, { ...data, on }]),
  }),
  ReciprocityLoanMerged: (state, { occurredOn: mergedOn, data: { loanId } }) =>
    withLoan(state, loanId, (loan) => ({ ...loan, mergedOn })),
  ReciprocityCreditMerged: (state, { occurredOn: mergedOn, data: { creditId } }) =>
    withCredit(state, creditId, (credit) => ({ ...credit, mergedOn })),

  ReciprocityLoanOpened: (state, { occurredOn: openedOn, data }) => {
    const loan = { ...data, openedOn, reading: readingOf(state, data.loanId) };
    return { ...state, loans: [...state.loans, loan] };
  },
  ReciprocityLoanRepaid: (state, { data: { loanId, repaidByPlacement: repaidBy, beneficiary } }) =>
    withLoan(state, loanId, (loan) => ({ ...loan, repaidBy, beneficiary })),
  ReciprocityLoanReleased: (state, { data: { loanId, releaseId: extinguishedBy } }) =>
    withLoan(state, loanId, (loan) => ({ ...loan, extinguishedBy })),
  ReciprocityLoanSetOff: (state, { data: { loanId, settlementId: extinguishedBy } }) =>
    withLoan(state, loanId, (loan) => ({ ...loan, extinguishedBy })),
  ReciprocityLoanReopened: (state, { data: { loanId } }) =>
    withLoan(state, loanId, ({ borrower, lender, openedOn, reading }) => {
      return { loanId, borrower, lender, openedOn, reading };
    }),
  ReciprocityLoanReversed: (state, { data: { loanId } }) => ({
    ...withoutDispute(state, loanId),
    loans: state.loans.filter((loan) => loan.loanId !== loanId),
  }),

  ReciprocityCreditOpened: (state, { occurredOn: openedOn, data }) => {
    const credit = { ...data, openedOn, reading: readingOf(state, data.creditId) };
    return { ...state, credits: [...state.credits, credit] };
  },
  ReciprocityCreditConsumed: (state, { data: { creditId, consumedByPlacement: consumedBy, helper } }) =>
    withCredit(state, creditId, (credit) => ({ ...credit, consumedBy, helper })),
  ReciprocityCreditReleased: (state, { data: { creditId, releaseId: extinguishedBy } }) =>
    withCredit(state, creditId, (credit) => ({ ...credit, extinguishedBy })),
  ReciprocityCreditRestored: (state, { data: { creditId } }) =>
    withCredit(state, creditId, ({ lender, borrower, openedOn, reading }) => {
      return { creditId, lender, borrower, openedOn, reading };
    }),
  ReciprocityCreditReversed: (state, { data: { creditId } }) => ({
    ...state,
    credits: state.credits.filter((credit) => credit.creditId !== creditId),
  }),

  ReciprocityObligationDisputed: (state, { data: { loanId, disputedBy } }) => ({
    ...state,
    disputes: { ...state.disputes, [loanId]: disputedBy },
  }),
  ReciprocityDisputeSettled: (state, { data: { loanId, outcome } }) => {
    const settled = withoutDispute(state, loanId);
    return outcome === 'annulled' ? withoutPlacement(settled, loanId) : settled;
  },

  /** A later proposal about the loan takes the place of one that nobody agreed to. */
  ReciprocityReleaseProposed: (state, { data }) => {
    const { releaseId, loanId, creditId, debtor, creditor, proposedBy } = data;
    const others = Object.entries(state.releases).filter(([, other]) => other.isAgreed || other.loanId !== loanId);
    const extinction = { actId: releaseId, loanIds: [loanId], creditIds: creditId ? [creditId] : [] };
    const release = { ...extinction, loanId, debtor, creditor, proposedBy, isAgreed: false, isDeclined: false };
    return { ...state, releases: { ...Object.fromEntries(others), [releaseId]: release } };
  },
  ReciprocityReleaseConfirmed: (state, { data: { releaseId } }) => {
    const release = state.releases[releaseId];
    if (!release) return state;
    const releases = { ...state.releases, [releaseId]: { ...release, isAgreed: true } };
    return { ...state, releases, extinctions: [...state.extinctions, release] };
  },
  ReciprocityReleaseDeclined: (state, { data: { releaseId } }) => {
    const release = state.releases[releaseId];
    return release
      ? { ...state, releases: { ...state.releases, [releaseId]: { ...release, isDeclined: true } } }
      : state;
  },
  ReciprocityReleaseLapsed: (state, { data: { releaseId } }) => withoutExtinction(state, releaseId),

  ReciprocitySettlementProposed: (state, { data: { settlementId, proposedBy, obligations } }) => {
    const municipalities = new Set(obligations.flatMap(({ borrower, lender }) => [borrower, lender]));
    const settlement: Settlement = {
      actId: settlementId,
      loanIds: obligations.map(({ loanId }) => loanId),
      creditIds: [],
      municipalities: [...municipalities].sort(),
      agreedBy: [],
      isConcluded: false,
      proposedBy,
      isDeclined: false,
    };
    return { ...state, settlements: { ...state.settlements, [settlementId]: settlement } };
  },
  ReciprocitySettlementConfirmed: (state, { data: { settlementId, agreedBy } }) =>
    withSettlement(state, settlementId, (settlement) => {
      return { ...settlement, agreedBy: [...settlement.agreedBy, agreedBy] };
    }),
  ReciprocitySettlementDeclined: (state, { data: { settlementId } }) =>
    withSettlement(state, settlementId, (settlement) => ({ ...settlement, isDeclined: true })),
  ReciprocitySettlementConcluded: (state, { data: { settlementId } }) => {
    const concluded = withSettlement(state, settlementId, (settlement) => ({ ...settlement, isConcluded: true }));
    const settlement = concluded.settlements[settlementId];
    return { ...concluded, extinctions: [...state.extinctions, ...(settlement ? [settlement] : [])] };
  },
  ReciprocitySettlementLapsed: (state, { data: { settlementId } }) => withoutExtinction(state, settlementId),
};

export function evolveLedger(state: LedgerState, event: ReciprocityEvent): LedgerState {
  // the table has one entry for each type, of that type
  const evolve = evolutions[event.type] as (state: LedgerState, event: ReciprocityEvent) => LedgerState;
  return asItStands(evolve(state, event));
}

function withLoan(
  state: LedgerState,
  loanId: EventId,
  change: (loan: ReciprocityLoan) => ReciprocityLoan,
): LedgerState {
  return { ...state, loans: state.loans.map((loan) => (loan.loanId === loanId ? change(loan) : loan)) };
}

function withCredit(
  state: LedgerState,
  creditId: EventId,
  change: (credit: ReciprocityCredit) => ReciprocityCredit,
): LedgerState {
  const credits = state.credits.map((credit) => (credit.creditId === creditId ? change(credit) : credit));
  return { ...state, credits };
}

function withSettlement(
  state: LedgerState,
  settlementId: LedgerActId,
  change: (settlement: Settlement) => Settlement,
): LedgerState {
  const settlement = state.settlements[settlementId];
  if (!settlement) return state;
  return { ...state, settlements: { ...state.settlements, [settlementId]: change(settlement) } };
}

function withoutPlacement(state: LedgerState, placementId: EventId): LedgerState {
  return { ...state, placements: state.placements.filter((placement) => placement.placementId !== placementId) };
}

function withoutDispute(state: LedgerState, loanId: EventId): LedgerState {
  const disputes = Object.entries(state.disputes).filter(([disputed]) => disputed !== loanId);
  return { ...state, disputes: Object.fromEntries(disputes) };
}

function withoutExtinction(state: LedgerState, actId: LedgerActId): LedgerState {
  return { ...state, extinctions: state.extinctions.filter((extinction) => extinction.actId !== actId) };
}

function withReversal({ reversals }: LedgerState, { caseId, caseRevision }: { caseId: CaseId; caseRevision: number }) {
  return { ...reversals, [caseId]: Math.max(caseRevision, reversals[caseId] ?? caseRevision) };
}

/** A loan or credit has the reading of its placement, which is recorded before it. */
function readingOf({ placements }: LedgerState, placementId: EventId) {
  return placements.find((placement) => placement.placementId === placementId)?.reading ?? 'pool';
}
