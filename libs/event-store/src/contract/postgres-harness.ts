import { setTimeout as pause } from 'node:timers/promises';
import { Pool, type PoolClient } from 'pg';
import type { Appended } from '../event-store.js';
import { appendStatement, outcomesOf } from '../postgres/append-statement.js';
import { migrateLog } from '../postgres/migrate-log.js';
import { PostgresEventStore } from '../postgres/postgres-event-store.js';
import { storable } from '../stored-event.js';
import type { EventStoreHarness } from './event-store-harness.js';
import { FaultyProxy } from './faulty-proxy.js';
import type { NetworkHarness } from './network-contract.js';
import { randomFrom } from './random.js';

const writerCount = 16;

/** A log in an empty database of its own, reached through a proxy by `store` and directly by `another`. */
export async function postgresHarness(url: string, seed: number): Promise<NetworkHarness & { close(): Promise<void> }> {
  const pool = new Pool({ connectionString: url, max: writerCount });
  pool.on('error', () => undefined);
  await migrateLog(pool);
  const address = new URL(url);
  const proxy = new FaultyProxy({ host: address.hostname, port: Number(address.port) });
  address.host = `127.0.0.1:${await proxy.listen()}`;
  const store = new PostgresEventStore({ connectionString: address.href });
  const impatient = new PostgresEventStore({ connectionString: address.href, retryMilliseconds: 300 });
  const another = new PostgresEventStore({ connectionString: url });
  return {
    store,
    another,
    impatient,
    random: randomFrom(seed),
    appendInOpenTransaction: inOpenTransaction(pool),
    storedText: async (position) => {
      const text = 'select body::text from log.event where position = $1';
      const { rows } = await pool.query<{ body: string }>(text, [position]);
      return rows[0]?.body ?? '';
    },
    longRead: 10_000, // the buffers of a connection hold less
    loseNextAnswer: () => proxy.loseAnswerTo('log-append'),
    endConnections: async () => {
      await pool.query(`select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'evenwicht-log' and datname = current_database()`);
    },
    goDown: () => proxy.goDown(),
    comeUp: () => proxy.comeUp(),
    close: async () => {
      proxy.comeUp();
      await Promise.all([store, another, impatient].map((each) => each.close()));
      await proxy.close();
      await pool.end();
    },
  };
}

function inOpenTransaction(pool: Pool): EventStoreHarness['appendInOpenTransaction'] {
  return async (stream, expected, events, { pauseMilliseconds, outcome }) => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      const appended = await appendWith(client, storable(stream, expected, events));
      await pause(pauseMilliseconds);
      await client.query(outcome);
      return appended;
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  };
}

async function appendWith(client: PoolClient, append: ReturnType<typeof storable>): Promise<Appended> {
  const { rows } = await client.query<unknown[]>(appendStatement([append]));
  const [outcome] = outcomesOf(rows, [append]);
  if (!outcome || 'failure' in outcome) throw outcome?.failure ?? new Error('no outcome');
  return outcome.appended;
}
