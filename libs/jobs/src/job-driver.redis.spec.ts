import { setTimeout as pause } from 'node:timers/promises';
import type { EventId, Instant } from '@evenwicht/kernel';
import type { Position } from '@evenwicht/events';
import { MemoryEventStore } from '@evenwicht/event-store';
import { FixedClock } from '@evenwicht/service-kit';
import { appendFacts, TestRedis } from '@evenwicht/testing';
import { JobDriver } from './job-driver.js';
import type { JobKind } from './job-kind.js';
import { JobQueue } from './job-queue.js';
import { JobWorker, type JobNews } from './job-worker.js';
import type { Pointer } from './pointer.js';

let redis: TestRedis;
let queue: JobQueue;
const news: JobNews[] = [];
const hear = (told: JobNews) => void news.push(told);
const clock = new FixedClock('2026-11-23T08:00:00.000Z' as Instant);

beforeEach(async () => {
  news.length = 0;
  redis = await TestRedis.start();
  queue = new JobQueue({ site: { redisUrl: redis.url, databaseUrl: 'not used' }, firstPause: 10, patience: 500 });
});
afterEach(async () => {
  await queue.close();
  await redis.remove();
});

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 4_000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error('never came');
    await pause(10);
  }
}

/** Invented: an effect for each event of the log, that a second time adds nothing to. */
function following(effects: Set<string>): JobKind {
  const process = async ({ eventId }: Pointer) => void effects.add(eventId ?? '');
  const pointersFor = (events: readonly { readonly eventId: EventId }[]) => events.map(({ eventId }) => ({ eventId }));
  return { name: 'notification', process, filter: {}, pointersFor };
}

const planned = { type: 'MeetingPlanned', occurredOn: '2026-09-01', data: { heldOn: '2026-10-08' } };

describe('What is to be done', () => {
  it('is driven again from the log after Redis was lost with the jobs that waited in it', async () => {
    const log = new MemoryEventStore();
    const effects = new Set<string>();
    const kinds = [following(effects)];
    await appendFacts(log, 'meeting-1', planned, planned, planned);
    const driver = new JobDriver({ queue, kinds, store: log, clock, onNews: hear, followPause: 20 });
    driver.start();
    await until(async () => (await queue.counts()).waiting === 3 && (await queue.placeOf('notification')) === 3);
    await redis.lose();
    await redis.start();
    const worker = new JobWorker(queue, kinds, { pause: 20 });
    worker.start();
    await until(() => effects.size === 3);
    await appendFacts(log, 'meeting-2', planned);
    await until(() => effects.size === 4);
    await worker.stop();
    await driver.stop();
  });

  it('begins again where the queue remembers more than the log has, which was put back from a backup', async () => {
    const log = new MemoryEventStore();
    await appendFacts(log, 'meeting-1', planned, planned);
    await queue.moveTo('notification', 9 as Position);
    const driver = new JobDriver({ queue, kinds: [following(new Set())], store: log, clock, followPause: 20 });
    driver.start();
    await until(async () => (await queue.counts()).waiting === 2 && (await queue.placeOf('notification')) === 2);
    await driver.stop();
  });

  it('is looked for as long as Redis is away, which is told, and ordered when it is back', async () => {
    const done: string[] = [];
    const pointer = { day: '2026-11-23' } as Pointer;
    const kind: JobKind = {
      name: 'invented',
      due: async () => [pointer],
      process: async ({ day = '' }) => void done.push(day),
    };
    await redis.kill();
    const parts = { queue, kinds: [kind], store: new MemoryEventStore(), clock, onNews: hear };
    const driver = new JobDriver({ ...parts, pause: 20 });
    driver.start();
    const worker = new JobWorker(queue, [kind], { pause: 20 });
    worker.start();
    await until(() => news.some(({ what }) => what === 'waits'));
    expect(news).toContainEqual({ what: 'waits', part: 'invented', cause: 'QUEUE_UNREACHABLE' });
    await redis.start();
    await until(() => done.length > 0);
    await pause(100); // it is named again at each look
    expect(done).toEqual(['2026-11-23']);
    await worker.stop();
    await driver.stop();
  });
});
