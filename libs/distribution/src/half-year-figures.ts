import {
  Fraction,
  lastDayOfHalfYear,
  type FractionJson,
  type HalfYear,
  type MunicipalityCode,
} from '@evenwicht/kernel';
import { balancesIn, dispersionOf, type Balance } from './balance.js';
import { countedPartOf, reciprocityPlacementsUpTo, vacanciesIn } from './counted.js';
import { isOpen, settlePool, type ReciprocityPlacement } from './reciprocity-pool.js';
import type { Region } from './region.js';
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
  /** Of the whole pool, also of a municipality that has left: it still owes (E-21). */
  readonly openLoans: number;
}

/**
 * The figures of a half-year by the rules of counting of history-format.md, as known now.
 * @throws MissingHouseholdCount naming municipality and reference date
 */
export function halfYearFigures(region: Region, halfYear: HalfYear): HalfYearFigures {
  const lastDay = lastDayOfHalfYear(halfYear);
  const terms = region.rules.termsOn(lastDay);
  const placements = reciprocityPlacementsUpTo(region, lastDay);
  const balances = balancesIn(region, halfYear);
  const period = countedPartOf(region.rules, halfYear);
  const municipalities = balances.map((balance) => rowOf(region, period, terms, balance, placements));
  return {
    halfYear,
    agreementVersion: terms.agreementVersion,
    municipalities,
    region: {
      housed: totalOf(municipalities, 'housed'),
      allocations: totalOf(municipalities, 'allocations'),
      vacancies: totalOf(municipalities, 'vacancies'),
      dispersion: dispersionOf(balances)?.toJSON() ?? null,
      openLoans: settlePool(placements).loans.filter(isOpen).length,
    },
  };
}

function rowOf(
  region: Region,
  period: Period,
  terms: Terms,
  { municipality, housed, expected, balance }: Balance,
  placements: readonly ReciprocityPlacement[],
): MunicipalityFigures {
  const { cases, supply } = region;
  return {
    municipality,
    applications: cases.applications.within(municipality, period), // rule 2
    granted: cases.granted.within(municipality, period), // rule 2
    refused: cases.refused.within(municipality, period), // rule 2
    housed, // rule 4
    housedInformalCare: cases.housedInformalCare.within(municipality, period), // rules 4 and 8
    ...shareOf(cases.allocations.within(municipality, period), vacanciesIn(region, municipality, period), terms), // rule 3
    expected: expected.toJSON(), // rule 5
    balance: balance.toJSON(), // rule 5
    ...reciprocityOf(municipality, placements), // rule 6
    netAddition: supply.netAdditions.within(municipality, period),
  };
}

/** Strictly above: exactly the minimum share does not exceed it (E-12). */
function shareOf(allocations: number, vacancies: number, { minimumShare }: Terms) {
  const share = vacancies === 0 ? undefined : Fraction.of(allocations, vacancies);
  const aboveMinimum = !!share && !!minimumShare && share.isGreaterThan(Fraction.from(minimumShare));
  return { allocations, vacancies, share: share?.toJSON() ?? null, aboveMinimum };
}

/** Gross counts stay visible beside the net position (OQ-8, E-20). */
function reciprocityOf(municipality: MunicipalityCode, placements: readonly ReciprocityPlacement[]) {
  const helped = placements.filter(({ borrower }) => borrower === municipality).length;
  const steppedIn = placements.filter(({ lender }) => lender === municipality).length;
  return { helped, steppedIn, netReciprocity: helped - steppedIn };
}

function totalOf(rows: readonly MunicipalityFigures[], figure: 'housed' | 'allocations' | 'vacancies'): number {
  return rows.reduce((total, row) => total + row[figure], 0);
}
