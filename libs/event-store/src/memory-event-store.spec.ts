import { eventStoreContract } from './contract/event-store-contract.js';
import { memoryHarness } from './contract/memory-harness.js';
import { seedOfThisRun } from './contract/random.js';

const seed = seedOfThisRun();

describe(`MemoryEventStore keeps the contract (CONTRACT_SEED=${seed})`, () => {
  it.each(eventStoreContract)('$title', async ({ run }) => {
    const harness = memoryHarness(seed);
    await run(harness);
    await harness.store.close();
  });
});
