import type { RegionReport } from '@evenwicht/events';
import { Fraction, type FractionJson, type HalfYear } from '@evenwicht/kernel';
import { none, withheld, type ReportCell } from '../report-document.js';
import type { PrintedReport } from './printed-report.js';

/** Of a half-year that has no report yet. */
const notClosed = none('nog niet afgesloten');

type PathPoint = RegionReport['growthPath'][number];

/**
 * The growth path of a report beside the reports of its half-years. A value of before is printed where that report
 * printed it and it has not changed since: the difference would tell of what came in late.
 */
export class PrintedPath {
  private readonly byHalfYear: ReadonlyMap<HalfYear, PrintedReport>;

  /** @param reports in the order of their half-years, the last of them the one that is printed */
  constructor(
    reports: readonly PrintedReport[],
    readonly points: readonly PathPoint[],
  ) {
    this.byHalfYear = new Map(reports.map((printed) => [printed.report.halfYear, printed]));
  }

  /** Balance or deviation of a municipality; none where it was no member yet. */
  cell(point: PathPoint, municipality: string, figure: 'balance' | 'deviation'): ReportCell {
    const now = rowOf(point, municipality);
    if (!now) return none('geen lid');
    const printed = this.byHalfYear.get(point.halfYear);
    if (!printed) return notClosed;
    if (!isSame(now[figure], rowOf(ownPoint(printed.report), municipality)?.[figure])) return withheld;
    const from = [`housed/${municipality}`, 'housed/region'];
    return figure === 'balance'
      ? printed.difference(from, now.balance)
      : printed.share(from, now.deviation, 'geen plaatsingen');
  }

  dispersion(point: PathPoint): ReportCell {
    const printed = this.byHalfYear.get(point.halfYear);
    if (!printed) return notClosed;
    if (!isSame(point.dispersion, printed.report.total.dispersion)) return withheld;
    return printed.share(printed.ofEach('housed'), point.dispersion, 'geen plaatsingen');
  }

  /** True where every half-year was printed with its total, and nothing of it has changed since. */
  get isWhole(): boolean {
    return this.points.every((point) => {
      const printed = this.byHalfYear.get(point.halfYear);
      if (!printed || printed.cell(['housed/region'], () => none('')).kind === 'withheld') return false;
      const then = ownPoint(printed.report);
      return point.municipalities.every(({ municipality, balance }) =>
        isSame(balance, rowOf(then, municipality)?.balance),
      );
    });
  }
}

function ownPoint({ growthPath, halfYear }: RegionReport): PathPoint | undefined {
  return growthPath.find((point) => point.halfYear === halfYear);
}

function rowOf(point: PathPoint | undefined, municipality: string) {
  return point?.municipalities.find((row) => row.municipality === municipality);
}

function isSame(left: FractionJson | null, right: FractionJson | null | undefined): boolean {
  if (!left || !right) return left === right;
  return Fraction.from(left).equals(Fraction.from(right));
}
