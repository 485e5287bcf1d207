import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { PlainDate } from '@evenwicht/kernel';
import type { Position } from '@evenwicht/events';
import { JobQueue, type JobCounts } from './job-queue.js';
import { JobWorker, type JobNews } from './job-worker.js';
import { NoPointer, type Pointer } from './pointer.js';
import { jobsSchema, prefix, type QueueSite } from './queue-site.js';

export const on = (day: string): Pointer => ({ day: day as PlainDate });

/** Invented work: what `process` does, and what was heard of it. */
export class Bench {
  readonly news: JobNews[] = [];
  readonly done: string[] = [];
  readonly queue: JobQueue;
  private readonly workers: JobWorker[] = [];

  constructor(site: QueueSite, name: string) {
    this.queue = new JobQueue({ site, name, firstPause: 10, patience: 1_000 });
  }

  /** Works with a hold so short that a job of a dead worker is taken over within a second. */
  worker(process: (pointer: Pointer) => Promise<void> = async () => undefined): JobWorker {
    const kind = {
      name: 'invented',
      due: async () => [],
      process: async (pointer: Pointer) => {
        await process(pointer);
        this.done.push(pointer.day ?? '');
      },
    };
    const worker = new JobWorker(this.queue, [kind], {
      onNews: (news) => this.news.push(news),
      hold: 300,
      pause: 50,
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
  async heard(count: number): Promise<readonly JobNews[]> {
    while (this.news.length < count) await pause(10);
    return this.news;
  }

  async close(): Promise<void> {
    for (const worker of this.workers) await worker.stop();
    await this.queue.close();
  }
}

/** What holds for the queue wherever it is kept. `bench` gives one on an empty queue, and closes it after the test. */
export function jobQueueContract(bench: () => Bench): void {
  jobsAreDoneOnce(bench);
  jobsThatFail(bench);
  jobsOfAnotherVersion(bench);
  workersThatDie(bench);
  placesInTheLog(bench);
}

function jobsAreDoneOnce(bench: () => Bench): void {
  it('carries out what was ordered, with the pointer as it was', async () => {
    const { queue, done } = bench();
    await bench().order('2026-11-23', '2026-11-24');
    expect(await queue.counts()).toMatchObject({ waiting: 2, done: 0 });
    expect((await queue.list('waiting', 10)).map(({ jobId }) => jobId).sort()).toEqual([
      'invented.2026-11-23',
      'invented.2026-11-24',
    ]);
    bench().worker();
    await bench().until((counts) => counts.done === 2);
    expect([...done].sort()).toEqual(['2026-11-23', '2026-11-24']);
  });

  it('takes a job once, also when it is ordered again while it waits and after it was done', async () => {
    await bench().order('2026-11-23', '2026-11-23');
    await bench().order('2026-11-23');
    bench().worker();
    await bench().until((counts) => counts.done === 1);
    await bench().order('2026-11-23', '2026-11-24');
    await bench().until((counts) => counts.done === 2);
    expect(bench().done).toEqual(['2026-11-23', '2026-11-24']);
  });

  it('lets two workers at once do each job once', async () => {
    const days = Array.from({ length: 60 }, (_, index) => `20${10 + index}-01-01`);
    bench().worker(() => pause(2));
    bench().worker(() => pause(2));
    await bench().order(...days);
    await bench().until((counts) => counts.done === 60);
    expect([...bench().done].sort()).toEqual(days);
  });

  it('takes no job that says more than where to look, and then none of those ordered with it', async () => {
    const { queue } = bench();
    const named = { ...on('2026-11-23'), name: 'Sanne de Vries' };
    const orders = [on('2026-11-24'), named].map((pointer) => ({ kind: 'invented', pointer }));
    await expect(queue.add(orders)).rejects.toThrow(NoPointer);
    expect(await queue.counts()).toMatchObject({ waiting: 0 });
  });
}

/** Fails a number of times, with a message that is nobody's business (invented). */
function failing(times: number): () => Promise<void> {
  let left = times;
  return async () => {
    left -= 1;
    if (left >= 0) throw Object.assign(new Error('the file of Sanne de Vries'), { code: 'EIO' });
  };
}

function jobsThatFail(bench: () => Bench): void {
  it('tries a job that fails again, with its cause in the news', async () => {
    await bench().order('2026-11-23');
    bench().worker(failing(2));
    await bench().until((counts) => counts.done === 1);
    const failed = { what: 'failed', jobId: 'invented.2026-11-23', kind: 'invented', cause: 'EIO' };
    expect(await bench().heard(2)).toEqual([
      { ...failed, attempt: 1 },
      { ...failed, attempt: 2 },
    ]);
  });

  it('parks a job that goes on failing: an alarm, and a line that says the code of the cause and no more', async () => {
    await bench().order('2026-11-23');
    bench().worker(failing(3));
    await bench().until((counts) => counts.parked === 1);
    const parked = { jobId: 'invented.2026-11-23', kind: 'invented', cause: 'EIO' };
    expect((await bench().heard(3)).at(-1)).toEqual({ what: 'parked', attempt: 3, ...parked });
    const [entry] = await bench().queue.list('parked', 10);
    expect(entry).toMatchObject({ ...parked, state: 'parked', attempts: 3, pointer: on('2026-11-23') });
    expect(JSON.stringify([entry, bench().news])).not.toMatch(/Sanne|file/);
  });

  it('has a parked job tried again when somebody asks, and no other', async () => {
    const { queue } = bench();
    await bench().order('2026-11-23');
    bench().worker(failing(3));
    await bench().until((counts) => counts.parked === 1);
    expect(await queue.retry('invented.2026-11-24')).toBe(false);
    expect(await queue.retry('invented.2026-11-23')).toBe(true);
    await bench().until((counts) => counts.done === 1 && counts.parked === 0);
    expect(await queue.retry('invented.2026-11-23')).toBe(false);
  });
}

function jobsOfAnotherVersion(bench: () => Bench): void {
  it('parks at once what no worker here knows how to do', async () => {
    await bench().queue.add([{ kind: 'of-another-version', pointer: {} }]);
    bench().worker();
    await bench().until((counts) => counts.parked === 1);
    expect(await bench().heard(1)).toMatchObject([
      { what: 'parked', kind: 'of-another-version', cause: 'UNKNOWN_KIND' },
    ]);
  });
}

function workersThatDie(bench: () => Bench): void {
  it('gives the job of a worker that died in the middle to another', async () => {
    await bench().order('2026-11-23');
    await bench().takeAndDie();
    expect(await bench().queue.counts()).toMatchObject({ running: 1 });
    bench().worker();
    await bench().until((counts) => counts.done === 1);
    expect(bench().done).toEqual(['2026-11-23']);
  });
}

function placesInTheLog(bench: () => Bench): void {
  it('remembers how far each kind has come, from the beginning on', async () => {
    const { queue } = bench();
    expect(await queue.placeOf('notification')).toBe(0);
    await queue.moveTo('notification', 41 as Position);
    await queue.moveTo('notification', 57 as Position, 41 as Position);
    await queue.moveTo('notification', 99 as Position); // by somebody who thinks that it is at the beginning
    await queue.moveTo('another', 3 as Position);
    expect(await queue.placeOf('notification')).toBe(57);
    expect(await queue.placeOf('another')).toBe(3);
    expect(await queue.counts()).toMatchObject({ waiting: 0 });
  });
}
