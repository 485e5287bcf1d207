import { PostgresEventStore } from '@evenwicht/event-store';
import { eventTypesOf, streamName } from '@evenwicht/events';
import { PostgresSentRequests, type HeldKey } from '@evenwicht/service-kit';
import {
  appendFacts,
  copyInto,
  createTestDatabase,
  eventsOf,
  inventedRegion,
  type TestDatabase,
} from '@evenwicht/testing';
import { randomUUID } from 'node:crypto';
import { migrate } from './database.js';
import { serveApi, type ServedApi } from './served-api-fixture.js';

/** Ends between the event that was recorded and the answer that should be kept. */
class Crashing extends PostgresSentRequests {
  crashes = false;

  override async claim(key: Buffer, content: Buffer) {
    const claim = await super.claim(key, content);
    if (claim.outcome !== 'held' || !this.crashes) return claim;
    const answer: HeldKey['answer'] = async () => {
      await claim.held.letGo(false); // as the server does for a session that ends
      throw new Error('killed');
    };
    return { ...claim, held: { answer, letGo: (isUndone: boolean) => claim.held.letGo(isUndone) } };
  }
}

let database: TestDatabase;
const processes: { served: ServedApi; sent: Crashing; stop: () => Promise<void> }[] = [];

async function startProcess() {
  const log = new PostgresEventStore({ connectionString: database.url });
  const sent = new Crashing({ connectionString: database.url });
  const served = await serveApi({ url: database.url, log, sentRequests: sent });
  const stop = async () => {
    await served.stop();
    await sent.close();
    await log.close();
  };
  return { served, sent, log, stop };
}

let store: PostgresEventStore;
beforeAll(async () => {
  database = await createTestDatabase();
  await migrate(database.url);
  const one = await startProcess();
  const other = await startProcess();
  store = one.log;
  processes.push(one, other);
  await copyInto(store, eventsOf(inventedRegion));
  const scheme = { ...eventTypesOf.scheme.UrgencySchemeAdopted.example, validFrom: '2026-07-01' };
  await appendFacts(store, 'scheme-GM0148', { type: 'UrgencySchemeAdopted', occurredOn: '2026-07-01', data: scheme });
}, 60_000);

afterAll(async () => {
  for (const { stop } of processes) await stop();
  await database.drop();
});

const application = { municipality: 'GM0148', receivedOn: '2026-08-03', category: 'shelteredHousing' };
const grant = { decidedOn: '2026-08-17', outcome: 'granted' };

async function post(by: 0 | 1, path: string, payload: object, key: string) {
  const headers = { authorization: 'caseworker GM0148', 'idempotency-key': key };
  const response = await processes[by]!.served.app.inject({
    method: 'POST',
    url: `/v1/cases${path}`,
    payload,
    headers,
  });
  const { location, etag } = response.headers;
  const body = response.json<{ id: string; code: string; revision: number }>();
  return { status: response.statusCode, location, etag, text: response.body, body };
}

const lifeOf = async (caseId: string) => (await store.readStream(streamName('case', caseId))).map(({ type }) => type);

async function registered(): Promise<string> {
  return (await post(0, '', application, randomUUID())).body.id;
}

describe('a command that is sent again', () => {
  it('to another process gets the same answer', async () => {
    const key = randomUUID();
    const first = await post(0, '', application, key);

    expect(first.status).toBe(201);
    expect(await post(1, '', application, key)).toEqual(first);
    expect(await lifeOf(first.body.id)).toEqual(['UrgencyApplied']);
  });

  it('after a crash between the event and the answer gets the receipt of what was recorded', async () => {
    const [crashing] = processes;
    const caseId = await registered();
    const key = randomUUID();
    crashing!.sent.crashes = true;
    const lost = await post(0, `/${caseId}/decisions`, grant, key);
    crashing!.sent.crashes = false;
    await post(1, `/${caseId}/closures`, { occurredOn: '2026-08-20', reason: 'withdrawn' }, randomUUID());

    expect([lost.status, lost.body.code]).toEqual([503, 'ANSWER_NOT_KEPT']);
    const again = await post(1, `/${caseId}/decisions`, grant, key);
    expect([again.status, again.body.revision]).toEqual([201, 1]);
    expect(await post(0, `/${caseId}/decisions`, grant, key)).toEqual(again);
    expect(await lifeOf(caseId)).toEqual(['UrgencyApplied', 'UrgencyGranted', 'CaseClosed']);
  });

  it('after a refusal gets that refusal, also when it would be accepted by now', async () => {
    const caseId = await registered();
    const key = randomUUID();
    const refused = await post(0, `/${caseId}/revocations`, { occurredOn: '2026-08-18', ground: 'fraud' }, key);
    await post(0, `/${caseId}/decisions`, grant, randomUUID());

    expect(refused.status).toBe(409);
    expect(await post(1, `/${caseId}/revocations`, { occurredOn: '2026-08-18', ground: 'fraud' }, key)).toEqual(
      refused,
    );
    expect(await lifeOf(caseId)).toEqual(['UrgencyApplied', 'UrgencyGranted']);
  });

  it('by a crowd to two processes at once is recorded once, and nobody gets another receipt', async () => {
    const key = randomUUID();
    const crowd = Array.from({ length: 12 }, (_, index) => post((index % 2) as 0 | 1, '', application, key));

    const answers = await Promise.all(crowd);

    const receipts = answers.filter(({ status }) => status === 201).map(({ text }) => text);
    const others = answers.filter(({ status }) => status !== 201).map(({ body }) => body.code);
    expect(new Set(receipts).size).toBe(1);
    expect(new Set([...others, 'IDEMPOTENCY_KEY_IN_FLIGHT'])).toEqual(new Set(['IDEMPOTENCY_KEY_IN_FLIGHT']));
    expect(await lifeOf(answers.find(({ status }) => status === 201)!.body.id)).toEqual(['UrgencyApplied']);
  });

  it('with another body under the key is refused, and nothing comes of it', async () => {
    const key = randomUUID();
    const first = await post(0, '', application, key);
    const other = await post(1, '', { ...application, municipality: 'GM0160' }, key);

    expect([other.status, other.body.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED']);
    expect(await lifeOf(first.body.id)).toEqual(['UrgencyApplied']);
  });
});
