import { accept, alreadySo, reject } from '@evenwicht/kernel';
import type { LedgerState } from './ledger-state.js';
import { whyNotOpen, type LedgerDecision } from './ledger-step.js';
import type { DisputeObligation, SettleDispute } from './reciprocity-command.js';
import { restatementOf } from './restatement.js';

/** A contested loan stands open and is not repaid meanwhile: to repay it would be to acknowledge it (docs/adr/0033). */
export function disputeObligation(state: LedgerState, { on, data }: DisputeObligation): LedgerDecision {
  const { loanId, by, reason, document } = data;
  const loan = state.loans.find((other) => other.loanId === loanId);

  if (loan && loan.borrower !== by && loan.lender !== by) return reject('NOT_A_PARTY');
  if (state.disputes[loanId] === by) return alreadySo;
  const refusal = whyNotOpen(state, loanId);
  if (refusal) return reject(refusal);
  const disputed = { loanId, disputedBy: by, reason, ...(document && { document }) };
  return accept({ type: 'ReciprocityObligationDisputed', occurredOn: on, data: disputed });
}

/**
 * The mediation table settles; who disputed may withdraw. A loan that stands is settled as if it had never been
 * disputed; of an annulled one the placement opens and repays nothing, on neither side.
 */
export function settleDispute(state: LedgerState, { on, data }: SettleDispute): LedgerDecision {
  const { loanId, by, outcome, document } = data;
  const disputedBy = state.disputes[loanId];

  if (!disputedBy) return reject('OBLIGATION_NOT_DISPUTED');
  if (by !== (outcome === 'withdrawn' ? disputedBy : 'region')) return reject('NOT_YOURS_TO_SETTLE');
  const { [loanId]: settled, ...disputes } = state.disputes;
  void settled;
  const placements = state.placements.filter(({ placementId }) => outcome !== 'annulled' || placementId !== loanId);
  return accept(
    { type: 'ReciprocityDisputeSettled', occurredOn: on, data: { loanId, outcome, ...(document && { document }) } },
    ...restatementOf(state, { disputes, placements }, on),
  );
}
