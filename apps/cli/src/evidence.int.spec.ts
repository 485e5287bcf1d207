import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import { evenwichtIn } from './run-fixture.js';

const golden = join(fileURLToPath(new URL('../../../', import.meta.url)), 'test/golden/three-rulers.jsonl');

let directory: string;
let database: TestDatabase;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'evenwicht-evidence-'));
  database = await createTestDatabase();
  expect((await evenwicht('import', golden)).status).toBe(0);
}, 60_000);
afterAll(async () => {
  await database.drop();
  await rm(directory, { recursive: true, force: true });
}, 60_000);

const keyIn = (output: string) => output.replace('Openbare sleutel: ', '').trim();
const laterFact = {
  fact: 'vacancies',
  municipality: 'GM0148',
  month: '2026-12',
  count: 3,
  association: 'invented-late',
};
const evenwicht = (...words: string[]) => evenwichtIn({ DATABASE_URL: database.url, EVENWICHT_DATA: directory }, words);

test('head, export and verify: a stranger with the head and the key finds everything right', async () => {
  const head = await evenwicht('head');
  expect(head).toMatchObject({
    status: 0,
    errorOutput: expect.stringMatching(/^Openbare sleutel: evenwicht\.invalid/),
  });
  const key = head.errorOutput.replace('Openbare sleutel: ', '').trim();
  await writeFile(join(directory, 'published.note'), head.output);

  const bundle = join(directory, 'bundle');
  const exported = await evenwicht('export', bundle);
  expect(exported).toMatchObject({ status: 0, errorOutput: '' });
  expect(exported.output).toMatch(/^[\d.]+ gebeurtenissen uitgevoerd naar .*, hoofden: 1\.\n/);
  expect(await evenwicht('export', bundle)).toMatchObject({ status: 2, output: '' });

  const words = ['verify', bundle, '--head', join(directory, 'published.note'), '--key', key, '--recompute'];
  const verified = await evenwicht(...words);
  expect(verified).toMatchObject({ status: 0, errorOutput: '' });
  expect(verified.output).toContain('elke byte is die waarvoor is getekend');
  expect(verified.output).not.toContain('Niet na te gaan');
  expect(verified.output).toMatch(/Alles wat is na te gaan, is in orde\.\n$/);
}, 60_000);

test('a byte that was changed is named with its event and line, and gives status 1', async () => {
  const bundle = join(directory, 'attacked');
  await evenwicht('export', bundle);
  const lines = (await readFile(join(bundle, 'events.jsonl'), 'utf8')).split('\n');
  await writeFile(
    join(bundle, 'events.jsonl'),
    lines.with(41, lines[41]!.replace('"revision":', '"revisiom":')).join('\n'),
  );
  const { status, output } = await evenwicht('verify', bundle);
  expect(status).toBe(1);
  expect(output).toContain('Gevonden:\n  - gebeurtenis 42 (regel 42): gewijzigd\n');
  expect(output).toContain('geef een gepubliceerd hoofd met --head');
  expect(output).toMatch(/Er is één bevinding\.\n$/);
  const { output: json } = await evenwicht('verify', bundle, '--json');
  expect(JSON.parse(json)).toMatchObject({ findings: [{ kind: 'altered', lines: { from: 42, to: 42 } }] });
}, 60_000);

test('a log that was replaced after its head was kept is not signed', async () => {
  const other = await createTestDatabase();
  const kept = database;
  database = other;
  const reciprocity = golden.replace('three-rulers', 'reciprocity-pool');
  await evenwicht('import', reciprocity);
  const { status, output, errorOutput } = await evenwicht('head');
  database = kept;
  await other.drop();
  expect({ status, output }).toEqual({ status: 2, output: '' });
  expect(errorOutput).toMatch(/^evenwicht: Er is niets getekend: het logboek spreekt het hoofd \d{12}\.note tegen/);
}, 60_000);

test('a key is made for a log and replaced: heads of before need the old one, those of after the new one', async () => {
  const site = await mkdtemp(join(tmpdir(), 'evenwicht-keys-'));
  const [first, second] = [join(site, 'first.key'), join(site, 'second.key')];
  const made = await evenwicht('new-key', first, '--name', 'example.org/invented');
  expect(made).toMatchObject({ status: 0, errorOutput: '' });
  expect((await stat(first)).mode & 0o077).toBe(0);
  expect(await evenwicht('new-key', first)).toMatchObject({ status: 2, output: '' });

  const signedWith = (file: string, ...words: string[]) =>
    evenwichtIn({ DATABASE_URL: database.url, EVENWICHT_DATA: site, EVENWICHT_LOG_KEY: file }, words);
  const before = await signedWith(first, 'head');
  expect(before.errorOutput).toBe(made.output);
  const other = await evenwicht('new-key', second, '--name', 'example.org/invented');
  const after = await signedWith(second, 'head');
  expect(after).toMatchObject({ status: 0, output: before.output });
  expect(after.errorOutput).toContain(
    `Dit hoofd is getekend met een eerdere sleutel: ${keyIn(made.output).slice(0, 29)}.`,
  );
  expect(after.errorOutput).toContain(`openbaar is dat ${keyIn(other.output)}`);

  await writeFile(join(site, 'later.jsonl'), `${JSON.stringify(laterFact)}\n`);
  await signedWith(second, 'import', join(site, 'later.jsonl'));
  const bundle = join(site, 'bundle');
  expect(await signedWith(second, 'export', bundle)).toMatchObject({ status: 0 });
  const keys = [made, other].flatMap(({ output }) => ['--key', keyIn(output)]);
  const verified = await evenwicht('verify', bundle, ...keys);
  await rm(site, { recursive: true });
  expect(verified.output).toContain('2 hoofden in de bundel met geldige handtekening');
  expect(verified.status).toBe(0);
}, 60_000);

test('a place where nothing can be written is said in one sentence', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'evenwicht-file-'));
  const file = join(directory, 'a-file');
  await writeFile(file, '');
  const { status, output, errorOutput } = await evenwicht('export', join(file, 'bundle'));
  await rm(directory, { recursive: true });
  expect({ status, output }).toEqual({ status: 2, output: '' });
  expect(errorOutput).toContain('kan niet worden geschreven (ENOTDIR).');
});

test.each([
  ['no directory', ['verify'], 'Welke map?'],
  ['two directories', ['export', 'a', 'b'], 'Geef één map tegelijk.'],
  ['a directory that is no bundle', ['verify', '.'], '"." is geen bundel'],
  ['no file for a key', ['new-key'], 'Welk bestand?'],
  ['two files for a key', ['new-key', 'a', 'b'], 'Geef één bestand tegelijk.'],
  ['a name that is none', ['new-key', 'a', '--name', 'een naam'], 'Een naam heeft geen spaties en geen plusteken.'],
  ['a key where no file can be', ['new-key', 'nergens/a.key'], 'Op "nergens/a.key'],
  ['a key that is none', ['verify', '.', '--key', 'sleutel'], '"sleutel" is niet te lezen.'],
  ['a head that is not there', ['verify', '.', '--head', 'nergens.note'], '"nergens.note" is niet te lezen.'],
])('%s is said in one sentence, with status 2', async (_, words, sentence) => {
  const { status, output, errorOutput } = await evenwicht(...words);
  expect({ status, output }).toEqual({ status: 2, output: '' });
  expect(errorOutput).toContain(`evenwicht: ${sentence}`);
});
