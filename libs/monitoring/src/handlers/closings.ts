import { halfYearOf, halfYearsFrom, lastDayOfHalfYear, type HalfYear, type PlainDate } from '@evenwicht/kernel';
import { hashOfReport, textOfReport, type Region } from '@evenwicht/distribution';
import { streamName, type MonitoringEvent, type RecordedEvent } from '@evenwicht/events';
import type { EventStore } from '@evenwicht/event-store';
import type { ClosedHalfYear, MissingReport } from '../domain/monitoring-command.js';
import { isSameReport, missingIn, monitoringDecider, type ReportOutcome } from '../domain/monitoring-decider.js';
import { outcomeOf } from '../domain/monitoring-route.js';

/** `running`: it goes on. `incomplete`: something is missing. `ready`: it can be closed. */
export type ClosingStatus = 'running' | 'incomplete' | 'ready' | 'closed';

/** How far a half-year is on its way to a frozen report (3.5; OQ-21). */
export interface Closing {
  readonly halfYear: HalfYear;
  readonly status: ClosingStatus;
  readonly lastDay: PlainDate;
  /** Of the stream; -1 where nothing was recorded about it. */
  readonly revision: number;
  readonly closedOn: PlainDate | null;
  readonly upToPosition: number | null;
  readonly reportHash: string | null;
  /** How often it was restated after that. */
  readonly restatementCount: number;
  readonly markedMissing: readonly MissingReport[];
  /** Neither reported nor marked as missing. */
  readonly missingReports: readonly Omit<MissingReport, 'reason'>[];
  readonly isHouseholdCountMissing: boolean;
}

/** Forty years: a wrong date far back does not make thousands of half-years. */
const longestRun = 80;

type Recorded = RecordedEvent & MonitoringEvent;
type Closed = Extract<Recorded, { readonly type: 'HalfYearClosed' }>;

/** What became of half-years, from the streams themselves: an event each at most few times in half a year. */
export class Closings {
  constructor(private readonly store: Pick<EventStore, 'readStream'>) {}

  /** Every half-year from entry into force up to a day, in order. @throws EventStoreUnavailable */
  async all(region: Region, today: PlainDate): Promise<readonly Closing[]> {
    const closings = [];
    for (const halfYear of halfYearsUpTo(region, today)) closings.push(await this.of(region, halfYear, today));
    return closings;
  }

  /** @throws EventStoreUnavailable */
  async of(region: Region, halfYear: HalfYear, today: PlainDate): Promise<Closing> {
    const events = await this.eventsOf(halfYear);
    const closed = closedIn(events);
    const isOver = lastDayOfHalfYear(halfYear) < today;
    const outcome = closed || !isOver ? undefined : outcomeOf(region, halfYear);
    return closingOf(halfYear, events, { isOver, outcome });
  }

  /** The event that closed a half-year; undefined while it is open. @throws EventStoreUnavailable */
  async closed(halfYear: HalfYear): Promise<Closed | undefined> {
    return closedIn(await this.eventsOf(halfYear));
  }

  /** The report as it was published, to the byte. @throws Error where the stored report is not the one that was hashed */
  async published(halfYear: HalfYear): Promise<{ readonly closed: ClosedHalfYear; readonly text: string } | undefined> {
    const found = await this.closed(halfYear);
    if (!found) return undefined;
    const closed = found.data;
    if (hashOfReport(closed.report) !== closed.reportHash)
      throw new Error(`the report of ${halfYear} is not what was hashed`);
    return { closed, text: textOfReport(closed.report) };
  }

  /** As stored: a report is never lifted to a later form. */
  private async eventsOf(halfYear: HalfYear): Promise<readonly Recorded[]> {
    // a stream of this category holds events of this catalogue alone
    return (await this.store.readStream(streamName('monitoring', halfYear))) as unknown as readonly Recorded[];
  }
}

/** Those that have figures; none while the agreement is not in force. */
export function halfYearsUpTo({ rules: { entryIntoForce } }: Region, today: PlainDate): readonly HalfYear[] {
  if (!entryIntoForce) return [];
  return halfYearsFrom(halfYearOf(entryIntoForce), halfYearOf(today)).slice(-longestRun);
}

interface Made {
  readonly isOver: boolean;
  readonly outcome: ReportOutcome | undefined;
}

function closingOf(halfYear: HalfYear, events: readonly Recorded[], { isOver, outcome }: Made): Closing {
  const closed = closedIn(events);
  const { markedMissing } = closed ? closed.data : stateAfter(events);
  const missingReports = missingFrom(outcome, markedMissing);
  const isHouseholdCountMissing = outcome !== undefined && 'impossible' in outcome;
  return {
    halfYear,
    status: closed ? 'closed' : statusOf(isOver, isHouseholdCountMissing || missingReports.length > 0),
    lastDay: lastDayOfHalfYear(halfYear),
    revision: events.length - 1,
    ...publicationOf(closed),
    restatementCount: events.filter(({ type }) => type === 'HalfYearRestated').length,
    markedMissing,
    missingReports,
    isHouseholdCountMissing,
  };
}

function closedIn(events: readonly Recorded[]): Closed | undefined {
  return events.find((event) => event.type === 'HalfYearClosed');
}

function stateAfter(events: readonly Recorded[]) {
  return events.reduce((before, event) => monitoringDecider.evolve(before, event), monitoringDecider.initial);
}

function missingFrom(outcome: ReportOutcome | undefined, markedMissing: readonly MissingReport[]) {
  const missing = outcome && 'report' in outcome ? missingIn(outcome.report) : [];
  return missing.filter((each) => !markedMissing.some((marked) => isSameReport(marked, each)));
}

function publicationOf(closed: Closed | undefined) {
  if (!closed) return { closedOn: null, upToPosition: null, reportHash: null };
  const { upToPosition, reportHash } = closed.data;
  return { closedOn: closed.occurredOn, upToPosition, reportHash };
}

function statusOf(isOver: boolean, isIncomplete: boolean): ClosingStatus {
  if (!isOver) return 'running';
  return isIncomplete ? 'incomplete' : 'ready';
}
