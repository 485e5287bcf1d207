import type { ReferralQuestion, RegionReport } from '@evenwicht/events';
import { lastDayOfHalfYear, type HalfYear, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';
import { balancesIn, balancesOf, type Balance } from '../balance.js';
import { countedPartOf, housedInformalCareIn, ledgerOn } from '../counted.js';
import { halfYearFigures, type HalfYearFigures, type MunicipalityFigures } from '../half-year-figures.js';
import type { SettledLedger } from '../reciprocity-ledger.js';
import type { Period } from '../tally.js';
import { countedCasesOf, startedWithin, type CountedCases, type CountedTenancy } from './counted-cases.js';
import { growthPathTo, type PathPoint } from './growth-path.js';
import type { ReportedRegion } from './reported-region.js';
import { minimumSharesIn, yearUpTo } from './year-so-far.js';

/** What every part of a report is made from. */
export interface ReportBasis {
  readonly region: ReportedRegion;
  readonly halfYear: HalfYear;
  readonly lastDay: PlainDate;
  readonly period: Period;
  /** The part of the calendar year up to the last day that counts. */
  readonly year: Period;
  readonly minimumSharesInYear: RegionReport['minimumShares'];
  readonly members: readonly MunicipalityCode[];
  readonly figures: HalfYearFigures;
  readonly balances: readonly Balance[];
  readonly balancesWithoutInformalCare: readonly Balance[];
  readonly path: readonly PathPoint[];
  readonly cases: CountedCases;
  /** Of the half-year. */
  readonly housed: readonly CountedTenancy[];
  readonly ledger: SettledLedger;
  /** What each counted case asked of the mediation table on the last day. */
  readonly asked: readonly ReadonlySet<ReferralQuestion>[];
}

/** A row of a municipality is made of what `report` prints, and of what stands beside it here. */
export interface RowBasis {
  readonly figures: MunicipalityFigures;
  readonly balance: Balance;
  readonly withoutInformalCare: Balance;
}

/** @throws MissingHouseholdCount */
export function basisOf(region: ReportedRegion, halfYear: HalfYear): ReportBasis {
  const lastDay = lastDayOfHalfYear(halfYear);
  const period = countedPartOf(region.rules, halfYear);
  const year = yearUpTo(region, period);
  const { members } = region.rules.termsOn(lastDay);
  const cases = countedCasesOf(region, members, period);
  const balances = balancesIn(region, halfYear);
  const ledger = ledgerOn(region, lastDay);
  return {
    region,
    halfYear,
    lastDay,
    period,
    year,
    minimumSharesInYear: minimumSharesIn(region.rules, year),
    members,
    figures: halfYearFigures(region, halfYear, ledger),
    balances,
    balancesWithoutInformalCare: withoutInformalCare(region, balances, period),
    path: growthPathTo(region, halfYear),
    cases,
    housed: cases.tenancies.filter(startedWithin(period)),
    ledger,
    asked: askedOn(region, lastDay),
  };
}

/** Informal care is bound to the place of the other party, so the balances are shown without it too (OQ-7). */
function withoutInformalCare(region: ReportedRegion, balances: readonly Balance[], period: Period): Balance[] {
  return balancesOf(
    balances.map(({ municipality, housed, households }) => ({
      municipality,
      housed: housed - housedInformalCareIn(region, municipality, period),
      households,
    })),
  );
}

function askedOn({ referrals, cases }: ReportedRegion, day: PlainDate): ReadonlySet<ReferralQuestion>[] {
  return [...referrals.onTable(day)].flatMap(([stream, questions]) =>
    cases.files.get(stream)?.isCounted ? [questions] : [],
  );
}

/** Figures and balances are all in the order of the members. */
export function rowsOf({ figures, balances, balancesWithoutInformalCare }: ReportBasis): RowBasis[] {
  return figures.municipalities.map((row, index) => ({
    figures: row,
    balance: balances[index] as Balance,
    withoutInformalCare: balancesWithoutInformalCare[index] as Balance,
  }));
}
