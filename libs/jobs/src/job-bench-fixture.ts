import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { PlainDate } from '@evenwicht/kernel';
import { JobQueue, type JobCounts } from './job-queue.js';
import { JobWorker, type JobNews } from './job-worker.js';
import type { Pointer } from './pointer.js';
import { jobsSchema, prefix, type QueueSite } from './queue-site.js';

export const on = (day: string): Pointer => ({ day: day as PlainDate });

/** Invented work: what `process` does, and what was heard of it. */
export class Bench {
  readonly news: JobNews[] = [];
  readonly done: string[] = [];
  /** What the kind heard to be parked. */
  readonly parked: string[] = [];
  readonly queue: JobQueue;
  private readonly workers: JobWorker[] = [];

  constructor(site: QueueSite, name: string) {
    this.queue = new JobQueue({ site, name, firstPause: 10, patience: 1_000 });
  }

  /** Works with a hold so short that a job of a dead worker is taken over within a second. */
  worker(
    process: (pointer: Pointer) => Promise<void> = async () => undefined,
    name = 'invented',
    leavings = 99,
  ): JobWorker {
    const kind = {
      name,
      due: async () => [],
      parked: async ({ day }: Pointer, cause: string) => void this.parked.push(`${day ?? ''} ${cause}`),
      process: async (pointer: Pointer) => {
        await process(pointer);
        this.done.push(pointer.day ?? '');
      },
    };
    const worker = new JobWorker(this.queue, [kind], {
      onNews: (news) => this.news.push(news),
      hold: 300,
      pause: 50,
      leavings,
    });
    this.workers.push(worker);
    worker.start();
    return worker;
  }

  order(...days: string[]): Promise<void> {
    return this.queue.add(days.map((day) => ({ kind: 'invented', pointer: on(day), attempts: 3 })));
  }

  /** Another process takes a job and is killed in the middle of it. */
  async takeAndDie(): Promise<void> {
    const { site, name } = this.queue;
    const program = fileURLToPath(new URL('dying-worker-fixture.mjs', import.meta.url));
    const dying = spawn(process.execPath, [program, JSON.stringify({ ...site, name, prefix, jobsSchema })], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(dying.stdout, 'data');
    dying.kill('SIGKILL');
    await once(dying, 'exit');
  }

  async until(isSo: (counts: JobCounts) => boolean, bound = 10_000): Promise<JobCounts> {
    const end = performance.now() + bound;
    for (;;) {
      const counts = await this.queue.counts().catch(() => undefined);
      if (counts && isSo(counts)) return counts;
      if (performance.now() > end) throw new Error(`never came: ${JSON.stringify(counts)}`);
      await pause(20);
    }
  }

  /** What was heard, once that is as much as is said. */
  async heard(count: number, bound = 4_000): Promise<readonly JobNews[]> {
    for (const begun = performance.now(); this.news.length < count;) {
      if (performance.now() - begun > bound) throw new Error(`never heard: ${JSON.stringify(this.news)}`);
      await pause(10);
    }
    return this.news;
  }

  async close(): Promise<void> {
    for (const worker of this.workers) await worker.stop();
    await this.queue.close();
  }
}
