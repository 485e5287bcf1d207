import type { PolicyValue } from '@evenwicht/events';
import type { CaseId, EventId, LedgerActId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';

/** How a repayment finds what it repays: each reading of OQ-8. */
export type ReciprocityReading = PolicyValue<'reciprocityMatching'>;

/** A household that one member housed for another (agreement 3c). Known by the event id of its `TenancyStarted`. */
export interface ReciprocityPlacement {
  readonly placementId: EventId;
  readonly caseId: CaseId;
  /** The municipality that stepped in. */
  readonly lender: MunicipalityCode;
  /** The municipality of origin, which was helped. */
  readonly borrower: MunicipalityCode;
  readonly startedOn: PlainDate;
}

/** With the reading of OQ-8 that was valid on the day of the placement, and goes on holding for it. */
export interface PlacementAsRead extends ReciprocityPlacement {
  readonly reading: ReciprocityReading;
  /** The last day on which the loan that it opens can be repaid. The agreement knows none; a replay may ask for it. */
  readonly lastDay?: PlainDate | undefined;
}

/** One household that the borrower is willing to house in a following situation. Carries the id of its placement. */
export interface ReciprocityLoan {
  readonly loanId: EventId;
  readonly borrower: MunicipalityCode;
  /** Who stepped in. Under the bilateral reading it alone can be repaid; otherwise whom the repayment helps is open. */
  readonly lender: MunicipalityCode;
  readonly openedOn: PlainDate;
  readonly reading: ReciprocityReading;
  /** The placement by which the borrower stepped in itself. */
  readonly repaidBy?: EventId | undefined;
  /** Who was helped by the repayment. */
  readonly beneficiary?: MunicipalityCode | undefined;
  /** The agreement by which it fell: a release or a mutual settlement. */
  readonly extinguishedBy?: LedgerActId | undefined;
  /** The last day that it had, where loans expire. */
  readonly expiredAfter?: PlainDate | undefined;
  /** The day on which debtor and creditor became one municipality (E-21; BW 6:161). */
  readonly mergedOn?: PlainDate | undefined;
}

/** The other side: one household for which the lender may count on help. Carries the id of its placement. */
export interface ReciprocityCredit {
  readonly creditId: EventId;
  readonly lender: MunicipalityCode;
  readonly borrower: MunicipalityCode;
  readonly openedOn: PlainDate;
  readonly reading: ReciprocityReading;
  /** The placement by which the lender was helped itself. */
  readonly consumedBy?: EventId | undefined;
  /** Who stepped in then. */
  readonly helper?: MunicipalityCode | undefined;
  /** The release by which the lender gave it up. */
  readonly extinguishedBy?: LedgerActId | undefined;
  /** The last day of the loan that took it along, where loans expire. */
  readonly expiredAfter?: PlainDate | undefined;
  /** The day on which it came to lie with who owed as much (E-21; BW 6:161). */
  readonly mergedOn?: PlainDate | undefined;
}

/** By start of tenancy; placements of one day stay in the order in which they came. */
export function inOrderOfStart<Placement extends ReciprocityPlacement>(placements: Iterable<Placement>): Placement[] {
  return [...placements].sort((left, right) =>
    left.startedOn < right.startedOn ? -1 : Number(left.startedOn > right.startedOn),
  );
}

/** Neither carried out nor fallen nor expired nor merged; a disputed loan stands open too. */
export function isOpen(obligation: ReciprocityLoan | ReciprocityCredit): boolean {
  const { extinguishedBy, expiredAfter, mergedOn } = obligation;
  if (extinguishedBy !== undefined || expiredAfter !== undefined || mergedOn !== undefined) return false;
  return 'loanId' in obligation ? obligation.repaidBy === undefined : obligation.consumedBy === undefined;
}

/** The same obligation, of the municipalities that there are by now (E-21). */
export function inCodesOf<Obligation extends ReciprocityLoan | ReciprocityCredit>(
  obligation: Obligation,
  now: (municipality: MunicipalityCode) => MunicipalityCode,
): Obligation {
  const { lender, borrower } = obligation;
  const met = 'loanId' in obligation ? obligation.beneficiary : obligation.helper;
  const named = { ...obligation, lender: now(lender), borrower: now(borrower) };
  if (!met) return named;
  return 'loanId' in obligation ? { ...named, beneficiary: now(met) } : { ...named, helper: now(met) };
}
