import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { MemoryEventStore } from '@evenwicht/event-store';
import type { Position } from '@evenwicht/events';
import { createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import { inventedProjection, report, ReportedInAll } from './invented-projection-fixture.js';
import { ProjectionRunner } from './projection-runner.js';
import type { Projection } from './projection.js';
import type { ProjectionNews, ProjectorOptions } from './projector.js';
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

function readModelsOf(...projections: Projection[]): ReadModels {
  const readModels = new ReadModels({ url: database.url, projections });
  undo.push(() => readModels.close());
  return readModels;
}

/** One process: its own read models and its own runner, started. */
function processWith(projection: Projection, options: Partial<ProjectorOptions> = {}) {
  const readModels = readModelsOf(projection);
  const news: ProjectionNews[] = [];
  const quick = { firstDelay: 2, standbyInterval: 20, attempts: 4 };
  const runner = new ProjectionRunner(readModels, log, { ...quick, onNews: (item) => news.push(item), ...options });
  undo.push(() => runner.stop());
  runner.start();
  return { readModels, runner, news, rows: async () => (await readModels.rowsOf(ReportedInAll)).find() };
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const bound = performance.now() + 10_000;
  while (!(await isSo())) {
    if (performance.now() > bound) throw new Error('it did not come about within ten seconds');
    await pause(10);
  }
}

describe('A projection', () => {
  test('has every event of the log in its rows, and says so', async () => {
    await report(log, 'GM0148', 3, 4);
    const { readModels, rows } = processWith(inventedProjection());
    const position = await report(log, 'GM0160', 5);

    expect(await readModels.waitFor(position, 5_000)).toBe(true);
    expect(await rows()).toEqual([
      { municipality: 'GM0148', vacancyCount: 7, reportCount: 2 },
      { municipality: 'GM0160', vacancyCount: 5, reportCount: 1 },
    ]);
    const [status] = await readModels.statuses(await log.head());
    expect(status).toMatchObject({ checkpoint: 3, head: 3, isUpToDate: true, state: 'running' });
  });

  test('shows how far it is behind while nobody keeps it up to date', async () => {
    const readModels = readModelsOf(inventedProjection());
    await report(log, 'GM0148', 1, 2, 3);
    expect(await readModels.statuses(await log.head())).toEqual([
      { name: 'reported_in_all', version: 1, state: 'running', checkpoint: 0, head: 3, isUpToDate: false },
    ]);
  });

  test('is not waited for longer than the bound', async () => {
    const readModels = readModelsOf(inventedProjection());
    const position = await report(log, 'GM0148', 1);
    await readModels.opened();
    const started = performance.now();
    expect(await readModels.waitFor(position, 100)).toBe(false);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test('goes on from its checkpoint in another process', async () => {
    const first = processWith(inventedProjection());
    await first.readModels.waitFor(await report(log, 'GM0148', 1), 5_000);
    await first.runner.stop();
    const second = processWith(inventedProjection());
    await second.readModels.waitFor(await report(log, 'GM0148', 2), 5_000);
    expect(await second.rows()).toEqual([{ municipality: 'GM0148', vacancyCount: 3, reportCount: 2 }]);
  });
});

describe('A handler that fails', () => {
  test.each(['in a handler', 'after the rows were written'])(
    'leaves neither rows nor checkpoint: %s',
    async (place) => {
      let isBroken = true;
      const fail = () => {
        if (isBroken) throw new Error('planted');
      };
      await report(log, 'GM0148', 1, 2, 3);
      const failing = place === 'in a handler' ? { before: fail } : { afterwards: fail };
      const { readModels, rows, news } = processWith(inventedProjection(failing), { attempts: 2 });
      await until(() => news.some(({ what }) => what === 'halted'));

      expect(await rows()).toEqual([]);
      const [status] = await readModels.statuses(await log.head());
      expect(status).toMatchObject({ checkpoint: 0, state: 'halted' });

      isBroken = false;
      const mended = processWith(inventedProjection());
      expect(await mended.readModels.waitFor(3 as Position, 5_000)).toBe(true);
      expect(await rows()).toEqual([{ municipality: 'GM0148', vacancyCount: 6, reportCount: 3 }]);
    },
  );

  test('is tried again, and goes on as if nothing had happened when it then succeeds', async () => {
    let failures = 2;
    const failing = inventedProjection({
      before: () => {
        if (failures-- > 0) throw new Error('planted');
      },
    });
    const { readModels, rows, news } = processWith(failing);
    expect(await readModels.waitFor(await report(log, 'GM0148', 1, 2), 5_000)).toBe(true);
    expect(await rows()).toEqual([{ municipality: 'GM0148', vacancyCount: 3, reportCount: 2 }]);
    expect(news.filter(({ what }) => what === 'retrying')).toHaveLength(2);
  });

  test('halts its projection visibly at the poison event, with everything before it applied and nothing skipped', async () => {
    const poisoned = inventedProjection({
      before: ({ data }) => {
        if (data.vacancyCount === 13) throw new Error('planted');
      },
    });
    const { readModels, rows, news } = processWith(poisoned);
    await report(log, 'GM0148', 1, 2, 13, 4);
    await until(() => news.some(({ what }) => what === 'halted'));

    const [status] = await readModels.statuses(await log.head());
    expect(status).toMatchObject({ state: 'halted', checkpoint: 2, haltedAt: 3, isUpToDate: false });
    expect(status?.cause).toBe('EventNotApplied: VacanciesReported at position 3: planted');
    expect(await rows()).toEqual([{ municipality: 'GM0148', vacancyCount: 3, reportCount: 2 }]);
  });
});

describe('Two processes', () => {
  test('apply nothing twice', async () => {
    const [one, two] = [processWith(inventedProjection()), processWith(inventedProjection())];
    let position = 0 as Position;
    for (let round = 0; round < 40; round += 1) position = await report(log, 'GM0148', 1, 1);
    expect(await two.readModels.waitFor(position, 5_000)).toBe(true);
    await pause(60);
    expect(await one.rows()).toEqual([{ municipality: 'GM0148', vacancyCount: 80, reportCount: 80 }]);
    const active = [one, two].filter(({ news }) => news.some(({ what }) => what === 'active'));
    expect(active).toHaveLength(1);
  });

  test('take over from each other', async () => {
    const first = processWith(inventedProjection());
    await until(() => first.news.some(({ what }) => what === 'active'));
    const second = processWith(inventedProjection());
    await first.runner.stop();
    const position = await report(log, 'GM0148', 7);
    expect(await second.readModels.waitFor(position, 5_000)).toBe(true);
    expect(second.news).toContainEqual({ projection: 'reported_in_all', what: 'active' });
  });
});

describe('A connection that dies', () => {
  const killed = `select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'evenwicht read' and datname = current_database() and pid <> pg_backend_pid()`;

  test('while idle is noticed, and the projection goes on', async () => {
    const { readModels, rows, news } = processWith(inventedProjection());
    await readModels.waitFor(await report(log, 'GM0148', 1), 5_000);
    await (await readModels.opened()).query(killed);
    await until(() => news.filter(({ what }) => what === 'active').length > 1);
    expect(await readModels.waitFor(await report(log, 'GM0148', 2), 5_000)).toBe(true);
    expect(await rows()).toEqual([{ municipality: 'GM0148', vacancyCount: 3, reportCount: 2 }]);
  });

  test('again and again in the middle of batches loses nothing and applies nothing twice', async () => {
    const { readModels, rows } = processWith(inventedProjection());
    const dataSource = await readModels.opened();
    let sum = 0;
    let position = 0 as Position;
    for (let round = 1; round <= 60; round += 1) {
      position = await report(log, 'GM0148', ...Array<number>(20).fill(round));
      sum += 20 * round;
      if (round % 10 === 0) await dataSource.query(killed).catch(() => undefined);
      await pause(2);
    }
    await until(() => readModels.waitFor(position, 1_000).catch(() => false));
    expect(await rows()).toEqual([{ municipality: 'GM0148', vacancyCount: sum, reportCount: 1_200 }]);
  });
});

test('a database that is not there yet is waited for', async () => {
  await database.drop();
  const { news, readModels } = processWith(inventedProjection());
  await until(() => news.some(({ what }) => what === 'waiting'));
  await makeAgain(database.url);
  expect(await readModels.waitFor(await report(log, 'GM0148', 1), 5_000)).toBe(true);
});

async function makeAgain(url: string): Promise<void> {
  const client = new Client({ connectionString: process.env['EVENWICHT_TEST_DATABASE_URL'] });
  await client.connect();
  await client.query(`create database ${new URL(url).pathname.slice(1)}`);
  await client.end();
}
