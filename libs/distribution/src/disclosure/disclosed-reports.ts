import type { RegionReport } from '@evenwicht/events';
import { nextHalfYear, type HalfYear } from '@evenwicht/kernel';
import { CountBook, nameIn } from './count-book.js';
import { countReport, figureId } from './report-counts.js';
import { withhold } from './withhold.js';

/** A report, and what of it may be printed beside everything that was printed before. */
export interface DisclosedReport {
  readonly report: RegionReport;
  /** True where every one of these counts may be printed; then so may whatever is computed from them. */
  mayPrint(...figures: readonly string[]): boolean;
  /** Counts that nothing protects any more, by half-year and figure. */
  readonly exposed: readonly string[];
}

/** Counts that go on from one report to the next: what came between them is as small as any other. */
const running = ['helped', 'steppedIn'] as const;

/**
 * Which counts each report prints, one report after another: what an earlier one printed is known for ever, and what it
 * withheld stays withheld (domain.md 6.1, E-36). The answer for a report does not depend on those that come after it.
 * @param reports in the order in which they were published
 */
export function disclosedReports(reports: readonly RegionReport[]): DisclosedReport[] {
  const book = new CountBook();
  const known = new Map<HalfYear, RegionReport>();
  return reports.map((report) => {
    book.open(report.halfYear, { threshold: report.smallCellThreshold });
    countReport(book, report);
    linkInTime(book, report, known);
    const { withheld, exposed } = withhold(book);
    book.close(withheld);
    known.set(report.halfYear, report);
    const printed = new Set(book.cells.flatMap(({ id, standing }) => (standing === 'published' ? [id] : [])));
    const mayPrint = (...figures: readonly string[]) =>
      figures.every((figure) => printed.has(nameIn(report.halfYear, figure)));
    return { report, mayPrint, exposed };
  });
}

/** What runs on from the half-year before, and to the one after where that was closed first. */
function linkInTime(book: CountBook, report: RegionReport, known: ReadonlyMap<HalfYear, RegionReport>): void {
  for (const { municipality, yearSoFar } of report.municipalities) {
    book.add(figureId('allocationsThisYear', municipality), yearSoFar.allocations);
  }
  const before = [...known.values()].find(({ halfYear }) => nextHalfYear(halfYear) === report.halfYear);
  const after = known.get(nextHalfYear(report.halfYear));
  linkHalfYears(book, before, report);
  if (after) linkHalfYears(book, report, after);
}

function linkHalfYears(book: CountBook, before: RegionReport | undefined, { halfYear, ...report }: RegionReport): void {
  const earlier = (figure: string, about: string) => {
    const name = before && nameIn(before.halfYear, figureId(figure, about));
    return name !== undefined && book.has(name) ? [name] : [];
  };
  const now = (figure: string, about: string) => nameIn(halfYear, figureId(figure, about));
  const municipalities = report.municipalities.map(({ municipality }) => municipality as string);
  for (const about of [...municipalities, ...report.categories.map(({ category }) => category), 'region']) {
    book.linkNames([now('housedSinceEntry', about)], [now('housed', about), ...earlier('housedSinceEntry', about)]);
  }
  for (const about of municipalities) {
    const firstHalf = halfYear.endsWith('H2') ? earlier('allocations', about) : [];
    book.linkNames([now('allocationsThisYear', about)], [now('allocations', about), ...firstHalf]);
    for (const figure of running) {
      const [past] = earlier(figure, about);
      if (past !== undefined) book.linkNames([now(figure, about)], [past]);
    }
  }
}
