import type { CaseOnFile, Period } from '@evenwicht/distribution';
import { categoryOf, type RecordedEvent, type StreamName } from '@evenwicht/events';
import { monthOf, type HalfYear, type MunicipalityCode } from '@evenwicht/kernel';
import type { CaseCount, CaseFigure } from './counts-of-case.js';

/** An event that a figure rests on, and how much of it. */
export interface EventBehind extends Pick<
  RecordedEvent,
  'position' | 'eventId' | 'stream' | 'type' | 'occurredOn' | 'recordedAt'
> {
  /** Whose word it is. */
  readonly organisation: string;
  readonly count: number;
}

type Kept = Omit<EventBehind, 'count'>;

const typeBehind: Readonly<Record<CaseFigure, string>> = {
  applications: 'UrgencyApplied',
  granted: 'UrgencyGranted',
  refused: 'UrgencyRefused',
  allocations: 'DwellingAllocated',
  housed: 'TenancyStarted',
  housedInformalCare: 'TenancyStarted',
};
const keptTypes: ReadonlySet<string> = new Set(Object.values(typeBehind));

interface Reported {
  readonly association: string;
  readonly month: string;
  readonly vacancyCount: number;
}

/** What events say for each figure that is a count, so that a figure can be traced to them one by one. */
export class EventsBehind {
  private readonly ofCases = new Map<StreamName, Kept[]>();
  private readonly reports = new Map<string, Kept & { readonly reported: Reported }>();
  private readonly stockChanges: (Kept & { readonly change: number })[] = [];

  keep(event: RecordedEvent): void {
    if (keptTypes.has(event.type)) this.keepOfCase(event);
    else if (categoryOf(event.stream) === 'supply') this.keepOfSupply(event);
  }

  /** The event that each count of a case comes from: the last of its type that says so for that day. */
  ofCount(stream: StreamName, { figure, on, count }: CaseCount): EventBehind | undefined {
    const kept = this.ofCases.get(stream) ?? [];
    const found = kept.findLast(({ type, occurredOn }) => type === typeBehind[figure] && occurredOn === on);
    const replacing = kept.findLast(({ occurredOn }) => occurredOn === on); // the decision that took another back
    const behind = count === 1 ? found : replacing;
    return behind && { ...behind, count };
  }

  /** The reports that stand for the months of a period; the month of entry into force counts whole. */
  vacancies(municipality: MunicipalityCode, { firstDay, lastDay }: Period): EventBehind[] {
    const [first, last] = [monthOf(firstDay), monthOf(lastDay)];
    const own = [...this.reports.values()].filter(
      ({ stream, reported: { month } }) => stream === `supply-${municipality}` && first <= month && month <= last,
    );
    return own.map(({ reported, ...kept }) => ({ ...kept, count: reported.vacancyCount }));
  }

  netAdditions(municipality: MunicipalityCode, { firstDay, lastDay }: Period): EventBehind[] {
    return this.stockChanges
      .filter(({ stream }) => stream === `supply-${municipality}`)
      .filter(({ occurredOn }) => firstDay <= occurredOn && occurredOn <= lastDay)
      .map(({ change, ...kept }) => ({ ...kept, count: change }));
  }

  private keepOfCase(event: RecordedEvent): void {
    const kept = this.ofCases.get(event.stream);
    if (kept) kept.push(keptOf(event));
    else this.ofCases.set(event.stream, [keptOf(event)]);
  }

  private keepOfSupply(event: RecordedEvent): void {
    if (event.type === 'VacanciesReported' || event.type === 'VacanciesCorrected') {
      const reported = event.data as Reported;
      this.reports.set(`${event.stream} ${reported.month} ${reported.association}`, { ...keptOf(event), reported });
    }
    if (event.type === 'SmallAffordableStockChanged') {
      const { direction, dwellingCount } = event.data as { direction: 'addition' | 'removal'; dwellingCount: number };
      this.stockChanges.push({ ...keptOf(event), change: direction === 'addition' ? dwellingCount : -dwellingCount });
    }
  }
}

function keptOf({ position, eventId, stream, type, occurredOn, recordedAt, actor }: RecordedEvent): Kept {
  return { position, eventId, stream, type, occurredOn, recordedAt, organisation: actor.organisation };
}

/** Of which cases a figure of a half-year is made, with the counts of each. */
export function countsBehind(
  files: Iterable<readonly [StreamName, CaseOnFile]>,
  countsIn: (file: CaseOnFile) => readonly CaseCount[],
  wanted: { readonly figure: CaseFigure; readonly municipality: MunicipalityCode; readonly halfYear: HalfYear },
): (readonly [StreamName, CaseCount])[] {
  return [...files].flatMap(([stream, file]) =>
    countsIn(file)
      .filter(
        ({ figure, municipality, halfYear }) =>
          figure === wanted.figure && municipality === wanted.municipality && halfYear === wanted.halfYear,
      )
      .map((count) => [stream, count] as const),
  );
}
