import type { EventId, PlainDate } from '@evenwicht/kernel';
import type { ReciprocityEvent } from '@evenwicht/events';
import {
  inOrderOfStart,
  settlePool,
  type PoolCredit,
  type PoolLoan,
  type ReciprocityPlacement,
} from '@evenwicht/distribution';
import type { LedgerState } from './ledger-state.js';

/**
 * What has to be recorded so that the ledger says of these placements what `settlePool` says of them (OQ-8): what no
 * longer holds is taken back first, on the day of the change; what holds now is dated by the placement it rests on.
 */
export function settlementOf(
  { loans, credits }: Pick<LedgerState, 'loans' | 'credits'>,
  placements: readonly ReciprocityPlacement[],
  on: PlainDate,
): readonly ReciprocityEvent[] {
  const settled = settlePool(inOrderOfStart(placements));
  const starts = new Map(placements.map(({ placementId, startedOn }) => [placementId, startedOn]));
  const [loanBefore, loanAfter] = [byLoanId(loans), byLoanId(settled.loans)];
  const [creditBefore, creditAfter] = [byCreditId(credits), byCreditId(settled.credits)];

  return [
    ...loans.flatMap((loan) => loanTakenBack(loan, loanAfter.get(loan.loanId), on)),
    ...credits.flatMap((credit) => creditTakenBack(credit, creditAfter.get(credit.creditId), on)),
    ...settled.loans.flatMap((loan) => loanMade(loanBefore.get(loan.loanId), loan, starts)),
    ...settled.credits.flatMap((credit) => creditMade(creditBefore.get(credit.creditId), credit, starts)),
  ];
}

type Starts = ReadonlyMap<EventId, PlainDate>;

function loanTakenBack(before: PoolLoan, after: PoolLoan | undefined, on: PlainDate): readonly ReciprocityEvent[] {
  const data = { loanId: before.loanId, borrower: before.borrower };
  if (!after) return [{ type: 'ReciprocityLoanReversed', occurredOn: on, data }];
  if (!before.repaidBy || before.repaidBy === after.repaidBy) return [];
  return [{ type: 'ReciprocityLoanReopened', occurredOn: on, data }];
}

function creditTakenBack(
  before: PoolCredit,
  after: PoolCredit | undefined,
  on: PlainDate,
): readonly ReciprocityEvent[] {
  const data = { creditId: before.creditId, lender: before.lender };
  if (!after) return [{ type: 'ReciprocityCreditReversed', occurredOn: on, data }];
  if (!before.consumedBy || before.consumedBy === after.consumedBy) return [];
  return [{ type: 'ReciprocityCreditRestored', occurredOn: on, data }];
}

function loanMade(before: PoolLoan | undefined, after: PoolLoan, starts: Starts): readonly ReciprocityEvent[] {
  const { loanId, borrower, lender, openedOn, repaidBy, beneficiary } = after;
  const events: ReciprocityEvent[] = [];
  if (!before) {
    events.push({ type: 'ReciprocityLoanOpened', occurredOn: openedOn, data: { loanId, borrower, lender } });
  }
  if (repaidBy && beneficiary && repaidBy !== before?.repaidBy) {
    const data = { loanId, borrower, repaidByPlacement: repaidBy, beneficiary };
    events.push({ type: 'ReciprocityLoanRepaid', occurredOn: startOf(repaidBy, starts), data });
  }
  return events;
}

function creditMade(before: PoolCredit | undefined, after: PoolCredit, starts: Starts): readonly ReciprocityEvent[] {
  const { creditId, lender, borrower, openedOn, consumedBy, helper } = after;
  const events: ReciprocityEvent[] = [];
  if (!before) {
    events.push({ type: 'ReciprocityCreditOpened', occurredOn: openedOn, data: { creditId, lender, borrower } });
  }
  if (consumedBy && helper && consumedBy !== before?.consumedBy) {
    const data = { creditId, lender, consumedByPlacement: consumedBy, helper };
    events.push({ type: 'ReciprocityCreditConsumed', occurredOn: startOf(consumedBy, starts), data });
  }
  return events;
}

function startOf(placementId: EventId, starts: Starts): PlainDate {
  const start = starts.get(placementId);
  if (!start) throw new Error(`placement ${placementId} settles something but is not in the ledger`);
  return start;
}

function byLoanId(loans: readonly PoolLoan[]): ReadonlyMap<EventId, PoolLoan> {
  return new Map(loans.map((loan) => [loan.loanId, loan]));
}

function byCreditId(credits: readonly PoolCredit[]): ReadonlyMap<EventId, PoolCredit> {
  return new Map(credits.map((credit) => [credit.creditId, credit]));
}
