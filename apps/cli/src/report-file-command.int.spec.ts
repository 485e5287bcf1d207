import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import { evenwichtIn } from './run-fixture.js';

const golden = fileURLToPath(new URL('../../../test/golden/three-rulers.jsonl', import.meta.url));
let database: TestDatabase;
let folder: string;

const evenwicht = (...words: string[]) => evenwichtIn({ DATABASE_URL: database.url }, words);

const report = (...words: string[]) => evenwicht('report', '--half-year', '2026-H2', ...words);

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'evenwicht-report-'));
  expect(await evenwicht('import', golden)).toMatchObject({ status: 0 });
});
afterAll(() => database.drop());

test.each([
  ['csv', '\uFEFFtabel;rij;kolom'],
  ['html', '<!DOCTYPE html>'],
  ['ods', 'PK'],
  ['xlsx', 'PK'],
])(
  'a report as %s, provisional while the half-year is not closed, the same file when asked for again',
  async (format, start) => {
    const [path, again] = [join(folder, `one.${format}`), join(folder, `again.${format}`)];
    const { status, output, errorOutput } = await report('--format', format, '--out', path);
    expect({ status, output, errorOutput }).toEqual({
      status: 0,
      output: `${path}: voorlopige cijfers, niet voor publicatie, over 2026-H2.\n`,
      errorOutput: '',
    });
    await report('--format', format, '--out', again);
    const bytes = await readFile(path);
    expect(String(bytes).startsWith(start)).toBe(true);
    expect(Buffer.compare(bytes, await readFile(again))).toBe(0);
  },
);

test.each([
  [['--format', 'pdf', '--out', 'x'], 'In welke vorm?'],
  [['--out', 'x'], 'In welke vorm?'],
  [['--format', 'csv'], 'Waarheen?'],
  [['--format', 'csv', '--out', 'x', '--json'], 'Kies --json of --format'],
  [['--format', 'csv', '--out', '/proc/none/x.csv'], 'kan daar niet worden geschreven (ENOENT).'],
  [['--format', 'csv', '--out', '/dev/full'], 'kan daar niet worden geschreven (ENOSPC).'],
])('what is missing is asked for: %j', async (words, asked) => {
  const { status, errorOutput } = await report(...words);
  expect(status).toBe(2);
  expect(errorOutput).toContain(asked);
});
