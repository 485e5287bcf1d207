import { setTimeout as pause } from 'node:timers/promises';
import { MemoryEventStore } from '../memory-event-store.js';
import type { EventStoreHarness } from './event-store-harness.js';
import { randomFrom } from './random.js';

/** Memory has no other processes and no transactions: what is not yet committed does not exist yet. */
export function memoryHarness(seed: number): EventStoreHarness {
  const store = new MemoryEventStore();
  return {
    store,
    another: store,
    random: randomFrom(seed),
    async appendInOpenTransaction(stream, expected, events, { pauseMilliseconds, outcome }) {
      await pause(pauseMilliseconds);
      if (outcome === 'rollback') return { revision: expected, position: await store.head() };
      return store.append(stream, expected, events);
    },
    async storedText(position) {
      return store.textAt(position) ?? '';
    },
  };
}
