import { MemoryEventStore } from '@evenwicht/event-store';
import { eventTypesOf } from '@evenwicht/events';
import {
  appendFacts,
  copyInto,
  createTestDatabase,
  eventsOf,
  inventedRegion,
  type TestDatabase,
} from '@evenwicht/testing';
import { randomUUID } from 'node:crypto';
import { serveApi, type ServedApi } from './served-api-fixture.js';

const caseworker = 'caseworker GM0148';
const landlord = 'housing-association association-1';

let database: TestDatabase;
let served: ServedApi;
const log = new MemoryEventStore();

beforeAll(async () => {
  database = await createTestDatabase();
  await copyInto(log, eventsOf(inventedRegion));
  served = await serveApi({ url: database.url, log });
}, 30_000);

afterAll(async () => {
  await served.stop();
  await database.drop();
});

const of = (type: keyof typeof eventTypesOf.case, data: object = {}) => ({
  type,
  occurredOn: '2026-09-01',
  data: { ...eventTypesOf.case[type].example, ...data },
});
const granted = (application: object = {}) => [
  of('UrgencyApplied', { municipality: 'GM0148', externalReference: undefined, ...application }),
  of('UrgencyGranted', { municipality: 'GM0148' }),
];

async function newCase(): Promise<string> {
  const caseId = randomUUID();
  await appendFacts(
    log,
    `case-${caseId}`,
    ...granted(),
    of('DestinationEstablished', { municipality: 'GM0148' }),
    of('HandedOverToAllocation', { municipality: 'GM0148' }),
  );
  return caseId;
}

async function read(path: string, authorization: string, headers: Record<string, string> = {}) {
  await served.readModels.waitFor(await log.head(), 5_000);
  const response = await served.app.inject({ method: 'GET', url: path, headers: { authorization, ...headers } });
  return { status: response.statusCode, tag: String(response.headers['etag']), body: response.body };
}

async function post(path: string, payload: object, authorization: string, tag: string) {
  const headers = { authorization, 'if-match': tag };
  const response = await served.app.inject({ method: 'POST', url: path, payload, headers });
  return {
    status: response.statusCode,
    tag: String(response.headers['etag']),
    body: response.json<{ code: string }>(),
  };
}

const allocation = { occurredOn: '2026-09-10', municipality: 'GM0148', association: 'association-1' };

describe('a case that was read', () => {
  it('is not sent again while nothing changed, and is when something did', async () => {
    const path = `/v1/cases/${await newCase()}`;
    const { tag } = await read(path, caseworker);

    expect(await read(path, caseworker, { 'if-none-match': tag })).toEqual({ status: 304, tag, body: '' });
    await post(`${path}/allocations`, allocation, landlord, '*');
    expect((await read(path, caseworker, { 'if-none-match': tag })).status).toBe(200);
  });

  it('is acted on as it was read, and no further', async () => {
    const path = `/v1/cases/${await newCase()}`;
    const { tag } = await read(path, landlord);
    const first = await post(`${path}/allocations`, allocation, landlord, tag);
    const late = await post(`${path}/tenancies`, { startedOn: '2026-09-15' }, landlord, tag);
    const next = await post(`${path}/tenancies`, { startedOn: '2026-09-15' }, landlord, first.tag);

    expect([first.status, next.status]).toEqual([201, 201]);
    expect([late.status, late.body.code]).toEqual([412, 'CHANGED_SINCE_READ']);
  });

  it('is won by one of two who act on what both read', async () => {
    const path = `/v1/cases/${await newCase()}`;
    const { tag } = await read(path, landlord);
    const both = await Promise.all(
      ['2026-09-10', '2026-09-11'].map((occurredOn) =>
        post(`${path}/allocations`, { ...allocation, occurredOn }, landlord, tag),
      ),
    );

    expect(both.map(({ status }) => status).sort()).toEqual([201, 412]);
  });

  it('looks the same to an association while what happens is hidden from it', async () => {
    const caseId = await newCase();
    const path = `/v1/cases/${caseId}`;
    const [before, ofParty] = [await read(path, landlord), await read(path, caseworker)];
    const data = eventTypesOf.case.UtmostEffortRecorded.example;
    await appendFacts(log, `case-${caseId}`, { type: 'UtmostEffortRecorded', occurredOn: '2026-09-04', data });

    expect(await read(path, landlord)).toEqual(before);
    expect((await read(path, caseworker)).tag).not.toBe(ofParty.tag);
    expect((await post(`${path}/allocations`, allocation, landlord, before.tag)).status).toBe(201);
  });

  it('cannot be relied on by the tag of another, nor by what is no tag', async () => {
    const path = `/v1/cases/${await newCase()}`;
    const { tag } = await read(path, caseworker);

    expect((await post(`${path}/allocations`, allocation, landlord, tag)).status).toBe(412);
    expect((await post(`${path}/allocations`, allocation, landlord, 'yesterday')).status).toBe(400);
    expect((await post(`/v1/cases/${randomUUID()}/allocations`, allocation, landlord, '*')).status).toBe(404);
  });
});

describe('a dwelling that is not for a household', () => {
  const fled = [
    of('ReturnAssessedUnsuitable', { reason: 'unsafe' }),
    of('OriginDetermined', { origin: 'GM0148', originLies: 'in-region' }),
  ];
  const permitHolder = { scope: 'permit-holder', category: 'permit-holder' };

  /** The household goes on in another case (E-25). */
  const follow = (caseId: string) =>
    appendFacts(
      log,
      `case-${randomUUID()}`,
      of('UrgencyApplied', { follows: { cases: [caseId], change: 'household-split' } }),
    );

  const fileOf = async (caseId: string) =>
    JSON.parse((await read(`/v1/cases/${caseId}`, landlord)).body) as object & { nextSteps: object };

  async function refused(caseId: string, path: string, asked: object) {
    const { body, status } = await post(`/v1/cases/${caseId}/${path}`, asked, landlord, '*');
    return { ...body, status, instance: undefined };
  }

  it('is refused to an association in the same words, whether it is unsafe there or not (1b; R-068)', async () => {
    const [unsafe, continued, elsewhere] = [randomUUID(), await newCase(), await newCase()];
    await appendFacts(log, `case-${unsafe}`, ...granted(permitHolder), ...fled, of('SearchProfileEstablished'));
    await follow(continued);
    const inKampen = { ...allocation, municipality: 'GM0166' };

    const told = await refused(unsafe, 'allocations', allocation);
    expect(told).toMatchObject({ status: 409, code: 'DWELLING_NOT_FOR_HOUSEHOLD' });
    expect(await refused(continued, 'allocations', allocation)).toEqual(told);
    expect(await refused(elsewhere, 'allocations', inKampen)).toEqual(told);
    expect(await refused(unsafe, 'offers', { ...allocation, offer: 'o-1', module: 'direct-mediation' })).toEqual(told);
  });

  it('does not show that its place turned out to be unsafe since it was allocated (1b; R-068)', async () => {
    const [unsafe, continued] = [await newCase(), await newCase()];
    for (const caseId of [unsafe, continued]) await post(`/v1/cases/${caseId}/allocations`, allocation, landlord, '*');
    const before = await fileOf(unsafe);
    await appendFacts(log, `case-${unsafe}`, ...fled);
    await follow(continued);

    const { nextSteps } = await fileOf(continued);
    expect(await fileOf(unsafe)).toEqual({ ...before, nextSteps });
    const told = await refused(unsafe, 'tenancies', { startedOn: '2026-09-15' });
    expect(told).toMatchObject({ status: 409, code: 'DWELLING_NOT_FOR_HOUSEHOLD' });
    expect(await refused(continued, 'tenancies', { startedOn: '2026-09-15' })).toEqual(told);
  });
});

describe('vacancies that were read', () => {
  it('are corrected as they were read, whatever part of them was asked for', async () => {
    const path = '/v1/vacancies?municipality=GM0148&firstMonth=2026-07&lastMonth=2026-07';
    const report = { reportedOn: '2026-09-30', municipality: 'GM0148', association: 'association-1', month: '2026-07' };
    const { tag } = await read(path, landlord);
    const first = await post('/v1/vacancy-reports', { ...report, vacancyCount: 41 }, landlord, tag);
    const late = await post('/v1/vacancy-reports', { ...report, vacancyCount: 42 }, landlord, tag);
    const next = await post('/v1/vacancy-reports', { ...report, vacancyCount: 43 }, landlord, first.tag);

    expect([first.status, late.status, next.status]).toEqual([201, 412, 201]);
    expect((await read(path, landlord)).tag.slice(1, 23)).toBe(next.tag.slice(1, 23));
  });
});
