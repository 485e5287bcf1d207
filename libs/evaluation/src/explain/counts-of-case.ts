import type { CaseOnFile, RulesOfCounting } from '@evenwicht/distribution';
import { halfYearOf, type HalfYear, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';

/** The figures of a half-year that cases add up to, by their names in the report. */
export type CaseFigure = 'applications' | 'granted' | 'refused' | 'allocations' | 'housed' | 'housedInformalCare';

/** One thing that a case counts for. */
export interface CaseCount {
  readonly figure: CaseFigure;
  readonly municipality: MunicipalityCode;
  /** The day by which it falls in a half-year. */
  readonly on: PlainDate;
  readonly halfYear: HalfYear;
  /** Below zero for a decision that was replaced on objection: taken back in the half-year of the objection (E-35). */
  readonly count: 1 | -1;
}

type Counted = Omit<CaseCount, 'halfYear'>;

/**
 * Everything that a case counts for as it stands, by the rules of counting of history-format.md; what lies before entry
 * into force counts for nothing. The sums over all cases are the figures of `halfYearFigures`, of which the rows
 * are those of members.
 */
export function countsOf(file: CaseOnFile, { entryIntoForce }: Pick<RulesOfCounting, 'entryIntoForce'>): CaseCount[] {
  if (!file.isCounted || entryIntoForce === undefined) return [];
  const counted = [
    applicationOf(file),
    ...decisionsOf(file, entryIntoForce),
    ...allocationOf(file),
    ...tenancyOf(file),
  ];
  return counted
    .filter(({ on }) => entryIntoForce <= on)
    .map((count) => ({ ...count, halfYear: halfYearOf(count.on) }));
}

function applicationOf({ receivedBy: municipality, receivedOn: on }: CaseOnFile): Counted {
  return { figure: 'applications', municipality, on, count: 1 };
}

function decisionsOf({ municipality, decisions }: CaseOnFile, entryIntoForce: PlainDate): Counted[] {
  return decisions.flatMap(({ outcome, on }, index): Counted[] => {
    const made: Counted = { figure: outcome, municipality, on, count: 1 };
    const before = decisions[index - 1];
    if (!before || before.on < entryIntoForce) return [made];
    return [made, { figure: before.outcome, municipality, on, count: -1 }];
  });
}

function allocationOf({ allocation }: CaseOnFile): Counted[] {
  if (!allocation?.isOfVacancy) return [];
  return [{ figure: 'allocations', municipality: allocation.municipality, on: allocation.allocatedOn, count: 1 }];
}

function tenancyOf({ tenancy }: CaseOnFile): Counted[] {
  if (!tenancy) return [];
  const { municipality, startedOn: on, isInformalCare } = tenancy;
  const housed: Counted = { figure: 'housed', municipality, on, count: 1 };
  return isInformalCare ? [housed, { ...housed, figure: 'housedInformalCare' }] : [housed];
}
