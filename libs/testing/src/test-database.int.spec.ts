import { Client } from 'pg';
import { createTestDatabase } from './test-database.js';

const valueIn = async (url: string, statement: string): Promise<unknown> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(statement);
  await client.end();
  return Object.values(rows[0] ?? {})[0];
};

describe('A test database', () => {
  it('is empty, whatever another suite wrote in its own', async () => {
    const [mine, yours] = [await createTestDatabase(), await createTestDatabase()];
    await valueIn(yours.url, 'create table dwelling (id int)');

    const tables = "select count(*)::int from pg_tables where schemaname = 'public'";
    expect(await valueIn(mine.url, tables)).toBe(0);
    expect(await valueIn(yours.url, tables)).toBe(1);

    await mine.drop();
    await yours.drop();
  });

  it('is gone after its drop, also when a connection was left open', async () => {
    const database = await createTestDatabase();
    const left = new Client({ connectionString: database.url });
    left.on('error', () => undefined);
    await left.connect();

    await database.drop();

    await expect(valueIn(database.url, 'select 1')).rejects.toThrow('does not exist');
  });

  it('stores UTF-8, orders by code point and guards its pages with checksums, as production does', async () => {
    const { url, drop } = await createTestDatabase();
    expect(await valueIn(url, 'show server_encoding')).toBe('UTF8');
    expect(await valueIn(url, "select 'Z' < 'a'")).toBe(true);
    expect(await valueIn(url, 'show data_checksums')).toBe('on');
    await drop();
  });
});
