import type { RegionReport } from '@evenwicht/events';
import { CountBook, nameIn } from './count-book.js';
import { linkInTime } from './links-in-time.js';
import { overlapsBeside } from './overlaps-beside.js';
import { pairsBeside } from './pairs-beside.js';
import { countReport } from './report-counts.js';
import { withhold } from './withhold.js';

/** A report, and what of it may be printed beside everything that was printed before. */
export interface DisclosedReport {
  readonly report: RegionReport;
  /** True where every one of these counts may be printed; then so may whatever is computed from them. */
  mayPrint(...figures: readonly string[]): boolean;
  /** Counts that nothing protects any more, by half-year and figure. */
  readonly exposed: readonly string[];
}

/**
 * Which counts each report prints, one report after another: what an earlier one printed is known for ever, and what it
 * withheld stays withheld (domain.md 6.1, E-36). The answer for a report does not depend on those that come after it.
 * @param reports in the order in which they were published
 */
export function disclosedReports(reports: readonly RegionReport[]): DisclosedReport[] {
  const book = new CountBook();
  return reports.map((report, place) => {
    book.open(report.halfYear, { threshold: report.smallCellThreshold });
    countReport(book, report);
    linkInTime(book, report, reports.slice(0, place));
    const inBook = reports.slice(0, place + 1);
    const { withheld, exposed } = withhold(book, [...pairsBeside(book, inBook), ...overlapsBeside(book, inBook)]);
    book.close(withheld);
    const printed = new Set(book.cells.flatMap(({ id, standing }) => (standing === 'published' ? [id] : [])));
    const mayPrint = (...figures: readonly string[]) =>
      figures.every((figure) => printed.has(nameIn(report.halfYear, figure)));
    return { report, mayPrint, exposed };
  });
}
