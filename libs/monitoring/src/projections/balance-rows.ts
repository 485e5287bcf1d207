import type { FractionJson, HalfYear } from '@evenwicht/kernel';
import {
  halfYearCounts,
  halfYearFigures,
  MissingHouseholdCount,
  type HalfYearCounts,
  type HalfYearFigures,
  type MunicipalityCounts,
  type MunicipalityFigures,
  type Region,
} from '@evenwicht/distribution';
import type { MunicipalityBalance } from './municipality-balance.js';
import type { RegionBalance } from './region-balance.js';

/** The rows of one half-year. */
export interface BalanceRows {
  readonly region: RegionBalance;
  readonly municipalities: readonly MunicipalityBalance[];
}

/** What the sums say of a half-year; without a household count what can be counted, and which count is missing. */
export function balanceRowsOf(region: Region, halfYear: HalfYear): BalanceRows {
  try {
    return rowsOf(halfYearFigures(region, halfYear));
  } catch (error) {
    if (!(error instanceof MissingHouseholdCount)) throw error;
    return rowsOf(halfYearCounts(region, halfYear), error);
  }
}

type Figures = Omit<HalfYearFigures, 'municipalities' | 'region'> & {
  readonly municipalities: readonly (MunicipalityCounts & Partial<MunicipalityFigures>)[];
  readonly region: HalfYearCounts['region'] & Partial<HalfYearFigures['region']>;
};

function rowsOf({ halfYear, agreementVersion, municipalities, region }: Figures, missing?: MissingHouseholdCount) {
  const { dispersion = null, ...counts } = region;
  return {
    municipalities: municipalities.map(({ share, expected = null, balance = null, ...counted }) => ({
      halfYear,
      ...counted,
      ...parts('share', share),
      ...parts('expected', expected),
      ...parts('balance', balance),
    })),
    region: {
      halfYear,
      agreementVersion,
      ...counts,
      ...parts('dispersion', dispersion),
      missingHouseholdsOf: missing?.municipality ?? null,
      missingReferenceDate: missing?.referenceDate ?? null,
    },
  };
}

type Parts<Name extends string> = Record<`${Name}Numerator` | `${Name}Denominator`, number | null>;

/** A fraction as the two columns that hold it. */
function parts<Name extends string>(name: Name, fraction: FractionJson | null): Parts<Name> {
  const { numerator, denominator } = fraction ?? { numerator: null, denominator: null };
  return { [`${name}Numerator`]: numerator, [`${name}Denominator`]: denominator } as Parts<Name>;
}
