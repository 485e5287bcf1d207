import { appendFacts, TestRedis } from '@evenwicht/testing';
import { NotifierBench } from './notifier-bench-fixture.js';
import { notifierContract } from './notifier-contract-fixture.js';

let redis: TestRedis;
let bench: NotifierBench;
let benchCount = 0;

beforeAll(async () => {
  redis = await TestRedis.start();
});
beforeEach(() => {
  benchCount += 1;
  bench = new NotifierBench({ redisUrl: redis.url, databaseUrl: 'not used' }, `bench-${benchCount}`, appendFacts);
});
afterEach(() => bench.close());
afterAll(() => redis.remove());

describe('Notifications by a queue on Redis', () => notifierContract(() => bench));
