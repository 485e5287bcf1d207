import type { LedgerActId, MunicipalityCode } from '@evenwicht/kernel';
import type { LoanDisputeOutcome, ReciprocityEvent } from '@evenwicht/events';
import { day, idOf, region, type Housed, type Sent } from './invented-ledger-fixture.js';
import type { ReciprocityFacts } from './ledger-step.js';

// invented: what is agreed and contested about the placements of invented-ledger-fixture
const actDay = day('2027-01-10');
const facts: ReciprocityFacts = { reading: 'pool' };
export const actOf = (number: number) => `00000000-0000-5000-9000-00000000000${number}` as LedgerActId;

export const dispute = ({ number }: Housed, by: MunicipalityCode): Sent => ({
  type: 'DisputeObligation',
  on: actDay,
  data: { region, loanId: idOf(number), by, reason: 'could-have-served' },
  facts,
});
export const settle = ({ number }: Housed, by: MunicipalityCode | 'region', outcome: LoanDisputeOutcome): Sent => ({
  type: 'SettleDispute',
  on: actDay,
  data: { region, loanId: idOf(number), by, outcome },
  facts,
});
export const disputed = ({ number }: Housed, disputedBy: MunicipalityCode): ReciprocityEvent => ({
  type: 'ReciprocityObligationDisputed',
  occurredOn: actDay,
  data: { loanId: idOf(number), disputedBy, reason: 'could-have-served' },
});
export const settled = ({ number }: Housed, outcome: LoanDisputeOutcome): ReciprocityEvent => ({
  type: 'ReciprocityDisputeSettled',
  occurredOn: actDay,
  data: { loanId: idOf(number), outcome },
});

export interface Parties {
  readonly by: MunicipalityCode;
  readonly creditor: MunicipalityCode;
}

export const propose = ({ number }: Housed, { by, creditor }: Parties, release = actOf(1)): Sent => ({
  type: 'ProposeRelease',
  on: actDay,
  data: {
    region,
    releaseId: release,
    loanId: idOf(number),
    creditor,
    by,
    reason: 'compensated-otherwise',
    document: 'zaak/2027-114',
  },
  facts,
});
export const agree = (by: MunicipalityCode, release = actOf(1)): Sent => ({
  type: 'AgreeToRelease',
  on: actDay,
  data: { region, releaseId: release, by },
  facts,
});
export const decline = (by: MunicipalityCode, release = actOf(1)): Sent => ({
  type: 'DeclineRelease',
  on: actDay,
  data: { region, releaseId: release, by },
  facts,
});
export const declined = (declinedBy: MunicipalityCode): ReciprocityEvent => ({
  type: 'ReciprocityReleaseDeclined',
  occurredOn: actDay,
  data: { releaseId: actOf(1), declinedBy },
});
export const agreed = (agreedBy: MunicipalityCode): ReciprocityEvent => ({
  type: 'ReciprocityReleaseConfirmed',
  occurredOn: actDay,
  data: { releaseId: actOf(1), agreedBy },
});
export const loanReleased = ({ number, borrower }: Housed): ReciprocityEvent => ({
  type: 'ReciprocityLoanReleased',
  occurredOn: actDay,
  data: { loanId: idOf(number), borrower, releaseId: actOf(1) },
});
export const creditReleased = ({ number, lender }: Housed): ReciprocityEvent => ({
  type: 'ReciprocityCreditReleased',
  occurredOn: actDay,
  data: { creditId: idOf(number), lender, releaseId: actOf(1) },
});
export const releaseLapsed = { type: 'ReciprocityReleaseLapsed', data: { releaseId: actOf(1) } } as const;

export const proposeAll = (
  by: MunicipalityCode | 'region',
  housed: readonly Housed[],
  settlement = actOf(2),
): Sent => ({
  type: 'ProposeSettlement',
  on: actDay,
  data: { region, settlementId: settlement, by, loanIds: housed.map(({ number }) => idOf(number)) },
  facts,
});
export const agreeAll = (by: MunicipalityCode, settlement = actOf(2)): Sent => ({
  type: 'AgreeToSettlement',
  on: actDay,
  data: { region, settlementId: settlement, by },
  facts,
});
export const proposedAll = (proposedBy: MunicipalityCode | 'region', housed: readonly Housed[]): ReciprocityEvent => ({
  type: 'ReciprocitySettlementProposed',
  occurredOn: actDay,
  data: {
    settlementId: actOf(2),
    proposedBy,
    obligations: housed.map(({ number, borrower, lender }) => ({ loanId: idOf(number), borrower, lender })),
  },
});
export const agreedAll = (agreedBy: MunicipalityCode): ReciprocityEvent => ({
  type: 'ReciprocitySettlementConfirmed',
  occurredOn: actDay,
  data: { settlementId: actOf(2), agreedBy },
});
export const declineAll = (by: MunicipalityCode | 'region', settlement = actOf(2)): Sent => ({
  type: 'DeclineSettlement',
  on: actDay,
  data: { region, settlementId: settlement, by },
  facts,
});
export const declinedAll = (declinedBy: MunicipalityCode | 'region'): ReciprocityEvent => ({
  type: 'ReciprocitySettlementDeclined',
  occurredOn: actDay,
  data: { settlementId: actOf(2), declinedBy },
});
export const concluded: ReciprocityEvent = {
  type: 'ReciprocitySettlementConcluded',
  occurredOn: actDay,
  data: { settlementId: actOf(2) },
};
export const setOff = ({ number, borrower }: Housed): ReciprocityEvent => ({
  type: 'ReciprocityLoanSetOff',
  occurredOn: actDay,
  data: { loanId: idOf(number), borrower, settlementId: actOf(2) },
});
