import { accept, alreadySo, reject } from '@evenwicht/kernel';
import type { ReciprocityEvent } from '@evenwicht/events';
import { isBalanced, type ReciprocityLoan } from '@evenwicht/distribution';
import type { LedgerState } from './ledger-state.js';
import { whyNotOpen, type LedgerDecision } from './ledger-step.js';
import type { AgreeToSettlement, DeclineSettlement, ProposeSettlement } from './reciprocity-command.js';
import type { ReciprocityRejection } from './reciprocity-rejection.js';
import { restatementOf } from './restatement.js';

/**
 * Verrekening (docs/adr/0034): obligations under the bilateral reading that cancel one another are proposed as one
 * settlement. The system says which leave the fewest moves; whoever proposes may ask for fewer.
 */
export function proposeSettlement(state: LedgerState, { on, data }: ProposeSettlement): LedgerDecision {
  const { settlementId, by } = data;
  const loanIds = [...new Set(data.loanIds)];
  const loans = loanIds.flatMap((id) => state.loans.find(({ loanId }) => loanId === id) ?? []);

  if (state.settlements[settlementId]) return alreadySo;
  const refusal = loanIds.map((loanId) => whyNotOpen(state, loanId)).find((one) => one !== undefined);
  const fault = refusal ?? whyNoSettlement(loans, by);
  if (fault) return reject(fault);
  const proposed = proposedOf(data, loans, on);
  if (by === 'region') return accept(proposed);
  return accept(proposed, {
    type: 'ReciprocitySettlementConfirmed',
    occurredOn: on,
    data: { settlementId, agreedBy: by },
  });
}

/** Every municipality in it agrees for itself; with the last one the obligations have fallen, all at once. */
export function agreeToSettlement(state: LedgerState, { on, data }: AgreeToSettlement): LedgerDecision {
  const { settlementId, by } = data;
  const settlement = state.settlements[settlementId];

  if (!settlement) return reject('NO_SUCH_SETTLEMENT');
  if (!settlement.municipalities.includes(by)) return reject('NOT_A_PARTY');
  if (settlement.isDeclined) return reject('SETTLEMENT_DECLINED');
  if (settlement.agreedBy.includes(by)) return alreadySo;
  if (settlement.loanIds.some((loanId) => whyNotOpen(state, loanId))) return reject('SETTLEMENT_OVERTAKEN');
  const agreed: ReciprocityEvent = {
    type: 'ReciprocitySettlementConfirmed',
    occurredOn: on,
    data: { settlementId, agreedBy: by },
  };
  const isLast = settlement.municipalities.every((one) => one === by || settlement.agreedBy.includes(one));
  if (!isLast) return accept(agreed);
  return accept(
    agreed,
    { type: 'ReciprocitySettlementConcluded', occurredOn: on, data: { settlementId } },
    ...restatementOf(state, { extinctions: [...state.extinctions, settlement] }, on),
  );
}

/** It takes everybody, so one who leaves it ends it, also after agreeing; what was proposed stands as it stood. */
export function declineSettlement(state: LedgerState, { on, data }: DeclineSettlement): LedgerDecision {
  const { settlementId, by } = data;
  const settlement = state.settlements[settlementId];

  if (!settlement) return reject('NO_SUCH_SETTLEMENT');
  if (![settlement.proposedBy, ...settlement.municipalities].includes(by)) return reject('NOT_A_PARTY');
  if (settlement.isDeclined) return alreadySo;
  if (settlement.isConcluded) return reject('SETTLEMENT_ALREADY_CONCLUDED');
  return accept({ type: 'ReciprocitySettlementDeclined', occurredOn: on, data: { settlementId, declinedBy: by } });
}

function whyNoSettlement(
  loans: readonly ReciprocityLoan[],
  by: ProposeSettlement['data']['by'],
): ReciprocityRejection | undefined {
  if (loans.some(({ reading }) => reading !== 'bilateral')) return 'SETTLEMENT_NOT_BILATERAL';
  if (!isBalanced(loans)) return 'SETTLEMENT_NOT_BALANCED';
  const isParty = by === 'region' || loans.some(({ borrower }) => borrower === by); // whoever is owed one owes one
  return isParty ? undefined : 'NOT_A_PARTY';
}

function proposedOf(
  { settlementId, by }: ProposeSettlement['data'],
  loans: readonly ReciprocityLoan[],
  on: ProposeSettlement['on'],
): ReciprocityEvent {
  const obligations = loans.map(({ loanId, borrower, lender }) => ({ loanId, borrower, lender }));
  return {
    type: 'ReciprocitySettlementProposed',
    occurredOn: on,
    data: { settlementId, proposedBy: by, obligations },
  };
}
