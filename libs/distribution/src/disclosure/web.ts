import type { CountCell, LinkedCounts } from './linked-counts.js';

/** The counts by place, each with the sums it stands in; what the search needs at hand. */
export class Web {
  readonly cells: readonly CountCell[];
  /** The finest first. By sum: its cells by place, and on which side each stands. */
  readonly sums: readonly (readonly Term[])[];
  /** By cell: the places of its sums. */
  readonly sumsOf: readonly (readonly Term[])[];

  private readonly places: ReadonlyMap<string, number>;

  constructor({ cells, sums }: LinkedCounts) {
    this.places = new Map(cells.map(({ id }, place) => [id, place]));
    const term = (sign: 1 | -1) => (id: string) => ({ place: this.placeOf(id), sign });
    this.cells = cells;
    const coarseness = (terms: readonly Term[]) => Math.max(...terms.map(({ place }) => cells[place]?.weight ?? 0));
    this.sums = sums
      .map(({ whole, parts }) => [...whole.map(term(1)), ...parts.map(term(-1))])
      .sort((left, right) => coarseness(left) - coarseness(right));
    const sumsOf: Term[][] = cells.map(() => []);
    this.sums.forEach((terms, place) => terms.forEach((each) => sumsOf[each.place]?.push({ ...each, place })));
    this.sumsOf = sumsOf;
  }

  /** @throws Error for what is no cell */
  placeOf(id: string): number {
    const place = this.places.get(id);
    if (place === undefined) throw new Error(`a sum names ${id}, which is no cell`);
    return place;
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

export interface Term {
  readonly place: number;
  readonly sign: 1 | -1;
}

/** Changes by the place of the cell. */
export type Changes = ReadonlyMap<number, number>;
