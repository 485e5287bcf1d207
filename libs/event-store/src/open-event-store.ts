import type { Position } from '@evenwicht/events';
import type { CopyTarget } from './copied-events.js';
import type { EventStore } from './event-store.js';
import type { KurrentSettings } from './kurrentdb/kurrent-connection.js';
import { KurrentEventStore } from './kurrentdb/kurrent-event-store.js';
import { PostgresEventStore } from './postgres/postgres-event-store.js';
import type { StoredBytes } from './postgres/range-reader.js';

/** A log as every engine gives it: the port, and the exact stored bytes for those who hash or copy them. */
export type OpenedEventStore = EventStore &
  CopyTarget & {
    readBytes(after: Position, upTo: Position): AsyncIterable<readonly StoredBytes[]>;
  };

export interface EventStoreSettings {
  readonly databaseUrl: string;
  /** Where the log is, when it is not in that database. */
  readonly kurrent?: KurrentSettings;
  /** Whether other processes are listened to; without it their events are found by polling. Default true. */
  readonly isListening?: boolean;
}

/** The log, in the engine that the operator chose. Nothing above this knows which; nothing is connected yet. */
export function openEventStore({ databaseUrl, kurrent, isListening = true }: EventStoreSettings): OpenedEventStore {
  if (kurrent) return new KurrentEventStore(kurrent);
  return new PostgresEventStore({ connectionString: databaseUrl, isListening });
}
