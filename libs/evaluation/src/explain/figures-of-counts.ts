import {
  halfYearFigures,
  MissingHouseholdCount,
  type HalfYearFigures,
  type MunicipalityFigures,
  type Region,
} from '@evenwicht/distribution';
import { lastDayOfHalfYear, type FractionJson, type HalfYear, type MunicipalityCode } from '@evenwicht/kernel';
import type { CaseCount } from './counts-of-case.js';

/** The figures of a half-year of a municipality in which a case counts, as known at the position. */
export interface ExplainedFigures {
  readonly municipality: MunicipalityCode;
  readonly halfYear: HalfYear;
  /** None where the municipality is no member on the last day, or a count of households is missing. */
  readonly row: MunicipalityFigures | undefined;
  readonly missing: MissingHouseholdCount | undefined;
  /** Valid on the last day. */
  readonly minimumShare: FractionJson | undefined;
}

type Computed = HalfYearFigures | MissingHouseholdCount;

/** Of every municipality and half-year once, in the order of GM-code and of time. */
export function figuresOf(region: Region, counts: readonly CaseCount[]): readonly ExplainedFigures[] {
  const computed = new Map<HalfYear, Computed>();
  for (const { halfYear } of counts) if (!computed.has(halfYear)) computed.set(halfYear, figuresIn(region, halfYear));
  const places = new Map(counts.map((count) => [`${count.municipality} ${count.halfYear}`, count]));
  return [...places]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { municipality, halfYear }]) => ({
      municipality,
      halfYear,
      ...rowOf(computed.get(halfYear) as Computed, municipality),
      minimumShare: region.rules.termsOn(lastDayOfHalfYear(halfYear)).minimumShare,
    }));
}

function rowOf(computed: Computed, municipality: MunicipalityCode): Pick<ExplainedFigures, 'row' | 'missing'> {
  if (computed instanceof MissingHouseholdCount) return { row: undefined, missing: computed };
  return { row: computed.municipalities.find((row) => row.municipality === municipality), missing: undefined };
}

function figuresIn(region: Region, halfYear: HalfYear): Computed {
  try {
    return halfYearFigures(region, halfYear);
  } catch (error) {
    if (error instanceof MissingHouseholdCount) return error;
    throw error;
  }
}
