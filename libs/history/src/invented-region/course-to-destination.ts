import { addDays, type PlainDate } from '@evenwicht/kernel';
import { efforts, evidence } from './casework.js';
import type { InventedCase } from './invented-case.js';
import type { InventedWorld } from './invented-world.js';

/** Where a household of the statutory scope comes to live; undefined where its case ends before that is known. */
type Destination = Generator<PlainDate, string | undefined, void>;

/** Agreement 1a to 1c and 3c. */
export function* courseToDestination(world: InventedWorld, household: InventedCase): Destination {
  const on = addDays(world.today, world.chance.between(0, 10));
  yield on;
  if (household.category === 'informalCare') return nearTheCare(world, household);
  const origin = determineOrigin(world, household);
  if (origin === 'outside-region') return household.municipality;
  if (origin === 'unknown') return yield* atTheTable(world, household);
  const isUnsafe = household.category === 'womensRefuge' || household.category === 'traffickingVictim';
  if (world.chance.inPercent(isUnsafe ? 60 : 4)) return yield* elsewhere(world, household, isUnsafe);
  return yield* atOrigin(world, household, origin);
}

function nearTheCare(world: InventedWorld, { reference }: InventedCase): string {
  const municipality = world.chance.pick(world.members);
  const role = world.chance.pick(['carer', 'care-receiver']);
  world.tell({ fact: 'care-place', case: reference, on: world.today, municipality, role });
  return municipality;
}

function determineOrigin(world: InventedWorld, { reference, municipality }: InventedCase): string {
  const { chance } = world;
  const origin = chance.among([
    [76, municipality],
    [14, chance.pick(world.members)],
    [5, 'unknown'],
    [5, 'outside-region'],
  ] as const);
  const line = { fact: 'origin', case: reference, determinedOn: world.today, origin };
  world.tell({ ...line, evidence: origin === 'unknown' ? 'none-found' : chance.pick(evidence) });
  return origin;
}

/** 1b: return is not suitable. */
function* elsewhere(world: InventedWorld, household: InventedCase, isUnsafe: boolean): Destination {
  const on = addDays(world.today, world.chance.between(0, 14));
  yield on;
  const reason = isUnsafe ? 'unsafe' : world.chance.pick(['sustains-problems', 'vulnerable-past', 'other']);
  world.tell({ fact: 'return-not-suitable', case: household.reference, on, reason });
  return yield* atTheTable(world, household);
}

/** 1c: the table meets every two weeks or so, and looks at who has housed the fewest. */
function* atTheTable(world: InventedWorld, { reference }: InventedCase): Destination {
  const { chance, shares } = world;
  yield addDays(world.today, chance.between(5, 25));
  const destination = chance.inPercent(70) ? shares.lowestOf(world.members) : chance.pick(world.members);
  world.tell({
    fact: 'determination',
    case: reference,
    on: world.today,
    destination,
    individualInterest: chance.pick([['safety'], ['social-network'], ['care-nearby', 'work']]),
    generalInterest: chance.pick(['balance-lowest', 'share-lowest', 'capacity']),
  });
  return destination;
}

/** 1a, and 3c where the municipality of origin is above the minimum share and finds nothing. */
function* atOrigin(world: InventedWorld, { reference }: InventedCase, origin: string): Destination {
  const { chance, shares } = world;
  if (!shares.isAboveMinimum(origin) || !chance.inPercent(30)) return origin;
  yield addDays(world.today, chance.between(3, 30));
  world.tell({ fact: 'utmost-effort', case: reference, on: world.today, actions: chance.pick(efforts) });
  yield addDays(world.today, chance.between(10, 45));
  if (!shares.isAboveMinimum(origin)) return origin;
  world.tell({ fact: 'unable-to-serve', case: reference, on: world.today, reason: 'no-fitting-dwelling' });
  yield addDays(world.today, chance.between(2, 30));
  const municipality = shares.lowestOf(world.members.filter((member) => member !== origin));
  world.tell({ fact: 'step-in', case: reference, on: world.today, municipality });
  return municipality;
}
