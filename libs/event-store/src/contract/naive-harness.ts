import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'pg';
import type { EventStoreHarness } from './event-store-harness.js';
import { NaiveEventStore, naiveSchema } from './naive-event-store.js';
import { randomFrom } from './random.js';

/** The naive store, under the same load as the others. */
export async function naiveHarness(url: string, seed: number): Promise<EventStoreHarness & { close(): Promise<void> }> {
  const pool = new Pool({ connectionString: url, max: 20 });
  // the database is dropped under connections that are still on their way out
  pool.on('connect', (client) => void client.on('error', () => undefined));
  await pool.query(naiveSchema);
  const store = new NaiveEventStore(pool);
  return {
    store,
    another: store,
    random: randomFrom(seed),
    appendInOpenTransaction: (stream, expected, events, { pauseMilliseconds, outcome }) =>
      store.inTransaction(async (client) => {
        const appended = await store.appendWith(client, stream, expected, events);
        await pause(pauseMilliseconds);
        if (outcome === 'rollback') await client.query('rollback');
        return appended;
      }),
    async storedText(position) {
      const text = 'select body::text from naive.event where position = $1';
      const { rows } = await pool.query<{ body: string }>(text, [position]);
      return rows[0]?.body ?? '';
    },
    close: () => store.close(),
  };
}
