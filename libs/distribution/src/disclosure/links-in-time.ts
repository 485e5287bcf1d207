import type { RegionReport } from '@evenwicht/events';
import { nextHalfYear } from '@evenwicht/kernel';
import { nameIn, type CountBook } from './count-book.js';
import { PairTable } from './pair-table.js';
import { figureId } from './report-counts.js';

/** Counts that go on from one report to the next: what came between them is as small as any other. */
const running = ['helped', 'steppedIn'] as const;

/** What runs on from the half-year before, and to the one after where that was closed first. */
export function linkInTime(book: CountBook, report: RegionReport, published: readonly RegionReport[]): void {
  for (const { municipality, yearSoFar } of report.municipalities) {
    book.add(figureId('allocationsThisYear', municipality), yearSoFar.allocations);
  }
  const all = report.municipalities.reduce((sum, { yearSoFar }) => sum + yearSoFar.allocations, 0);
  book.addTotal(figureId('allocationsThisYear'), all, { isPrinted: false });
  book.link(
    [figureId('allocationsThisYear')],
    report.municipalities.map(({ municipality }) => figureId('allocationsThisYear', municipality)),
  );
  const before = published.find(({ halfYear }) => nextHalfYear(halfYear) === report.halfYear);
  const after = published.find(({ halfYear }) => halfYear === nextHalfYear(report.halfYear));
  linkHalfYears(book, before, report);
  if (after) linkHalfYears(book, report, after);
}

type Before = RegionReport | undefined;

function linkHalfYears(book: CountBook, before: Before, report: RegionReport): void {
  const [isSecondHalf, abouts] = [report.halfYear.endsWith('H2'), aboutsOf(report)];
  for (const about of abouts) {
    const [since, own] = [figureId('housedSinceEntry', about), figureId('allocations', about)];
    link(book, report, { whole: since, part: figureId('housed', about) }, named(book, before, since));
    const firstHalf = isSecondHalf ? named(book, before, own) : [];
    link(book, report, { whole: figureId('allocationsThisYear', about), part: own }, firstHalf);
    for (const figure of running) {
      const past = named(book, before, figureId(figure, about));
      if (past.length > 0) book.linkNames(named(book, report, figureId(figure, about)), past);
    }
  }
  const granted = 'demand/granted';
  link(book, report, { whole: granted, part: 'granted/region' }, named(book, before, granted));
  linkCategories(book, before, report);
}

/** Since entry into force they stand in no table: somebody knows at most that all were added, or all taken back. */
function linkCategories(book: CountBook, before: Before, report: RegionReport): void {
  const { isMore, isLess } = new PairTable(report, before && new PairTable(before, undefined)).lateIn();
  for (const { category } of report.categories) {
    const since = figureId('housedSinceEntry', category);
    const [total, own] = [named(book, report, since), named(book, report, figureId('housed', category))];
    const earlier = named(book, before, since);
    if (!isMore || !isLess) book.linkNames(total, [...own, ...earlier], Number(isMore) - Number(isLess));
    if ((isMore || isLess) && earlier.length > 0) book.linkNames(total, own, 1);
  }
}

const aboutsOf = ({ municipalities }: RegionReport): string[] => [
  ...municipalities.map(({ municipality }) => municipality as string),
  'region',
];

function named(book: CountBook, report: Before, figure: string): string[] {
  const name = report ? nameIn(report.halfYear, figure) : '';
  return book.has(name) ? [name] : [];
}

/** A total that runs on is what came in the half-year, what was published before, and what came in late. */
function link(
  book: CountBook,
  report: RegionReport,
  { whole, part }: { readonly whole: string; readonly part: string },
  earlier: readonly string[],
): void {
  const [total, own] = [named(book, report, whole), named(book, report, part)];
  const isOtherwise = book.linkNames(total, [...own, ...earlier]);
  // what was published before and what came in late are together as small as any other
  if (isOtherwise && earlier.length > 0) book.linkNames(total, own);
}
