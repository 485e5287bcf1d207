import { CheapestFirst } from './cheapest-first.js';
import { exactWorld } from './exact-world.js';
import type { Changes, Web } from './web.js';

interface Attempt {
  readonly changes: Changes;
  /** By the place of the sum: how far it is out, where it is. */
  readonly residues: ReadonlyMap<number, number>;
  readonly cost: number;
  /** The same for the same changes, in whatever order they were made. */
  readonly key: number;
}

/** An attempt with one more change, not yet worked out: most are never taken. */
interface Proposal {
  readonly before: Attempt;
  readonly place: number;
  readonly difference: number;
  readonly cost: number;
  readonly key: number;
}

/** How many attempts are looked at before the search settles for more than the cheapest. */
const patience = 4000;
/** What a sum that is still out counts for: more finds sooner, less finds cheaper. */
const haste = 8;
/** Where the price no longer matters: now one finds a world, now another. */
const hastes = [1, 2, haste];

/**
 * Another world in which every sum still holds, nothing published is different and one count differs by so much. Who
 * reads only what the two worlds share cannot tell them apart. The cheapest that is found: what is withheld already
 * costs nothing.
 * @returns what differs, or undefined when there is no such world
 */
export function otherWorld(web: Web, place: number, difference: number, costOf: CostOf): Changes | undefined {
  const counts = web.cells.map(({ count }) => count);
  const from = { web, counts, costOf };
  return (
    search(from, place, difference) ??
    exactWorld(web, place, difference, (each) => costOf(each) === 0) ??
    stepByStep(from, place, difference) ??
    cheapestExactWorld(from, place, difference)
  );
}

/** Of all worlds, one in which nothing differs that weighs more than it must. */
function cheapestExactWorld({ web, costOf }: Search, place: number, difference: number): Changes | undefined {
  const weights = [...new Set(web.cells.map((_, each) => costOf(each)))].sort((left, right) => left - right);
  const worldUpTo = (weight: number) => exactWorld(web, place, difference, (each) => costOf(each) <= weight);
  let found = worldUpTo(weights.at(-1) ?? 0);
  let [lower, upper] = [0, weights.length - 1];
  while (found && lower < upper) {
    const middle = Math.floor((lower + upper) / 2);
    const cheaper = worldUpTo(weights[middle] ?? 0);
    found = cheaper ?? found;
    if (cheaper) upper = middle;
    else lower = middle + 1;
  }
  return found;
}

/** One at a time: where several cells have to give way together, no single one has enough. */
function stepByStep(from: Search, place: number, difference: number): Changes | undefined {
  const counts = [...from.counts];
  const all = new Map<number, number>();
  for (let left = Math.abs(difference); left > 0; left -= 1) {
    const costOf = (each: number) => (all.has(each) ? 0 : from.costOf(each));
    const one = Math.sign(difference);
    const step =
      search({ ...from, counts, costOf }, place, one) ?? anyWorld({ ...from, counts, costOf: free }, place, one);
    if (!step) return undefined;
    for (const [each, change] of step) {
      all.set(each, (all.get(each) ?? 0) + change);
      counts[each] = (counts[each] ?? 0) + change;
    }
  }
  return all;
}

function anyWorld(from: Search, place: number, difference: number): Changes | undefined {
  for (const each of hastes) {
    const found = search(from, place, difference, each);
    if (found) return found;
  }
  return undefined;
}

type CostOf = (place: number) => number;

/** Whatever it takes. */
const free = () => 0;

interface Search {
  readonly web: Web;
  /** By place; not below zero, and every sum holds. */
  readonly counts: readonly number[];
  readonly costOf: CostOf;
}

function search(from: Search, place: number, difference: number, hurry = haste): Changes | undefined {
  const { web } = from;
  const nothing = { changes: new Map(), residues: new Map(), cost: 0, key: 0 };
  const queue = new CheapestFirst<Proposal>();
  const seen = new Set<number>();
  queue.add({ before: nothing, place, difference, cost: 0, key: keyOf(place, difference) }, 0);
  for (let looked = 0; looked < patience; looked += 1) {
    const proposal = queue.take();
    if (!proposal) return undefined;
    const attempt = workedOut(web, proposal);
    if (attempt.residues.size === 0) return attempt.changes;
    for (const next of nextOf(from, attempt)) {
      if (seen.has(next.key)) continue;
      seen.add(next.key);
      queue.add(next, next.cost + hurry * sumsOutAfter(web, next));
    }
  }
  return undefined;
}

/** Every way to bring the first sum that is out a step nearer, by the change of one cell. */
function nextOf({ web, counts, costOf }: Search, before: Attempt): Proposal[] {
  const [sum, residue] = firstOf(before.residues);
  return (web.sums[sum] ?? []).flatMap(({ place, sign }) => {
    if (web.cells[place]?.standing === 'published' || before.changes.has(place)) return [];
    const difference = Math.max(-sign * residue, Math.min(0, -(counts[place] ?? 0)));
    if (difference === 0) return [];
    // one for each cell besides its cost: of equally dear worlds the one that differs least
    const cost = before.cost + costOf(place) + 1;
    return [{ before, place, difference, cost, key: (before.key + keyOf(place, difference)) % keys }];
  });
}

/** The finest that is out: totals come last, for what their parts came to decides them. */
function firstOf(residues: ReadonlyMap<number, number>): readonly [number, number] {
  let first: readonly [number, number] = [Infinity, 0];
  for (const other of residues) if (other[0] < first[0]) first = other;
  return first;
}

function workedOut(web: Web, { before, place, difference, cost, key }: Proposal): Attempt {
  const residues = new Map(before.residues);
  for (const { place: sum, sign } of web.sumsOf[place] ?? []) {
    const residue = (residues.get(sum) ?? 0) + sign * difference;
    if (residue === 0) residues.delete(sum);
    else residues.set(sum, residue);
  }
  return { changes: new Map(before.changes).set(place, difference), residues, cost, key };
}

function sumsOutAfter(web: Web, { before, place, difference }: Proposal): number {
  let out = before.residues.size;
  for (const { place: sum, sign } of web.sumsOf[place] ?? []) {
    const residue = before.residues.get(sum) ?? 0;
    if (residue === 0) out += 1;
    else if (residue + sign * difference === 0) out -= 1;
  }
  return out;
}

const keys = 2 ** 52;

/** Spread so wide that two different sets of changes do not come to the same sum of keys. */
function keyOf(place: number, difference: number): number {
  const mixed = Math.imul((place + 1) ^ Math.imul(difference, 0x9e3779b1), 0x85ebca6b);
  const other = Math.imul((mixed ^ (mixed >>> 15)) + difference, 0xc2b2ae35) ^ place;
  return (mixed >>> 0) * 2 ** 20 + ((other ^ (other >>> 13)) >>> 12);
}
