import { protectionOf, type CountCell, type LinkedCounts, type LinkedSum, type SmallCells } from './linked-counts.js';

/** The counts by place: one list of indices for each count, as long as the table has dimensions. */
export interface InventedTable {
  readonly sizes: readonly number[];
  /** In the order of the last dimension first. */
  readonly counts: readonly number[];
}

/**
 * A table with all its totals: over each dimension, over each two, and over all. A total along a dimension has `*` in
 * that place: `1.*` is the total of row 1. Invented.
 */
export function linkedTable({ sizes, counts }: InventedTable, rule: SmallCells): LinkedCounts {
  const found = new Map<string, number>();
  placesOf(sizes).forEach((place, index) => {
    for (const id of idsOver(place)) found.set(id, (found.get(id) ?? 0) + (counts[index] ?? 0));
  });
  const cells = [...found].map(([id, count]): CountCell => {
    const dimensions = id.split('*').length - 1;
    return {
      id,
      count,
      standing: 'candidate',
      weight: 1000 ** dimensions * 10 + count,
      protection: protectionOf(count, rule),
    };
  });
  return { cells, sums: [...found.keys()].flatMap((id) => sumsOf(id, sizes)) };
}

function placesOf(sizes: readonly number[]): number[][] {
  return sizes.reduce<number[][]>(
    (places, size) => places.flatMap((place) => Array.from({ length: size }, (_, index) => [...place, index])),
    [[]],
  );
}

/** A place, and every total that it is in. */
function idsOver(place: readonly number[]): string[] {
  return place
    .reduce<string[][]>(
      (ids, index) =>
        ids.flatMap((id) => [
          [...id, String(index)],
          [...id, '*'],
        ]),
      [[]],
    )
    .map((id) => id.join('.'));
}

/** A total is the sum along each dimension over which it is one. */
function sumsOf(id: string, sizes: readonly number[]): LinkedSum[] {
  const places = id.split('.');
  return places.flatMap((place, dimension) => {
    if (place !== '*') return [];
    const parts = Array.from({ length: sizes[dimension] ?? 0 }, (_, index) =>
      places.map((each, other) => (other === dimension ? String(index) : each)).join('.'),
    );
    return [{ whole: [id], parts }];
  });
}
