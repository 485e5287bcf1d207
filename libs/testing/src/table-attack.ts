import { ExactWorlds } from '@evenwicht/kernel';

/** The counts of one side add up to those of the other. */
interface Sum {
  readonly whole: readonly string[];
  readonly parts: readonly string[];
}

/** What somebody holds who has read every table: the counts that were printed, and what adds up to what. */
export interface Reader {
  readonly read: ReadonlyMap<string, number>;
  readonly sums: readonly Sum[];
}

interface Range {
  readonly least: number;
  readonly most: number;
}

type Terms = readonly { readonly id: string; readonly sign: 1 | -1 }[];

/** What hangs together: its counts that are not known, and every world that they can be in. */
interface Island {
  readonly columns: ReadonlyMap<string, number>;
  readonly sums: readonly Terms[];
  readonly worlds: ExactWorlds;
}

/** More than any total of an invented table. */
const beyondAnyTotal = 1000;

/**
 * Takes tables apart: adds and subtracts everything that was printed, and looks for a world of whole numbers from zero
 * that could have been printed so. First each count is narrowed by the others; what is left open is a system of
 * equations, solved exactly, and branched where a corner of it is no whole number. Written apart from the suppression,
 * and knows nothing of how that works.
 */
export class TableAttack {
  /** By count: the sums it stands in. */
  private readonly sumsOf = new Map<string, Terms[]>();
  /** What each count can be at most and at least, by adding and subtracting alone. */
  private readonly known: ReadonlyMap<string, Range>;
  private readonly islands = new Map<string, Island>();

  /** @throws Error where no world can have been printed so */
  constructor({ read, sums }: Reader) {
    const all = sums.map(({ whole, parts }): Terms => [
      ...whole.map((id) => ({ id, sign: 1 as const })),
      ...parts.map((id) => ({ id, sign: -1 as const })),
    ]);
    for (const terms of all) {
      for (const { id } of terms) this.sumsOf.set(id, [...(this.sumsOf.get(id) ?? []), terms]);
    }
    const known = new Map<string, Range>();
    for (const id of [...read.keys(), ...this.sumsOf.keys()]) {
      const count = read.get(id);
      known.set(id, count === undefined ? { least: 0, most: beyondAnyTotal } : { least: count, most: count });
    }
    if (!this.narrow(known, all)) throw new Error('what was read cannot all be so');
    this.known = known;
  }

  /** True when some world has the count in the range. @throws Error when it cannot be settled in reasonable time */
  isPossible(id: string, { least, most }: Range): boolean {
    const own = this.known.get(id) ?? { least: 0, most: beyondAnyTotal };
    const range = { least: Math.max(least, own.least), most: Math.min(most, own.most) };
    if (range.least > range.most) return false;
    if (own.least === own.most || !this.sumsOf.has(id)) return true;
    const island = this.islandOf(id);
    const worlds = island.worlds.copy();
    const column = island.columns.get(id) as number;
    if (!worlds.bound(column, 1, range.least) || !worlds.bound(column, -1, range.most)) return false;
    return this.hasWholeWorld(island, worlds, { left: 500 });
  }

  private hasWholeWorld(island: Island, worlds: ExactWorlds, budget: { left: number }): boolean {
    if (budget.left-- === 0) throw new Error('the attack ran out of time: the outcome is not known');
    const corner = worlds.corner();
    const broken = [...corner].find(([column, [top, bottom]]) => column < island.columns.size && top % bottom !== 0);
    if (!broken) return this.check(island, corner);
    const [column, [top, bottom]] = broken;
    const below = Math.floor(top / bottom);
    const isIn = (sign: 1 | -1, limit: number) => {
      const half = worlds.copy();
      return half.bound(column, sign, limit) && this.hasWholeWorld(island, half, budget);
    };
    return isIn(-1, below) || isIn(1, below + 1);
  }

  /** A world that was found is one: every sum holds in it. */
  private check({ columns, sums }: Island, corner: ReturnType<ExactWorlds['corner']>): true {
    const valueOf = (id: string) => {
      const column = columns.get(id);
      if (column === undefined) return this.known.get(id)?.least ?? Number.NaN;
      const [top, bottom] = corner.get(column) ?? [0, 1];
      return top / bottom;
    };
    for (const terms of sums) {
      const rest = terms.reduce((sum, { id, sign }) => sum + sign * valueOf(id), 0);
      if (rest !== 0 || terms.some(({ id }) => valueOf(id) < 0)) throw new Error('the attack made a mistake');
    }
    return true;
  }

  private islandOf(id: string): Island {
    const found = this.islands.get(id);
    if (found) return found;
    const { ids, sums } = this.reachedFrom(id);
    const columns = new Map([...ids].map((each, column) => [each, column]));
    const worlds = new ExactWorlds(ids.size);
    for (const terms of sums) {
      const closed = terms.filter((term) => !ids.has(term.id));
      const rhs = closed.reduce((sum, term) => sum - term.sign * (this.known.get(term.id) as Range).least, 0);
      const open = terms.filter((term) => ids.has(term.id));
      const row = open.map((term) => [columns.get(term.id) as number, term.sign] as const);
      if (!worlds.add(row, rhs)) throw new Error('what was read cannot all be so');
    }
    const island = { columns, sums: [...sums], worlds };
    for (const each of ids) this.islands.set(each, island);
    return island;
  }

  private reachedFrom(id: string) {
    const ids = new Set([id]);
    const sums = new Set<Terms>();
    for (const each of ids) {
      for (const terms of this.sumsOf.get(each) ?? []) {
        sums.add(terms);
        for (const term of terms) if (!this.isKnown(term.id)) ids.add(term.id);
      }
    }
    return { ids, sums };
  }

  private isKnown(id: string): boolean {
    const range = this.known.get(id) as Range;
    return range.least === range.most;
  }

  /** Narrows what each count can be by what the others can be, until nothing changes. @returns false when nothing is left */
  private narrow(ranges: Map<string, Range>, from: readonly Terms[]): boolean {
    const toLookAt = new Set(from);
    for (const terms of toLookAt) {
      toLookAt.delete(terms);
      const all = whatItComesTo(terms, ranges);
      for (const { id, sign } of terms) {
        const before = ranges.get(id) as Range;
        const after = within(before, withoutOne(all, before, sign), sign);
        if (after.least > after.most) return false;
        if (after.least === before.least && after.most === before.most) continue;
        ranges.set(id, after);
        for (const each of this.sumsOf.get(id) ?? []) toLookAt.add(each);
      }
    }
    return true;
  }
}

/** What the terms of a sum can come to together. */
function whatItComesTo(terms: Terms, ranges: ReadonlyMap<string, Range>): Range {
  let [least, most] = [0, 0];
  for (const { id, sign } of terms) {
    const range = ranges.get(id) as Range;
    least += sign === 1 ? range.least : -range.most;
    most += sign === 1 ? range.most : -range.least;
  }
  return { least, most };
}

function withoutOne(all: Range, one: Range, sign: 1 | -1): Range {
  return sign === 1
    ? { least: all.least - one.least, most: all.most - one.most }
    : { least: all.least + one.most, most: all.most + one.least };
}

/** A term is whatever the rest leaves of nought. */
function within(before: Range, rest: Range, sign: 1 | -1): Range {
  const [least, most] = sign === 1 ? [-rest.most, -rest.least] : [rest.least, rest.most];
  return { least: Math.max(before.least, least), most: Math.min(before.most, most) };
}
