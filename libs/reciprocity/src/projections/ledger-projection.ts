import { subjectOf } from '@evenwicht/events';
import { projectionOf, type Handlers } from '@evenwicht/read-models';
import { takeOver } from './ledger-taken-over.js';
import { fallen, ledgerEntities, loadLedger, merged, open, repaid, standing, type LedgerWork } from './ledger-work.js';

const handlers: Handlers<'reciprocity', LedgerWork> = {
  ReciprocityPlacementRecorded: ({ stream, occurredOn, data }, { placements }) => {
    const { placementId, caseId, lender, borrower, reading = 'pool' } = data;
    const placement = { placementId, region: subjectOf(stream), caseId, lender, borrower, reading };
    placements.put({ ...placement, startedOn: occurredOn, stands: true });
  },
  ReciprocityPlacementReversed: ({ data: { placementId } }, { placements }) => {
    placements.change({ placementId }, { stands: false });
  },
  ReciprocityReversalHeld: 'ignored',
  ReciprocityPositionTransferred: ({ data: { predecessor, successor } }, work) =>
    takeOver(predecessor, successor, work),
  ReciprocityLoanMerged: ({ occurredOn, data: { loanId } }, { items }) => {
    items.change({ kind: 'loan', itemId: loanId }, merged(occurredOn));
  },
  ReciprocityCreditMerged: ({ occurredOn, data: { creditId } }, { items }) => {
    items.change({ kind: 'credit', itemId: creditId }, merged(occurredOn));
  },

  ReciprocityLoanOpened: (event, work) => open('loan', event.data.loanId, event, work),
  ReciprocityLoanRepaid: ({ occurredOn, data: { loanId, repaidByPlacement, beneficiary } }, { items }) => {
    items.change({ kind: 'loan', itemId: loanId }, repaid(repaidByPlacement, occurredOn, beneficiary));
  },
  ReciprocityLoanReleased: ({ occurredOn, data: { loanId, releaseId } }, { items }) => {
    items.change({ kind: 'loan', itemId: loanId }, fallen('released', releaseId, occurredOn));
  },
  ReciprocityLoanSetOff: ({ occurredOn, data: { loanId, settlementId } }, { items }) => {
    items.change({ kind: 'loan', itemId: loanId }, fallen('set-off', settlementId, occurredOn));
  },
  ReciprocityLoanReopened: ({ data: { loanId } }, { items }) => {
    items.change({ kind: 'loan', itemId: loanId }, standing('open'));
  },
  ReciprocityLoanReversed: ({ data: { loanId } }, { items }) => {
    items.change({ kind: 'loan', itemId: loanId }, standing('reversed'));
  },

  ReciprocityCreditOpened: (event, work) => open('credit', event.data.creditId, event, work),
  ReciprocityCreditConsumed: ({ occurredOn, data: { creditId, consumedByPlacement, helper } }, { items }) => {
    items.change({ kind: 'credit', itemId: creditId }, repaid(consumedByPlacement, occurredOn, helper));
  },
  ReciprocityCreditReleased: ({ occurredOn, data: { creditId, releaseId } }, { items }) => {
    items.change({ kind: 'credit', itemId: creditId }, fallen('released', releaseId, occurredOn));
  },
  ReciprocityCreditRestored: ({ data: { creditId } }, { items }) => {
    items.change({ kind: 'credit', itemId: creditId }, standing('open'));
  },
  ReciprocityCreditReversed: ({ data: { creditId } }, { items }) => {
    items.change({ kind: 'credit', itemId: creditId }, standing('reversed'));
  },

  ReciprocityObligationDisputed: ({ data: { loanId, disputedBy, reason: disputeReason } }, { items }) => {
    items.change({ kind: 'loan', itemId: loanId }, { state: 'disputed', disputedBy, disputeReason });
  },
  /** What it leads to beside this, the events after it say. */
  ReciprocityDisputeSettled: ({ data: { loanId, outcome } }, { items, placements }) => {
    items.change({ kind: 'loan', itemId: loanId }, standing('open'));
    if (outcome === 'annulled') placements.change({ placementId: loanId }, { stands: false });
  },

  ReciprocityReleaseProposed: ({ stream, occurredOn, data: { creditId = null, ...proposed } }, work) => {
    const { releases, proposals } = work;
    const { releaseId, loanId } = proposed;
    const before = proposals.get(loanId);
    if (before) releases.change({ releaseId: before }, { state: 'replaced' });
    proposals.set(loanId, releaseId);
    const dated = { proposedOn: occurredOn, agreedOn: null, declinedBy: null, declinedOn: null };
    releases.put({ ...proposed, creditId, region: subjectOf(stream), state: 'proposed', ...dated });
  },
  ReciprocityReleaseConfirmed: ({ occurredOn, data: { releaseId } }, { releases, proposals }) => {
    const { loanId } = releases.change({ releaseId }, { state: 'agreed', agreedOn: occurredOn });
    proposals.delete(loanId);
  },
  ReciprocityReleaseDeclined: ({ occurredOn, data: { releaseId, declinedBy } }, { releases, proposals }) => {
    const { loanId } = releases.change({ releaseId }, { state: 'declined', declinedBy, declinedOn: occurredOn });
    proposals.delete(loanId);
  },
  ReciprocityReleaseLapsed: ({ data: { releaseId } }, { releases }) => {
    releases.change({ releaseId }, { state: 'lapsed' });
  },

  ReciprocitySettlementProposed: ({ stream, occurredOn, data }, { settlements }) => {
    const { settlementId, proposedBy, obligations } = data;
    const municipalities = new Set(obligations.flatMap(({ borrower, lender }) => [borrower, lender]));
    settlements.put({
      settlementId,
      region: subjectOf(stream),
      loanIds: obligations.map(({ loanId }) => loanId),
      municipalities: [...municipalities].sort(),
      agreedBy: [],
      proposedBy,
      proposedOn: occurredOn,
      state: 'proposed',
      concludedOn: null,
      declinedBy: null,
      declinedOn: null,
    });
  },
  ReciprocitySettlementConfirmed: ({ data: { settlementId, agreedBy } }, { settlements }) => {
    const before = settlements.get({ settlementId })?.agreedBy ?? [];
    settlements.change({ settlementId }, { agreedBy: [...before, agreedBy] });
  },
  ReciprocitySettlementDeclined: ({ occurredOn, data: { settlementId, declinedBy } }, { settlements }) => {
    settlements.change({ settlementId }, { state: 'declined', declinedBy, declinedOn: occurredOn });
  },
  ReciprocitySettlementConcluded: ({ occurredOn, data: { settlementId } }, { settlements }) => {
    settlements.change({ settlementId }, { state: 'concluded', concludedOn: occurredOn });
  },
  ReciprocitySettlementLapsed: ({ data: { settlementId } }, { settlements }) => {
    settlements.change({ settlementId }, { state: 'lapsed' });
  },
};

/** The reciprocity ledger (domain.md 8.4, ReciprocityLedger). What it holds was settled by the decider; nothing is settled here. */
export const ledgerProjection = projectionOf<LedgerWork>({
  name: 'reciprocity_ledger',
  version: 4,
  entities: ledgerEntities,
  handlers: { reciprocity: handlers },
  load: loadLedger,
});
