import {
  Fraction,
  lastDayOfHalfYear,
  type FractionJson,
  type HalfYear,
  type MunicipalityCode,
  type PlainDate,
} from '@evenwicht/kernel';
import { balancesIn, dispersionOf, type Balance } from './balance.js';
import {
  allocationsIn,
  countIn,
  housedIn,
  housedInformalCareIn,
  countedPartOf,
  ledgerOn,
  reciprocityPlacementsUpTo,
  vacanciesIn,
  type CountedRegion,
} from './counted.js';
import { isOpen, type ReciprocityPlacement } from './obligations.js';
import type { SettledLedger } from './reciprocity-ledger.js';
import type { Terms } from './terms.js';
import type { Period } from './tally.js';

/** The figures of one half-year, the output of `evenwicht report` (agreement 3.5; history-format.md, "Output"). */
export interface HalfYearFigures {
  readonly halfYear: HalfYear;
  /** Valid on the last day. */
  readonly agreementVersion: string;
  /** Every member on the last day, in GM-code order. */
  readonly municipalities: readonly MunicipalityFigures[];
  readonly region: RegionFigures;
}

export interface MunicipalityFigures {
  readonly municipality: MunicipalityCode;
  readonly applications: number;
  readonly granted: number;
  readonly refused: number;
  readonly housed: number;
  readonly housedInformalCare: number;
  readonly allocations: number;
  readonly vacancies: number;
  /** Allocations over vacancies; null without vacancies, never 0 or infinite. */
  readonly share: FractionJson | null;
  readonly aboveMinimum: boolean;
  readonly expected: FractionJson;
  readonly balance: FractionJson;
  readonly helped: number;
  readonly steppedIn: number;
  readonly netReciprocity: number;
  readonly netAddition: number;
}

/** The counts are the sums of the rows: what was so in a municipality that is no member on the last day is in neither. */
export interface RegionFigures {
  readonly housed: number;
  readonly allocations: number;
  readonly vacancies: number;
  /** Null without placements. */
  readonly dispersion: FractionJson | null;
  /** Of the whole ledger, also of a municipality that has left: it still owes (E-21). */
  readonly openLoans: number;
}

export type MunicipalityCounts = Omit<MunicipalityFigures, 'expected' | 'balance'>;

/** What can be counted of a half-year without the households, so also while one of their counts is missing (E-37). */
export interface HalfYearCounts extends Pick<HalfYearFigures, 'halfYear' | 'agreementVersion'> {
  readonly municipalities: readonly MunicipalityCounts[];
  readonly region: Omit<RegionFigures, 'dispersion'>;
}

/**
 * The figures of a half-year by the rules of counting of history-format.md, as known now.
 * @param ledger that of the last day, from whoever has settled it already
 * @throws MissingHouseholdCount naming municipality and reference date
 */
export function halfYearFigures(region: CountedRegion, halfYear: HalfYear, ledger?: SettledLedger): HalfYearFigures {
  const balances = balancesIn(region, halfYear);
  const counts = halfYearCounts(region, halfYear, ledger);
  const { openLoans, ...totals } = counts.region;
  return {
    ...counts,
    municipalities: counts.municipalities.map((row, index) => weighed(row, balances[index] as Balance)),
    region: { ...totals, dispersion: dispersionOf(balances)?.toJSON() ?? null, openLoans },
  };
}

/** The part of `halfYearFigures` that needs no households. */
export function halfYearCounts(region: CountedRegion, halfYear: HalfYear, ledger?: SettledLedger): HalfYearCounts {
  const lastDay = lastDayOfHalfYear(halfYear);
  const { loans } = ledger ?? ledgerOn(region, lastDay);
  const terms = region.rules.termsOn(lastDay);
  const placements = asTheyStandOn(region, lastDay, reciprocityPlacementsUpTo(region, lastDay));
  const period = countedPartOf(region.rules, halfYear);
  const municipalities = terms.members.map((member) => rowOf(region, period, terms, member, placements));
  return {
    halfYear,
    agreementVersion: terms.agreementVersion,
    municipalities,
    region: {
      housed: totalOf(municipalities, 'housed'),
      allocations: totalOf(municipalities, 'allocations'),
      vacancies: totalOf(municipalities, 'vacancies'),
      openLoans: loans.filter(isOpen).length,
    },
  };
}

function rowOf(
  region: CountedRegion,
  period: Period,
  terms: Terms,
  municipality: MunicipalityCode,
  placements: readonly ReciprocityPlacement[],
): MunicipalityCounts {
  const { cases, supply, rules } = region;
  return {
    municipality,
    applications: countIn(rules, cases.applications, municipality, period), // rule 2
    granted: countIn(rules, cases.granted, municipality, period), // rule 2
    refused: countIn(rules, cases.refused, municipality, period), // rule 2
    housed: housedIn(region, municipality, period), // rule 4
    housedInformalCare: housedInformalCareIn(region, municipality, period), // rules 4 and 8
    ...shareOf(allocationsIn(region, municipality, period), vacanciesIn(region, municipality, period), terms), // rule 3
    ...reciprocityOf(municipality, placements), // rule 6
    netAddition: countIn(rules, supply.netAdditions, municipality, period),
  };
}

/** Rule 5, in the place that the report gives it. Balances and rows are both in the order of the members. */
function weighed(row: MunicipalityCounts, { expected, balance }: Balance): MunicipalityFigures {
  const { helped, steppedIn, netReciprocity, netAddition, ...counted } = row;
  const reciprocity = { helped, steppedIn, netReciprocity };
  return { ...counted, expected: expected.toJSON(), balance: balance.toJSON(), ...reciprocity, netAddition };
}

/** Strictly above: exactly the minimum share does not exceed it (E-12). */
function shareOf(allocations: number, vacancies: number, { minimumShare }: Terms) {
  const share = vacancies === 0 ? undefined : Fraction.of(allocations, vacancies);
  const aboveMinimum = !!share && !!minimumShare && share.isGreaterThan(Fraction.from(minimumShare));
  return { allocations, vacancies, share: share?.toJSON() ?? null, aboveMinimum };
}

/** Who helped and was helped, as these municipalities stand on a day (E-21). */
function asTheyStandOn(
  { rules: { successions } }: CountedRegion,
  day: PlainDate,
  placements: readonly ReciprocityPlacement[],
): readonly ReciprocityPlacement[] {
  if (successions.none) return placements;
  const now = (municipality: MunicipalityCode) => successions.standsFor(municipality, day);
  return placements.map((one) => ({ ...one, lender: now(one.lender), borrower: now(one.borrower) }));
}

/** Gross counts stay visible beside the net position (OQ-8, E-20). */
function reciprocityOf(municipality: MunicipalityCode, placements: readonly ReciprocityPlacement[]) {
  const helped = placements.filter(({ borrower }) => borrower === municipality).length;
  const steppedIn = placements.filter(({ lender }) => lender === municipality).length;
  return { helped, steppedIn, netReciprocity: helped - steppedIn };
}

function totalOf(rows: readonly MunicipalityCounts[], figure: 'housed' | 'allocations' | 'vacancies'): number {
  return rows.reduce((total, row) => total + row[figure], 0);
}
