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

/** More than any total of an invented table. */
const beyondAnyTotal = 1000;

/**
 * Takes tables apart: adds and subtracts everything that was printed, and tries every world of whole numbers from zero
 * that could have been printed so. Written apart from the suppression, and knows nothing of how that works.
 */
export class TableAttack {
  private readonly sums: readonly Terms[];
  /** By count: the sums it stands in. */
  private readonly sumsOf = new Map<string, Terms[]>();
  /** What each count can be at most and at least, by adding and subtracting alone. */
  private readonly known: ReadonlyMap<string, Range>;

  constructor({ read, sums }: Reader) {
    this.sums = sums.map(({ whole, parts }) => [
      ...whole.map((id) => ({ id, sign: 1 as const })),
      ...parts.map((id) => ({ id, sign: -1 as const })),
    ]);
    for (const terms of this.sums) {
      for (const { id } of terms) this.sumsOf.set(id, [...(this.sumsOf.get(id) ?? []), terms]);
    }
    const known = new Map<string, Range>();
    for (const id of [...read.keys(), ...this.sumsOf.keys()]) {
      const count = read.get(id);
      known.set(id, count === undefined ? { least: 0, most: beyondAnyTotal } : { least: count, most: count });
    }
    if (!this.narrow(known, this.sums)) throw new Error('what was read cannot all be so');
    this.known = known;
  }

  /** True when some world has the count in the range. @throws Error when it cannot be settled in reasonable time */
  isPossible(id: string, { least, most }: Range): boolean {
    const own = this.known.get(id) ?? { least: 0, most: beyondAnyTotal };
    const range = { least: Math.max(least, own.least), most: Math.min(most, own.most) };
    if (range.least > range.most) return false;
    return this.hasWorld(new Map(this.known).set(id, range), id, { left: 20_000 });
  }

  private hasWorld(ranges: Map<string, Range>, changed: string, budget: { left: number }): boolean {
    if (budget.left-- === 0) throw new Error('the attack ran out of time: the outcome is not known');
    if (!this.narrow(ranges, this.sumsOf.get(changed) ?? [])) return false;
    const open = [...ranges].filter(([, range]) => widthOf(range) > 0);
    const [first, ...others] = open;
    if (!first) return true;
    const [id, range] = others.reduce((one, other) => (widthOf(other[1]) < widthOf(one[1]) ? other : one), first);
    return halvesOf(range).some((half) => this.hasWorld(new Map(ranges).set(id, half), id, budget));
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

type Terms = readonly { readonly id: string; readonly sign: 1 | -1 }[];

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

const widthOf = ({ least, most }: Range) => most - least;

function halvesOf({ least, most }: Range): Range[] {
  const middle = Math.floor((least + most) / 2);
  return [
    { least, most: middle },
    { least: middle + 1, most },
  ];
}
