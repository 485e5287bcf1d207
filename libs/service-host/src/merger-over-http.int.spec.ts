import { Region } from '@evenwicht/distribution';
import { MemoryEventStore } from '@evenwicht/event-store';
import { LogView } from '@evenwicht/service-kit';
import {
  copyInto,
  createTestDatabase,
  eventsOf,
  inventedRegion,
  rulers,
  steppedIn,
  type TestDatabase,
} from '@evenwicht/testing';
import { startReactions } from './reactions.js';
import { serveApi, type ServedApi } from './served-api-fixture.js';

// invented: B stepped in for A once; then B goes up in N
const [a, b, c] = rulers;
const n = 'GM0995';
const [before, after, secretariat] = [`caseworker ${b}`, `caseworker ${n}`, 'secretariat region'];

let database: TestDatabase;
let served: ServedApi;
let reactions: ReturnType<typeof startReactions>;
let caseId = '';
const log = new MemoryEventStore();

beforeAll(async () => {
  database = await createTestDatabase();
  await copyInto(log, eventsOf([...inventedRegion, ...steppedIn('helped', b, a, '2026-10-01')]));
  served = await serveApi({ url: database.url, log, now: '2027-01-02T08:00:00.000Z' });
  reactions = startReactions(log, new LogView(log, new Region()));
  const application = { municipality: b, receivedOn: '2026-12-01', category: 'shelteredHousing' };
  ({ id: caseId = '' } = await post(before, 'cases', application));
}, 30_000);

afterAll(async () => {
  await reactions.stop();
  await served.stop();
  await database.drop();
});

async function post(authorization: string, path: string, payload: object) {
  const response = await served.app.inject({ method: 'POST', url: `/v1/${path}`, headers: { authorization }, payload });
  return { status: response.statusCode, ...response.json<{ id?: string; code?: string; errors?: object[] }>() };
}

async function get<Answer extends object>(authorization: string, path: string) {
  await served.readModels.waitFor(await log.head(), 5_000);
  const response = await served.app.inject({ method: 'GET', url: `/v1/${path}`, headers: { authorization } });
  return { status: response.statusCode, ...response.json<Answer>() };
}

/** What the system does of itself has been done: the case is the successor's. */
async function takenOver(): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const events = await log.readStream(`case-${caseId}` as never);
    if (events.some(({ type }) => type === 'CaseTransferred')) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const succession = { occurredOn: '2027-01-01', predecessor: b, successor: n, source: 'verzonnen' };
const worklistOf = (who: string) => get<{ items: { caseId: string }[] }>(who, 'worklist-items');
const ledger = () => get<{ positions: { municipality: string; net: number }[] }>(secretariat, 'reciprocity-ledger');

describe('a merger of municipalities over HTTP (E-21; wet Arhi)', () => {
  it('is recorded by the secretariat alone, of a successor that takes part, and not ahead of its day', async () => {
    expect((await post(before, 'municipal-successions', succession)).status).toBe(403);
    expect(await post(secretariat, 'municipal-successions', succession)).toMatchObject({
      status: 409,
      code: 'UNKNOWN_MUNICIPALITY',
    });
    const membership = { decidedOn: '2026-12-01', municipality: n, municipalityName: 'Nieuw', validFrom: '2027-01-01' };
    expect((await post(secretariat, 'memberships', membership)).status).toBe(201);
    const ahead = { ...succession, occurredOn: '2027-01-03' };
    expect(await post(secretariat, 'municipal-successions', ahead)).toMatchObject({
      status: 400,
      errors: [{ field: 'occurredOn' }],
    });
  });

  it('gives the successor the cases and what is owed, and the predecessor knows of no case any more', async () => {
    expect((await get(before, `cases/${caseId}`)).status).toBe(200);
    expect((await get(after, `cases/${caseId}`)).status).toBe(404);

    expect((await post(secretariat, 'municipal-successions', succession)).status).toBe(201);
    await takenOver();

    expect(await get(after, `cases/${caseId}`)).toMatchObject({ status: 200, municipality: n });
    expect((await get(before, `cases/${caseId}`)).status).toBe(404);
    expect((await worklistOf(after)).items.map((item) => item.caseId)).toContain(caseId);
    expect((await worklistOf(before)).items).toEqual([]);
    const determined = { determinedOn: '2027-01-02', origin: a, evidence: 'brp-residential-address' };
    expect((await post(before, `cases/${caseId}/origin-determinations`, determined)).status).toBe(404);
    expect((await post(after, `cases/${caseId}/origin-determinations`, determined)).status).toBe(201);
    expect((await ledger()).positions.map(({ municipality, net }) => [municipality, net])).toEqual([
      [a, 1],
      [c, 0],
      [n, -1],
    ]);
  });

  it('leaves an application to the predecessor nowhere to go', async () => {
    const application = { municipality: b, receivedOn: '2027-01-02', category: 'shelteredHousing' };
    expect(await post(before, 'cases', application)).toMatchObject({ status: 409, code: 'MUNICIPALITY_NOT_A_MEMBER' });
  });
});
