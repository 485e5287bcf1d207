import type { RegionReport } from '@evenwicht/events';
import { nameIn, type CountBook } from './count-book.js';
import { crossed, type Crossing } from './crossing.js';
import { protectionOf, type CountCell, type LinkedCounts } from './linked-counts.js';
import { figureId } from './report-counts.js';

/** The figures by municipality and by category that count the same households, of which a report holds no pairs. */
const figures = [
  ['applications', 'applications'],
  ['granted', 'granted'],
  ['refused', 'refused'],
  ['housedOfOrigin', 'housed'],
] as const;

/**
 * Whom a municipality and a category must have in common, where that may be a few: nobody counted them, but where the
 * two together are more than all they are at least so many (Fréchet). It has to be possible that there are none.
 * @param published the reports that are in the book
 */
export function overlapsBeside(book: CountBook, published: readonly RegionReport[]): LinkedCounts[] {
  return published.flatMap((report) => {
    const rule = { threshold: report.smallCellThreshold };
    return crossingsIn(book, report).flatMap((crossing) => {
      const { row, column, all } = crossing;
      const count = book.countOf(row) + book.countOf(column) - book.countOf(all);
      const protection = count > 0 && protectionOf(count, rule) ? { least: 0, most: count } : undefined;
      if (!protection) return [];
      const pair: CountCell = { id: `${row} and ${column}`, count, protection, standing: 'unprinted', weight: 1 };
      const { cells, sums } = crossed(book, crossing, pair);
      return [{ cells: [pair, ...cells], sums }];
    });
  });
}

function crossingsIn(book: CountBook, { halfYear, municipalities, categories }: RegionReport): Crossing[] {
  const name = (figure: string, about?: string) => nameIn(halfYear, figureId(figure, about));
  return figures.flatMap(([own, by]) => {
    const rows = municipalities.map(({ municipality }) => name(own, municipality));
    const columns = categories.map(({ category }) => name(by, category));
    // where more was taken back than there was, a total is no number of households
    if ([...rows, ...columns].some((id) => book.countOf(id) < 0)) return [];
    return rows.flatMap((row) => columns.map((column) => ({ row, column, all: name(by) })));
  });
}
