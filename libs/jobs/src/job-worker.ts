import { setTimeout as pause } from 'node:timers/promises';
import { DelayedError, UnrecoverableError, type MinimalJob } from 'bullmq';
import { within } from '@evenwicht/event-store';
import { causeIn, causeOf } from './cause.js';
import { Postponed, type JobKind } from './job-kind.js';
import type { JobQueue } from './job-queue.js';
import { checkPointer } from './pointer.js';
import { workerAt, type Held, type PointerJob, type PointerWorker } from './queue-site.js';

/** What somebody who looks after the jobs wants to hear. Codes and ids: never a message, never what a job found. */
export type JobNews =
  | {
      readonly what: 'failed';
      readonly jobId: string;
      readonly kind: string;
      readonly cause: string;
      readonly attempt: number;
    }
  /** An alarm: nothing happens until somebody has it tried again. */
  | {
      readonly what: 'parked';
      readonly jobId: string;
      readonly kind: string;
      readonly cause: string;
      readonly attempt: number;
    }
  /** The queue or what the jobs follow from is away; it is tried again. */
  | { readonly what: 'waits'; readonly part: string; readonly cause: string };

export interface WorkerSettings {
  readonly onNews?: (news: JobNews) => void;
  /** Jobs at once; absent: a few, and those that the kinds ask for. */
  readonly concurrency?: number;
  /** Milliseconds after which the jobs of a worker that died are taken over; it renews its hold twice as often. */
  readonly hold?: number;
  /** Milliseconds between two attempts to reach the queue. */
  readonly pause?: number;
  /** How often a job of a kind that is not known here is left to another worker before it is parked. */
  readonly leavings?: number;
}

/** Jobs of the other kinds that are carried out at once. */
const fewSlots = 4;

/** Milliseconds: what waited for somebody else is tried within the hour after that one is back. */
const longestPause = 3_600_000;

/** How often a job may take its worker along before it is parked. */
const mostStalls = 3;

/** With the pauses in between about a day: as long as a new version, or new settings, take to be everywhere. */
const usualLeavings = 35;

/** Milliseconds that a stop waits for the jobs in hand; another worker takes over what is not done by then. */
const patience = 10_000;

/** Milliseconds that the queue is told for of what was done; one that is away is told nothing. */
const farewell = 2_000;

/** Carries out jobs, for as long as it is started. Any number of them may work at one queue, in any process. */
export class JobWorker {
  private readonly kinds: ReadonlyMap<string, JobKind>;
  private readonly stopping = new AbortController();
  private worker: Held<PointerWorker> | undefined;
  private readonly inHand = new Set<Promise<void>>();

  constructor(
    private readonly queue: JobQueue,
    kinds: readonly JobKind[],
    private readonly settings: WorkerSettings = {},
  ) {
    this.kinds = new Map(kinds.map((kind) => [kind.name, kind]));
  }

  /** A queue that is not there, or that goes away, is waited for. */
  start(): void {
    void this.untilStopped();
  }

  /** Finishes the jobs in hand. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.close(); // not for the loop, which waits for a queue that may not come back
  }

  private async untilStopped(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        await this.work();
      } catch (error) {
        this.tellOfWaiting(error);
        await this.close();
        await pause(this.settings.pause ?? 1_000, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  private get slots(): number {
    return [...this.kinds.values()].reduce((sum, { slots = 0 }) => sum + slots, fewSlots);
  }

  /** Ends when the worker was closed. */
  private async work(): Promise<void> {
    const { hold = 30_000, concurrency = this.slots } = this.settings;
    const timing = { lockDuration: hold, stalledInterval: hold, maxStalledCount: mostStalls, runRetryDelay: 1_000 };
    const held = workerAt(this.queue.site, this.queue.name, (job, token) => this.take(job, token), {
      ...timing,
      concurrency,
      autorun: false,
      settings: { backoffStrategy: pauseAfter },
    });
    const { held: worker } = held;
    worker.on('error', (error) => this.tellOfWaiting(error));
    worker.on('failed', (job, error) => this.tellOfFailure(job, error));
    this.worker = held;
    await worker.waitUntilReady();
    if (!this.stopping.signal.aborted) await worker.run();
  }

  private async take(job: PointerJob, token: string | undefined): Promise<void> {
    const work = this.carryOut(job, token);
    this.inHand.add(work);
    await work.finally(() => this.inHand.delete(work));
  }

  private async carryOut(job: PointerJob, token: string | undefined): Promise<void> {
    const kind = this.kinds.get(job.name);
    if (!kind) return this.leaveToOthers(job, token);
    try {
      await kind.process(checkPointer(job.data));
    } catch (error) {
      if (error instanceof Postponed) return postpone(job, token, error.milliseconds);
      // the queue keeps the message of what is thrown, and no more
      if (kind.isHopeless?.(error)) throw new UnrecoverableError(causeOf(error));
      throw new Error(causeOf(error), { cause: error });
    }
  }

  /** A kind of another version, or of other settings: a worker that knows it takes it, however often it was left here. */
  private async leaveToOthers(job: PointerJob, token: string | undefined): Promise<never> {
    const { leavings = usualLeavings, onNews } = this.settings;
    const times = timesLeft(job) + 1;
    if (times > leavings) throw new UnrecoverableError('UNKNOWN_KIND');
    onNews?.({ what: 'waits', part: job.name, cause: 'UNKNOWN_KIND' });
    await job.updateProgress({ timesLeft: times, attemptsMade: job.attemptsMade });
    return postpone(job, token, pauseAfter(times, undefined, undefined, job));
  }

  private async close(): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    if (!worker) return;
    const closing = worker.held.close(); // takes no more jobs
    closing.catch(() => undefined);
    await within(patience, Promise.allSettled(this.inHand)).catch(() => undefined);
    await within(farewell, closing).catch(() => undefined);
    worker.drop();
  }

  private tellOfFailure(job: PointerJob | undefined, error: Error): void {
    if (!job?.id) return;
    const what = job.finishedOn === undefined ? 'failed' : 'parked';
    const cause = causeIn(error.message);
    if (what === 'parked')
      this.kinds
        .get(job.name)
        ?.parked?.(job.data, cause)
        .catch((fault: unknown) => this.tellOfWaiting(fault));
    this.settings.onNews?.({ what, jobId: job.id, kind: job.name, cause, attempt: job.attemptsMade });
  }

  private tellOfWaiting(error: unknown): void {
    this.settings.onNews?.({ what: 'waits', part: 'worker', cause: causeOf(error) });
  }
}

/** Since somebody last tried it. */
function timesLeft({ progress, attemptsMade }: PointerJob): number {
  const kept = typeof progress === 'object' ? (progress as Partial<Record<string, number>>) : {};
  return kept['attemptsMade'] === attemptsMade ? (kept['timesLeft'] ?? 0) : 0;
}

async function postpone(job: PointerJob, token: string | undefined, milliseconds: number): Promise<never> {
  await job.moveToDelayed(Date.now() + milliseconds, token);
  throw new DelayedError();
}

/** Milliseconds before a job that failed is tried again: each time twice as long, an hour at most. */
export function pauseAfter(attempts: number, _type?: string, _error?: Error, job?: MinimalJob): number {
  const { backoff } = job?.opts ?? {};
  const first = typeof backoff === 'object' ? (backoff.delay ?? 0) : 1_000;
  return Math.min(first * 2 ** (attempts - 1), longestPause);
}
