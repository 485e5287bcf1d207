import { addDays, type PlainDate } from '@evenwicht/kernel';
import { categoryWeights, groundsForRefusal, scopeWeights } from './casework.js';
import { courseOfPlacement } from './course-of-placement.js';
import { courseToDestination } from './course-to-destination.js';
import type { InventedCase } from './invented-case.js';
import type { Course, InventedWorld } from './invented-world.js';
import { inventedMunicipalities } from './municipalities.js';

/** One household, from application to tenancy or to another end. */
export function* courseOfCase(world: InventedWorld): Course {
  const household = invent(world);
  apply(world, household);
  const isGranted = yield* decide(world, household);
  if (!isGranted) return;
  const destination =
    household.scope === 'statutory' ? yield* courseToDestination(world, household) : household.municipality;
  if (destination) yield* courseOfPlacement(world, household, destination);
}

function invent(world: InventedWorld): InventedCase {
  const { chance } = world;
  const places = inventedMunicipalities.filter(({ municipality }) => world.members.includes(municipality));
  const municipality = chance.among(places.map((place) => [place.applications, place.municipality]));
  const scope = chance.among(scopeWeights);
  const category = scope === 'statutory' ? chance.among(categoryWeights) : `${scope}-verzonnen`;
  return { reference: world.nextCase(), municipality, category, scope };
}

function apply(world: InventedWorld, { reference, municipality, category, scope }: InventedCase): void {
  const application = { fact: 'application', case: reference, municipality, receivedOn: world.today, category };
  const isTenth = category === 'homelessFamily';
  world.tell({
    ...application,
    ...(scope === 'statutory' ? {} : { scope }),
    ...(isTenth ? { ethosLightClass: world.chance.between(1, 6) } : {}),
  });
}

/** @returns whether urgency was granted and the household still wants it */
function* decide(world: InventedWorld, household: InventedCase): Generator<PlainDate, boolean, void> {
  const { chance } = world;
  const decidedOn = addDays(world.today, chance.between(7, 56));
  const sourceCase = { case: household.reference };
  if (chance.inPercent(3)) {
    const on = addDays(world.today, chance.between(1, 6));
    yield on;
    world.tell({ fact: 'closure', ...sourceCase, on, reason: 'withdrawn' });
    return false;
  }
  yield* world.until(decidedOn, 4);
  const isGranted = chance.inPercent(82);
  const decision = { fact: 'decision', ...sourceCase, decidedOn, outcome: isGranted ? 'granted' : 'refused' };
  world.tell(isGranted ? decision : { ...decision, ground: chance.pick(groundsForRefusal) }, decidedOn);
  if (isGranted) household.grantedOn = decidedOn;
  return isGranted;
}
