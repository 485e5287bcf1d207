import { CheapestFirst } from './cheapest-first.js';
import type { CountCell, LinkedCounts } from './linked-counts.js';

/** The counts by place, each with the sums it stands in; what the search needs at hand. */
export class Web {
  readonly cells: readonly CountCell[];
  /** The finest first. By sum: its cells by place, and on which side each stands. */
  readonly sums: readonly (readonly Term[])[];
  /** By cell: the places of its sums. */
  readonly sumsOf: readonly (readonly Term[])[];

  constructor({ cells, sums }: LinkedCounts) {
    const places = new Map(cells.map(({ id }, place) => [id, place]));
    const term =
      (sign: 1 | -1) =>
      (id: string): Term => {
        const place = places.get(id);
        if (place === undefined) throw new Error(`a sum names ${id}, which is no cell`);
        return { place, sign };
      };
    this.cells = cells;
    const coarseness = (terms: readonly Term[]) => Math.max(...terms.map(({ place }) => cells[place]?.weight ?? 0));
    this.sums = sums
      .map(({ whole, parts }) => [...whole.map(term(1)), ...parts.map(term(-1))])
      .sort((left, right) => coarseness(left) - coarseness(right));
    const sumsOf: Term[][] = cells.map(() => []);
    this.sums.forEach((terms, place) => terms.forEach((each) => sumsOf[each.place]?.push({ ...each, place })));
    this.sumsOf = sumsOf;
  }

  /** The places that can be reached from the given ones over sums, those themselves among them. */
  linkedTo(places: readonly number[]): ReadonlySet<number> {
    const linked = new Set(places);
    for (const place of linked) {
      for (const { place: sum } of this.sumsOf[place] ?? []) this.sums[sum]?.forEach((each) => linked.add(each.place));
    }
    return linked;
  }
}

interface Term {
  readonly place: number;
  readonly sign: 1 | -1;
}

/** Changes by the place of the cell. */
export type Changes = ReadonlyMap<number, number>;

interface Attempt {
  readonly changes: Changes;
  /** By the place of the sum: how far it is out, where it is. */
  readonly residues: ReadonlyMap<number, number>;
  readonly cost: number;
}

/** How many attempts are looked at before the search settles for more than the cheapest. */
const patience = 4000;
/** What a sum that is still out counts for: more finds sooner, less finds cheaper. */
const haste = 8;

/**
 * Another world in which every sum still holds, nothing published is different and one count differs by so much. Who
 * reads only what the two worlds share cannot tell them apart. The cheapest that is found: what is withheld already
 * costs nothing.
 * @returns what differs, or undefined when there is no such world
 */
export function otherWorld(web: Web, place: number, difference: number, costOf: CostOf): Changes | undefined {
  const counts = web.cells.map(({ count }) => count);
  return search({ web, counts, costOf }, place, difference) ?? stepByStep({ web, counts, costOf }, place, difference);
}

/** One at a time: where several cells have to give way together, no single one has enough. */
function stepByStep(from: Search, place: number, difference: number): Changes | undefined {
  const counts = [...from.counts];
  const all = new Map<number, number>();
  for (let left = Math.abs(difference); left > 0; left -= 1) {
    const costOf = (each: number) => (all.has(each) ? 0 : from.costOf(each));
    const one = Math.sign(difference);
    const step =
      search({ ...from, counts, costOf }, place, one) ?? search({ ...from, counts, costOf: free }, place, one);
    if (!step) return undefined;
    for (const [each, change] of step) {
      all.set(each, (all.get(each) ?? 0) + change);
      counts[each] = (counts[each] ?? 0) + change;
    }
  }
  return all;
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

function search(from: Search, place: number, difference: number): Changes | undefined {
  const nothing = { changes: new Map(), residues: new Map(), cost: 0 };
  const queue = new CheapestFirst<Attempt>();
  const seen = new Set<string>();
  queue.add(changed(from.web, nothing, place, difference, 0), 0);
  for (let looked = 0; looked < patience; looked += 1) {
    const attempt = queue.take();
    if (!attempt) return undefined;
    if (attempt.residues.size === 0) return attempt.changes;
    for (const next of nextOf(from, attempt)) {
      const key = keyOf(next.changes);
      if (seen.has(key)) continue;
      seen.add(key);
      queue.add(next, next.cost + haste * next.residues.size);
    }
  }
  return undefined;
}

/** Every way to bring the first sum that is out a step nearer, by the change of one cell. */
function nextOf({ web, counts, costOf }: Search, attempt: Attempt): Attempt[] {
  const [sum, residue] = firstOf(attempt.residues);
  return (web.sums[sum] ?? []).flatMap(({ place, sign }) => {
    if (web.cells[place]?.standing === 'published' || attempt.changes.has(place)) return [];
    const difference = Math.max(-sign * residue, Math.min(0, -(counts[place] ?? 0)));
    // one for each cell besides its cost: of equally dear worlds the one that differs least
    return difference === 0 ? [] : [changed(web, attempt, place, difference, costOf(place) + 1)];
  });
}

/** The finest that is out: totals come last, for what their parts came to decides them. */
function firstOf(residues: ReadonlyMap<number, number>): readonly [number, number] {
  return [...residues].reduce((first, other) => (other[0] < first[0] ? other : first));
}

function changed(web: Web, before: Attempt, place: number, difference: number, cost: number): Attempt {
  const residues = new Map(before.residues);
  for (const { place: sum, sign } of web.sumsOf[place] ?? []) {
    const residue = (residues.get(sum) ?? 0) + sign * difference;
    if (residue === 0) residues.delete(sum);
    else residues.set(sum, residue);
  }
  return { changes: new Map(before.changes).set(place, difference), residues, cost: before.cost + cost };
}

function keyOf(changes: Changes): string {
  return [...changes].sort(([left], [right]) => left - right).join(';');
}
