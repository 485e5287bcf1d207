import type { Pool, PoolConfig } from 'pg';
import type { Position, RecordedEvent, StreamName } from '@evenwicht/events';
import type { CopyTarget } from '../copied-events.js';
import {
  beginning,
  EventStore,
  type Appended,
  type EventBatch,
  type EventFilter,
  type EventToAppend,
  type ExpectedRevision,
  type KnownLog,
  type Subscription,
} from '../event-store.js';
import { storable, type StorableAppend } from '../stored-event.js';
import { TailSubscription, type LogTail } from '../tail-subscription.js';
import { WakeUp } from '../wake-up.js';
import { AppendQueue } from './append-queue.js';
import type { Outcome } from './append-statement.js';
import { BellListener, BellRope } from './log-bell.js';
import { connectionTo, poolOf } from './log-connection.js';
import { KnownEnd } from './known-end.js';
import { LogEnd } from './log-end.js';
import { LogPages } from './log-pages.js';
import { LogWriter } from './log-writer.js';
import { RangeReader, type StoredBytes } from './range-reader.js';

export interface PostgresEventStoreOptions {
  readonly connectionString: string;
  /** How long an append is sent again while the log cannot be reached. Default 10 seconds. */
  readonly retryMilliseconds?: number;
  /** How often a subscription looks without having been woken. Default 500. */
  readonly pollMilliseconds?: number;
  /** Whether other processes are listened to; without it their events are found by polling. Default true. */
  readonly isListening?: boolean;
}

/** The log in PostgreSQL, schema `log` (see `migrateLog`). Connects when it is first used and after every loss. */
export class PostgresEventStore extends EventStore implements CopyTarget {
  readonly #wakeUp = new WakeUp();
  readonly #subscriptions = new Set<Subscription>();
  readonly #config: PoolConfig;
  readonly #pools: readonly Pool[];
  readonly #writer: LogWriter;
  readonly #queue = new AppendQueue((appends) => this.flush(appends));
  readonly #rope: BellRope;
  readonly #pages: LogPages;
  readonly #end: LogEnd;
  readonly #ranges: RangeReader;
  readonly #tail: LogTail;
  readonly #known: KnownLog;
  #listener: BellListener | undefined;
  #closed: Promise<void> | undefined;

  constructor(private readonly options: PostgresEventStoreOptions) {
    super();
    this.#config = connectionTo(options.connectionString);
    // a pool for each kind of use: neither a slow reader of the whole log nor a crowd of queries holds up an append
    const [writes, queries, scans] = [
      poolOf({ ...this.#config, max: 1 }),
      poolOf({ ...this.#config, max: 8 }),
      poolOf({ ...this.#config, max: 8 }),
    ];
    this.#pools = [writes, queries, scans];
    this.#writer = new LogWriter(writes, options.retryMilliseconds ?? 10_000, (seenUpTo) =>
      this.#end.headIfAloneSince(seenUpTo),
    );
    this.#rope = new BellRope(queries);
    this.#pages = new LogPages(queries);
    this.#end = new LogEnd(this.#pages);
    this.#known = new KnownEnd(this.#end, this.#queue);
    this.#ranges = new RangeReader(scans);
    this.#tail = {
      page: (after, filter) => this.#end.page(after, filter),
      wakeUp: this.#wakeUp,
      pollMilliseconds: options.pollMilliseconds ?? 500,
    };
  }

  override async append(
    stream: StreamName,
    expected: ExpectedRevision,
    events: readonly EventToAppend[],
  ): Promise<Appended> {
    return this.#queue.add(storable(stream, expected, events));
  }

  override get known(): KnownLog | undefined {
    return this.#end.known === undefined ? undefined : this.#known;
  }

  override async readStream(stream: StreamName): Promise<RecordedEvent[]> {
    return this.#end.stream(stream);
  }

  override async *readAll(after: Position, filter: EventFilter = {}): AsyncIterable<readonly RecordedEvent[]> {
    const head = await this.#end.head();
    let from = after;
    for (let known = this.#end.pageKnown(from, filter, head); known;) {
      if (known.events.length > 0) yield known.events;
      from = known.upTo;
      if (from >= head) return;
      known = this.#end.pageKnown(from, filter, head);
    }
    yield* this.#ranges.events(from, head, filter);
  }

  /** The events after `after` up to and including `upTo`, for those who read the log in pieces. */
  readRange(after: Position, upTo: Position, filter: EventFilter = {}): AsyncIterable<readonly RecordedEvent[]> {
    return this.#ranges.events(after, upTo, filter);
  }

  /** The stored bytes of a range, for those who hash or count them. */
  readBytes(after: Position, upTo: Position, filter: EventFilter = {}): AsyncIterable<readonly StoredBytes[]> {
    return this.#ranges.bytes(after, upTo, filter);
  }

  /** Takes over events of another log: those that fit in one transaction are stored by one. */
  async storeCopied(appends: readonly StorableAppend[]): Promise<Position> {
    let last = beginning;
    for (const outcome of await this.flush(appends)) {
      if ('failure' in outcome) throw outcome.failure;
      last = outcome.appended.position;
    }
    return last;
  }

  override subscribe(after: Position, filter: EventFilter, handle: (batch: EventBatch) => Promise<void>): Subscription {
    if (this.options.isListening ?? true) this.#listener ??= this.listen();
    const subscription = new TailSubscription(this.#tail, filter, handle, after);
    this.#subscriptions.add(subscription);
    return subscription;
  }

  override async head(): Promise<Position> {
    return this.#end.head();
  }

  override close(): Promise<void> {
    return (this.#closed ??= this.end());
  }

  private async end(): Promise<void> {
    await Promise.all([...this.#subscriptions].map((subscription) => subscription.stop()));
    await this.#listener?.close();
    this.#writer.stopRetrying();
    await this.#queue.drained();
    await Promise.all(this.#pools.map((pool) => pool.end()));
  }

  private listen(): BellListener {
    return new BellListener(this.#config, this.#wakeUp, (head) => head <= (this.#end.known ?? -1));
  }

  private async flush(appends: readonly StorableAppend[]): Promise<readonly Outcome[]> {
    this.#end.sending(appends);
    const outcomes = await this.#writer.flush(appends);
    let head: Position | undefined;
    outcomes.forEach((outcome, index) => {
      if (!('appended' in outcome) || !outcome.isNew) return;
      head = outcome.appended.position;
      this.#end.add(appends[index] as StorableAppend, head);
    });
    if (head !== undefined) this.tell(head);
    return outcomes;
  }

  private tell(head: Position): void {
    this.#wakeUp.ring();
    this.#rope.pull(head);
  }
}
