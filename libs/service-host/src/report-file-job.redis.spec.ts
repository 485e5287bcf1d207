import { MemoryEventStore } from '@evenwicht/event-store';
import { appendFacts, copyInto, eventsOf, inventedRegion, many, rulers, TestRedis } from '@evenwicht/testing';
import { reportFileJobContract, withClosedHalfYear } from './report-file-job-contract-fixture.js';

let redis: TestRedis;

beforeAll(async () => {
  redis = await TestRedis.start();
});
afterAll(() => redis.remove());

async function invented(): Promise<MemoryEventStore> {
  const log = new MemoryEventStore();
  await copyInto(log, eventsOf([...inventedRegion, ...many(9, rulers[0])]));
  return withClosedHalfYear(log, appendFacts);
}

describe('Files of reports by a queue on Redis', () =>
  reportFileJobContract(() => ({ redisUrl: redis.url, databaseUrl: 'not used' }), invented));
