import type { Position, RecordedEvent, StreamName } from '@evenwicht/events';
import type { CopyTarget } from '../copied-events.js';
import {
  EventStore,
  type Appended,
  type EventBatch,
  type EventFilter,
  type EventToAppend,
  type ExpectedRevision,
  type Subscription,
} from '../event-store.js';
import type { StoredBytes } from '../postgres/range-reader.js';
import { Gatherer } from '../gatherer.js';
import { recorded, storable, type StorableAppend } from '../stored-event.js';
import { TailSubscription, type LogPage, type LogTail } from '../tail-subscription.js';
import { KurrentConnection, type KurrentSettings } from './kurrent-connection.js';
import { KurrentReader, type TextPage } from './kurrent-reader.js';
import { KurrentWriter } from './kurrent-writer.js';
import { LogFollower } from './log-follower.js';
import { LogIndex } from './log-index.js';

export interface KurrentEventStoreOptions extends KurrentSettings {
  /** How long an append is sent again while the log cannot be reached. Default 10 seconds. */
  readonly retryMilliseconds?: number;
  /** How long one call may take, and how long somebody waits for what is stored to come by. Default 10 seconds. */
  readonly callMilliseconds?: number;
}

/**
 * The log in KurrentDB or EventStoreDB (from 20.6 on), in streams of its own on a server that may hold others. Connects
 * when it is first used and after every loss; follows the log from its beginning, for that is what positions come from.
 */
export class KurrentEventStore extends EventStore implements CopyTarget {
  readonly #connection: KurrentConnection;
  readonly #index = new LogIndex();
  readonly #reader: KurrentReader;
  readonly #writer: KurrentWriter;
  readonly #heads = new Gatherer<void, Position>(async (asked) => {
    const head = await this.#reader.head();
    return asked.map(() => head);
  }, 2);
  readonly #subscriptions = new Set<Subscription>();
  #following: LogFollower | undefined;
  #closed: Promise<void> | undefined;

  constructor(options: KurrentEventStoreOptions) {
    super();
    const { retryMilliseconds = 10_000, callMilliseconds = 10_000 } = options;
    this.#connection = new KurrentConnection(options);
    this.#reader = new KurrentReader(this.#connection, this.#index, callMilliseconds);
    const patience = { retryMilliseconds, callMilliseconds };
    this.#writer = new KurrentWriter(this.#connection, this.#index, this.#reader, patience);
  }

  override async append(
    stream: StreamName,
    expected: ExpectedRevision,
    events: readonly EventToAppend[],
  ): Promise<Appended> {
    this.follow();
    return this.#writer.append(storable(stream, expected, events));
  }

  override async readStream(stream: StreamName): Promise<RecordedEvent[]> {
    this.follow();
    return this.#reader.stream(stream);
  }

  override async *readAll(after: Position, filter: EventFilter = {}): AsyncIterable<readonly RecordedEvent[]> {
    const head = await this.head();
    for await (const page of this.pages(after, head, filter)) {
      const events = eventsOf(page, filter);
      if (events.length > 0) yield events;
    }
  }

  /** The stored bytes of a range, as the other adapters give them. */
  async *readBytes(after: Position, upTo: Position): AsyncIterable<readonly StoredBytes[]> {
    const head = Math.min(upTo, await this.head()) as Position;
    for await (const { texts } of this.pages(after, head, {})) {
      yield texts.map(({ position, text }) => ({ position, bytes: Buffer.from(text) }));
    }
  }

  /** Takes over events of another log, one append after the other. */
  async storeCopied(appends: readonly StorableAppend[]): Promise<Position> {
    this.follow();
    return this.#writer.appendInOrder(appends);
  }

  override subscribe(after: Position, filter: EventFilter, handle: (batch: EventBatch) => Promise<void>): Subscription {
    this.follow();
    const tail: LogTail = { page: (from) => this.page(from, filter), wakeUp: this.#index.grown, pollMilliseconds: 500 };
    const subscription = new TailSubscription(tail, filter, handle, after);
    this.#subscriptions.add(subscription);
    return subscription;
  }

  override async head(): Promise<Position> {
    this.follow();
    return this.#heads.add();
  }

  override close(): Promise<void> {
    return (this.#closed ??= this.end());
  }

  private follow(): void {
    if (!this.#closed) this.#following ??= new LogFollower(this.#connection, this.#index);
  }

  private async *pages(after: Position, head: Position, { categories }: EventFilter): AsyncIterable<TextPage> {
    for (let from = after; from < head;) {
      const page = await this.#reader.texts(from, head, categories);
      yield page;
      from = page.upTo;
    }
  }

  /** For a subscription: what has come by so far, which may be less than the server has. */
  private async page(after: Position, filter: EventFilter): Promise<LogPage> {
    const head = Math.max(this.#index.head, after) as Position;
    const page = await this.#reader.texts(after, head, filter.categories);
    return { events: eventsOf(page, filter), upTo: page.upTo, head };
  }

  private async end(): Promise<void> {
    await Promise.all([...this.#subscriptions].map((subscription) => subscription.stop()));
    this.#writer.stopRetrying();
    await this.#writer.drained();
    await this.#following?.close();
    await this.#connection.close();
  }
}

function eventsOf({ texts }: TextPage, { types }: EventFilter): readonly RecordedEvent[] {
  const events = texts.map(({ text, position }) => recorded(text, position));
  return types ? events.filter(({ type }) => types.includes(type)) : events;
}
