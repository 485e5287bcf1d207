import { setTimeout as pause } from 'node:timers/promises';
import { MemoryEventStore } from '@evenwicht/event-store';
import { createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import { inventedProjection, report, ReportedInAll } from './invented-projection-fixture.js';
import { ProjectionRunner } from './projection-runner.js';
import { ReadModels } from './read-models.js';

let database: TestDatabase;
let log: MemoryEventStore;
let readModels: ReadModels;
let runner: ProjectionRunner;

beforeEach(async () => {
  database = await createTestDatabase();
  log = new MemoryEventStore();
  readModels = new ReadModels({ url: database.url, projections: [inventedProjection()] });
  runner = new ProjectionRunner(readModels, log);
  runner.start();
});

afterEach(async () => {
  await runner.stop();
  await readModels.close();
  await log.close();
  await database.drop();
});

/** How often something is asked of the database from here on. */
async function counting(pattern: RegExp): Promise<() => number> {
  let count = 0;
  const { subscribers } = await readModels.opened();
  subscribers.push({ afterQuery: ({ query }) => void (count += Number(pattern.test(query))) });
  return () => count;
}

test('events that come in quick succession are taken together, and none is left out', async () => {
  await readModels.waitFor(await report(log, 'GM0148', 1), 5_000);
  const commitCount = await counting(/^COMMIT/);
  for (let sent = 0; sent < 50; sent += 1) {
    await report(log, 'GM0148', 1);
    await pause(4);
  }
  expect(await readModels.waitFor(await log.head(), 5_000)).toBe(true);
  expect(await (await readModels.rowsOf(ReportedInAll)).find()).toMatchObject([{ vacancyCount: 51, reportCount: 51 }]);
  expect(commitCount()).toBeLessThan(25);
});
