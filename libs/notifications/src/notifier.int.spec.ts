import { Client } from 'pg';
import { migrateJobs } from '@evenwicht/jobs';
import { appendFacts, createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import { NotifierBench } from './notifier-bench-fixture.js';
import { notifierContract } from './notifier-contract-fixture.js';

let database: TestDatabase;
let bench: NotifierBench;
let benchCount = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await migrateJobs(client).finally(() => client.end());
}, 60_000);
beforeEach(() => {
  benchCount += 1;
  bench = new NotifierBench({ databaseUrl: database.url }, `bench-${benchCount}`, appendFacts);
});
afterEach(() => bench.close());
afterAll(() => database.drop());

describe('Notifications by a queue on PostgreSQL', () => notifierContract(() => bench));
