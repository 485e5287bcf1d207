import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { MemoryEventStore } from '@evenwicht/event-store';
import { createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import { inventedProjection, report, ReportedInAll } from './invented-projection-fixture.js';
import { TablesNotThere } from './passing-failure.js';
import { ProjectionRunner } from './projection-runner.js';
import { ReadModels } from './read-models.js';

let database: TestDatabase;
let log: MemoryEventStore;
let undo: (() => Promise<void>)[];

beforeEach(async () => {
  database = await createTestDatabase();
  log = new MemoryEventStore();
  undo = [];
});

afterEach(async () => {
  for (const close of undo.reverse()) await close();
  await log.close();
  await database.drop();
});

/** A process that keeps the projection. */
function keeper() {
  const readModels = new ReadModels({ url: database.url, projections: [inventedProjection()] });
  undo.push(() => readModels.close());
  const runner = new ProjectionRunner(readModels, log, { firstDelay: 2, standbyInterval: 20, attempts: 4 });
  undo.push(() => runner.stop());
  runner.start();
  return { readModels, runner, rows: async () => (await readModels.rowsOf(ReportedInAll)).find() };
}

async function query(statement: string): Promise<object[]> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  return client
    .query<object>(statement)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

async function schemas(): Promise<string[]> {
  const rows = await query("select nspname as name from pg_namespace where nspname like 'read%' order by 1");
  return rows.map((row) => (row as { name: string }).name);
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const bound = performance.now() + 10_000;
  while (!(await isSo())) {
    if (performance.now() > bound) throw new Error('it did not come about within ten seconds');
    await pause(10);
  }
}

describe('A projection', () => {
  test('of which the tables are kept by another process is waited for, and nothing is made for it', async () => {
    const reading = new ReadModels({ url: database.url, projections: [inventedProjection()], isKeeper: false });
    undo.push(() => reading.close());
    await expect(reading.opened()).rejects.toThrow(TablesNotThere);
    expect(await schemas()).toEqual([]);

    keeper();
    await until(() =>
      reading.opened().then(
        () => true,
        () => false,
      ),
    );

    expect(await reading.waitFor(await report(log, 'GM0148', 3), 5_000)).toBe(true);
    expect(await (await reading.rowsOf(ReportedInAll)).find()).toMatchObject([{ vacancyCount: 3 }]);
  });

  test('has a schema of its own, also when its tables stood with the others once', async () => {
    const earlier = keeper();
    await earlier.readModels.waitFor(await report(log, 'GM0148', 3), 5_000);
    await earlier.runner.stop();
    expect(await schemas()).toEqual(['read', 'read_reported_in_all']);
    await query('alter table read_reported_in_all.reported_in_all set schema read; drop schema read_reported_in_all');

    const { readModels, rows } = keeper();

    expect(await readModels.waitFor(await report(log, 'GM0160', 5), 5_000)).toBe(true);
    expect(await rows()).toHaveLength(2);
    expect(await schemas()).toEqual(['read', 'read_reported_in_all']);
  });
});
