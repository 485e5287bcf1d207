import { createTestDatabase } from '@evenwicht/testing';
import { eventStoreContract } from '../contract/event-store-contract.js';
import { knownContract } from '../contract/known-contract.js';
import { networkContract } from '../contract/network-contract.js';
import { postgresHarness } from '../contract/postgres-harness.js';
import { seedOfThisRun } from '../contract/random.js';

const seed = seedOfThisRun();

describe(`PostgresEventStore keeps the contract (CONTRACT_SEED=${seed})`, () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let harness: Awaited<ReturnType<typeof postgresHarness>>;

  beforeAll(async () => {
    database = await createTestDatabase();
    harness = await postgresHarness(database.url, seed);
  }, 60_000);

  afterAll(async () => {
    await harness.close();
    await database.drop();
  }, 60_000);

  it.each([...eventStoreContract, ...networkContract, ...knownContract])('$title', ({ run }) => run(harness), 60_000);
});
