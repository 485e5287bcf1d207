import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Pool } from 'pg';
import type { Position } from '@evenwicht/events';
import { createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import { aStream, anEvent, events } from '../contract/contract-events.js';
import { noStream } from '../event-store.js';
import { migrateLog } from './migrate-log.js';
import { PostgresEventStore } from './postgres-event-store.js';

const run = promisify(execFile);
const library = join(import.meta.dirname, '../..');

/** Threads load compiled modules, so this compiles the package and runs it in a process of its own. */
async function compile(): Promise<void> {
  const compiler = join(library, '../../node_modules/@typescript/native/bin/tsc');
  await run(process.execPath, [compiler, '-b', join(library, 'tsconfig.build.json')]);
}

async function outcomes(program: string, ...values: (string | number)[]): Promise<unknown[]> {
  const options = ['--input-type=module', '-e', program, ...values.map(String)];
  const { stdout } = await run(process.execPath, options, { cwd: library });
  return JSON.parse(stdout) as unknown[];
}

/** The outcome of a fold, and of the same with the same threads again. */
async function folded(program: string, ...values: (string | number)[]): Promise<unknown> {
  const [first, again] = await outcomes(program, ...values);
  expect(again).toEqual(first);
  return first;
}

const program = (fold: string, way = 'fold') => `
  import { FoldThreads } from '@evenwicht/event-store';
  const [connectionString, upTo, threadCount] = process.argv.slice(1);
  const module = new URL('data:text/javascript,' + encodeURIComponent(${JSON.stringify(fold)}));
  const threads = new FoldThreads(connectionString, Number(threadCount));
  const fold = () => threads.${way}({ module, after: 0, upTo: Number(upTo) }).catch(({ name, message }) => name + ': ' + message);
  console.log(JSON.stringify([await fold(), await fold()]));
  await threads.close();`;

const positions = program(`export default async (batches) => {
  const seen = [];
  for await (const batch of batches) for (const { position, data } of batch) seen.push([position, data]);
  return seen;
}`);

const streams = program(
  `export default async (batches) => {
    const seen = [];
    for await (const batch of batches) for (const { stream, revision, position } of batch) seen.push([stream, revision, position]);
    return seen;
  }`,
  'foldStreams',
);

const facts = program(`
  export const passedOver = new Map([['ApplicationRegistered', 1]]);
  export default async (batches) => {
    const seen = [];
    for await (const batch of batches) for (const { type, schemaVersion, data, actor } of batch) seen.push([type, schemaVersion, data, typeof actor]);
    return seen;
  }`);

describe('A fold of the log by several threads', () => {
  let database: TestDatabase;
  let head: Position;

  beforeAll(async () => {
    await compile();
    database = await createTestDatabase();
    const pool = new Pool({ connectionString: database.url });
    await migrateLog(pool);
    await pool.end();
    const store = new PostgresEventStore({ connectionString: database.url });
    await store.append(aStream(), noStream, [anEvent('één'), ...events(2500)]);
    head = await store.head();
    await store.close();
  }, 60_000);

  afterAll(() => database.drop());

  it.each([1, 3])(
    'reads every event once, in the order of the ranges (%d threads)',
    async (threadCount) => {
      const ranges = (await folded(positions, database.url, head, threadCount)) as [number, unknown][][];
      expect(ranges).toHaveLength(threadCount);
      expect(ranges.flat().map(([position]) => position)).toEqual(
        Array.from({ length: head }, (_, index) => index + 1),
      );
      expect(ranges[0]?.[0]).toEqual([1, 'één']);
    },
    60_000,
  );

  it('gives each stream to one thread, whole and in order, where streams are folded by themselves', async () => {
    const store = new PostgresEventStore({ connectionString: database.url });
    for (let count = 0; count < 40; count += 1) await store.append(aStream(), noStream, events(3));
    const upTo = await store.head();
    await store.close();
    const shares = (await folded(streams, database.url, upTo, 3)) as [string, number, number][][];
    expect(shares.flat().map(([, , position]) => position)).toHaveLength(upTo);
    const seen = shares.map((share) => new Set(share.map(([stream]) => stream)));
    expect(seen.reduce((sum, { size }) => sum + size, 0)).toBe(41); // none in two shares
    for (const { size } of seen) expect(size).toBeGreaterThan(0);
    for (const share of shares) expect(share).toEqual([...share].sort((one, other) => one[2] - other[2]));
  }, 60_000);

  it('reads facts alone, without those that are passed over in their present version, where the fold asks for no more', async () => {
    const store = new PostgresEventStore({ connectionString: database.url });
    const after = await store.head();
    const passed = { ...anEvent(), type: 'ApplicationRegistered' };
    await store.append(aStream(), noStream, [
      anEvent(1),
      passed,
      { ...passed, eventId: anEvent().eventId, schemaVersion: 2 },
      anEvent(2),
    ]);
    const upTo = await store.head();
    await store.close();
    const [seen] = (await folded(facts, database.url, upTo, 1)) as [unknown[]];
    expect(seen.slice(after)).toEqual([
      ['VacanciesReported', 1, 1, 'undefined'],
      ['ApplicationRegistered', 2, expect.anything(), 'undefined'],
      ['VacanciesReported', 1, 2, 'undefined'],
    ]);
  }, 60_000);

  it('leaves threads without events idle', async () => {
    expect(await folded(positions, database.url, 1, 3)).toEqual([[[1, 'één']], [], []]);
  }, 60_000);

  it('fails as a whole when one thread fails', async () => {
    const failing = program(
      `export default async (batches) => { for await (const _ of batches) throw new Error('my fault'); }`,
    );
    expect(await folded(failing, database.url, head, 2)).toMatch('my fault');
  }, 60_000);

  it('says so when the log is out of reach', async () => {
    const nowhere = 'postgres://postgres@127.0.0.1:1/nowhere';
    expect(await folded(positions, nowhere, head, 2)).toMatch(/^EventStoreUnavailable/);
  }, 60_000);

  it('is refused, not left waiting, once a thread is gone', async () => {
    const ending = program('export default async () => process.exit(3)');
    expect(await outcomes(ending, database.url, head, 2)).toEqual([
      'Error: a thread ended without an answer',
      'Error: these threads have ended',
    ]);
  }, 60_000);
});
