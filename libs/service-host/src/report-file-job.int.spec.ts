import { MemoryEventStore } from '@evenwicht/event-store';
import { migrateJobs } from '@evenwicht/jobs';
import {
  appendFacts,
  copyInto,
  createTestDatabase,
  eventsOf,
  inventedRegion,
  many,
  rulers,
  type TestDatabase,
} from '@evenwicht/testing';
import { withClient } from './database.js';
import { reportFileJobContract, withClosedHalfYear } from './report-file-job-contract-fixture.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await withClient(database.url, migrateJobs);
}, 60_000);
afterAll(() => database.drop());

async function invented(): Promise<MemoryEventStore> {
  const log = new MemoryEventStore();
  await copyInto(log, eventsOf([...inventedRegion, ...many(9, rulers[0])]));
  return withClosedHalfYear(log, appendFacts);
}

describe('Files of reports by a queue on PostgreSQL', () =>
  reportFileJobContract(() => ({ databaseUrl: database.url }), invented));
