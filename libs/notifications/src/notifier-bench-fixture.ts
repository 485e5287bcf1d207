import { setTimeout as pause } from 'node:timers/promises';
import type { Instant } from '@evenwicht/kernel';
import type { Position } from '@evenwicht/events';
import { MemoryEventStore } from '@evenwicht/event-store';
import { JobDriver, JobQueue, JobWorker, type FollowingKind, type JobNews, type QueueSite } from '@evenwicht/jobs';
import { FixedClock } from '@evenwicht/service-kit';
import { rangeIn } from './address-rules.js';
import { MemoryDeliveries } from './memory-deliveries-fixture.js';
import { Notifier, type NotifierParts } from './notifier.js';
import { Receiver } from './receiver-fixture.js';
import type { Target } from './target.js';

export const secret = Buffer.from('an invented secret of some length');
const planned = { type: 'MeetingPlanned', occurredOn: '2026-09-01', data: { heldOn: '2026-10-08' } };
const here = [rangeIn('127.0.0.1/32')].filter((range) => range !== undefined);
export const targetIds = ['7c0e5f2a-2a55-4a06-8f6d-0d1a6a1b2c3d', '8c0e5f2a-2a55-4a06-8f6d-0d1a6a1b2c3d'] as const;

interface Fact {
  readonly type: string;
  readonly occurredOn: string;
  readonly data: unknown;
}

/** Puts invented facts at the end of a stream. */
export type Append = (log: MemoryEventStore, stream: string, ...facts: Fact[]) => Promise<unknown>;

/** An invented log, a queue, and receivers on this machine that are told of meetings. */
export class NotifierBench {
  readonly log = new MemoryEventStore();
  readonly deliveries = new MemoryDeliveries();
  readonly news: JobNews[] = [];
  readonly clock = new FixedClock('2026-11-23T08:00:00.000Z' as Instant);
  readonly receivers: Receiver[] = [];
  /** Of the processes that were started. */
  readonly kinds: FollowingKind[] = [];
  readonly notifiers: Notifier[] = [];
  private readonly running: { stop(): Promise<void> }[] = [];
  private readonly queues: JobQueue[] = [];
  private meetings = 0;

  constructor(
    private readonly site: QueueSite,
    private readonly name: string,
    readonly append: Append,
  ) {}

  async receiver(): Promise<Receiver> {
    const receiver = await Receiver.start();
    this.receivers.push(receiver);
    return receiver;
  }

  targetFor({ url }: Receiver, more: Partial<Target> = {}): Target {
    const who = { role: 'table-coordinator', organisation: 'region', api: 'https://regio.example.org' } as const;
    const types = new Set(['meeting.changed'] as const);
    const how = { secrets: [secret], allowedAddresses: here, startAfter: 0 as Position };
    return { id: targetIds[0], url: new URL(url), ...who, types, ...how, ...more };
  }

  /** A process that tells these targets; a queue that was lost is one of another name. */
  start(targets: readonly Target[], parts: Partial<NotifierParts> = {}, queueName = this.name): JobQueue {
    const settings = {
      publisher: { source: 'urn:nld:oin:00000001234567890000:systeem:evenwicht', typePrefix: 'nl.example.evenwicht' },
      targets,
    };
    const { log, deliveries, clock } = this;
    const sees = { caseSight: ({ organisation }: { organisation: string }) => organisation === 'GM0148' };
    const queue = new JobQueue({ site: this.site, name: queueName, firstPause: 10, patience: 2_000 });
    const notifier = new Notifier({
      settings,
      log,
      deliveries,
      jobs: queue,
      clock,
      ...sees,
      attempts: 4,
      turn: 50,
      ...parts,
    });
    this.notifiers.push(notifier);
    const { kind } = notifier;
    this.kinds.push(kind);
    const onNews = (news: JobNews) => void this.news.push(news);
    const driver = new JobDriver({ queue, kinds: [kind], store: log, clock, onNews, followPause: 20 });
    const worker = new JobWorker(queue, [kind], { onNews, hold: 500, pause: 50 });
    driver.start();
    worker.start();
    this.running.push(driver, worker);
    this.queues.push(queue);
    return queue;
  }

  async plan(count = 1): Promise<void> {
    for (let left = count; left > 0; left -= 1) {
      this.meetings += 1;
      await this.append(this.log, `meeting-${this.meetings}`, planned);
    }
  }

  async until(isSo: () => boolean | Promise<boolean>, bound = 8_000): Promise<void> {
    const end = performance.now() + bound;
    while (!(await isSo())) {
      if (performance.now() > end) throw new Error(`never came: ${JSON.stringify(this.news.slice(-5))}`);
      await pause(10);
    }
  }

  async stop(): Promise<void> {
    for (const each of this.running.splice(0)) await each.stop();
    for (const each of this.queues.splice(0)) await each.close();
  }

  async close(): Promise<void> {
    await this.stop();
    for (const receiver of this.receivers) await receiver.stop();
  }
}
