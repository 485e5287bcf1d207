import { addDays, type PlainDate } from '@evenwicht/kernel';
import type { InventedCase } from './invented-case.js';
import type { Course, InventedWorld } from './invented-world.js';
import { associationsOf } from './municipalities.js';

interface Allocation {
  readonly on: PlainDate;
  readonly countsInShare: boolean;
}

/** From hand-over to tenancy (agreement 4), or to an end without a dwelling. */
export function* courseOfPlacement(world: InventedWorld, household: InventedCase, municipality: string): Course {
  const { chance } = world;
  const sourceCase = { case: household.reference };
  for (;;) {
    if (yield* endsOtherwise(world, household)) return;
    const allocation = yield* allocate(world, household, municipality);
    if (!chance.inPercent(6)) return yield* startTenancy(world, household, allocation);
    const on = addDays(allocation.on, chance.between(2, 20));
    yield* world.until(on);
    world.tell({ fact: 'allocation-withdrawn', ...sourceCase, on }, on);
    if (allocation.countsInShare) world.shares.allocated(municipality, allocation.on, -1);
  }
}

/** A few give up, are housed elsewhere, refuse what is offered, or die. */
function* endsOtherwise(world: InventedWorld, household: InventedCase): Generator<PlainDate, boolean, void> {
  const { chance } = world;
  if (!chance.inPercent(6)) return false;
  const on = addDays(world.today, chance.between(5, 200));
  yield* world.until(on, 3);
  const reason = chance.among([
    [4, 'housed-elsewhere'],
    [3, 'refused-offer'],
    [3, 'withdrawn'],
    [2, 'expired'],
    [1, 'revoked'],
    [1, 'deceased'],
  ] as const);
  world.tell({ fact: 'closure', case: household.reference, on, reason }, on);
  return true;
}

function* allocate(
  world: InventedWorld,
  { reference, scope }: InventedCase,
  municipality: string,
): Generator<PlainDate, Allocation, void> {
  const { chance } = world;
  const on = addDays(world.today, chance.between(20, 150));
  yield* world.until(on);
  const kind = chance.among([
    [88, 'vacancy'],
    [8, 'new-build'],
    [4, 'other'],
  ] as const);
  const association = chance.pick(associationsOf(municipality));
  const line = { fact: 'allocation', case: reference, on, municipality, association };
  world.tell(kind === 'vacancy' ? line : { ...line, kind }, on);
  const countsInShare = scope === 'statutory' && kind === 'vacancy';
  if (countsInShare) world.shares.allocated(municipality, on, 1);
  return { on, countsInShare };
}

function* startTenancy(world: InventedWorld, { reference }: InventedCase, { on: allocatedOn }: Allocation): Course {
  const on = addDays(allocatedOn, world.chance.between(7, 45));
  yield* world.until(on, 12);
  world.tell({ fact: 'tenancy', case: reference, on }, on);
}
