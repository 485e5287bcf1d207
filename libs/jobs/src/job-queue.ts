import type { JobsOptions } from 'bullmq';
import type { Position } from '@evenwicht/events';
import type { Instant } from '@evenwicht/kernel';
import { beginning, within } from '@evenwicht/event-store';
import { causeIn } from './cause.js';
import { checkPointer, jobIdOf, type Pointer } from './pointer.js';
import { queueAt, type PointerJob, type PointerQueue, type QueueSite } from './queue-site.js';

/** The queue cannot be reached. Nothing is lost: what is due is ordered again. */
export class QueueUnreachable extends Error {
  constructor(cause: unknown) {
    super('the queue cannot be reached', { cause });
    this.name = 'QueueUnreachable';
  }
}

/** `retrying` waits for its next attempt; `parked` waits for somebody who has it tried again. */
export const jobStates = ['waiting', 'running', 'retrying', 'parked', 'done'] as const;
export type JobState = (typeof jobStates)[number];

/** How many jobs there are in each state; of those that were done, the recent ones. */
export type JobCounts = Readonly<Record<JobState, number>>;

/** A job as an operator sees it. */
export interface JobEntry {
  readonly jobId: string;
  readonly kind: string;
  readonly pointer: Pointer;
  readonly state: JobState;
  readonly attempts: number;
  /** Code of what made the last attempt fail. */
  readonly cause?: string;
  readonly orderedAt: Date;
  readonly endedAt?: Date;
}

export interface JobOrder {
  readonly kind: string;
  readonly pointer: Pointer;
  readonly attempts?: number;
}

/** Seconds that a job which was done is remembered: longer than a day lasts, so that it is not done twice in one. */
const memory = 3 * 86_400;
/** Tried for more than two hours, with ever longer pauses, before it is parked. */
const defaultAttempts = 14;

/** Orders under way to the queue. */
const atOnce = 50;

/** Milliseconds that the clock of another machine may be ahead. */
const tolerance = 60_000;

const stateNames = {
  waiting: ['wait', 'prioritized'],
  running: ['active'],
  retrying: ['delayed'],
  parked: ['failed'],
  done: ['completed'],
} as const satisfies Record<JobState, readonly string[]>;

export interface QueueOptions {
  readonly site: QueueSite;
  readonly name?: string;
  /** Milliseconds before the first repetition; each next pause is twice as long. */
  readonly firstPause?: number;
  /** Milliseconds that a queue which is not there is waited for. */
  readonly patience?: number;
  /** For who only looks: nothing is written, not even that somebody was here. */
  readonly isToBeSeen?: boolean;
}

/** The jobs that wait, run, failed and were done. A class, so that Nest can use it as an injection token. */
export class JobQueue {
  readonly site: QueueSite;
  readonly name: string;
  private readonly firstPause: number;
  private readonly patience: number;
  private readonly isToBeSeen: boolean;
  private readonly queues = new Map<string, OpenedQueue>();

  constructor({ site, name = 'jobs', firstPause = 1_000, patience = 5_000, isToBeSeen = false }: QueueOptions) {
    this.site = site;
    this.name = name;
    this.firstPause = firstPause;
    this.patience = patience;
    this.isToBeSeen = isToBeSeen;
  }

  /** Orders jobs; one that is known is not ordered again. @throws NoPointer QueueUnreachable */
  async add(orders: readonly JobOrder[]): Promise<void> {
    if (orders.length === 0) return;
    const jobs = orders.map((order) => this.jobOf(order)); // each is looked at before any is stored
    for (let from = 0; from < jobs.length; from += atOnce) {
      await this.ask((queue) => addAll(queue, jobs.slice(from, from + atOnce)));
    }
  }

  /** @throws QueueUnreachable */
  async counts(): Promise<JobCounts> {
    const counted = await this.ask((queue) => queue.getJobCounts(...jobStates.flatMap((state) => stateNames[state])));
    const sum = (state: JobState) => stateNames[state].reduce((total, name) => total + (counted[name] ?? 0), 0);
    return Object.fromEntries(jobStates.map((state) => [state, sum(state)])) as JobCounts;
  }

  /** The oldest jobs in a state, as many as are asked for. @throws QueueUnreachable */
  async list(state: JobState, limit: number): Promise<readonly JobEntry[]> {
    const jobs = await this.ask((queue) => queue.getJobs([...stateNames[state]], 0, limit - 1, true));
    return jobs.map((job) => entryOf(job, state));
  }

  /**
   * Has a parked job tried again, as often as a new one.
   * @returns false when there is no parked job of that id
   * @throws QueueUnreachable
   */
  async retry(jobId: string): Promise<boolean> {
    return this.ask(async (queue) => {
      const job = await queue.getJob(jobId);
      if (!job || !(await job.isFailed())) return false;
      await job.updateProgress(0); // how often it was left to others
      await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
      return true;
    });
  }

  /**
   * Has a job tried now that was put off by a clock which was ahead: it says that it was taken at a moment still to come, and
   * would wait for that moment.
   * @throws QueueUnreachable
   */
  async hasten(now: Instant): Promise<void> {
    const latest = Date.parse(now) + tolerance;
    await this.ask(async (queue) => {
      const lastOnes = await queue.getJobs([...stateNames.retrying], 0, atOnce - 1, false);
      await Promise.all(lastOnes.filter(({ processedOn = 0 }) => processedOn > latest).map((job) => job.promote()));
    });
  }

  /** How far a kind that follows events has come; the beginning for a queue that is new, or that was lost. @throws QueueUnreachable */
  async placeOf(kind: string): Promise<Position> {
    const marker = await this.ask((places) => places.getJob(kind), this.placeName);
    return marker?.data.position ?? beginning;
  }

  /**
   * Moves the place of a kind on. One that does not stand where it was read stays: another moved it, or the queue was lost.
   * @throws QueueUnreachable
   */
  async moveTo(kind: string, position: Position, from: Position = beginning): Promise<void> {
    await this.ask(async (places) => {
      const marker = await places.getJob(kind);
      if ((marker?.data.position ?? beginning) !== from) return;
      if (marker) await marker.updateData({ position });
      else await places.add(kind, { position }, { jobId: kind });
    }, this.placeName);
  }

  /** Moves the place of a kind back, whoever moves it on meanwhile. @throws QueueUnreachable */
  async moveBack(kind: string, to: Position): Promise<void> {
    for (let at = await this.placeOf(kind); at > to; at = await this.placeOf(kind)) await this.moveTo(kind, to, at);
  }

  /** @param bound milliseconds to wait for an answer at most */
  async isReachable(bound = 1_000): Promise<boolean> {
    return within(
      bound,
      this.ask((queue) => queue.getJobCounts('failed')),
    ).then(
      () => true,
      () => false,
    );
  }

  async close(): Promise<void> {
    await Promise.all([...this.queues.values()].map(closed));
  }

  /** A queue of markers that nobody works at, lost and restored together with the jobs (docs/adr/0131). */
  private get placeName(): string {
    return `${this.name}-places`;
  }

  private jobOf({ kind, pointer, attempts = defaultAttempts }: JobOrder) {
    const data = checkPointer(pointer);
    const backoff = { type: 'growing', delay: this.firstPause };
    const opts = {
      jobId: jobIdOf(kind, data),
      attempts,
      backoff,
      removeOnComplete: { age: memory },
      stackTraceLimit: 0,
    };
    return { name: kind, data, opts };
  }

  private async ask<Answer>(question: (queue: PointerQueue) => Promise<Answer>, name = this.name): Promise<Answer> {
    try {
      const { queue, isReady } = this.opened(name);
      return await within(
        this.patience,
        isReady.then(() => question(queue)),
      );
    } catch (error) {
      throw new QueueUnreachable(error);
    }
  }

  /** Connects once, however long that takes; a queue that turns out not to be usable is forgotten. */
  private opened(name: string): OpenedQueue {
    const known = this.queues.get(name);
    if (known) return known;
    const { held: queue, drop } = queueAt(this.site, name, this.isToBeSeen);
    queue.on('error', () => undefined); // the question in hand fails with it
    const opened = { queue, drop, isReady: queue.waitUntilReady() };
    this.queues.set(name, opened);
    opened.isReady.catch(() => {
      this.queues.delete(name);
      return closed(opened);
    });
    return opened;
  }
}

/** One by one: in PostgreSQL, BullMQ needs more rights for a bulk than a service has (docs/adr/0130). */
async function addAll(queue: PointerQueue, jobs: readonly { name: string; data: Pointer; opts: JobsOptions }[]) {
  await Promise.all(jobs.map(({ name, data, opts }) => queue.add(name, data, opts)));
}

interface OpenedQueue {
  readonly queue: PointerQueue;
  readonly drop: () => void;
  readonly isReady: Promise<unknown>;
}

/** Does not wait for a server that is away. */
async function closed({ queue, drop }: OpenedQueue): Promise<void> {
  await within(1_000, queue.close()).catch(() => undefined);
  drop();
}

function entryOf(job: PointerJob, state: JobState): JobEntry {
  const { id = '', name, data, attemptsMade, failedReason, timestamp, finishedOn } = job;
  return {
    jobId: id,
    kind: name,
    pointer: data,
    state,
    attempts: attemptsMade,
    ...(failedReason && { cause: causeIn(failedReason) }),
    orderedAt: new Date(timestamp),
    ...(finishedOn && { endedAt: new Date(finishedOn) }),
  };
}
