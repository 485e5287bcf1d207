import { addDays, addMonths, firstDayOf, monthOf, type Month, type PlainDate } from '@evenwicht/kernel';
import { courseOfCase } from './course-of-case.js';
import { courseOfHouseholds, courseOfStock, courseOfVacancies } from './course-of-supply.js';
import { InventedWorld, type InventedLine } from './invented-world.js';
import {
  adoptedOn,
  associationsOf,
  entryIntoForce,
  inventedMunicipalities,
  inventedRegion,
  type InventedMunicipality,
} from './municipalities.js';

export interface InventedHistoryOptions {
  /** The same seed gives the same history, to the letter. */
  readonly seed?: number;
  readonly monthCount?: number;
  /** Applications a month in the whole region, about. */
  readonly applicationsPerMonth?: number;
  /** How many dwellings become vacant, compared to the default: fewer, and more municipalities are above the minimum. */
  readonly vacanciesInPercent?: number;
}

const usual: Required<InventedHistoryOptions> = {
  seed: 1,
  monthCount: 36,
  applicationsPerMonth: 95,
  vacanciesInPercent: 100,
};

/**
 * The lines of an invented history, in the order in which things became known: an invented region of ten municipalities,
 * three years from entry into force, with late reports, corrections, allocations that fall through, other scopes, the
 * mediation table and reciprocity. No line of it is refused.
 */
export function* inventedHistory(options: InventedHistoryOptions = {}): Generator<InventedLine> {
  const { seed, monthCount, applicationsPerMonth, vacanciesInPercent } = { ...usual, ...options };
  const world = new InventedWorld(seed, entryIntoForce);
  yield* opening();
  for (const place of inventedMunicipalities) {
    begin(world, { ...place, turnover: (place.turnover * vacanciesInPercent) / 100 });
  }
  const end = firstDayOf(addMonths(monthOf(entryIntoForce), monthCount));
  for (; world.today < end; world.today = addDays(world.today, 1)) {
    for (let count = applicationsOn(world, applicationsPerMonth); count > 0; count -= 1) {
      world.begin(courseOfCase(world));
    }
    yield* world.live();
  }
}

/** As many a day as make about so many a month; none on some days, many on others. */
function applicationsOn({ chance }: InventedWorld, perMonth: number): number {
  const perThousand = Math.round((perMonth * 1000) / 30.4 / 10);
  return Array.from({ length: 10 }, () => (chance.between(1, 1000) <= perThousand ? 1 : 0)).reduce<number>(
    (sum, one) => sum + one,
    0,
  );
}

function begin(world: InventedWorld, place: InventedMunicipality): void {
  world.begin(courseOfHouseholds(world, place));
  world.begin(fromMembership(world, place.memberFrom, () => courseOfStock(world, place)));
  for (const association of associationsOf(place.municipality)) {
    world.begin(fromMembership(world, place.memberFrom, () => courseOfVacancies(world, place, association)));
  }
}

function* fromMembership(world: InventedWorld, memberFrom: PlainDate, course: () => Generator<PlainDate, void, void>) {
  if (memberFrom > world.today) yield memberFrom;
  yield* course();
}

function* opening(): Generator<InventedLine> {
  yield { fact: 'agreement', region: inventedRegion, version: adoptedOn, adoptedOn };
  for (const { municipality, name, memberFrom, bwMoRegion } of inventedMunicipalities) {
    yield { fact: 'member', municipality, name, validFrom: memberFrom, bwMoRegion };
  }
  yield { fact: 'minimum-share', numerator: 15, denominator: 100, validFrom: entryIntoForce, source: 'verzonnen' };
  yield { fact: 'entry-into-force', on: entryIntoForce };
  for (const { municipality, households, memberFrom } of inventedMunicipalities) {
    for (const year of ['2022', '2023']) {
      const referenceDate = firstDayOf(`${year}-01` as Month);
      yield { fact: 'households', municipality, referenceDate, count: households, source: 'verzonnen' };
    }
    const validFrom = memberFrom > entryIntoForce ? memberFrom : entryIntoForce;
    yield { fact: 'scheme', municipality, validFrom, decisionTermDays: 56, urgencyValidityDays: 365 };
  }
}
