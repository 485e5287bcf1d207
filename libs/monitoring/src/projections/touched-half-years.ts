import { halfYearOf, nextHalfYear, type HalfYear, type Month, type PlainDate } from '@evenwicht/kernel';

/** Forty years: a wrong date far ahead or far back does not make thousands of half-years. */
const longestRun = 80;

/**
 * Which half-years have figures, and which of those an event may have changed. They run from entry into force to the
 * half-year in which the log was last written, without a gap; beyond it only those that something was recorded for.
 */
export class TouchedHalfYears {
  private readonly beyond = new Set<HalfYear>();
  private readonly touched = new Set<HalfYear>();
  private first: HalfYear | undefined;
  private last: HalfYear | undefined;

  /** Every half-year that has figures, in order. */
  get known(): readonly HalfYear[] {
    const { first, last } = this;
    if (!first || !last) return [];
    const unbroken: HalfYear[] = [];
    for (let period = first; period <= last && unbroken.length < longestRun; period = nextHalfYear(period)) {
      unbroken.push(period);
    }
    const reached = unbroken.at(-1);
    return [
      ...unbroken,
      ...[...this.beyond].filter((period) => period >= first && !(reached && period <= reached)).sort(),
    ];
  }

  only(on: PlainDate | Month): void {
    this.beyond.add(halfYearOf(on));
    this.touched.add(halfYearOf(on));
  }

  /** For what is counted up to the end of each half-year, and for rules. */
  from(on: PlainDate): void {
    this.only(on);
    for (const period of this.known) if (period >= halfYearOf(on)) this.touched.add(period);
  }

  ofYear(year: number): void {
    for (const period of this.known) if (period.startsWith(`${year}-`)) this.touched.add(period);
  }

  all(): void {
    for (const period of this.known) this.touched.add(period);
  }

  /** The agreement counts from this day on; what stood before it no longer does. */
  begin(entryIntoForce: PlainDate): void {
    this.all();
    this.first = halfYearOf(entryIntoForce);
    this.all();
  }

  /** The log was written on this day: the half-years up to it have figures, be they zeroes. */
  reach(day: PlainDate): void {
    const before = this.last;
    if (before && halfYearOf(day) <= before) return;
    this.last = halfYearOf(day);
    for (const period of this.known) if (!before || period > before) this.touched.add(period);
  }

  /** What was touched since the last asking. */
  take(): readonly HalfYear[] {
    const taken = [...this.touched].sort();
    this.touched.clear();
    return taken;
  }
}
