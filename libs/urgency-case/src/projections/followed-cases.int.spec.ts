import { MemoryEventStore } from '@evenwicht/event-store';
import type { CaseId } from '@evenwicht/kernel';
import { ProjectionRunner, ReadModels } from '@evenwicht/read-models';
import { appendFacts, createTestDatabase, type SpecFact, type TestDatabase } from '@evenwicht/testing';
import { caseFileProjection } from './case-file-projection.js';
import { CaseFiles } from './case-files.js';
import { application, destination, grant, handOver, unknownOrigin } from './invented-facts-fixture.js';
import { WorkItem } from './work-item.js';

let database: TestDatabase;
let log: MemoryEventStore;
let readModels: ReadModels;
let runner: ProjectionRunner;
let cases: CaseFiles;

beforeAll(async () => {
  database = await createTestDatabase();
  log = new MemoryEventStore();
  readModels = new ReadModels({ url: database.url, projections: [caseFileProjection] });
  runner = new ProjectionRunner(readModels, log);
  runner.start();
  cases = new CaseFiles(readModels);
});

afterAll(async () => {
  await runner.stop();
  await readModels.close();
  await database.drop();
});

/** A new invented case with these facts, as its file shows it. */
async function fileAfter(...facts: SpecFact[]) {
  const id = `4f6d2a9e-3f0c-4a6a-8d64-${String(await log.head()).padStart(12, '0')}` as CaseId;
  const position = await appendFacts(log, `case-${id}`, ...facts);
  expect(await readModels.waitFor(position, 5_000)).toBe(true);
  return cases.find(id);
}

/** What waits in a case, by the worklist of the region. */
async function waitsIn(caseId: CaseId) {
  const items = await (await readModels.rowsOf(WorkItem)).findBy({ caseId, worklist: 'region' });
  return items.map(({ kind }) => kind);
}

describe('The case file of a household that split (E-25)', () => {
  const following = (...cases: CaseId[]) => application({ follows: { change: 'household-split', cases } });
  const closed = (reason: string, more: object = {}) => ({
    type: 'CaseClosed',
    occurredOn: '2026-09-20',
    data: { reason, ...more },
  });
  const followed = async () => (await fileAfter(application(), grant, destination, handOver))!.caseId;

  test('names the case in which it goes on, and lies with the municipality until it is closed', async () => {
    const earlier = await followed();
    expect(await cases.find(earlier)).toMatchObject({ followedBy: [], continuedSince: null });
    expect(await waitsIn(earlier)).toEqual(['allocation']);
    const later = await fileAfter(following(earlier));
    expect(later).toMatchObject({ follows: [earlier], followedBy: [], stage: 'applied' });
    expect(await cases.find(earlier)).toMatchObject({
      followedBy: [later!.caseId],
      stage: 'handedOver',
      continuedSince: '2026-09-01',
    });
    expect(await waitsIn(earlier)).toEqual(['closure']);
  });

  test('keeps the link through what else happens in it, and nobody has a next step when it is closed', async () => {
    const earlier = await followed();
    const later = await fileAfter(following(earlier));
    const closing = closed('household-split', { continuedIn: [later!.caseId] });
    await readModels.waitFor(await appendFacts(log, `case-${earlier}`, unknownOrigin, closing), 5_000);
    expect(await cases.find(earlier)).toMatchObject({
      followedBy: [later!.caseId],
      stage: 'closed',
    });
    expect(await waitsIn(earlier)).toEqual([]);
  });

  test('is the case of the household again when the one that follows ended for good', async () => {
    const earlier = await followed();
    const later = (await fileAfter(following(earlier)))!.caseId;
    await readModels.waitFor(await appendFacts(log, `case-${later}`, closed('withdrawn')), 5_000);
    expect(await cases.find(earlier)).toMatchObject({ followedBy: [], continuedSince: null });
    expect(await waitsIn(earlier)).toEqual(['allocation']);
  });

  test('is not when the one that follows goes on in yet another', async () => {
    const earlier = await followed();
    const later = (await fileAfter(following(earlier)))!.caseId;
    await fileAfter(following(later));
    await readModels.waitFor(await appendFacts(log, `case-${later}`, closed('household-split')), 5_000);
    expect(await cases.find(earlier)).toMatchObject({ followedBy: [later] });
    expect(await waitsIn(earlier)).toEqual(['closure']);
  });
});
