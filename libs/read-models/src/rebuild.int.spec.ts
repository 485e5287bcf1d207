import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'pg';
import { MemoryEventStore } from '@evenwicht/event-store';
import { createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import { inventedProjection, report, ReportedInAll } from './invented-projection-fixture.js';
import { RebuildUnderWay } from './passing-failure.js';
import { ProjectionRunner } from './projection-runner.js';
import type { Projection } from './projection.js';
import type { ProjectionNews } from './projector.js';
import { ReadModels } from './read-models.js';
import { rebuild } from './rebuild.js';

let database: TestDatabase;
let log: MemoryEventStore;
let pool: Pool;
let undo: (() => Promise<void>)[];

beforeEach(async () => {
  database = await createTestDatabase();
  log = new MemoryEventStore();
  pool = new Pool({ connectionString: database.url, max: 8 });
  pool.on('error', () => undefined);
  undo = [];
});

afterEach(async () => {
  for (const close of undo.reverse()) await close();
  await pool.end();
  await log.close();
  await database.drop();
});

function started(projection: Projection) {
  const readModels = new ReadModels({ url: database.url, projections: [projection] });
  const news: ProjectionNews[] = [];
  const onNews = (item: ProjectionNews) => void news.push(item);
  const runner = new ProjectionRunner(readModels, log, { firstDelay: 2, standbyInterval: 20, attempts: 3, onNews });
  undo.push(() => readModels.close());
  undo.push(() => runner.stop());
  runner.start();
  return { readModels, projection, runner, news };
}

async function dump(): Promise<unknown[]> {
  return (await pool.query<object>('select * from read_reported_in_all.reported_in_all order by municipality')).rows;
}

const municipalities = ['GM0148', 'GM0150', 'GM0160', 'GM0163'];

/** Invented: `count` reports, spread over the municipalities. */
async function manyReports(count: number) {
  const each = Array.from({ length: count / municipalities.length }, (_, index) => index % 7);
  for (const municipality of municipalities) await report(log, municipality, ...each);
  return log.head();
}

/** Reads as fast as it can until it is stopped; says how long the slowest reading took and what failed. */
function reader() {
  const seen = { readings: 0, slowest: 0, failures: [] as unknown[], emptied: 0 };
  let isStopped = false;
  const reading = (async () => {
    while (!isStopped) {
      const began = performance.now();
      const rows = await dump().catch((error: unknown) => void seen.failures.push(error));
      seen.slowest = Math.max(seen.slowest, performance.now() - began);
      seen.readings += 1;
      if (rows && rows.length < municipalities.length) seen.emptied += 1;
      await pause(2);
    }
  })();
  const stop = async () => {
    isStopped = true;
    await reading;
    return seen;
  };
  undo.push(async () => void (await stop()));
  return { stop };
}

describe('A rebuild', () => {
  test('gives the rows that were there, event for event', async () => {
    const { readModels, projection } = started(inventedProjection());
    await readModels.waitFor(await manyReports(4_000), 10_000);
    const live = await dump();

    const { eventCount, seconds } = await rebuild(readModels, log, projection);

    expect(await dump()).toEqual(live);
    expect(live).toHaveLength(4);
    expect(eventCount).toBe(4_000);
    expect(seconds.total).toBeGreaterThan(seconds.writing);
    const { rows } = await pool.query("select 1 from pg_namespace where nspname = 'read_next_reported_in_all'");
    expect(rows).toEqual([]);
  });

  test('goes on beside readers and beside new events: no reading fails, finds nothing, or waits', async () => {
    const { readModels, projection, news } = started(inventedProjection());
    await readModels.waitFor(await manyReports(4_000), 10_000);
    const readers = [reader(), reader(), reader()];
    let isOver = false;
    const writing = (async () => {
      for (let code = 1_000; !isOver; code += 1) await report(log, `GM${code}`, 1).then(() => pause(3));
    })();
    undo.push(async () => void (isOver = true));

    const began = performance.now();
    for (let round = 0; round < 2; round += 1) await rebuild(readModels, log, projection);
    const tenthsOfSecond = (performance.now() - began) / 100;
    isOver = true;
    await writing;
    expect(await readModels.waitFor(await log.head(), 5_000)).toBe(true);

    for (const { stop } of readers) {
      const { readings, failures, emptied, slowest } = await stop();
      expect({ failures, emptied }).toEqual({ failures: [], emptied: 0 });
      expect(readings).toBeGreaterThan(tenthsOfSecond); // however fast the machine rebuilds, ten readings a second at least
      expect(slowest).toBeLessThan(1_000);
    }
    const count = 'select sum(report_count)::int as reports from read_reported_in_all.reported_in_all';
    expect((await pool.query(count)).rows).toEqual([{ reports: await log.head() }]);
    expect(news.map(({ what }) => what)).not.toContain('halted');
  }, 30_000);

  test('waits with its swap for a reader that holds a table for long, and keeps nobody else waiting', async () => {
    const { readModels, projection } = started(inventedProjection());
    await readModels.waitFor(await manyReports(400), 10_000);
    const holding = await pool.connect();
    await holding.query('begin');
    await holding.query('select * from read_reported_in_all.reported_in_all');

    let isRebuilt = false;
    const rebuilding = rebuild(readModels, log, projection).then(() => (isRebuilt = true));
    const other = reader();
    await pause(1_500);
    const { slowest, failures } = await other.stop();
    expect(isRebuilt).toBe(false);
    expect(failures).toEqual([]);
    expect(slowest).toBeLessThan(500);

    await holding.query('commit');
    holding.release();
    await rebuilding;
  });

  test('that fails leaves the tables as they were, and nothing beside them', async () => {
    const { readModels } = started(inventedProjection());
    await readModels.waitFor(await manyReports(400), 10_000);
    const live = await dump();
    const failing = inventedProjection({
      before: () => {
        throw new Error('planted');
      },
    });

    await expect(rebuild(readModels, log, failing)).rejects.toThrow('planted');

    expect(await dump()).toEqual(live);
    const { rows } = await pool.query("select nspname from pg_namespace where nspname like 'read%'");
    expect(rows.map(({ nspname }) => nspname as string).sort()).toEqual(['read', 'read_reported_in_all']);
    expect(await readModels.waitFor(await report(log, 'GM0148', 1), 5_000)).toBe(true);
  });

  test('is done by one at a time', async () => {
    const { readModels, projection } = started(inventedProjection());
    await readModels.waitFor(await manyReports(400), 10_000);
    const both = await Promise.allSettled([1, 2].map(() => rebuild(readModels, log, projection)));
    const refused = both.filter((one) => one.status === 'rejected');
    expect(refused.map(({ reason }) => reason as unknown)).toEqual([expect.any(RebuildUnderWay)]);
  });

  test('mends a projection that halted, without a new start', async () => {
    let isBroken = true;
    const mendable = inventedProjection({
      before: ({ data }) => {
        if (isBroken && data.vacancyCount === 13) throw new Error('planted');
      },
    });
    const { readModels, news } = started(mendable);
    await report(log, 'GM0148', 1, 13);
    while (!news.some(({ what }) => what === 'halted')) await pause(5);
    isBroken = false;
    await rebuild(readModels, log, inventedProjection());
    expect(await readModels.waitFor(await report(log, 'GM0148', 2), 5_000)).toBe(true);
    const [status] = await readModels.statuses(await log.head());
    expect(status).toMatchObject({ state: 'running', checkpoint: 3 });
  });
});

describe('A new version of a projection', () => {
  test('is built anew at the start, while the rows of the old version can be read', async () => {
    const old = started(inventedProjection({ version: 1 }));
    await old.readModels.waitFor(await manyReports(400), 10_000);
    await old.runner.stop();

    const doubled = inventedProjection({
      version: 2,
      before: (event) => void ((event.data as { vacancyCount: number }).vacancyCount *= 2),
    });
    const { readModels, news } = started(doubled);
    while ((await readModels.statuses(await log.head()))[0]?.version !== 2) {
      expect(await dump()).toHaveLength(4);
    }

    expect(news.map(({ what }) => what)).toContain('rebuilding');
    expect(await readModels.waitFor(await log.head(), 5_000)).toBe(true);
    const rows = await (await readModels.rowsOf(ReportedInAll)).find({ order: { municipality: 'asc' } });
    expect(rows[0]).toMatchObject({ municipality: 'GM0148', vacancyCount: 2 * 295, reportCount: 100 });
  });

  test('is not built back by an older one that is left alone with it, as when the newer process died', async () => {
    const newer = started(inventedProjection({ version: 2 }));
    await newer.readModels.waitFor(await manyReports(40), 10_000);
    await newer.runner.stop();
    await manyReports(40);

    const older = started(inventedProjection({ version: 1 }));
    while (!older.news.some(({ cause }) => cause?.includes('newer version'))) await pause(10);
    expect(older.news.map(({ what }) => what)).not.toContain('rebuilding');
    expect((await older.readModels.statuses(await log.head()))[0]).toMatchObject({ version: 2, checkpoint: 40 });

    const again = started(inventedProjection({ version: 2 }));
    expect(await again.readModels.waitFor(await log.head(), 5_000)).toBe(true);
  });
});
