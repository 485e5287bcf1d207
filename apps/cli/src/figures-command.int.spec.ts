import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import { evenwichtIn } from './run-fixture.js';

const golden = fileURLToPath(new URL('../../../test/golden/three-rulers.jsonl', import.meta.url));
let database: TestDatabase;

const evenwicht = (...words: string[]) => evenwichtIn({ DATABASE_URL: database.url }, words);

beforeAll(async () => {
  database = await createTestDatabase();
  expect(await evenwicht('import', golden)).toMatchObject({ status: 0 });
});
afterAll(() => database.drop());

test('figures of all that is known are those of the report, with the three clocks and the position', async () => {
  const report = JSON.parse((await evenwicht('report', '--half-year', '2026-H2', '--json')).output) as unknown;
  const { status, output } = await evenwicht('figures', '--half-year', '2026-H2', '--json');
  const answer = JSON.parse(output) as { figures: unknown; restsOn: number; clocks: { knownAt: string } };

  expect(status).toBe(0);
  expect(answer.figures).toEqual(report);
  expect(answer.restsOn).toBeGreaterThan(0);
  expect(answer.clocks).toEqual({
    valid: { halfYear: '2026-H2' },
    knownAt: answer.clocks.knownAt,
    rules: { knownAt: answer.clocks.knownAt },
  });
});

test('as known at an earlier moment, in Dutch, the clocks in UTC below the table', async () => {
  const words = ['--half-year', '2026-H2', '--known-at', '2026-07-02T00:00:00+02:00'];
  const { status, output } = await evenwicht('figures', ...words);

  expect(status).toBe(0);
  expect(output).toContain('Regio: 0 gehuisvest, 0 toewijzingen');
  expect(output).toContain('Geldig:   in 2026-H2\nBekend:   zoals vastgelegd tot en met 2026-07-01T22:00:00.000Z\n');
  expect(output).toMatch(
    /Regels: {3}zoals vastgelegd tot en met 2026-07-01T22:00:00\.000Z\nLogboek: {2}tot en met positie \d+\n$/,
  );
});

test('of one day: balance, operational share and window, obligations', async () => {
  const { status, output } = await evenwicht('figures', '--on', '2026-12-31', '--agreement-version', '2025-12-05');
  expect(status).toBe(0);
  expect(output).toMatch(/Gemeente GM0148 \(GM0148\) +\+18,0 +18,0% +2026-07 t\/m 2026-\d\d +0 +0 +0\n/);
  expect(output).toContain('Geldig:   op 2026-12-31\n');
  expect(output).toContain('Regels:   versie 2025-12-05, zoals vastgelegd tot en met ');
});

test('without a household count there are no figures, and status 1', async () => {
  const { status, output } = await evenwicht('figures', '--half-year', '2029-H1');
  expect(status).toBe(1);
  expect(output).toContain(
    'Het aantal huishoudens van Gemeente GM0148 (GM0148) op 1 januari 2028 was niet bekend of nul',
  );
});

test('without half-year and day: the day of what was known, in Amsterdam', async () => {
  const { output } = await evenwicht('figures', '--known-at', '2026-12-30T23:30:00Z', '--json');
  expect(JSON.parse(output)).toMatchObject({ clocks: { valid: { on: '2026-12-31' } } });
});

test('under a given rule set, which the answer names', async () => {
  const change = {
    change: 'minimum-share',
    minimumShare: { numerator: 99, denominator: 100 },
    validFrom: '2026-07-01',
  };
  const one = { name: 'nearly-all', changes: [change] };
  const path = join(await mkdtemp(join(tmpdir(), 'rules-')), 'rules.json');
  await writeFile(path, JSON.stringify({ ruleSets: [one] }));
  const words = ['figures', '--half-year', '2026-H2', '--rules', path];
  const { output } = await evenwicht(...words, '--json');
  const { clocks, figures } = JSON.parse(output) as { clocks: object; figures: { municipalities: object[] } };

  expect(clocks).toMatchObject({ rules: { ruleSet: one } });
  expect(figures.municipalities).toMatchObject([
    { aboveMinimum: false },
    { aboveMinimum: false },
    { aboveMinimum: false },
  ]);
  expect((await evenwicht(...words)).output).toMatch(/\nRegels: {3}zoals vastgelegd .*, met daarover nearly-all\n/);
  await writeFile(path, JSON.stringify({ ruleSets: [one, { name: 'other', changes: [] }] }));
  expect(await evenwicht(...words)).toMatchObject({
    status: 2,
    errorOutput: expect.stringContaining('staan 2 stellen regels'),
  });
});

test.each([
  ['both half-year and day', ['--half-year', '2026-H2', '--on', '2026-12-31'], 'Geef --half-year of --on'],
  ['a day that is none', ['--on', '2026-02-31'], '"2026-02-31" is geen dag'],
  [
    'a moment without a time zone',
    ['--on', '2026-12-31', '--known-at', '2027-01-01T00:00'],
    '"2027-01-01T00:00" is geen tijdstip',
  ],
  [
    'two sorts of rules',
    ['--on', '2026-12-31', '--rules-known-at', '2027-01-01T00:00Z', '--agreement-version', '1'],
    'Geef --rules-known-at of --agreement-version',
  ],
  [
    'a version that was never adopted',
    ['--on', '2026-12-31', '--agreement-version', '9'],
    'De verdeelafspraken versie "9" waren niet vastgesteld.',
  ],
])('%s is said in one sentence, with status 2', async (_, words, sentence) => {
  const { status, output, errorOutput } = await evenwicht('figures', ...words);
  expect({ status, output }).toEqual({ status: 2, output: '' });
  expect(errorOutput).toContain(`evenwicht: ${sentence}`);
});
