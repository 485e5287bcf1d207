import { createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import { eventStoreContract } from './event-store-contract.js';
import { naiveHarness } from './naive-harness.js';
import { seedOfThisRun } from './random.js';

const seed = seedOfThisRun();

const losesEvents = 'no reader skips or repeats an event beside 16 writers that pause and roll back (guarantee 2)';

/** What is wrong with an identity column and a cursor on the position, by the title of the check that says so. */
const broken = [
  'positions have no gaps and follow the order of submission',
  'a refused append leaves no gap',
  'appends that go together each have their own outcome',
  'large appends, and thousands at once, are stored whole and in order',
  'an append without events is a fault of the writer',
  'an append sent again is answered as the first time, also when it is recorded at another moment',
  'an append is found for ever: after other appends, with any expected revision, from any process',
  'the same append from many writers at once is stored once',
  'ids that are in the log for something else are refused',
  'NUL and half a surrogate pair are refused, in values and in names',
  'the bytes are kept as they were written: order of names, large numbers, spacing',
  'an event of a newer version is not guessed at',
  'nor is one of a type that is not known',
  losesEvents,
];

describe(`A naive event store does not keep the contract (CONTRACT_SEED=${seed})`, () => {
  let database: TestDatabase;
  let harness: Awaited<ReturnType<typeof naiveHarness>>;

  beforeAll(async () => {
    database = await createTestDatabase();
    harness = await naiveHarness(database.url, seed);
  }, 60_000);

  afterAll(async () => {
    await harness.close();
    await database.drop();
  }, 60_000);

  it('loses events to a reader beside its writers', async () => {
    const check = eventStoreContract.find(({ title }) => title === losesEvents);
    await expect(check?.run(harness)).rejects.toThrow(/the (subscriber|reader that catches up) of \d+ events/);
  }, 30_000);

  it('fails these checks and no others', async () => {
    const failed: string[] = [];
    for (const { title, run } of eventStoreContract) {
      await run(harness).catch(() => failed.push(title));
    }
    expect(failed).toEqual(broken);
  }, 60_000);
});
