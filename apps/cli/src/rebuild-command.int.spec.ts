import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import { evenwichtIn } from './run-fixture.js';

const golden = join(fileURLToPath(new URL('../../../', import.meta.url)), 'test/golden/three-rulers.jsonl');

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  expect((await evenwicht('import', golden)).status).not.toBe(2);
}, 60_000);

afterAll(() => database.drop());

const evenwicht = (...words: string[]) => evenwichtIn({ DATABASE_URL: database.url }, words);

async function rowsOf(query: string): Promise<unknown[]> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<object>(query);
  await client.end();
  return rows;
}

describe('evenwicht rebuild', () => {
  test('builds everything that people read from the log, and says where the time went', async () => {
    const { status, output, errorOutput } = await evenwicht('rebuild');
    expect({ status, errorOutput }).toEqual({ status: 0, errorOutput: '' });
    const lines = output.trim().split('\n');
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'case_file',
      'distribution_balance',
      'housing_supply',
      'reciprocity_ledger',
      'mediation_table',
    ]);
    expect(lines[0]).toMatch(/: \d[\d.]* gebeurtenissen in \d+,\d s \(.*\): lezen .* verwerken .* schrijven .*\.$/);
    const [balance] = await rowsOf(
      "select balance_numerator::int as balance from read_distribution_balance.distribution_balance where half_year = '2026-H2' limit 1",
    );
    expect(balance).toEqual({ balance: expect.any(Number) });
  });

  test('brings back what was taken out of a table', async () => {
    const count = 'select count(*)::int as files from read_case_file.case_file';
    const before = await rowsOf(count);
    await rowsOf('delete from read_case_file.case_file');
    expect((await evenwicht('rebuild', 'case_file')).output).toMatch(/^case_file: [^\n]*\n$/);
    expect(await rowsOf(count)).toEqual(before);
    expect(before).not.toEqual([{ files: 0 }]);
  });

  test('knows no other projections than there are', async () => {
    const { status, errorOutput } = await evenwicht('rebuild', 'case_file', 'something');
    expect(status).toBe(2);
    expect(errorOutput).toBe(
      'evenwicht: De projectie "something" bestaat niet; wel: case_file, distribution_balance, housing_supply, reciprocity_ledger, mediation_table.\n',
    );
  });
});
