import type { CaseId } from '@evenwicht/kernel';
import { AccessDenied, type Visit } from '@evenwicht/service-kit';
import { appendFacts, createTestDatabase, type SpecFact } from '@evenwicht/testing';
import { dalfsen, hardenberg, kampen } from '../domain/invented-case-fixture.js';
import { CaseFilesAtWork } from '../projections/case-files-at-work-fixture.js';
import * as happened from '../projections/invented-facts-fixture.js';
import { ReadPassedOnCases, ReadPassedOnCasesHandler } from './read-passed-on-cases.js';

let region: CaseFilesAtWork;
let handler: ReadPassedOnCasesHandler;

const caseOf = (number: number) => `4f6d2a9e-3f0c-4a6a-8d64-${String(number).padStart(12, '0')}` as CaseId;
const forwarded = (occurredOn: string): SpecFact => ({
  type: 'ApplicationForwarded',
  occurredOn,
  data: { municipality: dalfsen, decidingMunicipality: hardenberg },
});
const closed: SpecFact = { type: 'CaseClosed', occurredOn: '2026-09-20', data: { reason: 'deceased' } };

beforeAll(async () => {
  region = new CaseFilesAtWork(await createTestDatabase(), appendFacts);
  handler = new ReadPassedOnCasesHandler(region.readModels);
  await region.record(`case-${caseOf(1)}`, happened.application(), forwarded('2026-09-02'), closed);
  await region.record(`case-${caseOf(2)}`, happened.application(), forwarded('2026-09-03'));
  await region.record(`case-${caseOf(3)}`, happened.application());
});

afterAll(() => region.end());

function asked(
  question: Partial<ReadPassedOnCases['question']> = {},
  organisation: string = dalfsen,
  role = 'caseworker',
) {
  const visit = { visitor: { role, organisation, pseudonym: 'p' }, operation: 'readPassedOnCases' } as unknown as Visit;
  return handler.execute(new ReadPassedOnCases(visit, { limit: 50, ...question }));
}

const seen = ({ items }: Awaited<ReturnType<typeof asked>>) => items.map(({ caseId, isOver }) => [caseId, isOver]);

describe('The cases that a municipality passed on', () => {
  test('come the latest first, each with whether anything still follows, in pages', async () => {
    expect(seen(await asked())).toEqual([
      [caseOf(2), false],
      [caseOf(1), true],
    ]);
    const first = await asked({ limit: 1 });
    expect(seen(first)).toEqual([[caseOf(2), false]]);
    expect(seen(await asked({ limit: 1, after: first.next }))).toEqual([[caseOf(1), true]]);
  });

  test('are its own alone: neither those of who has them now, nor of anybody else', async () => {
    expect(seen(await asked({}, hardenberg))).toEqual([]);
    expect(seen(await asked({}, kampen))).toEqual([]);
    await expect(asked({}, 'association-1', 'housing-association')).rejects.toThrow(AccessDenied);
  });

  test('say to whom it went, and nothing of what the household is urgent for', async () => {
    const [latest] = (await asked()).items;
    expect(latest).toEqual({
      ...{ caseId: caseOf(2), municipality: dalfsen, reason: 'forwarded', on: '2026-09-03' },
      ...{ forwardedTo: hardenberg, takenUpOn: null, isOver: false, outcome: null, resolvedOn: null },
    });
  });
});
