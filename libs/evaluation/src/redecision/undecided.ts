import { countedPartOf, isIn, type Region } from '@evenwicht/distribution';
import type { HalfYear, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { tenancyOf } from './cases-redecided.js';
import type { World } from './world.js';

/** What people would have had to decide, and nobody knows how. Households, by the half-year in which they were housed in fact. */
export interface Undecided {
  readonly municipalities: readonly UndecidedOfMunicipality[];
  /** That would have lain on the mediation table. */
  readonly atTable: number;
  /** Determinations without a weighing on record, as from before there was one: no rule can be applied to them again. */
  readonly notWeighed: number;
}

export interface UndecidedOfMunicipality {
  readonly municipality: MunicipalityCode;
  /** Housed here in fact, on a step that these rules do not accept. */
  readonly fallen: number;
  /** That the rules leave to this municipality to serve: when, and whether it could, is not known. */
  readonly left: number;
  /** That it housed, and for which it could have declared itself unable: whether it would have is not known. */
  readonly mightHaveDeclared: number;
}

export function undecidedIn(
  world: World,
  actual: Region,
  halfYear: HalfYear,
  unweighedOn: readonly PlainDate[],
): Undecided {
  const period = countedPartOf(actual.rules, halfYear);
  const housed = world.fallenCases().flatMap(({ file, left }) => {
    const tenancy = tenancyOf(file);
    return tenancy && isIn(period, tenancy.on) ? [{ tenancy, left }] : [];
  });
  const chances = world.chances.filter(({ on }) => isIn(period, on));
  const rows = actual.rules.everMembers.map((municipality) => ({
    municipality,
    fallen: housed.filter(({ tenancy }) => tenancy.municipality === municipality).length,
    left: housed.filter(({ left }) => left.to === 'origin' && left.municipality === municipality).length,
    mightHaveDeclared: chances.filter((chance) => chance.municipality === municipality).length,
  }));
  return {
    municipalities: rows.filter(({ fallen, left, mightHaveDeclared }) => fallen + left + mightHaveDeclared > 0),
    atTable: housed.filter(({ left }) => left.to === 'table').length,
    notWeighed: unweighedOn.filter((on) => isIn(period, on)).length,
  };
}
