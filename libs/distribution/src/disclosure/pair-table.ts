import type { RegionReport } from '@evenwicht/events';
import { nextHalfYear } from '@evenwicht/kernel';

export interface Place {
  readonly municipality: string;
  readonly category: string;
}

export const keyOf = ({ municipality, category }: Place) => `${municipality} ${category}`;

/** How many of each category were housed in each municipality, by one report, and what came in late since the one before. */
export class PairTable {
  private readonly byKey: ReadonlyMap<string, RegionReport['coverage'][number]>;

  /** @param before of the half-year before, where that was published */
  constructor(
    readonly report: RegionReport,
    readonly before: PairTable | undefined,
  ) {
    this.byKey = new Map(report.coverage.map((pair) => [keyOf(pair), pair]));
  }

  at(place: Place) {
    return this.byKey.get(keyOf(place));
  }

  /** What was housed before the half-year by this report and was not by the one before; below zero where it was taken back. */
  lateAt(place: Place): number {
    const { housed, housedSinceEntry } = this.at(place) ?? { housed: 0, housedSinceEntry: 0 };
    return housedSinceEntry - housed - (this.before?.at(place)?.housedSinceEntry ?? 0);
  }

  /** In a municipality, or in the region: whether some came in late, and whether some were taken back. */
  lateIn(municipality?: string): { readonly isMore: boolean; readonly isLess: boolean } {
    const own = this.report.coverage.filter((pair) => (municipality ?? pair.municipality) === pair.municipality);
    const late = own.map((pair) => this.lateAt(pair));
    return { isMore: late.some((count) => count > 0), isLess: late.some((count) => count < 0) };
  }
}

/** In the order of the half-years. */
export function pairTables(reports: readonly RegionReport[]): PairTable[] {
  const tables: PairTable[] = [];
  for (const report of reports.toSorted((one, other) => (one.halfYear < other.halfYear ? -1 : 1))) {
    const last = tables.at(-1);
    const isNext = last !== undefined && nextHalfYear(last.report.halfYear) === report.halfYear;
    tables.push(new PairTable(report, isNext ? last : undefined));
  }
  return tables;
}
