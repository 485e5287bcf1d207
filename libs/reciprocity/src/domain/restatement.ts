import type { ReciprocityEvent } from '@evenwicht/events';
import type { EventId, LedgerActId, PlainDate } from '@evenwicht/kernel';
import {
  inOrderOfStart,
  settleLedger,
  type Extinction,
  type ReciprocityCredit,
  type ReciprocityLoan,
} from '@evenwicht/distribution';
import type { LedgerState } from './ledger-state.js';

/** What the ledger follows from: the placements that stand, what was agreed and is contested about obligations, and which municipalities merged. */
export type LedgerBasis = Pick<LedgerState, 'placements' | 'extinctions' | 'disputes' | 'successions'>;

/**
 * What has to be recorded so that the ledger says of a changed basis what `settleLedger` says of it (OQ-8): agreements
 * that lost what they were about lapse, what no longer holds is taken back on the day of the change, and what holds now
 * is dated by the placement it rests on.
 */
export function restatementOf(
  before: LedgerState,
  change: Partial<LedgerBasis>,
  on: PlainDate,
): readonly ReciprocityEvent[] {
  const { placements, extinctions, disputes, successions } = { ...before, ...change };
  const disputedLoans = Object.keys(disputes) as EventId[];
  const after = settleLedger(inOrderOfStart(placements), { extinctions, disputedLoans }, undefined, successions);
  const starts = new Map(placements.map(({ placementId, startedOn }) => [placementId, startedOn]));
  const dated: Dating = { on, starts, isRelease: (actId) => actId in before.releases };
  const [loanBefore, loanAfter] = [byId(before.loans, 'loanId'), byId(after.loans, 'loanId')];
  const [creditBefore, creditAfter] = [byId(before.credits, 'creditId'), byId(after.credits, 'creditId')];

  return [
    ...extinctions.filter((extinction) => !after.extinctions.includes(extinction)).map((gone) => lapsed(gone, dated)),
    ...before.loans.flatMap((loan) => loanTakenBack(loan, loanAfter.get(loan.loanId), on)),
    ...before.credits.flatMap((credit) => creditTakenBack(credit, creditAfter.get(credit.creditId), on)),
    ...after.loans.flatMap((loan) => loanMade(loanBefore.get(loan.loanId), loan, dated)),
    ...after.credits.flatMap((credit) => creditMade(creditBefore.get(credit.creditId), credit, dated)),
  ];
}

interface Dating {
  readonly on: PlainDate;
  readonly starts: ReadonlyMap<EventId, PlainDate>;
  readonly isRelease: (actId: LedgerActId) => boolean;
}

function lapsed({ actId }: Extinction, { on, isRelease }: Dating): ReciprocityEvent {
  return isRelease(actId)
    ? { type: 'ReciprocityReleaseLapsed', occurredOn: on, data: { releaseId: actId } }
    : { type: 'ReciprocitySettlementLapsed', occurredOn: on, data: { settlementId: actId } };
}

function loanTakenBack(before: ReciprocityLoan, after: ReciprocityLoan | undefined, on: PlainDate): ReciprocityEvent[] {
  const data = { loanId: before.loanId, borrower: before.borrower };
  if (!after) return [{ type: 'ReciprocityLoanReversed', occurredOn: on, data }];
  const isAsItWas = before.repaidBy === after.repaidBy && hasFallenAlike(before, after);
  if (isAsItWas || !(before.repaidBy ?? before.extinguishedBy ?? before.mergedOn)) return [];
  return [{ type: 'ReciprocityLoanReopened', occurredOn: on, data }];
}

function creditTakenBack(
  before: ReciprocityCredit,
  after: ReciprocityCredit | undefined,
  on: PlainDate,
): ReciprocityEvent[] {
  const data = { creditId: before.creditId, lender: before.lender };
  if (!after) return [{ type: 'ReciprocityCreditReversed', occurredOn: on, data }];
  const isAsItWas = before.consumedBy === after.consumedBy && hasFallenAlike(before, after);
  if (isAsItWas || !(before.consumedBy ?? before.extinguishedBy ?? before.mergedOn)) return [];
  return [{ type: 'ReciprocityCreditRestored', occurredOn: on, data }];
}

type Fallen = Pick<ReciprocityLoan, 'extinguishedBy' | 'mergedOn'>;

function hasFallenAlike(before: Fallen, after: Fallen): boolean {
  return before.extinguishedBy === after.extinguishedBy && before.mergedOn === after.mergedOn;
}

/** It came to lie on both sides of one municipality (E-21). */
function mergedSince(
  before: Fallen | undefined,
  { mergedOn }: Fallen,
  merged: (on: PlainDate) => ReciprocityEvent,
): readonly ReciprocityEvent[] {
  return mergedOn && mergedOn !== before?.mergedOn ? [merged(mergedOn)] : [];
}

function loanMade(before: ReciprocityLoan | undefined, after: ReciprocityLoan, dating: Dating): ReciprocityEvent[] {
  const { loanId, borrower, lender, openedOn, repaidBy, extinguishedBy } = after;
  const data = { loanId, borrower, lender };
  return [
    ...(before ? [] : [{ type: 'ReciprocityLoanOpened', occurredOn: openedOn, data } as const]),
    ...(repaidBy !== before?.repaidBy ? loanRepaid(after, dating) : []),
    ...(extinguishedBy && extinguishedBy !== before?.extinguishedBy ? [loanFallen(after, extinguishedBy, dating)] : []),
    ...mergedSince(before, after, (on) => ({
      type: 'ReciprocityLoanMerged',
      occurredOn: on,
      data: { loanId, borrower },
    })),
  ];
}

function loanRepaid({ loanId, borrower, repaidBy, beneficiary }: ReciprocityLoan, dating: Dating): ReciprocityEvent[] {
  if (!repaidBy || !beneficiary) return [];
  const data = { loanId, borrower, repaidByPlacement: repaidBy, beneficiary };
  return [{ type: 'ReciprocityLoanRepaid', occurredOn: startOf(repaidBy, dating), data }];
}

function loanFallen(
  { loanId, borrower }: ReciprocityLoan,
  actId: LedgerActId,
  { on, isRelease }: Dating,
): ReciprocityEvent {
  return isRelease(actId)
    ? { type: 'ReciprocityLoanReleased', occurredOn: on, data: { loanId, borrower, releaseId: actId } }
    : { type: 'ReciprocityLoanSetOff', occurredOn: on, data: { loanId, borrower, settlementId: actId } };
}

function creditMade(
  before: ReciprocityCredit | undefined,
  after: ReciprocityCredit,
  dating: Dating,
): ReciprocityEvent[] {
  const { creditId, lender, borrower, openedOn, consumedBy, extinguishedBy } = after;
  const data = { creditId, lender, borrower };
  return [
    ...(before ? [] : [{ type: 'ReciprocityCreditOpened', occurredOn: openedOn, data } as const]),
    ...(consumedBy !== before?.consumedBy ? creditConsumed(after, dating) : []),
    ...(extinguishedBy && extinguishedBy !== before?.extinguishedBy
      ? [creditFallen(after, extinguishedBy, dating)]
      : []),
    ...mergedSince(before, after, (on) => ({
      type: 'ReciprocityCreditMerged',
      occurredOn: on,
      data: { creditId, lender },
    })),
  ];
}

function creditConsumed(
  { creditId, lender, consumedBy, helper }: ReciprocityCredit,
  dating: Dating,
): ReciprocityEvent[] {
  if (!consumedBy || !helper) return [];
  const data = { creditId, lender, consumedByPlacement: consumedBy, helper };
  return [{ type: 'ReciprocityCreditConsumed', occurredOn: startOf(consumedBy, dating), data }];
}

function creditFallen(
  { creditId, lender }: ReciprocityCredit,
  releaseId: LedgerActId,
  { on }: Dating,
): ReciprocityEvent {
  return { type: 'ReciprocityCreditReleased', occurredOn: on, data: { creditId, lender, releaseId } };
}

function startOf(placementId: EventId, { starts }: Dating): PlainDate {
  const start = starts.get(placementId);
  if (!start) throw new Error(`placement ${placementId} settles something but is not in the ledger`);
  return start;
}

function byId<Key extends string, Obligation extends Readonly<Record<Key, EventId>>>(
  obligations: readonly Obligation[],
  key: Key,
): ReadonlyMap<EventId, Obligation> {
  return new Map(obligations.map((obligation) => [obligation[key], obligation]));
}
