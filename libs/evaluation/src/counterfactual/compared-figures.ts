import {
  halfYearFigures,
  isOpen,
  ledgerOn,
  MissingHouseholdCount,
  operationalShareOf,
  type CountedRegion,
  type MunicipalityFigures,
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

/** Null: there is no such figure, such as a share without vacancies. */
export type FiguresOfOne = Readonly<Record<ComparedFigure, FractionJson | null>>;

/** Of every member on the last day, in GM-code order; or what is missing to compute them. */
export type FiguresOfAll =
  | ReadonlyMap<MunicipalityCode, FiguresOfOne>
  | { readonly missing: 'householdCount' | 'keyCount'; readonly municipality: MunicipalityCode };

/** The figures of a half-year under some rules, all by the sums of the report and of decisions. */
export function figuresToCompare(region: CountedRegion, halfYear: HalfYear): FiguresOfAll {
  try {
    const lastDay = lastDayOfHalfYear(halfYear);
    const [terms, ledger] = [region.rules.termsOn(lastDay), ledgerOn(region, lastDay)];
    const { municipalities } = halfYearFigures(region, halfYear, ledger);
    return new Map(
      municipalities.map((row) => {
        const window = operationalShareOf(region, row.municipality, lastDay, monthOf(lastDay));
        return [row.municipality, { ...figuresOf(row, terms, ledger), operationalShare: window?.share ?? null }];
      }),
    );
  } catch (error) {
    if (error instanceof MissingKeyCount) return { missing: 'keyCount', municipality: error.municipality };
    if (error instanceof MissingHouseholdCount) return { missing: 'householdCount', municipality: error.municipality };
    throw error;
  }
}

function figuresOf(row: MunicipalityFigures, { minimumShare }: Terms, { loans, credits }: SettledLedger) {
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
    openLoans: count(loans.filter((loan) => loan.borrower === municipality && isOpen(loan)).length),
    openCredits: count(credits.filter((credit) => credit.lender === municipality && isOpen(credit)).length),
  };
}

const count = (numerator: number): FractionJson => ({ numerator, denominator: 1 });
