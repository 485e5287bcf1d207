import {
  hashOfReport,
  MissingHouseholdCount,
  regionReport,
  Region,
  valuesOfReport,
  type ReportedRegion,
} from '@evenwicht/distribution';
import { upcast, type MonitoringEvent, type Position, type RecordedEvent, type RegionReport } from '@evenwicht/events';
import type { EventId, HalfYear } from '@evenwicht/kernel';
import type { ReadableLog } from '../replay/replay.js';

type Closing = Pick<RecordedEvent, 'eventId' | 'position'> &
  Extract<MonitoringEvent, { readonly type: 'HalfYearClosed' }>;

/** A frozen report that is not what the log up to its position gives. */
export interface ReportDifference {
  readonly halfYear: HalfYear;
  readonly eventId: EventId;
  readonly position: Position;
  /** Of a figure, or of the report as a whole. */
  readonly place: string;
  readonly recorded: string;
  readonly replayed: string;
}

/**
 * The reports that were frozen (R-070; domain.md invariant 13), each beside what the log up to its position gives. Where
 * others recorded something between the figures and the closing, the position has passed when the closing is read: those
 * are looked at in a second reading.
 */
export class FrozenReports {
  readonly differences: ReportDifference[] = [];
  private readonly passed: Closing[] = [];

  /** To be told of before the event counts. @param region everything before it; absent where it is not at hand */
  take(event: RecordedEvent, region: Region | undefined): void {
    if (event.type !== 'HalfYearClosed') return;
    const closing = event as unknown as Closing;
    if (region && closing.data.upToPosition === region.upTo) this.check(closing, region);
    else this.passed.push(closing);
  }

  /** Reads the log again as far as is needed, if it is. */
  async checkPassed(log: ReadableLog): Promise<void> {
    const waiting = this.passed.splice(0).sort((left, right) => right.data.upToPosition - left.data.upToPosition);
    if (waiting.length === 0) return;
    const region = new Region();
    for await (const batch of log.readAll(0 as Position)) {
      for (const event of batch) this.checkOnTheWay(event, region, waiting);
      if (waiting.length === 0) return;
    }
    for (const closing of waiting)
      this.differences.push(differenceIn(closing, 'position', closing.data.upToPosition, 0));
  }

  private checkOnTheWay(event: RecordedEvent, region: Region, waiting: Closing[]): void {
    if (waiting.length === 0) return;
    region.apply(upcast(event));
    while (waiting.at(-1)?.data.upToPosition === event.position) this.check(waiting.pop() as Closing, region);
  }

  private check(closing: Closing, region: ReportedRegion): void {
    const { report, reportHash, halfYear } = closing.data;
    const hash = hashOfReport(report);
    if (hash !== reportHash) this.differences.push(differenceIn(closing, 'hash', reportHash, hash));
    const replayed = replayedReport(region, halfYear);
    if ('missing' in replayed) this.differences.push(differenceIn(closing, 'report', reportHash, replayed.missing));
    else if (hashOfReport(replayed) !== hash) this.differences.push(...differencesBetween(closing, report, replayed));
  }
}

function replayedReport(region: ReportedRegion, halfYear: HalfYear): RegionReport | { readonly missing: string } {
  try {
    return regionReport(region, halfYear);
  } catch (error) {
    if (error instanceof MissingHouseholdCount) return { missing: error.message };
    throw error;
  }
}

/** Figure by figure; the report as a whole where only what is no figure differs, as the version of a formula. */
function differencesBetween(closing: Closing, recorded: RegionReport, replayed: RegionReport): ReportDifference[] {
  const [was, is] = [valuesOfReport(recorded), valuesOfReport(replayed)];
  const places = [...new Set([...was.keys(), ...is.keys()])];
  const figures = places.flatMap((place) => {
    const [left, right] = [inWords(was.get(place)?.value), inWords(is.get(place)?.value)];
    return left === right ? [] : [differenceIn(closing, place, left, right)];
  });
  return figures.length > 0
    ? figures
    : [differenceIn(closing, 'report', hashOfReport(recorded), hashOfReport(replayed))];
}

function differenceIn(
  { data: { halfYear }, eventId, position }: Closing,
  place: string,
  recorded: string | number,
  replayed: string | number,
): ReportDifference {
  return { halfYear, eventId, position, place, recorded: String(recorded), replayed: String(replayed) };
}

function inWords(value: unknown): string {
  return value === undefined ? 'none' : JSON.stringify(value);
}
