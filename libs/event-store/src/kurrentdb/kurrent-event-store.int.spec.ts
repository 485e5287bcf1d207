import { KurrentDoubleServer } from '@evenwicht/kurrent-double';
import { appendContract } from '../contract/append-contract.js';
import { eventStoreContract } from '../contract/event-store-contract.js';
import { idempotenceContract } from '../contract/idempotence-contract.js';
import { kurrentHarness, kurrentNetworkHarness } from '../contract/kurrent-harness.js';
import { networkContract } from '../contract/network-contract.js';
import { seedOfThisRun } from '../contract/random.js';

const seed = seedOfThisRun();

describe(`KurrentEventStore keeps the contract on a double of the server (CONTRACT_SEED=${seed})`, () => {
  let double: KurrentDoubleServer;
  let harness: Awaited<ReturnType<typeof kurrentNetworkHarness>>;

  beforeAll(async () => {
    double = await KurrentDoubleServer.start();
    harness = await kurrentNetworkHarness(double, seed);
  }, 60_000);

  afterAll(async () => {
    await harness.close();
    double.stop();
  }, 60_000);

  it.each([...eventStoreContract, ...networkContract])('$title', ({ run }) => run(harness), 60_000);
});

describe(`KurrentEventStore appends to a double without BatchAppend, as before 21.10 (CONTRACT_SEED=${seed})`, () => {
  let double: KurrentDoubleServer;
  let harness: ReturnType<typeof kurrentHarness>;

  beforeAll(async () => {
    double = await KurrentDoubleServer.start({ hasBatchAppend: false });
    harness = kurrentHarness(double.url, seed);
  }, 60_000);

  afterAll(async () => {
    await harness.close();
    double.stop();
  }, 60_000);

  const short = appendContract.filter(({ title }) => !title.includes('thousands'));
  it.each([...short, ...idempotenceContract])('$title', ({ run }) => run(harness), 60_000);
});

/** Nothing here says anything about a real server; this does, where there is one. */
const realServer = process.env['KURRENTDB_URL'];

if (realServer) {
  describe(`KurrentEventStore keeps the contract on the server at KURRENTDB_URL (CONTRACT_SEED=${seed})`, () => {
    const harness = kurrentHarness(realServer, seed);
    afterAll(() => harness.close(), 60_000);

    it.each(eventStoreContract)('$title', ({ run }) => run(harness), 120_000);
  });
} else {
  afterAll(() => {
    process.stderr.write(
      'KurrentDB: not run against a real server (KURRENTDB_URL is not set), only against a double.\n',
    );
  });
}
