import type { CaseId } from '@evenwicht/kernel';
import { appendFacts, createTestDatabase, type SpecFact } from '@evenwicht/testing';
import { CaseFilesAtWork } from './case-files-at-work-fixture.js';
import { CaseFiles } from './case-files.js';
import { application, destination, grant, handOver, unknownOrigin } from './invented-facts-fixture.js';
import { WorkItem } from './work-item.js';

let region: CaseFilesAtWork;
let cases: CaseFiles;

beforeAll(async () => {
  region = new CaseFilesAtWork(await createTestDatabase(), appendFacts);
  cases = new CaseFiles(region.readModels);
});

afterAll(() => region.end());

/** A new invented case with these facts, as its file shows it. */
const fileAfter = async (...facts: SpecFact[]) => cases.find(await region.caseWith(...facts));

/** What waits in a case, by the worklist of the region. */
async function waitsIn(caseId: CaseId) {
  const items = await (await region.readModels.rowsOf(WorkItem)).findBy({ caseId, worklist: 'region' });
  return items.map(({ kind }) => kind);
}

describe('The case file of a household that split (E-25)', () => {
  const following = (...cases: CaseId[]) => application({ follows: { change: 'household-split', cases } });
  const closed = (reason: string, more: object = {}) => ({
    type: 'CaseClosed',
    occurredOn: '2026-09-20',
    data: { reason, ...more },
  });
  const reopened = { type: 'CaseReopened', occurredOn: '2026-09-21', data: { reason: 'closed-by-mistake' } };
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
    await region.record(`case-${earlier}`, unknownOrigin, closing);
    expect(await cases.find(earlier)).toMatchObject({
      followedBy: [later!.caseId],
      stage: 'closed',
    });
    expect(await waitsIn(earlier)).toEqual([]);
  });

  test('is the case of the household again when the one that follows ended for good', async () => {
    const earlier = await followed();
    const later = (await fileAfter(following(earlier)))!.caseId;
    await region.record(`case-${later}`, closed('withdrawn'));
    expect(await cases.find(earlier)).toMatchObject({ followedBy: [], continuedSince: null });
    expect(await waitsIn(earlier)).toEqual(['allocation']);
  });

  test('and goes on in that one after all when it is opened again (R-018)', async () => {
    const earlier = await followed();
    const later = (await fileAfter(following(earlier)))!.caseId;
    await region.record(`case-${later}`, closed('withdrawn'));
    await region.record(`case-${later}`, reopened);
    expect(await cases.find(earlier)).toMatchObject({ followedBy: [later], continuedSince: '2026-09-21' });
    expect(await cases.find(later)).toMatchObject({ stage: 'applied', closedOn: null });
    expect(await waitsIn(earlier)).toEqual(['closure']);
    expect(await waitsIn(later)).toEqual(['decision']);
  });

  test('is linked once when one that went on in yet another is opened again', async () => {
    const earlier = await followed();
    const later = (await fileAfter(following(earlier)))!.caseId;
    await region.record(`case-${later}`, closed('household-split'));
    await region.record(`case-${later}`, reopened);
    expect(await cases.find(earlier)).toMatchObject({ followedBy: [later] });
  });

  test('is not when the one that follows goes on in yet another', async () => {
    const earlier = await followed();
    const later = (await fileAfter(following(earlier)))!.caseId;
    await fileAfter(following(later));
    await region.record(`case-${later}`, closed('household-split'));
    expect(await cases.find(earlier)).toMatchObject({ followedBy: [later] });
    expect(await waitsIn(earlier)).toEqual(['closure']);
  });
});
