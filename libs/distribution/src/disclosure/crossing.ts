import type { CountBook } from './count-book.js';
import type { CountCell, LinkedCounts } from './linked-counts.js';

/** A total by row, one by column, and that of all, which count the same households; by their names in the book. */
export interface Crossing {
  readonly row: string;
  readonly column: string;
  readonly all: string;
}

/**
 * All households: whom row and column have in common, others of the row, others of the column, and whoever is neither.
 * @param pair whom they have in common, in no table
 */
export function crossed(
  book: CountBook,
  { row, column, all }: Crossing,
  pair: Pick<CountCell, 'id' | 'count'>,
): LinkedCounts {
  const other = (whose: string, count: number): CountCell => ({
    id: `${pair.id}, ${whose}`,
    count,
    standing: 'unprinted',
    weight: 1,
  });
  const inRow = other('of the row', book.countOf(row) - pair.count);
  const inColumn = other('of the column', book.countOf(column) - pair.count);
  const inNeither = other('of neither', book.countOf(all) - pair.count - inRow.count - inColumn.count);
  return {
    cells: [inRow, inColumn, inNeither],
    sums: [
      { whole: [row], parts: [pair.id, inRow.id] },
      { whole: [column], parts: [pair.id, inColumn.id] },
      { whole: [all], parts: [pair.id, inRow.id, inColumn.id, inNeither.id] },
    ],
  };
}
