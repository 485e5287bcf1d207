import type { FractionJson, HalfYear, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { HalfYearFigures, MunicipalityFigures, RegionFigures } from '@evenwicht/distribution';
import type { ReadModels } from '@evenwicht/read-models';
import { MunicipalityBalance } from './municipality-balance.js';
import { RegionBalance } from './region-balance.js';

export type MunicipalityBalanceFigures = Omit<MunicipalityFigures, 'expected' | 'balance'> & {
  /** Null while a household count is missing. */
  readonly expected: FractionJson | null;
  readonly balance: FractionJson | null;
};

/** The figures of a half-year as people read them: those of the report, and why some are missing. */
export interface BalanceOfHalfYear extends Pick<HalfYearFigures, 'halfYear' | 'agreementVersion'> {
  readonly municipalities: readonly MunicipalityBalanceFigures[];
  readonly region: RegionFigures;
  /** The count without which expected, balance and dispersion cannot be computed (E-37). */
  readonly missingHouseholdCount?: { readonly municipality: MunicipalityCode; readonly referenceDate: PlainDate };
}

/** The distribution balance (balans van de evenwichtige verdeling) per municipality and half-year. */
export class DistributionBalances {
  constructor(private readonly readModels: ReadModels) {}

  /** Every half-year that has figures, in order. */
  async halfYears(): Promise<readonly HalfYear[]> {
    const rows = await (await this.readModels.rowsOf(RegionBalance)).find({ order: { halfYear: 'asc' } });
    return rows.map(({ halfYear }) => halfYear);
  }

  /** Undefined for a half-year before entry into force, or one that is still to come. */
  async find(halfYear: HalfYear): Promise<BalanceOfHalfYear | undefined> {
    const dataSource = await this.readModels.opened();
    // one snapshot, so that the rows add up to the totals beside them
    return dataSource.transaction('REPEATABLE READ', async (rows) => {
      const region = await rows.findOneBy(RegionBalance, { halfYear });
      if (!region) return undefined;
      const found = await rows.find(MunicipalityBalance, { where: { halfYear }, order: { municipality: 'asc' } });
      return balanceOf(region, found);
    });
  }

  /** The half-years of one municipality, in order. */
  async ofMunicipality(
    municipality: MunicipalityCode,
  ): Promise<readonly (MunicipalityBalanceFigures & { readonly halfYear: HalfYear })[]> {
    const rows = await this.readModels.rowsOf(MunicipalityBalance);
    const found = await rows.find({ where: { municipality }, order: { halfYear: 'asc' } });
    return found.map((row) => ({ halfYear: row.halfYear, ...figuresOf(row) }));
  }
}

function balanceOf(row: RegionBalance, municipalities: readonly MunicipalityBalance[]): BalanceOfHalfYear {
  const { halfYear, agreementVersion, missingHouseholdsOf, missingReferenceDate } = row;
  const { housed, allocations, vacancies, openLoans } = row;
  const dispersion = fractionOf(row.dispersionNumerator, row.dispersionDenominator);
  const missing = missingHouseholdsOf && missingReferenceDate;
  return {
    halfYear,
    agreementVersion,
    municipalities: municipalities.map(figuresOf),
    region: { housed, allocations, vacancies, dispersion, openLoans },
    ...(missing && {
      missingHouseholdCount: { municipality: missingHouseholdsOf, referenceDate: missingReferenceDate },
    }),
  };
}

function figuresOf(row: MunicipalityBalance): MunicipalityBalanceFigures {
  return {
    municipality: row.municipality,
    applications: row.applications,
    granted: row.granted,
    refused: row.refused,
    housed: row.housed,
    housedInformalCare: row.housedInformalCare,
    allocations: row.allocations,
    vacancies: row.vacancies,
    share: fractionOf(row.shareNumerator, row.shareDenominator),
    aboveMinimum: row.aboveMinimum,
    expected: fractionOf(row.expectedNumerator, row.expectedDenominator),
    balance: fractionOf(row.balanceNumerator, row.balanceDenominator),
    helped: row.helped,
    steppedIn: row.steppedIn,
    netReciprocity: row.netReciprocity,
    netAddition: row.netAddition,
  };
}

function fractionOf(numerator: number | null, denominator: number | null): FractionJson | null {
  return numerator === null || denominator === null ? null : { numerator, denominator };
}
