import type { Position, RecordedEvent, StreamName } from '@evenwicht/events';
import {
  beginning,
  EventIdReused,
  EventStore,
  WrongExpectedRevision,
  type Appended,
  type EventBatch,
  type EventFilter,
  type EventToAppend,
  type ExpectedRevision,
  type Subscription,
} from './event-store.js';
import { isWanted } from './is-wanted.js';
import type { StoredBytes } from './postgres/range-reader.js';
import { recorded, storable, type StorableAppend } from './stored-event.js';
import { TailSubscription, type LogPage, type LogTail } from './tail-subscription.js';
import { WakeUp } from './wake-up.js';

interface Row {
  readonly position: Position;
  readonly stream: StreamName;
  readonly type: string;
  readonly revision: number;
  readonly text: string;
}

const batchSize = 1000;

/** A log in memory, for specs and journeys only: it keeps text, as the others do, so that nothing can be shared by accident. */
export class MemoryEventStore extends EventStore {
  readonly #log: Row[] = [];
  readonly #streams = new Map<StreamName, Row[]>();
  readonly #rowOf = new Map<string, Row>();
  readonly #subscriptions = new Set<Subscription>();
  readonly #tail: LogTail = {
    page: async (after, filter) => this.page(after, filter, this.#log.length as Position),
    wakeUp: new WakeUp(),
    pollMilliseconds: 500,
  };

  override async append(
    stream: StreamName,
    expected: ExpectedRevision,
    events: readonly EventToAppend[],
  ): Promise<Appended> {
    return this.take(storable(stream, expected, events));
  }

  /** Takes over events of another log. */
  async storeCopied(appends: readonly StorableAppend[]): Promise<Position> {
    return appends.map((append) => this.take(append).position).at(-1) ?? beginning;
  }

  private take(append: StorableAppend): Appended {
    const { stream, expected } = append;
    const earlier = this.earlier(append);
    if (earlier) return earlier;
    const actual = (this.#streams.get(stream)?.length ?? 0) - 1;
    if (actual !== expected) throw new WrongExpectedRevision(stream, expected, actual);
    return this.store(append);
  }

  override async readStream(stream: StreamName): Promise<RecordedEvent[]> {
    return (this.#streams.get(stream) ?? []).map(read);
  }

  override async *readAll(after: Position, filter: EventFilter = {}): AsyncIterable<readonly RecordedEvent[]> {
    const head = this.#log.length as Position;
    for (let from = after; from < head;) {
      const { events, upTo } = this.page(from, filter, head);
      if (events.length > 0) yield events;
      from = upTo;
    }
  }

  override subscribe(after: Position, filter: EventFilter, handle: (batch: EventBatch) => Promise<void>): Subscription {
    const subscription = new TailSubscription(this.#tail, filter, handle, after);
    this.#subscriptions.add(subscription);
    return subscription;
  }

  override async head(): Promise<Position> {
    return this.#log.length as Position;
  }

  override async close(): Promise<void> {
    await Promise.all([...this.#subscriptions].map((subscription) => subscription.stop()));
  }

  /** The stored bytes of a range, as the PostgreSQL adapter gives them. */
  async *readBytes(after: Position, upTo: Position): AsyncIterable<readonly StoredBytes[]> {
    for (let from: number = after; from < Math.min(upTo, this.#log.length); from += batchSize) {
      const rows = this.#log.slice(from, Math.min(from + batchSize, upTo));
      yield rows.map(({ position, text }) => ({ position, bytes: Buffer.from(text) }));
    }
  }

  /** The stored bytes, for those who check that they are never rewritten. */
  textAt(position: Position): string | undefined {
    return this.#log[position - 1]?.text;
  }

  private earlier({ stream, events }: StorableAppend): Appended | undefined {
    const rows = events.map(({ eventId }) => this.#rowOf.get(eventId));
    if (rows.every((row) => row === undefined)) return undefined;
    const first = rows[0]?.revision ?? NaN;
    const last = rows.at(-1);
    const isThisAppend = rows.every((row, index) => row?.stream === stream && row.revision === first + index);
    if (!last || !isThisAppend) throw new EventIdReused(stream);
    return { revision: last.revision, position: last.position };
  }

  private store({ stream, expected, events }: StorableAppend): Appended {
    const rows = this.#streams.get(stream) ?? [];
    this.#streams.set(stream, rows);
    for (const { eventId, type, revision, text } of events) {
      const row = { position: (this.#log.length + 1) as Position, stream, type, revision, text };
      this.#log.push(row);
      rows.push(row);
      this.#rowOf.set(eventId, row);
    }
    this.#tail.wakeUp.ring();
    return { revision: expected + events.length, position: this.#log.length as Position };
  }

  private page(after: Position, filter: EventFilter, head: Position): LogPage {
    const upTo = Math.min(after + batchSize, head) as Position;
    const wanted = this.#log.slice(after, upTo).filter((row) => isWanted(row, filter));
    return { events: wanted.map(read), upTo, head };
  }
}

function read({ text, position }: Row): RecordedEvent {
  return recorded(text, position);
}
