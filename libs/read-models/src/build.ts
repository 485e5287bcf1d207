import type { DataSource, EntityManager } from 'typeorm';
import type { Position, RecordedEvent } from '@evenwicht/events';
import { beginning, type EventStore } from '@evenwicht/event-store';
import type { ApplyEvents, Projection } from './projection.js';
import { Stopwatch } from './stopwatch.js';

/** What a rebuild did, and where its time went. Seconds. */
export interface RebuildReport {
  readonly projection: string;
  readonly eventCount: number;
  readonly seconds: {
    readonly total: number;
    /** Waiting for the log. */
    readonly reading: number;
    /** In the code of the projection. */
    readonly folding: number;
    /** Waiting for the database of the tables. */
    readonly writing: number;
  };
}

export interface RebuildProgress {
  readonly projection: string;
  /** Events applied so far; a projection that listens to some streams only has fewer than the log. */
  readonly eventCount: number;
  readonly position: Position;
  readonly head: Position;
}

export type OnProgress = (progress: RebuildProgress) => void;

/** Milliseconds. */
const shortRound = 500;

/** One building of a projection from the beginning of the log, into tables that nobody reads yet. */
export class Build {
  private readonly started = performance.now();
  private readonly database = new Stopwatch();
  private eventCount = 0;
  private position = beginning;
  private reading = 0;
  private applying = 0;

  constructor(
    private readonly log: EventStore,
    private readonly projection: Projection,
    private readonly apply: ApplyEvents,
    private readonly options: { readonly onProgress?: OnProgress; readonly signal?: AbortSignal },
  ) {}

  /** Applies what is in the log, a transaction a batch, until little is left for the swap. */
  async fill(beside: DataSource): Promise<void> {
    beside.subscribers.push(this.database);
    let round = Infinity;
    // what comes in while a round is short is little enough to be applied under the lock of the swap
    while (round > shortRound) {
      const began = performance.now();
      await this.applyUpTo(await this.log.head(), (events) =>
        beside.transaction((rows) => this.applyOne(events, rows)),
      );
      round = performance.now() - began;
    }
  }

  /** Applies what came since, within one transaction. Answers how far that is. */
  async catchUp(rows: EntityManager): Promise<Position> {
    await this.applyUpTo(await this.log.head(), (events) => this.applyOne(events, rows));
    return this.position;
  }

  report(): RebuildReport {
    const total = (performance.now() - this.started) / 1000;
    const writing = this.database.seconds;
    return {
      projection: this.projection.name,
      eventCount: this.eventCount,
      seconds: { total, reading: this.reading / 1000, folding: Math.max(0, this.applying / 1000 - writing), writing },
    };
  }

  private async applyUpTo(head: Position, apply: (events: readonly RecordedEvent[]) => Promise<void>): Promise<void> {
    let asked = performance.now();
    for await (const events of this.log.readAll(this.position, { categories: this.projection.categories })) {
      this.reading += performance.now() - asked;
      this.options.signal?.throwIfAborted();
      await apply(events);
      this.eventCount += events.length;
      this.reached(events.at(-1)?.position ?? this.position, head);
      asked = performance.now();
    }
    this.reading += performance.now() - asked;
    // the last events of the log may be none of ours
    this.reached(head, head);
  }

  private async applyOne(events: readonly RecordedEvent[], rows: EntityManager): Promise<void> {
    const began = performance.now();
    // nothing is lost that was not going to be thrown away: a rebuild that is broken off begins again
    await rows.query('set local synchronous_commit to off');
    await this.apply(events, rows);
    this.applying += performance.now() - began;
  }

  private reached(position: Position, head: Position): void {
    if (position > this.position) this.position = position;
    const { eventCount, projection } = this;
    this.options.onProgress?.({ projection: projection.name, eventCount, position: this.position, head });
  }
}
