import { setTimeout as pause } from 'node:timers/promises';
import { beginning, type EventStore } from '@evenwicht/event-store';
import type { Position } from '@evenwicht/events';
import { ReactionCheckpoint, ReactionRunner, type Clock } from '@evenwicht/service-kit';
import { causeOf } from './cause.js';
import { isDueKind, type DueKind, type FollowingKind, type JobKind } from './job-kind.js';
import type { JobOrder, JobQueue } from './job-queue.js';
import type { JobNews } from './job-worker.js';
import type { Pointer } from './pointer.js';

export interface DriverParts {
  readonly queue: JobQueue;
  readonly kinds: readonly JobKind[];
  readonly store: EventStore;
  readonly clock: Clock;
  readonly onNews?: (news: JobNews) => void;
  /** Milliseconds between two looks at what is due. */
  readonly pause?: number;
  /** Milliseconds between two looks at the end of the log, for kinds that follow it. */
  readonly followPause?: number;
}

/**
 * Puts in the queue what is to be done, from what is on record alone: nothing is ordered beside an append, so that a
 * queue that was lost, whole or in part, fills again by itself. Any number of processes may do it at once.
 */
export class JobDriver {
  private readonly stopping = new AbortController();
  private driving: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: DriverParts) {}

  start(): void {
    const { kinds, pause: between = 60_000, followPause = 1_000 } = this.parts;
    const following = kinds.filter((kind): kind is FollowingKind => !isDueKind(kind));
    this.driving = Promise.all([
      this.again(between, () => this.look()),
      ...following.map((kind) => this.again(followPause, () => this.follow(kind))),
    ]);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.driving;
  }

  /** Orders everything that is due now. What cannot be known or ordered now is tried at the next look. */
  async look(): Promise<void> {
    for (const kind of this.parts.kinds.filter(isDueKind)) await this.orHearWhy(kind.name, () => this.orderDue(kind));
    await this.orHearWhy('clock', () => this.parts.queue.hasten(this.parts.clock.now()));
  }

  private async orderDue(kind: DueKind): Promise<void> {
    await this.parts.queue.add(ordersOf(kind, await kind.due(this.parts.clock.now())));
  }

  /** Orders what follows on the events after the place that the queue remembers, which is read anew each time. */
  private follow(kind: FollowingKind): Promise<void> {
    const { name, filter, prepare, pointersFor } = kind;
    const { queue, store } = this.parts;
    const runner = new ReactionRunner(store, {
      filter,
      react: async (events) => {
        await queue.add(ordersOf(kind, await pointersFor(events)));
      },
      checkpoint: new PlaceInQueue(queue, name, () => store.head()),
      onFault: () => undefined, // runToHead throws
    });
    return this.orHearWhy(name, async () => {
      const isToFollow = await prepare?.((position) => queue.moveBack(name, position));
      if (isToFollow !== false) await runner.runToHead();
    });
  }

  private async orHearWhy(part: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.parts.onNews?.({ what: 'waits', part, cause: causeOf(error) });
    }
  }

  private async again(milliseconds: number, work: () => Promise<void>): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await work();
      await pause(milliseconds, undefined, { signal }).catch(() => undefined);
    }
  }
}

function ordersOf({ name, attempts }: JobKind, pointers: readonly Pointer[]): readonly JobOrder[] {
  return pointers.map((pointer) => ({ kind: name, pointer, ...(attempts && { attempts }) }));
}

/** Where a kind is in the log, as the queue remembers it. */
class PlaceInQueue extends ReactionCheckpoint {
  private at = beginning;

  constructor(
    private readonly queue: JobQueue,
    private readonly kind: string,
    private readonly head: () => Promise<Position>,
  ) {
    super();
  }

  /** A place beyond the end is of a log that was put back from a backup: what comes there now is new. */
  async read(): Promise<Position> {
    this.at = await this.queue.placeOf(this.kind);
    return this.at > (await this.head()) ? beginning : this.at;
  }

  async write(upTo: Position): Promise<void> {
    await this.queue.moveTo(this.kind, upTo, this.at);
    this.at = upTo;
  }
}
