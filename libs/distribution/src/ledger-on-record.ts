import type { ReciprocityEvent } from '@evenwicht/events';
import type { EventId, LedgerActId, PlainDate } from '@evenwicht/kernel';
import type { Handlers } from './handlers.js';
import type { ReciprocityReading } from './obligations.js';
import type { Extinction, LedgerActs } from './reciprocity-ledger.js';

interface DatedExtinction extends Extinction {
  readonly agreedOn: PlainDate;
}

/** What the ledger says that the placements by themselves do not. The rest of it repeats what `settleLedger` says. */
export class LedgerOnRecord {
  /** By placement: it keeps the reading under which it was recorded, whatever is set afterwards for its day. */
  readonly readings = new Map<EventId, ReciprocityReading>();
  /** Placements that should not have opened anything, as came of a dispute: they count no more than reversed ones. */
  readonly annulled = new Set<EventId>();
  readonly proposals = new Map<LedgerActId, Extinction>();
  readonly extinctions = new Map<LedgerActId, DatedExtinction>();
  /** By loan, the day on which it was disputed; only while it is. */
  readonly disputes = new Map<EventId, PlainDate>();

  agree(actId: LedgerActId, agreedOn: PlainDate): void {
    const proposal = this.proposals.get(actId);
    if (proposal) this.extinctions.set(actId, { ...proposal, agreedOn });
  }

  /** What was agreed up to and including the day, and contested then. */
  actsOn(day: PlainDate): LedgerActs {
    return {
      extinctions: [...this.extinctions.values()].filter(({ agreedOn }) => agreedOn <= day),
      disputedLoans: [...this.disputes].filter(([, disputedOn]) => disputedOn <= day).map(([loanId]) => loanId),
    };
  }
}

export const ledgerHandlers: Handlers<LedgerOnRecord, ReciprocityEvent> = {
  ReciprocityPlacementRecorded: (ledger, { data: { placementId, reading = 'pool' } }) => {
    ledger.readings.set(placementId, reading);
  },
  ReciprocityPlacementReversed: 'ignored',
  ReciprocityReversalHeld: 'ignored',
  /** Follows from the succession itself, by its day (E-21). */
  ReciprocityPositionTransferred: 'ignored',
  ReciprocityLoanMerged: 'ignored',
  ReciprocityCreditMerged: 'ignored',
  ReciprocityLoanOpened: 'ignored',
  ReciprocityLoanRepaid: 'ignored',
  ReciprocityCreditOpened: 'ignored',
  ReciprocityCreditConsumed: 'ignored',
  ReciprocityLoanReversed: (ledger, { data: { loanId } }) => {
    ledger.disputes.delete(loanId);
  },
  ReciprocityLoanReopened: 'ignored',
  ReciprocityCreditReversed: 'ignored',
  ReciprocityCreditRestored: 'ignored',
  ReciprocityLoanReleased: 'ignored',
  ReciprocityCreditReleased: 'ignored',
  ReciprocityLoanSetOff: 'ignored',
  ReciprocityObligationDisputed: (ledger, { occurredOn, data: { loanId } }) => {
    ledger.disputes.set(loanId, occurredOn);
  },
  ReciprocityDisputeSettled: (ledger, { data: { loanId, outcome } }) => {
    ledger.disputes.delete(loanId);
    if (outcome === 'annulled') ledger.annulled.add(loanId);
  },
  ReciprocityReleaseProposed: (ledger, { data: { releaseId, loanId, creditId } }) => {
    const creditIds = creditId ? [creditId] : [];
    ledger.proposals.set(releaseId, { actId: releaseId, loanIds: [loanId], creditIds });
  },
  ReciprocityReleaseConfirmed: (ledger, { occurredOn, data: { releaseId } }) => ledger.agree(releaseId, occurredOn),
  /** Nothing was agreed. */
  ReciprocityReleaseDeclined: 'ignored',
  ReciprocityReleaseLapsed: (ledger, { data: { releaseId } }) => {
    ledger.extinctions.delete(releaseId);
  },
  ReciprocitySettlementProposed: (ledger, { data: { settlementId, obligations } }) => {
    const loanIds = obligations.map(({ loanId }) => loanId);
    ledger.proposals.set(settlementId, { actId: settlementId, loanIds, creditIds: [] });
  },
  ReciprocitySettlementConfirmed: 'ignored',
  ReciprocitySettlementDeclined: 'ignored',
  ReciprocitySettlementConcluded: (ledger, { occurredOn, data: { settlementId } }) =>
    ledger.agree(settlementId, occurredOn),
  ReciprocitySettlementLapsed: (ledger, { data: { settlementId } }) => {
    ledger.extinctions.delete(settlementId);
  },
};
