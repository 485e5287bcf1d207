import type { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { QueryRunner } from 'typeorm';
import type { Position, RecordedEvent } from '@evenwicht/events';
import type { EventBatch, EventStore } from '@evenwicht/event-store';
import { advanceCheckpoint, checkpointOf, type ProjectionCheckpoint } from './checkpoint.js';
import { ConnectionLost } from './passing-failure.js';
import type { ApplyEvents, Projection } from './projection.js';

export interface Turn {
  readonly log: EventStore;
  readonly projection: Projection;
  /** The connection that holds the lock: when it dies, the lock and the transaction in hand go with it. */
  readonly runner: QueryRunner;
  /** True after a failure: one event a transaction, so that the event that fails stands alone. */
  readonly isCareful: () => boolean;
  /** Everything up to here is in the rows, for everybody to see. */
  readonly onProgress: (upTo: Position) => void;
  /** Waits so many milliseconds, or until somebody waits for more than is in the rows. */
  readonly whileNobodyWaits: (milliseconds: number) => Promise<void>;
  readonly signal: AbortSignal;
}

/** Milliseconds. */
const [shortestRest, longestRest, restWhileNobodyWaits] = [10, 25, 50];

/** One turn as the only projector that is active for a projection: from its checkpoint on, until it is stopped or fails. */
export class ActiveTurn {
  private constructor(
    private readonly turn: Turn,
    private readonly checkpoint: ProjectionCheckpoint,
    private readonly apply: ApplyEvents,
  ) {}

  static async begin(turn: Turn): Promise<ActiveTurn> {
    const checkpoint = await checkpointOf(turn.runner.manager, turn.projection.name);
    return new ActiveTurn(turn, checkpoint, await turn.projection.begin(turn.log, checkpoint.position));
  }

  /** Resolves when the signal says stop. @throws whatever made it impossible to go on; nothing is half applied. */
  async follow(): Promise<void> {
    const { log, projection, runner, signal } = this.turn;
    const filter = { categories: projection.categories };
    const watched = watch(signal, (await runner.connect()) as EventEmitter);
    const subscription = log.subscribe(this.checkpoint.position, filter, (batch) => this.takeAndRest(batch));
    try {
      await Promise.race([subscription.ended, watched.over]);
    } finally {
      watched.release();
      await subscription.stop().catch(() => undefined);
      await subscription.ended.catch(() => undefined);
    }
  }

  /**
   * The first event after a silence is applied at once; those that come in quick succession are taken together, so that
   * following costs a part of the machine and not all of it. The rest is long where a batch takes long, and longest while
   * nobody waits.
   */
  private async takeAndRest(batch: EventBatch): Promise<void> {
    const began = performance.now();
    await this.take(batch);
    const { signal, whileNobodyWaits } = this.turn;
    const taken = batch.events.length > 0 ? performance.now() - began : 0;
    const rest = Math.min(Math.max(2 * taken, shortestRest), longestRest);
    await pause(rest, undefined, { signal }).catch(() => undefined);
    if (!signal.aborted) await whileNobodyWaits(restWhileNobodyWaits - rest);
  }

  private async take({ events, upTo }: EventBatch): Promise<void> {
    if (!this.turn.isCareful() || events.length < 2) return this.applyOnce(events, upTo);
    for (const event of events) await this.applyOnce([event], event.position);
    await this.applyOnce([], upTo);
  }

  private async applyOnce(events: readonly RecordedEvent[], upTo: Position): Promise<void> {
    const { runner, onProgress } = this.turn;
    if (events.length > 0) await this.write(events, upTo);
    else await advanceCheckpoint(runner.manager, this.checkpoint, upTo);
    this.checkpoint.position = upTo;
    onProgress(upTo);
  }

  /** The rows and the checkpoint, together or not at all. */
  private async write(events: readonly RecordedEvent[], upTo: Position): Promise<void> {
    await this.turn.runner.manager.transaction(async (rows) => {
      await advanceCheckpoint(rows, this.checkpoint, upTo);
      await this.apply(events, rows);
    });
  }
}

/** Settles when the work is over: resolved when somebody says stop, rejected when the connection is gone. */
function watch(signal: AbortSignal, connection: EventEmitter) {
  let release = () => undefined as void;
  const over = new Promise<void>((resolve, reject) => {
    const stop = () => resolve();
    const lose = (cause?: unknown) => reject(new ConnectionLost(cause));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
    connection.on('error', lose).on('end', lose);
    release = () => {
      signal.removeEventListener('abort', stop);
      connection.off('error', lose).off('end', lose);
    };
  });
  return { over, release };
}
