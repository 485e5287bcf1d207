import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MemoryEventStore } from '@evenwicht/event-store';
import type { ReadModels } from '@evenwicht/read-models';
import { appendFacts, createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import { serveApi, type ServedApi } from './served-api-fixture.js';

// invented: B housed for A in the pool; later, bilaterally, B for A, C for B and A for C
const [a, b, c] = ['GM0148', 'GM0160', 'GM0166'];
const uuid = (number: number) => `00000000-0000-5000-8000-00000000000${number}`;

let database: TestDatabase;
let served: ServedApi;
let readModels: ReadModels;
let app: NestFastifyApplication;
let beforeTheAgreement: unknown;
const log = new MemoryEventStore();

beforeAll(async () => {
  database = await createTestDatabase();
  served = await serveApi({ url: database.url, log, now: '2027-06-01T08:00:00.000Z' });
  ({ app, readModels } = served);
  beforeTheAgreement = await get('evaluator region', 'reciprocity-ledger');
  await recordPlacements();
}, 30_000);

afterAll(async () => {
  await served.stop();
  await database.drop();
});

async function recordPlacements(): Promise<void> {
  const adopted = { region: 'any', version: '2025-12-05', adoptedBy: 'regional-board' };
  await appendFacts(log, 'agreement-any', { type: 'AgreementAdopted', occurredOn: '2025-12-05', data: adopted });
  const placed = (number: number, [lender, borrower]: readonly [string?, string?], reading: string) => {
    const occurredOn = `2027-0${number}-01`;
    const ids = { placementId: uuid(number), caseId: uuid(number), caseRevision: 9 };
    const data = { ...ids, lender, borrower, reading };
    return [
      { type: 'ReciprocityPlacementRecorded', occurredOn, data },
      { type: 'ReciprocityLoanOpened', occurredOn, data: { loanId: uuid(number), borrower, lender } },
    ];
  };
  const credit = { creditId: uuid(1), lender: b, borrower: a };
  await appendFacts(
    log,
    'reciprocity-any',
    ...placed(1, [b, a], 'pool'),
    { type: 'ReciprocityCreditOpened', occurredOn: '2027-01-01', data: credit },
    ...placed(2, [b, a], 'bilateral'),
    ...placed(3, [c, b], 'bilateral'),
    ...placed(4, [a, c], 'bilateral'),
  );
}

async function post(authorization: string, path: string, payload: object = {}) {
  const response = await app.inject({ method: 'POST', url: `/v1/${path}`, headers: { authorization }, payload });
  return { status: response.statusCode, ...response.json<{ id?: string; code?: string; detail?: string }>() };
}

async function get<Answer>(authorization: string, path: string): Promise<Answer> {
  expect(await readModels.waitFor(await log.head(), 5_000)).toBe(true);
  const response = await app.inject({ method: 'GET', url: `/v1/${path}`, headers: { authorization } });
  return response.json<Answer>();
}

type Items = { items: { itemId: string; state: string; caseId: string | null }[] };
const stateOf = async (number: number) =>
  (await get<Items>('evaluator region', 'reciprocity-items?kind=loan')).items.find(
    ({ itemId }) => itemId === uuid(number),
  )?.state;

describe('the ledger of obligations over HTTP (3c)', () => {
  const release = { loanId: uuid(1), creditor: b, reason: 'compensated-otherwise', document: 'zaak/2027-114' };

  it('is empty, and of no region yet, before there is an agreement', () => {
    expect(beforeTheAgreement).toMatchObject({ region: null, sumOfNets: 0, positions: [] });
  });

  it('says to nobody else which household an item is about', async () => {
    const casesFor = async (who: string) =>
      (await get<Items>(who, 'reciprocity-items?limit=1')).items.map(({ caseId }) => caseId);
    expect(await casesFor(`caseworker ${a}`)).toEqual([uuid(1)]);
    expect(await casesFor('table-coordinator region')).toEqual([uuid(1)]);
    expect(await casesFor(`caseworker ${c}`)).toEqual([null]);
    expect(await casesFor('housing-association association-1')).toEqual([null]);
  });

  it('lets a loan fall when both agree, and by one alone not: each refusal has its own code and sentence', async () => {
    expect(await post(`caseworker ${c}`, 'reciprocity-releases', release)).toMatchObject({ code: 'NOT_A_PARTY' });
    expect(await post('table-coordinator region', 'reciprocity-releases', release)).toMatchObject({ status: 403 });
    const { id, status } = await post(`caseworker ${a}`, 'reciprocity-releases', release);
    expect(status).toBe(201);

    const path = `reciprocity-releases/${id}/agreements`;
    expect(await post(`caseworker ${a}`, path)).toMatchObject({
      status: 409,
      code: 'RELEASE_BY_ONE_PARTY',
      detail: 'Kwijtschelden kan alleen samen: de andere gemeente moet instemmen.',
    });
    expect(await stateOf(1)).toBe('open');
    expect(await post(`caseworker ${b}`, path)).toMatchObject({ status: 201 });
    expect(await stateOf(1)).toBe('released');
    expect(await post(`caseworker ${a}`, 'reciprocity-releases', release)).toMatchObject({
      status: 409,
      code: 'OBLIGATION_ALREADY_FALLEN',
    });
  });

  it('strikes out what comes round, when everybody in it agreed', async () => {
    const found = await get<{ proposals: { loanIds: string[]; municipalities: string[] }[] }>(
      `caseworker ${a}`,
      'reciprocity-settlement-proposals',
    );
    expect(found.proposals).toMatchObject([{ municipalities: [a, b, c], loanIds: [uuid(2), uuid(3), uuid(4)] }]);
    const { loanIds } = found.proposals[0]!;
    const { id } = await post('table-coordinator region', 'reciprocity-settlements', { loanIds });
    const path = `reciprocity-settlements/${id}/agreements`;
    for (const municipality of [a, b]) {
      expect(await post(`caseworker ${municipality}`, path)).toMatchObject({ status: 201 });
      expect(await stateOf(2)).toBe('open');
    }
    expect(await post(`caseworker ${c}`, path)).toMatchObject({ status: 201 });
    expect([await stateOf(2), await stateOf(3), await stateOf(4)]).toEqual(['set-off', 'set-off', 'set-off']);
    expect(await post('table-coordinator region', 'reciprocity-settlements', { loanIds })).toMatchObject({
      code: 'OBLIGATION_ALREADY_FALLEN',
    });
  });

  it('shows net positions that sum to zero', async () => {
    const ledger = await get<{ sumOfNets: number; positions: { net: number; owesCount: number }[] }>(
      'evaluator region',
      'reciprocity-ledger',
    );
    expect(ledger.sumOfNets).toBe(0);
    expect(ledger.positions.map(({ net, owesCount }) => [net, owesCount])).toEqual([
      [1, 0],
      [-1, 0],
      [0, 0],
    ]);
  });
});
