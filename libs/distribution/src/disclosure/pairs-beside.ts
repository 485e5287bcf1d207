import type { RegionReport } from '@evenwicht/events';
import type { CountBook } from './count-book.js';
import type { LinkedCounts } from './linked-counts.js';
import { PairPage } from './pair-page.js';
import { keyOf, pairTables } from './pair-table.js';

/**
 * Of each municipality and category what stands in no table: how many of that category were housed there in each
 * half-year, since entry into force, before the half-year and late. Each pair is looked at by itself, beside the rest of
 * its municipality and the rest of its category, for nothing else binds it: whatever the totals of a half-year are,
 * there is a table of whole numbers that comes to them, and of what came in late no file has totals by category.
 * @param published the reports that are in the book
 */
export function pairsBeside(book: CountBook, published: readonly RegionReport[]): LinkedCounts[] {
  const tables = pairTables(published);
  const places = new Map(tables.flatMap(({ report }) => report.coverage.map((pair) => [keyOf(pair), pair] as const)));
  return [...places.values()].map((place) => {
    const pages = tables.flatMap((table) => (table.at(place) ? [new PairPage(book, place, table)] : []));
    return { cells: pages.flatMap(({ cells }) => cells), sums: pages.flatMap(({ sums }) => sums) };
  });
}
