import {
  balancesIn,
  concentrationOf,
  halfYearFigures,
  isOpen,
  ledgerOn,
  MissingHouseholdCount,
  openCreditsOf,
  openLoansOf,
  operationalShareOf,
  type CountedRegion,
  type MunicipalityFigures,
  type RegionFigures,
  type SettledLedger,
  type Terms,
} from '@evenwicht/distribution';
import {
  Fraction,
  lastDayOfHalfYear,
  monthOf,
  type FractionJson,
  type HalfYear,
  type MunicipalityCode,
} from '@evenwicht/kernel';
import { MissingKeyCount } from './other-rules.js';

/** The figures that are compared. Shares and balances are fractions; counts too, with denominator 1. */
export const comparedFigures = [
  'housed',
  'housedInformalCare',
  'allocations',
  'share',
  'shareAboveMinimum',
  'operationalShare',
  'expected',
  'balance',
  'helped',
  'steppedIn',
  'netReciprocity',
  'openLoans',
  'openCredits',
] as const;
export type ComparedFigure = (typeof comparedFigures)[number];

/** Of the region; dispersion and concentration as in the report of a half-year (3.5). */
export const comparedRegionFigures = [
  'housed',
  'allocations',
  'share',
  'dispersion',
  'housedShareOfLargest',
  'housedShareOfThreeLargest',
  'openLoans',
  'openCredits',
] as const;
export type ComparedRegionFigure = (typeof comparedRegionFigures)[number];

/** Null: there is no such figure, such as a share without vacancies. */
export type FiguresOfOne = Readonly<Record<ComparedFigure, FractionJson | null>>;
export type FiguresOfRegion = Readonly<Record<ComparedRegionFigure, FractionJson | null>>;

export interface FiguresOfAll {
  /** Every member on the last day, in GM-code order. */
  readonly municipalities: ReadonlyMap<MunicipalityCode, FiguresOfOne>;
  readonly region: FiguresOfRegion;
}

/** Without it there are no figures (E-37). */
export interface MissingCount {
  readonly missing: 'householdCount' | 'keyCount';
  readonly municipality: MunicipalityCode;
}

/** The figures of a half-year under some rules, all by the sums of the report and of decisions. */
export function figuresToCompare(region: CountedRegion, halfYear: HalfYear): FiguresOfAll | MissingCount {
  try {
    const lastDay = lastDayOfHalfYear(halfYear);
    const [terms, ledger] = [region.rules.termsOn(lastDay), ledgerOn(region, lastDay)];
    const figures = halfYearFigures(region, halfYear, ledger);
    const rows = figures.municipalities.map((row) => {
      const window = operationalShareOf(region, row.municipality, lastDay, monthOf(lastDay));
      return [row.municipality, { ...figuresOf(row, terms, ledger), operationalShare: window?.share ?? null }] as const;
    });
    return {
      municipalities: new Map(rows),
      region: figuresOfRegion(
        figures.region,
        rows.length === 0 ? [] : concentrationOf(balancesIn(region, halfYear)),
        ledger,
      ),
    };
  } catch (error) {
    if (error instanceof MissingKeyCount) return { missing: 'keyCount', municipality: error.municipality };
    if (error instanceof MissingHouseholdCount) return { missing: 'householdCount', municipality: error.municipality };
    throw error;
  }
}

function figuresOf(row: MunicipalityFigures, { minimumShare }: Terms, ledger: SettledLedger) {
  const { municipality, share, expected, balance } = row;
  const over = share && minimumShare && Fraction.from(share).minus(Fraction.from(minimumShare)).toJSON();
  return {
    housed: count(row.housed),
    housedInformalCare: count(row.housedInformalCare),
    allocations: count(row.allocations),
    share,
    shareAboveMinimum: over ?? null,
    expected,
    balance,
    helped: count(row.helped),
    steppedIn: count(row.steppedIn),
    netReciprocity: count(row.netReciprocity),
    openLoans: count(openLoansOf(municipality, ledger)),
    openCredits: count(openCreditsOf(municipality, ledger)),
  };
}

function figuresOfRegion(
  { housed, allocations, vacancies, dispersion, openLoans }: RegionFigures,
  [largest, threeLargest]: ReturnType<typeof concentrationOf>,
  { credits }: SettledLedger,
): FiguresOfRegion {
  return {
    housed: count(housed),
    allocations: count(allocations),
    share: vacancies === 0 ? null : Fraction.of(allocations, vacancies).toJSON(),
    dispersion,
    housedShareOfLargest: largest?.housedShare ?? null,
    housedShareOfThreeLargest: threeLargest?.housedShare ?? null,
    openLoans: count(openLoans),
    openCredits: count(credits.filter(isOpen).length),
  };
}

const count = (numerator: number): FractionJson => ({ numerator, denominator: 1 });
