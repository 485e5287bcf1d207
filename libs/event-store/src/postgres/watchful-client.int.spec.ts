import { createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import type { Pool } from 'pg';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { FaultyProxy } from '../contract/faulty-proxy.js';
import { within } from '../within.js';
import { survivingPool } from './surviving-pool.js';
import { watchfulClient } from './watchful-client.js';

const silence = 300;

let database: TestDatabase;
let proxy: FaultyProxy;
let pool: Pool;

beforeAll(async () => {
  database = await createTestDatabase();
});

beforeEach(async () => {
  const address = new URL(database.url);
  proxy = new FaultyProxy({ host: address.hostname, port: Number(address.port) });
  address.host = `127.0.0.1:${await proxy.listen()}`;
  pool = survivingPool({ connectionString: address.href, max: 1, Client: watchfulClient(silence) });
});

afterEach(async () => {
  await pool.end();
  await proxy.close();
});

afterAll(() => database.drop());

const backend = async () => (await pool.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid;

describe('A connection that is watched', () => {
  it('is given up when it died in silence, and the next question goes over another', async () => {
    const first = await backend();
    proxy.fallSilent();

    await expect(backend()).rejects.toThrow('Connection terminated');
    expect(await backend()).not.toBe(first);
  });

  it('is given up as well when it was long idle before', async () => {
    const first = await backend();
    await pause(2 * silence);
    proxy.fallSilent();

    await expect(within(10 * silence, backend())).rejects.toThrow('Connection terminated');
    expect(await backend()).not.toBe(first);
  });

  it('is left alone while nobody asks anything', async () => {
    const first = await backend();
    await pause(3 * silence);

    expect(await backend()).toBe(first);
  });

  it('is left alone while its reader does not take what comes in', async () => {
    const client = (await pool.connect()) as unknown as { connection: { stream: Socket } } & Pool & { release(): void };
    const asked = client.query<{ length: number }>(
      "select length(repeat('x', 10000000)) as length, repeat('x', 10000000)",
    );
    client.connection.stream.pause();
    await pause(3 * silence);
    client.connection.stream.resume();

    expect((await asked).rows[0]?.length).toBe(10_000_000);
    client.release();
  });
});
