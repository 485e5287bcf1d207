import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { beginning, PostgresEventStore } from '@evenwicht/event-store';
import { inventedHistory } from '@evenwicht/history';
import { createTestDatabase, type TestDatabase } from '@evenwicht/testing';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const program = join(root, 'apps/cli/bin/evenwicht.js');
const golden = (name: string) => join(root, 'test/golden', name);

let directory: string;

beforeAll(async () => {
  const compiler = join(root, 'node_modules/@typescript/native/bin/tsc');
  const built = spawnSync(process.execPath, [compiler, '-b', 'apps/cli/tsconfig.build.json'], { cwd: root });
  expect(built.status).toBe(0);
  directory = await mkdtemp(join(tmpdir(), 'evenwicht-cli-'));
  await chmod(directory, 0o711); // as root the server runs as another user
}, 60_000);

afterAll(() => rm(directory, { recursive: true, force: true }));

interface Surroundings {
  readonly [name: string]: string;
}

function start(words: readonly string[], surroundings: Surroundings) {
  const env = { ...process.env, DATABASE_URL: '', EVENWICHT_DATA: '', ...surroundings };
  return spawn(process.execPath, [program, ...words], { cwd: directory, env });
}

async function evenwicht(words: readonly string[], surroundings: Surroundings) {
  const child = start(words, surroundings);
  let [output, errorOutput] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (errorOutput += text.toString()));
  const [status] = (await once(child, 'close')) as [number];
  return { status, output, errorOutput };
}

async function eventsPerStream(url: string): Promise<Map<string, string[]>> {
  const store = new PostgresEventStore({ connectionString: url, isListening: false });
  const streams = new Map<string, string[]>();
  for await (const batch of store.readAll(beginning)) {
    for (const { stream, eventId } of batch) streams.set(stream, [...(streams.get(stream) ?? []), eventId]);
  }
  await store.close();
  return streams;
}

describe('The command evenwicht, on its own server', () => {
  it('imports a history, reports its figures, adds nothing the second time, and leaves no server behind', async () => {
    const data = join(directory, 'data');
    const surroundings = { EVENWICHT_DATA: data };

    const first = await evenwicht(['import', golden('reciprocity-pool.jsonl')], surroundings);
    expect(first).toMatchObject({ status: 0, errorOutput: '' });
    expect(first.output).toBe('77 regels, 77 ingebracht, 0 al bekend, 0 geweigerd.\n');

    const report = await evenwicht(['report', '--half-year', '2026-H2', '--json'], surroundings);
    expect(report).toMatchObject({ status: 0, errorOutput: '' });
    const expected: unknown = JSON.parse(await readFile(golden('reciprocity-pool.expected.json'), 'utf8'));
    expect(JSON.parse(report.output)).toEqual(expected);

    const second = await evenwicht(['import', golden('reciprocity-pool.jsonl')], surroundings);
    expect(second.output).toBe('77 regels, 0 ingebracht, 77 al bekend, 0 geweigerd.\n');
    expect(existsSync(join(data, 'postgres/cluster/data/postmaster.pid'))).toBe(false);
  }, 60_000);
});

describe('The command evenwicht', () => {
  let database: TestDatabase;
  let surroundings: Surroundings;

  beforeEach(async () => {
    database = await createTestDatabase();
    surroundings = { DATABASE_URL: database.url };
  });
  afterEach(() => database.drop());

  it('reports each refused line with its number and reason, ends with 1, and does so again without adding anything', async () => {
    const first = await evenwicht(['import', golden('bad-lines.jsonl')], surroundings);
    const before = await eventsPerStream(database.url);

    expect(first.status).toBe(1);
    expect(first.output).toContain('47 regels, 14 ingebracht, 1 al bekend, 32 geweigerd.');
    expect(first.output).toContain('  regel 15: NO_ALLOCATION: Er staat geen toewijzing open.\n');
    expect(first.output).toContain('  regel 31: INVALID_FIELD (on): De waarde van dit veld is ongeldig.\n');
    expect(first.output).toContain('opmerking (1 keer)');

    const second = await evenwicht(['import', golden('bad-lines.jsonl')], surroundings);
    const refusals = (output: string) => output.split('\n').filter((line) => line.startsWith('  regel '));
    expect(second.status).toBe(1);
    expect(refusals(second.output)).toEqual(refusals(first.output));
    expect(await eventsPerStream(database.url)).toEqual(before);
  }, 60_000);

  it('names the municipality and the date of a missing household count, and prints no figures', async () => {
    await evenwicht(['import', golden('bad-lines.jsonl')], surroundings);
    const report = await evenwicht(['report', '--half-year', '2026-H2', '--json'], surroundings);

    expect(report).toMatchObject({ status: 1, output: '' });
    expect(report.errorOutput).toContain('Verzonnen Stad (GM9002) op 1 januari 2025 (2025-01-01)');
  }, 60_000);

  it('shows the figures to people in Dutch', async () => {
    await evenwicht(['import', golden('three-rulers.jsonl')], surroundings);
    const { status, output } = await evenwicht(['report', '--half-year', '2026-H2'], surroundings);

    expect(status).toBe(0);
    expect(output).toMatch(/Gemeente GM0148 \(GM0148\) .* 18,0% +ja +72,0 +\+18,0 /);
    expect(output).toMatch(/Gemeente GM0160 \(GM0160\) .* 12,5% +nee +30,0 +-10,0 /);
    expect(output).toContain('Regio: 120 gehuisvest, 120 toewijzingen op 720 mutaties, spreiding 15,0%');
  }, 60_000);

  it('that is killed in the middle of an import is completed by the next run, to the log of an uninterrupted one', async () => {
    const file = join(directory, 'invented.jsonl');
    const lines = [...inventedHistory({ monthCount: 14, applicationsPerMonth: 120, vacanciesInPercent: 40 })];
    // refused each time it comes too early, and taken where it stands in its place
    const early = lines.filter(({ fact }) => fact === 'tenancy').slice(0, 20);
    await writeFile(
      file,
      [...lines.slice(0, 60), ...early, ...lines.slice(60)].map((line) => JSON.stringify(line)).join('\n'),
    );

    const other = await createTestDatabase();
    const whole = await evenwicht(['import', file], { DATABASE_URL: other.url });
    const expected = await eventsPerStream(other.url);
    await other.drop();

    const killedAt = await importUntilKilled(file, database.url, surroundings);
    expect(killedAt).toBeGreaterThan(0);
    expect(killedAt).toBeLessThan([...expected.values()].flat().length);

    const completed = await evenwicht(['import', file], surroundings);
    const refusals = (output: string) => output.split('\n').filter((line) => line.startsWith('  regel '));
    expect(refusals(completed.output)).toEqual(refusals(whole.output));
    expect(refusals(whole.output)).toHaveLength(20);
    expect(await eventsPerStream(database.url)).toEqual(expected);
  }, 120_000);
});

/** @returns how many events were in the log when the process was gone */
async function importUntilKilled(file: string, url: string, surroundings: Surroundings): Promise<number> {
  const child = start(['import', file], surroundings);
  const gone = once(child, 'close');
  const store = new PostgresEventStore({ connectionString: url, isListening: false });
  while ((await store.head().catch(() => 0)) < 1000 && child.exitCode === null) await pause(5);
  child.kill('SIGKILL');
  await gone;
  const head = await store.head();
  await store.close();
  return head;
}

describe('A mistake in the command', () => {
  const nowhere = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' };

  it.each([
    ['no command', [], 'Er is geen opdracht gegeven.'],
    ['an unknown command', ['verhuis'], 'De opdracht "verhuis" bestaat niet.'],
    ['an unknown option', ['report', '--half-year', '2026-H2', '--yaml'], 'Deze opties kloppen niet'],
    ['an option of another command', ['import', 'a.jsonl', '--json'], 'De optie --json hoort niet bij deze opdracht.'],
    ['no file', ['import'], 'Welk bestand?'],
    ['a file that is not there', ['import', 'nergens.jsonl'], 'Het bestand "nergens.jsonl" is niet te lezen.'],
    ['a directory for a file', ['import', '.'], '"." is geen bestand.'],
    ['no half-year', ['report'], 'Welk halfjaar?'],
    ['a half-year that is none', ['report', '--half-year', '2026-H3'], '"2026-H3" is geen halfjaar'],
    ['a source system with spaces', ['import', 'a.jsonl', '--source-system', 'a b'], 'De naam van het bronsysteem'],
    ['a log that cannot be reached', ['report', '--half-year', '2026-H2'], 'Het logboek is niet bereikbaar'],
  ])('%s is said in one sentence, with status 2', async (_, words, sentence) => {
    const { status, output, errorOutput } = await evenwicht(words, nowhere);

    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errorOutput).toContain(`evenwicht: ${sentence}`);
    expect(errorOutput.trim().split('\n')).toHaveLength(1);
  });

  it('is not made by asking for help', async () => {
    const { status, output } = await evenwicht(['--help'], nowhere);
    expect(status).toBe(0);
    expect(output).toContain('evenwicht import BESTAND.jsonl');
  });
});
