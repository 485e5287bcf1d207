import type { CaseId } from '@evenwicht/kernel';
import { AccessDenied, type Visit } from '@evenwicht/service-kit';
import { appendFacts, createTestDatabase, type SpecFact } from '@evenwicht/testing';
import { dalfsen, kampen } from '../domain/invented-case-fixture.js';
import { CaseFilesAtWork } from '../projections/case-files-at-work-fixture.js';
import * as happened from '../projections/invented-facts-fixture.js';
import { ReadCases, ReadCasesHandler, type CasesQuestion } from './read-cases.js';

let region: CaseFilesAtWork;
let handler: ReadCasesHandler;

const caseOf = (number: number) => `4f6d2a9e-3f0c-4a6a-8d64-${String(number).padStart(12, '0')}` as CaseId;
const closed: SpecFact = { type: 'CaseClosed', occurredOn: '2026-09-20', data: { reason: 'deceased' } };

beforeAll(async () => {
  region = new CaseFilesAtWork(await createTestDatabase(), appendFacts);
  handler = new ReadCasesHandler(region.readModels);
  await region.record(`case-${caseOf(1)}`, happened.application({ externalReference: 'S-1' }), closed);
  await region.record(`case-${caseOf(2)}`, happened.application({ externalReference: 'S-2' }));
  await region.record(`case-${caseOf(3)}`, happened.application({ municipality: kampen, externalReference: 'S-1' }));
});

afterAll(() => region.end());

function asked(question: Partial<CasesQuestion>, role = 'caseworker', organisation: string = dalfsen) {
  const visitor = { role, organisation, pseudonym: 'p' };
  const visit = { visitor, operation: 'readCases' } as unknown as Visit;
  return handler.execute(new ReadCases(visit, { limit: 50, ...question }));
}

const idsOf = ({ items }: Awaited<ReturnType<typeof asked>>) => items.map(({ caseId }) => caseId);

describe('The cases of a municipality', () => {
  test('are found back by the reference in another system, also when nothing waits in them any more', async () => {
    const found = await asked({ externalReference: 'S-1' });
    expect(found.items).toEqual([
      { caseId: caseOf(1), municipality: dalfsen, receivedOn: '2026-09-01', stage: 'closed', externalReference: 'S-1' },
    ]);
  });

  test('come the newest first, in pages', async () => {
    const first = await asked({ limit: 1 });
    expect(idsOf(first)).toEqual([caseOf(2)]);
    expect(idsOf(await asked({ limit: 1, before: first.next }))).toEqual([caseOf(1)]);
    expect(idsOf(await asked({ stage: 'closed' }))).toEqual([caseOf(1)]);
  });

  test('are those of the own municipality alone', async () => {
    expect(idsOf(await asked({}, 'caseworker', kampen))).toEqual([caseOf(3)]);
    await expect(asked({ municipality: kampen })).rejects.toThrow(AccessDenied);
  });

  test('are shown to the coordinator of every municipality, without the references of others', async () => {
    const all = await asked({ externalReference: 'S-1' }, 'table-coordinator', 'region');
    expect(idsOf(all)).toEqual([caseOf(3), caseOf(2), caseOf(1)]);
    expect(all.items.every(({ externalReference }) => externalReference === undefined)).toBe(true);
  });
});
