import {
  accept,
  alreadySo,
  reject,
  type CommandId,
  type Decider,
  type Instant,
  type PlainDate,
} from '@evenwicht/kernel';
import { streamName, type RecordedEvent } from '@evenwicht/events';
import { type MemoryEventStore } from '@evenwicht/event-store';
import { CommandExecutor } from './command-executor.js';
import type { Command, CommandContext, CommandRoute, Fact } from './command-route.js';
import { LogView } from './log-view.js';

/** A supply stream in miniature: a month is reported once; a figure of the log stands in the event. Invented. */
type Report = Command<'Report', { municipality: string; month: string; vacancyCount: number }>;
interface Facts {
  readonly seenSoFar: number;
}

class EventCount {
  count = 0;
  apply(): void {
    this.count += 1;
  }
}

const decider: Decider<readonly string[], Report & { facts: Facts }, Fact, 'NO_VACANCIES'> = {
  initial: [],
  evolve: (months, event) => [...months, (event.data as { month: string }).month],
  decide: (months, { on, data: { month, vacancyCount }, facts }) => {
    if (months.includes(month)) return alreadySo;
    if (vacancyCount === 0) return reject('NO_VACANCIES');
    const report = { association: `seen-${facts.seenSoFar}`, month, vacancyCount };
    return accept({ type: 'VacanciesReported', occurredOn: on, data: report });
  },
};

export const route: CommandRoute<readonly string[], Report, Facts, Fact, 'NO_VACANCIES', EventCount> = {
  streamOf: ({ data }) => streamName('supply', data.municipality),
  factsFor: (_command, _state, view) => ({ seenSoFar: view.count }),
  decider,
};

export const report = (month: string, vacancyCount = 1, municipality = 'GM0148'): Report => ({
  type: 'Report',
  on: '2026-09-30' as PlainDate,
  data: { municipality, month, vacancyCount },
});

export const sent = (last: number): CommandContext => ({
  commandId: `00000000-0000-4000-8000-${String(last).padStart(12, '0')}` as CommandId,
  actor: { organisation: 'association-1', role: 'housing-association', pseudonym: 'p' },
  recordedAt: '2026-10-01T08:00:00.000Z' as Instant,
  correlationId: 'c',
  causationId: 'c',
});

export function serviceOn(store: MemoryEventStore) {
  const view = new LogView(store, new EventCount());
  return new CommandExecutor(store, view, {
    agreementVersionOn: (_view, on) => `version-on-${on}`,
    maximumAttempts: 3,
  });
}

export async function everythingIn(store: MemoryEventStore): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const batch of store.readAll(0 as never)) events.push(...batch);
  return events;
}
