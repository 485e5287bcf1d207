import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import { Bench } from './job-bench-fixture.js';
import { jobQueueContract } from './job-queue-contract-fixture.js';
import { migrateJobs } from './migrate-jobs.js';

let database: TestDatabase;
let bench: Bench;
let benchCount = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  await migrated();
});
beforeEach(() => {
  benchCount += 1;
  bench = new Bench({ databaseUrl: database.url }, `bench-${benchCount}`);
});
afterEach(() => bench.close());
afterAll(() => database.drop());

async function migrated(): Promise<void> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await migrateJobs(client).finally(() => client.end());
}

describe('The queue on PostgreSQL', () => {
  jobQueueContract(() => bench);

  it('stands in a schema of its own, and is brought up to date any number of times', async () => {
    await bench.order('2026-11-23');
    await Promise.all([migrated(), migrated()]);
    expect(await bench.queue.counts()).toMatchObject({ waiting: 1 });
  });
});
