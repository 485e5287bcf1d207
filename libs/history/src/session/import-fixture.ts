import type { Instant } from '@evenwicht/kernel';
import { streamName, type RecordedEvent, type StreamName } from '@evenwicht/events';
import { beginning, type EventStore } from '@evenwicht/event-store';
import { FixedClock } from '@evenwicht/service-kit';
import { SourceIds } from '../mapping/source-ids.js';
import { regionWorld } from '../region-world.js';
import { fileOf } from './import-file.js';
import { importHistory, type ImportReport } from './import-session.js';

/** Bringing in invented lines, and looking at what came of it; for specs. */
export const sourceSystem = 'spec';
export const clock = new FixedClock('2026-11-01T09:00:00.000Z' as Instant);
export const caseStream = (reference: string) => streamName('case', new SourceIds(sourceSystem).caseId(reference));

export const bringIn = (store: EventStore, text: string): Promise<ImportReport> =>
  importHistory(fileOf(text), regionWorld, store, { sourceSystem, clock });

export async function eventsIn(store: EventStore): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const batch of store.readAll(beginning)) events.push(...batch);
  return events;
}

export const typesIn = async (store: EventStore, stream: StreamName) =>
  (await store.readStream(stream)).map(({ type }) => type);
export const contentOf = async (store: EventStore) =>
  (await eventsIn(store)).map(({ stream, revision, eventId, data }) => ({ stream, revision, eventId, data }));
