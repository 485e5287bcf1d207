import { Client } from 'pg';
import type { EventId } from '@evenwicht/kernel';
import { createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import { aStream, events, eventually, idsOf } from '../contract/contract-events.js';
import { beginning, noStream } from '../event-store.js';
import { migrateLog } from './migrate-log.js';
import { PostgresEventStore, type PostgresEventStoreOptions } from './postgres-event-store.js';

const never = 3_600_000;

describe('What another process appends', () => {
  let database: TestDatabase;
  let admin: Client;
  let writer: PostgresEventStore;
  let reader: PostgresEventStore | undefined;

  beforeEach(async () => {
    database = await createTestDatabase();
    admin = new Client({ connectionString: database.url });
    await admin.connect();
    await migrateLog(admin);
    writer = new PostgresEventStore({ connectionString: database.url });
  }, 60_000);

  afterEach(async () => {
    await Promise.all([writer.close(), reader?.close(), admin.end()]);
    await database.drop();
  }, 60_000);

  function readWith(options: Omit<PostgresEventStoreOptions, 'connectionString'>): EventId[] {
    const seen: EventId[] = [];
    reader = new PostgresEventStore({ connectionString: database.url, ...options });
    reader.subscribe(beginning, {}, async (batch) => void seen.push(...idsOf(batch.events)));
    return seen;
  }

  const appendOne = () => writer.append(aStream(), noStream, events(1));

  const listenerCount = async () => {
    const { rows } = await admin.query<{ count: number }>(`select count(*)::int from pg_stat_activity
      where query like 'listen%' and datname = current_database()`);
    return rows[0]?.count;
  };

  it('is heard at once, without polling', async () => {
    const seen = readWith({ pollMilliseconds: never });
    await eventually('the reader listens', async () => (await listenerCount()) === 1);
    for (let count = 1; count <= 5; count += 1) {
      await appendOne();
      await eventually(`${count} heard`, () => seen.length === count);
    }
  });

  it('is heard again after the listening connection was lost, and so is what came in between', async () => {
    const seen = readWith({ pollMilliseconds: never });
    await eventually('the reader listens', async () => (await listenerCount()) === 1);
    await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where query like 'listen%' and datname = current_database()`);
    await appendOne();
    await eventually('what came in between is heard', () => seen.length === 1);
    await appendOne();
    await eventually('what came later is heard', () => seen.length === 2);
  });

  it('is found by polling when nobody can listen', async () => {
    const seen = readWith({ isListening: false, pollMilliseconds: 20 });
    for (let count = 1; count <= 3; count += 1) {
      await appendOne();
      await eventually(`${count} found`, () => seen.length === count);
    }
    expect(await listenerCount()).toBe(0);
  });

  it('is not needed for what this process appends: that is known at once', async () => {
    const seen = readWith({ isListening: false, pollMilliseconds: never });
    for (let count = 1; count <= 3; count += 1) {
      await reader?.append(aStream(), noStream, events(1));
      await eventually(`${count} given`, () => seen.length === count);
    }
  });

  it('does not wait for those who listen: a burst rings a few times', async () => {
    let rings = 0;
    admin.on('notification', () => (rings += 1));
    await admin.query('listen evenwicht_log');
    for (let count = 0; count < 100; count += 1) await appendOne();
    await eventually('it rang', () => rings > 0);
    expect(rings).toBeLessThan(100);
  });

  it('may hold an append that the server cannot read: the others of its batch are stored', async () => {
    const unreadable = events(1).map((event) => ({ ...event, eventId: 'no uuid' as EventId }));
    const results = await Promise.allSettled([
      appendOne(),
      writer.append(aStream(), noStream, unreadable),
      appendOne(),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await writer.head()).toBe(2);
  });

  it('is refused after a close, and what was handed in before is stored', async () => {
    const handedIn = Promise.all([appendOne(), appendOne()]);
    await writer.close();
    await writer.close(); // once more is no fault
    await handedIn;
    await expect(appendOne()).rejects.toThrow('cannot be reached');
    writer = new PostgresEventStore({ connectionString: database.url });
    expect(await writer.head()).toBe(2);
  });
});
