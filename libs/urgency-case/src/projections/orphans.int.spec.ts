import type { PlainDate } from '@evenwicht/kernel';
import { appendFacts, createTestDatabase, type SpecFact } from '@evenwicht/testing';
import { dalfsen, kampen } from '../domain/invented-case-fixture.js';
import { CaseFilesAtWork } from './case-files-at-work-fixture.js';
import * as happened from './invented-facts-fixture.js';
import { Orphans } from './orphans.js';

let region: CaseFilesAtWork;
let orphans: Orphans;

beforeAll(async () => {
  region = new CaseFilesAtWork(await createTestDatabase(), appendFacts);
  orphans = new Orphans(region.readModels);
});

afterAll(() => region.end());

const caseWith = (...facts: SpecFact[]) => region.caseWith(...facts);

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
