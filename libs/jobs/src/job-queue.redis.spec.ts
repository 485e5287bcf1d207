import { TestRedis } from '@evenwicht/testing';
import { Bench, on } from './job-bench-fixture.js';
import { jobQueueContract } from './job-queue-contract-fixture.js';
import { QueueUnreachable } from './job-queue.js';

let redis: TestRedis;
let bench: Bench;
let benchCount = 0;

beforeAll(async () => {
  redis = await TestRedis.start();
});
beforeEach(() => {
  benchCount += 1;
  bench = new Bench({ redisUrl: redis.url, databaseUrl: 'not used' }, `bench-${benchCount}`);
});
afterEach(() => bench.close());
afterAll(() => redis.remove());

describe('The queue on Redis', () => {
  jobQueueContract(() => bench);

  it('says that Redis is gone, and goes on by itself with what was ordered when it is back', async () => {
    await bench.order('2026-11-23');
    await redis.kill();
    expect(await bench.queue.isReachable()).toBe(false);
    await expect(bench.order('2026-11-24')).rejects.toThrow(QueueUnreachable);
    bench.worker(); // waits for it
    await redis.start();
    await bench.until((counts) => counts.done === 1);
    await redis.kill();
    await redis.start();
    await bench.until(() => true);
    await bench.order('2026-11-23', '2026-11-25');
    await bench.until((counts) => counts.done === 2);
    expect(bench.done).toEqual(['2026-11-23', '2026-11-25']);
  });

  it('is left within seconds while Redis is away', async () => {
    bench.worker();
    await bench.order('2026-11-23');
    await bench.until((counts) => counts.done === 1);
    await redis.kill();
    const begun = performance.now();
    await bench.close();
    expect(performance.now() - begun).toBeLessThan(4_000);
    await redis.start();
  });

  it('is opened when Redis comes, however late', async () => {
    await redis.kill();
    expect(await bench.queue.isReachable()).toBe(false);
    bench.worker();
    await redis.start();
    await bench.until(() => true);
    await bench.order('2026-11-23');
    await bench.until((counts) => counts.done === 1);
    expect(bench.done).toEqual(['2026-11-23']);
  });

  it('forgets jobs and places together, so that who follows the log begins again', async () => {
    await bench.queue.moveTo('notification', 57 as never);
    await bench.queue.add([{ kind: 'invented', pointer: on('2026-11-23') }]);
    await redis.lose();
    await redis.start();
    expect((await bench.until(() => true)).waiting).toBe(0);
    expect(await bench.queue.placeOf('notification')).toBe(0);
  });
});
