import { MemoryEventStore } from '@evenwicht/event-store';
import type { CaseId, PlainDate } from '@evenwicht/kernel';
import { ProjectionRunner, ReadModels } from '@evenwicht/read-models';
import { appendFacts, createTestDatabase, type SpecFact, type TestDatabase } from '@evenwicht/testing';
import { dalfsen, kampen } from '../domain/invented-case-fixture.js';
import { caseFileProjection } from './case-file-projection.js';
import * as happened from './invented-facts-fixture.js';
import { Orphans } from './orphans.js';

let database: TestDatabase;
let log: MemoryEventStore;
let readModels: ReadModels;
let runner: ProjectionRunner;
let orphans: Orphans;

beforeAll(async () => {
  database = await createTestDatabase();
  log = new MemoryEventStore();
  readModels = new ReadModels({ url: database.url, projections: [caseFileProjection] });
  runner = new ProjectionRunner(readModels, log);
  runner.start();
  orphans = new Orphans(readModels);
});

afterAll(async () => {
  await runner.stop();
  await readModels.close();
  await database.drop();
});

/** An invented case with these facts; resolves when it can be read. */
async function caseWith(...facts: SpecFact[]): Promise<CaseId> {
  const id = `4f6d2a9e-3f0c-4a6a-8d64-${String(await log.head()).padStart(12, '0')}` as CaseId;
  const position = await appendFacts(log, `case-${id}`, ...facts);
  expect(await readModels.waitFor(position, 5_000)).toBe(true);
  return id;
}

const day = (text: string) => text as PlainDate;

test('who is between shore and ship is listed with the cause and the days, the longest waiting first (R-018)', async () => {
  const atTable = await caseWith(happened.application(), happened.grant, happened.unknownOrigin, happened.referral);
  const cared = await caseWith(happened.application(), happened.grant, happened.handOver);
  const undecided = await caseWith(happened.application());

  const early = await orphans.on(day('2026-09-25'));
  expect(early).toMatchObject([{ caseId: atTable, municipality: dalfsen, cause: 'waitingForTable' }]);

  const late = await orphans.on(day('2027-12-31'));
  expect(late.map(({ caseId, cause }) => [caseId, cause]).sort()).toEqual(
    [
      [atTable, 'waitingForTable'],
      [cared, 'termPassed'],
      [undecided, 'termPassed'],
    ].sort(),
  );
  expect(late.map(({ since }) => since)).toEqual(late.map(({ since }) => since).sort());
  expect(await orphans.on(day('2027-12-31'), kampen)).toEqual([]);
  expect(await orphans.on(day('2026-09-09'))).toEqual([]); // the question came the day after
});

test('who was found a dwelling is not one, nor whoever is done (5)', async () => {
  const before = await orphans.on(day('2028-12-31'));
  await caseWith(happened.application(), happened.grant, happened.handOver, happened.allocation);
  await caseWith(happened.application(), {
    type: 'CaseClosed',
    occurredOn: '2026-09-09',
    data: { reason: 'deceased' },
  });
  expect(await orphans.on(day('2028-12-31'))).toEqual(before);
});
