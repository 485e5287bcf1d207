import { addDays, addMonths, firstDayOf, lastDayOf, monthOf, type Month } from '@evenwicht/kernel';
import type { Course, InventedWorld } from './invented-world.js';
import { associationsOf, type InventedMunicipality } from './municipalities.js';

/** An association counts its vacancies and reports them in the next month; sometimes it is late or has miscounted. */
export function* courseOfVacancies(world: InventedWorld, place: InventedMunicipality, association: string): Course {
  const { chance } = world;
  const associationCount = associationsOf(place.municipality).length;
  const monthly = Math.max(1, Math.round((place.households / 10_000) * place.turnover) / associationCount);
  for (let month = monthOf(world.today); ; month = addMonths(month, 1)) {
    const count = chance.between(Math.ceil(monthly * 0.7), Math.ceil(monthly * 1.3));
    const reportedOn = addDays(lastDayOf(month), chance.between(2, 12));
    yield chance.inPercent(6) ? addDays(reportedOn, 30) : reportedOn;
    report(world, place, { month, count, association });
    if (chance.inPercent(4)) world.begin(correction(world, place, { month, count, association }));
  }
}

interface Report {
  readonly month: Month;
  readonly count: number;
  readonly association: string;
}

function* correction(world: InventedWorld, place: InventedMunicipality, wrong: Report): Course {
  yield addDays(world.today, world.chance.between(5, 60));
  report(world, place, { ...wrong, count: wrong.count + world.chance.pick([1, 2]) });
}

function report(world: InventedWorld, { municipality }: InventedMunicipality, { month, count, association }: Report) {
  world.shares.reported(municipality, month, association, count);
  world.tell({ fact: 'vacancies', municipality, month, count, association }, lastDayOf(month));
}

/** Now and then some small, affordable dwellings come, or go. */
export function* courseOfStock(world: InventedWorld, { municipality }: InventedMunicipality): Course {
  const { chance } = world;
  for (;;) {
    yield addDays(world.today, chance.between(60, 150));
    const [direction, mode] = chance.among([
      [4, ['addition', 'new-build']],
      [3, ['addition', 'splitting']],
      [2, ['addition', 'transformation']],
      [2, ['removal', 'demolition']],
      [1, ['removal', 'sale']],
    ] as const);
    const change = { fact: 'small-affordable-change', municipality, on: world.today, direction, mode };
    world.tell({ ...change, count: chance.between(1, 14) });
  }
}

/** Each spring the household counts of the first of January become known. */
export function* courseOfHouseholds(world: InventedWorld, place: InventedMunicipality): Course {
  const { municipality } = place;
  for (let year = Number(world.today.slice(0, 4)) + 1; ; year += 1) {
    yield addDays(firstDayOf(`${year}-04` as Month), world.chance.between(0, 20));
    const count = Math.round(place.households * (1 + (year - 2022) / 120));
    const referenceDate = firstDayOf(`${year}-01` as Month);
    world.tell({ fact: 'households', municipality, referenceDate, count, source: 'verzonnen' }, referenceDate);
  }
}
