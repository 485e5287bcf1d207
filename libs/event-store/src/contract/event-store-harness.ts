import type { Position, StreamName } from '@evenwicht/events';
import type { Appended, EventStore, EventToAppend, ExpectedRevision } from '../event-store.js';
import type { Random } from './random.js';

/** How an adapter is held to the contract. Checks share the log and count from its head. */
export interface EventStoreHarness {
  readonly store: EventStore;
  /** The same log from another process: its own connections, nothing shared in memory. */
  readonly another: EventStore;
  readonly random: Random;
  /** Appends, stays uncommitted for a while, and then commits or changes its mind. Rejects as `append` does. */
  readonly appendInOpenTransaction: (
    stream: StreamName,
    expected: ExpectedRevision,
    events: readonly EventToAppend[],
    how: { readonly pauseMilliseconds: number; readonly outcome: 'commit' | 'rollback' },
  ) => Promise<Appended>;
  /** The bytes of an event as they are stored. */
  readonly storedText: (position: Position) => Promise<string>;
}

/** One promise of the port, and how to find out whether an adapter keeps it. */
export interface ContractCheck<Harness = EventStoreHarness> {
  readonly title: string;
  /** Rejects when the promise is broken. */
  readonly run: (harness: Harness) => Promise<void>;
}
