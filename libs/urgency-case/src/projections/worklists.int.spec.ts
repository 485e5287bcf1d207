import { eventTypesOf } from '@evenwicht/events';
import type { CaseId, PlainDate } from '@evenwicht/kernel';
import { appendFacts, createTestDatabase, type SpecFact } from '@evenwicht/testing';
import { dalfsen, hardenberg, kampen } from '../domain/invented-case-fixture.js';
import { CaseFilesAtWork } from './case-files-at-work-fixture.js';
import * as happened from './invented-facts-fixture.js';
import { anyAssociation, noTerm, type WorkItem } from './work-item.js';
import { Worklists, type WorklistFilter, type WorklistPlace } from './worklists.js';

let region: CaseFilesAtWork;
let worklists: Worklists;

beforeAll(async () => {
  region = new CaseFilesAtWork(await createTestDatabase(), appendFacts);
  worklists = new Worklists(region.readModels);
});

afterAll(() => region.end());

const caseWith = (...facts: SpecFact[]) => region.caseWith(...facts);

/** All that stands on a worklist, read in pages of two. */
async function all(worklist: string | string[], filter: WorklistFilter = {}): Promise<WorkItem[]> {
  const items: WorkItem[] = [];
  let after: WorklistPlace | undefined;
  do {
    const page = await worklists.page([worklist].flat(), filter, 2, after);
    items.push(...page.items);
    after = page.next;
  } while (after);
  return items;
}

const of = (items: readonly WorkItem[], caseId: CaseId) => items.filter((item) => item.caseId === caseId);
const scheme = (decisionTermDays: number): SpecFact => ({
  type: 'UrgencySchemeAdopted',
  occurredOn: '2026-07-01',
  data: { ...eventTypesOf.scheme.UrgencySchemeAdopted.example, validFrom: '2026-07-01', decisionTermDays },
});

describe('A worklist', () => {
  test('holds what waits for whom, since when and until when, for every party and for the region', async () => {
    const caseId = await caseWith(
      happened.application({ externalReference: 'S-1' }),
      happened.grant,
      happened.handOver,
    );
    const task = { kind: 'allocation', party: 'housingAssociations', organisation: hardenberg, since: '2026-09-20' };

    expect(of(await all(hardenberg), caseId)).toEqual([expect.objectContaining({ ...task, until: '2027-09-08' })]);
    expect(of(await all('region'), caseId)).toMatchObject([{ ...task, externalReference: null }]);
    expect(of(await all(dalfsen), caseId)).toMatchObject([{ ...task, externalReference: 'S-1' }]);
    expect(of(await all(anyAssociation), caseId)).toMatchObject([{ ...task, externalReference: null }]);
    expect(of(await all(kampen), caseId)).toEqual([]);
  });

  test('of any association no longer holds what one of them allocated, which stands on its own', async () => {
    const caseId = await caseWith(happened.application(), happened.grant, happened.handOver, happened.allocation);

    expect(of(await all(anyAssociation), caseId)).toEqual([]);
    expect(of(await all('association-1'), caseId)).toMatchObject([{ kind: 'tenancy', until: noTerm }]);
    expect(of(await all([anyAssociation, 'association-1']), caseId)).toHaveLength(1);
  });

  test('E-02: of a municipality of origin does not hold a case for which return is not suitable', async () => {
    const fromKampen = {
      ...happened.unknownOrigin,
      data: { origin: kampen, originLies: 'in-region', evidence: 'brp' },
    };
    const unsafe = { type: 'ReturnAssessedUnsuitable', occurredOn: '2026-09-10', data: { reason: 'unsafe' } };
    const caseId = await caseWith(happened.application(), happened.grant, fromKampen);
    expect(of(await all(kampen), caseId)).toHaveLength(1);

    await region.record(`case-${caseId}`, unsafe);
    expect(of(await all(kampen), caseId)).toEqual([]);
    expect(of(await all(dalfsen), caseId)).toHaveLength(1);
  });

  test('holds nothing of a case that is over', async () => {
    const closed = { type: 'CaseClosed', occurredOn: '2026-09-09', data: { reason: 'deceased' } };
    const caseId = await caseWith(happened.application(), closed);
    expect(of(await all('region'), caseId)).toEqual([]);
  });

  test('can be asked for what waits for one party, and by the reference in another system', async () => {
    const facts = [happened.application({ externalReference: 'S-77' }), happened.unknownOrigin, happened.referral];
    const caseId = await caseWith(...facts);
    const kinds = async (filter: WorklistFilter) => of(await all(dalfsen, filter), caseId).map(({ kind }) => kind);

    expect(await kinds({ externalReference: 'S-77' })).toEqual(['decision', 'tableDetermination']);
    expect(await kinds({ party: 'mediationTable' })).toEqual(['tableDetermination']);
    expect(await kinds({ externalReference: 'S-78' })).toEqual([]);
  });
});

describe('The last day on a worklist', () => {
  test('of a decision follows the scheme, also one that is recorded later, for the cases received under it', async () => {
    const inKampen = await caseWith(happened.application({ municipality: kampen }));
    const inDalfsen = await caseWith(happened.application());
    const due = async (caseId: CaseId) =>
      of(await all('region', { party: 'municipalityOfApplication' }), caseId)[0]?.until;
    expect([await due(inKampen), await due(inDalfsen)]).toEqual(['2026-10-27', '2026-10-27']);

    await region.record(`scheme-${kampen}`, scheme(42));
    expect([await due(inKampen), await due(inDalfsen)]).toEqual(['2026-10-13', '2026-10-27']);
    await region.record(`scheme-${kampen}`, scheme(28));
    expect(await due(inKampen)).toBe('2026-09-29');
  });

  test('says on which day it is overdue: from the day after it', async () => {
    const caseId = await caseWith(happened.application());
    const overdue = async (day: string) => of(await all('region', { overdueOn: day as PlainDate }), caseId);
    expect(await overdue('2026-10-27')).toEqual([]);
    expect(await overdue('2026-10-28')).toHaveLength(1);
  });
});

describe('The order of a worklist', () => {
  test('is by last day, then by since when, then by case, without a term last', async () => {
    const items = await all('region');
    const places = items.map(({ until, since, caseId, kind }) => `${until} ${since} ${caseId} ${kind}`);
    expect(places.length).toBeGreaterThan(5);
    expect(places).toEqual([...places].sort());
    expect(items.at(-1)?.until).toBe(noTerm);
  });

  test('stays while cases come and go between two pages: nothing twice, and nothing missed that stayed', async () => {
    const before = await all('region');
    const first = await worklists.page(['region'], {}, 3);
    await caseWith(happened.application({ municipality: dalfsen }));
    const gone = first.items[0]!;
    await region.record(`case-${gone.caseId}`, {
      type: 'CaseClosed',
      occurredOn: '2026-09-09',
      data: { reason: 'deceased' },
    });
    const second = await worklists.page(['region'], {}, 100, first.next);

    const read = [...first.items, ...second.items].map(({ caseId, kind }) => `${caseId} ${kind}`);
    expect(new Set(read).size).toBe(read.length);
    const stayed = before.filter(({ caseId }) => caseId !== gone.caseId);
    expect(stayed.filter(({ caseId, kind }) => !read.includes(`${caseId} ${kind}`))).toEqual([]);
  });
});
