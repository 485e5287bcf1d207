import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PostgresEventStore } from '@evenwicht/event-store';
import type { StreamName } from '@evenwicht/events';
import { appendFacts, createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import { evenwichtIn } from './run-fixture.js';

const golden = fileURLToPath(new URL('../../../test/golden/reciprocity-pool.jsonl', import.meta.url));
let database: TestDatabase;
let directory: string;

const evenwicht = (...words: string[]) => evenwichtIn({ DATABASE_URL: database.url }, words);

async function rules(content: unknown): Promise<string> {
  const path = join(directory, 'rules.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const bilateral = { change: 'reciprocity-matching', reading: 'bilateral', validFrom: '2026-07-01' };
const sets = {
  ruleSets: [
    { name: 'actual', changes: [] },
    { name: 'bilateral', changes: [bilateral] },
  ],
};

beforeAll(async () => {
  database = await createTestDatabase();
  directory = await mkdtemp(join(tmpdir(), 'evenwicht-rules-'));
  expect(await evenwicht('import', golden)).toMatchObject({ status: 0 });
});
afterAll(async () => {
  await database.drop();
  await rm(directory, { recursive: true });
});

test('shows what differs under each rule set, in Dutch', async () => {
  const words = ['counterfactual', await rules(sets), '--half-year', '2026-H2'];
  const { status, output } = await evenwicht(...words);
  expect(status).toBe(0);
  expect(output).toContain('Andere regels: actual');
  expect(output).toContain('2026-H2: geen verschil.');
  expect(output).toMatch(/GM\d{4} +open leningen +0,0 +1,0 +1,0\n/);
});

test('gives exact fractions as JSON, for as many half-years as asked', async () => {
  const asked = ['--half-year', '2026-H2', '--half-year', '2026-H1', '--json'];
  const { status, output } = await evenwicht('counterfactual', await rules(sets), ...asked);
  const { ruleSets } = JSON.parse(output) as { ruleSets: { halfYears: { halfYear: string }[] }[] };
  expect(status).toBe(0);
  expect(ruleSets.map(({ halfYears }) => halfYears.map(({ halfYear }) => halfYear))).toEqual([
    ['2026-H2', '2026-H1'],
    ['2026-H2', '2026-H1'],
  ]);
});

test('lets the rule decide again: what falls, why, by which event, and what nobody can tell', async () => {
  const minimum = {
    change: 'minimum-share',
    minimumShare: { numerator: 99, denominator: 100 },
    validFrom: '2026-07-01',
  };
  const path = await rules({ ruleSets: [{ name: 'nearly-all', changes: [minimum] }] });
  const words = ['counterfactual', path, '--half-year', '2026-H2', '--mode', 're-decision'];
  const { status, output } = await evenwicht(...words);
  expect(status).toBe(0);
  expect(output).toContain('Andere regels: nearly-all (de regel beslist opnieuw;');
  expect(output).toMatch(/GM\d{4} +open leningen +1,0 +0,0 +-1,0\n/);
  expect(output).toContain('Onbeslist (huishoudens, niet in de cijfers hierboven):');
  expect(output).toMatch(
    /had niet kunnen verklaren dat zij niet kan huisvesten: het aandeel was \d+\/\d+, niet boven 99\/100 \(3c\)\. Het huishouden blijft bij GM\d{4}\. \[\d+, [0-9a-f-]{36}\]/,
  );

  const json = JSON.parse((await evenwicht(...words, '--json')).output) as {
    mode: string;
    ruleSets: { flips: object[] }[];
  };
  expect(json.mode).toBe('re-decision');
  expect(json.ruleSets[0]?.flips[0]).toMatchObject({ step: 'declaration', reason: 'NOT_ABOVE_MINIMUM' });
});

test.each([
  [
    'a mode that there is not',
    ['counterfactual', 'regels.json', '--half-year', '2026-H2', '--mode', 'x'],
    '"x" is geen',
  ],
  ['no file', ['counterfactual'], 'Welke regels?'],
  ['no half-year', ['counterfactual', 'regels.json'], 'Welk halfjaar?'],
  [
    'a file that is not there',
    ['counterfactual', 'nergens.json', '--half-year', '2026-H2'],
    'Het bestand "nergens.json"',
  ],
])('%s is said in one sentence, with status 2', async (_, words, sentence) => {
  const { status, output, errorOutput } = await evenwicht(...words);
  expect({ status, output }).toEqual({ status: 2, output: '' });
  expect(errorOutput).toContain(`evenwicht: ${sentence}`);
});

test('takes a file with a byte order mark, as some programs write it', async () => {
  const path = await rules(sets);
  await writeFile(path, `\uFEFF${await readFile(path, 'utf8')}`);
  expect(await evenwicht('counterfactual', path, '--half-year', '2026-H2')).toMatchObject({ status: 0 });
});

test('rules that are none are said with their place', async () => {
  const wrong = await rules({ ruleSets: [{ name: 'x', changes: [{ ...bilateral, reading: 'barter' }] }] });
  const { status, errorOutput } = await evenwicht('counterfactual', wrong, '--half-year', '2026-H2');
  expect(status).toBe(2);
  expect(errorOutput).toContain('kloppen niet, bij ruleSets.0.changes.0.reading: Ongeldige');
});

test('refuses to build on a ledger that its replay does not give, and names what differs', async () => {
  const store = new PostgresEventStore({ connectionString: database.url, isListening: false });
  let stream: StreamName | undefined;
  for await (const batch of store.readAll(0 as never, { categories: ['reciprocity'] })) stream ??= batch[0]?.stream;
  const loanId = '0b8c1c3e-58a4-5b6f-9a55-3f3f6f3a9f01';
  const data = { loanId, borrower: 'GM0148', lender: 'GM0160' };
  await appendFacts(store, stream!, { type: 'ReciprocityLoanOpened', occurredOn: '2026-12-01', data });
  await store.close();

  const { status, output, errorOutput } = await evenwicht(
    'counterfactual',
    await rules(sets),
    '--half-year',
    '2026-H2',
  );
  expect({ status, output }).toEqual({ status: 1, output: '' });
  expect(errorOutput).toContain(`lening ${loanId}: vastgelegd GM0148 → GM0160; nagerekend niets`);
});
