import { month, type MunicipalityCode } from '@evenwicht/kernel';
import { MemoryEventStore } from '@evenwicht/event-store';
import { ProjectionRunner, ReadModels, rebuild } from '@evenwicht/read-models';
import { copyInto, createTestDatabase, eventsOf, type InventedFact, type TestDatabase } from '@evenwicht/testing';
import { housingSupplyProjection } from './housing-supply-projection.js';
import { SupplyReports } from './supply-reports.js';

const dalfsen = 'GM0148' as MunicipalityCode;

let database: TestDatabase;
let log: MemoryEventStore;
let readModels: ReadModels;
let runner: ProjectionRunner;

beforeEach(async () => {
  database = await createTestDatabase();
  log = new MemoryEventStore();
  readModels = new ReadModels({ url: database.url, projections: [housingSupplyProjection] });
  runner = new ProjectionRunner(readModels, log);
});

afterEach(async () => {
  await runner.stop();
  await readModels.close();
  await database.drop();
});

async function reportsAfter(...facts: InventedFact[]): Promise<SupplyReports> {
  await copyInto(log, eventsOf(facts));
  runner.start();
  expect(await readModels.waitFor(await log.head(), 5_000)).toBe(true);
  return new SupplyReports(readModels);
}

const vacancies = (ofMonth: string, count: number, association = 'association-1'): InventedFact => {
  return { fact: 'vacancies', municipality: dalfsen, month: ofMonth, count, association };
};

const summer = [month('2026-07'), month('2026-08')] as const;

describe('The reported vacancies', () => {
  test('stand by month and association, only of the months asked for', async () => {
    const reports = await reportsAfter(
      vacancies('2026-08', 5),
      vacancies('2026-07', 3, 'association-2'),
      vacancies('2026-07', 4),
      vacancies('2026-09', 9),
    );
    const found = await reports.vacanciesOf(dalfsen, ...summer);
    expect(found.map(({ month: of, association, vacancyCount }) => [of, association, vacancyCount])).toEqual([
      ['2026-07', 'association-1', 4],
      ['2026-07', 'association-2', 3],
      ['2026-08', 'association-1', 5],
    ]);
  });

  test('show the last correction, the first report and how often it was corrected (E-14)', async () => {
    const reports = await reportsAfter(vacancies('2026-07', 4), vacancies('2026-07', 6), vacancies('2026-07', 5));
    expect(await reports.vacanciesOf(dalfsen, ...summer)).toMatchObject([
      { vacancyCount: 5, firstVacancyCount: 4, correctionCount: 2, lastReportedAt: expect.any(Date) },
    ]);
  });
});

test('The changes of the small affordable stock stand with additions above zero and removals below (R-076)', async () => {
  const change = (on: string, direction: 'addition' | 'removal', count: number): InventedFact => {
    return { fact: 'small-affordable-change', municipality: dalfsen, on, direction, count };
  };
  const reports = await reportsAfter(change('2026-07-01', 'addition', 8), change('2026-07-01', 'removal', 3));
  const found = await reports.stockChangesOf(dalfsen);
  expect(found.map(({ completedOn, netCount }) => [completedOn, netCount])).toEqual([
    ['2026-07-01', 8],
    ['2026-07-01', -3],
  ]);
});

test('Built anew, everything reported is the same', async () => {
  const corrected = [vacancies('2026-07', 4), vacancies('2026-08', 2), vacancies('2026-07', 6)];
  const reports = await reportsAfter(...corrected);
  const live = await reports.vacanciesOf(dalfsen, ...summer);
  await rebuild(readModels, log, housingSupplyProjection);
  expect(await reports.vacanciesOf(dalfsen, ...summer)).toEqual(live);
});
