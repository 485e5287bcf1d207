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
  private readonly sums: readonly (readonly { readonly id: string; readonly sign: 1 | -1 }[])[];
  private readonly everyId: readonly string[];

  constructor(private readonly reader: Reader) {
    this.sums = reader.sums.map(({ whole, parts }) => [
      ...whole.map((id) => ({ id, sign: 1 as const })),
      ...parts.map((id) => ({ id, sign: -1 as const })),
    ]);
    this.everyId = [...new Set([...reader.read.keys(), ...this.sums.flat().map(({ id }) => id)])];
  }

  /** True when some world has the count in the range. @throws Error when it cannot be settled in reasonable time */
  isPossible(id: string, { least, most }: Range): boolean {
    const ranges = new Map<string, Range>();
    for (const each of this.everyId) {
      const read = this.reader.read.get(each);
      ranges.set(each, read === undefined ? { least: 0, most: beyondAnyTotal } : { least: read, most: read });
    }
    const own = ranges.get(id) ?? { least: 0, most: beyondAnyTotal };
    ranges.set(id, { least: Math.max(least, own.least), most: Math.min(most, own.most) });
    return this.hasWorld(ranges, { left: 20_000 });
  }

  /** The lowest and the highest that the count can be, not looked for above the given bound. */
  intervalOf(id: string, upTo: number): Range {
    const possible = Array.from({ length: upTo + 1 }, (_, value) => value).filter((value) =>
      this.isPossible(id, { least: value, most: value }),
    );
    return { least: possible[0] ?? Infinity, most: possible.at(-1) ?? -Infinity };
  }

  private hasWorld(ranges: Map<string, Range>, budget: { left: number }): boolean {
    if (budget.left-- === 0) throw new Error('the attack ran out of time: the outcome is not known');
    if (!this.narrow(ranges)) return false;
    const open = [...ranges].filter(([, range]) => widthOf(range) > 0);
    const [first, ...others] = open;
    if (!first) return true;
    const [id, range] = others.reduce((one, other) => (widthOf(other[1]) < widthOf(one[1]) ? other : one), first);
    return halvesOf(range).some((half) => this.hasWorld(new Map(ranges).set(id, half), budget));
  }

  /** Narrows what each count can be by what the others can be, until nothing changes. @returns false when nothing is left */
  private narrow(ranges: Map<string, Range>): boolean {
    for (let changed = true; changed;) {
      changed = false;
      for (const sum of this.sums) {
        for (const { id, sign } of sum) {
          const before = ranges.get(id) as Range;
          const after = within(before, this.restOf(sum, id, ranges), sign);
          if (after.least > after.most) return false;
          if (after.least === before.least && after.most === before.most) continue;
          ranges.set(id, after);
          changed = true;
        }
      }
    }
    return true;
  }

  /** What the other terms of a sum can come to. */
  private restOf(sum: TableAttack['sums'][number], id: string, ranges: ReadonlyMap<string, Range>): Range {
    let [least, most] = [0, 0];
    for (const term of sum) {
      if (term.id === id) continue;
      const range = ranges.get(term.id) as Range;
      least += term.sign === 1 ? range.least : -range.most;
      most += term.sign === 1 ? range.most : -range.least;
    }
    return { least, most };
  }
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
