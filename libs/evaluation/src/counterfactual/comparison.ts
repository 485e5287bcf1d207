import { Fraction, type FractionJson, type HalfYear, type MunicipalityCode } from '@evenwicht/kernel';
import {
  comparedFigures,
  comparedRegionFigures,
  type ComparedFigure,
  type ComparedRegionFigure,
  type FiguresOfAll,
  type MissingCount,
} from './compared-figures.js';

/** A figure under the actual rules and under others; the difference is other less actual, null where one is missing. */
export interface Comparison {
  readonly actual: FractionJson | null;
  readonly other: FractionJson | null;
  readonly difference: FractionJson | null;
}

export interface MunicipalityCompared {
  readonly municipality: MunicipalityCode;
  readonly figures: Readonly<Record<ComparedFigure, Comparison>>;
}

export interface HalfYearCompared {
  readonly halfYear: HalfYear;
  readonly municipalities: readonly MunicipalityCompared[];
  readonly region?: Readonly<Record<ComparedRegionFigure, Comparison>>;
  /** Without it there are no figures to compare, none of a municipality and none of the region (E-37). */
  readonly missing?: { readonly what: MissingCount['missing']; readonly municipality: MunicipalityCode };
}

export function compareHalfYear(
  halfYear: HalfYear,
  actual: FiguresOfAll | MissingCount,
  other: FiguresOfAll | MissingCount,
): HalfYearCompared {
  if ('missing' in other) return { halfYear, ...missing(other) };
  if ('missing' in actual) return { halfYear, ...missing(actual) };
  return {
    halfYear,
    municipalities: [...actual.municipalities].map(([municipality, was]) => ({
      municipality,
      figures: comparedEach(comparedFigures, was, other.municipalities.get(municipality)),
    })),
    region: comparedEach(comparedRegionFigures, actual.region, other.region),
  };
}

type Figures<Name extends string> = Readonly<Record<Name, FractionJson | null>>;

function comparedEach<Name extends string>(
  names: readonly Name[],
  was: Figures<Name>,
  is: Figures<Name> | undefined,
): Readonly<Record<Name, Comparison>> {
  const each = names.map((name) => [name, compared(was[name], is?.[name] ?? null)]);
  return Object.fromEntries(each) as Record<Name, Comparison>;
}

function missing({ missing: what, municipality }: MissingCount) {
  return { municipalities: [], missing: { what, municipality } };
}

function compared(actual: FractionJson | null, other: FractionJson | null): Comparison {
  const difference = actual && other && Fraction.from(other).minus(Fraction.from(actual)).toJSON();
  return { actual, other, difference };
}
