import { MemoryEventStore } from '@evenwicht/event-store';
import type { RecordedEvent } from '@evenwicht/events';
import { copyInto, createTestDatabase, eventsOf, inventedRegion, type TestDatabase } from '@evenwicht/testing';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { serveApi, type ServedApi } from './served-api-fixture.js';

const authorization = 'caseworker GM0148';
const application = { municipality: 'GM0148', receivedOn: '2026-09-29', category: 'shelteredHousing' };

describe('a service beside a newer version that recorded an event in a shape of its own', () => {
  const log = new MemoryEventStore();
  let database: TestDatabase;
  let served: ServedApi;
  let caseId: string;
  let at: number;

  beforeAll(async () => {
    database = await createTestDatabase();
    await copyInto(log, eventsOf(inventedRegion));
    served = await serveApi({ url: database.url, log });
    const { id } = (await register()).json<{ id: string }>();
    caseId = id;
    await served.readModels.waitFor(await log.head(), 10_000);
    const { stream, revision, position, ...event } = (await log.readStream(`case-${id}` as never)).at(-1)!;
    await log.append(stream, revision, [
      { ...event, eventId: randomUUID() as RecordedEvent['eventId'], schemaVersion: 2 },
    ]);
    at = position + 1;
  }, 60_000);

  afterAll(async () => {
    await served.stop();
    await database.drop();
  });

  const register = (key: string = randomUUID()) =>
    served.app.inject({
      method: 'POST',
      url: '/v1/cases',
      headers: { authorization, 'idempotency-key': key },
      payload: application,
    });

  it('records nothing any more, of this case or another, and says why; who sends it again is told the same', async () => {
    const key = randomUUID();
    const decision = { decidedOn: '2026-09-30', outcome: 'granted' };
    const url = `/v1/cases/${caseId}/decisions`;
    const answers = [
      await register(key),
      await register(key),
      await served.app.inject({ method: 'POST', url, headers: { authorization }, payload: decision }),
    ];

    for (const answer of answers) {
      expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '5']);
      expect(answer.json()).toMatchObject({ code: 'LOG_IS_NEWER', detail: expect.stringMatching(/ouder dan het log/) });
    }
    expect(await log.head()).toBe(at);
  });

  it('sends visitors elsewhere, and names the event', async () => {
    const ready = await served.app.inject({ method: 'GET', url: '/readyz' });

    expect(ready.statusCode).toBe(503);
    expect(ready.json()).toMatchObject({
      checks: {
        log: { isReady: true, head: at },
        version: { isReady: false, detail: expect.stringMatching(new RegExp(`^older than the log: .*, at ${at}$`)) },
      },
    });
  });

  it('shows nothing of a log that it does not understand', async () => {
    const seen = await served.app.inject({ method: 'GET', url: `/v1/cases/${caseId}`, headers: { authorization } });
    expect([seen.statusCode, seen.json<{ code: string }>().code]).toEqual([503, 'LOG_IS_NEWER']);
  });

  it('applies nothing from there on: its projections halt at that event, and say so', async () => {
    let halted = await haltedOnes();
    for (const begun = performance.now(); halted.length === 0 && performance.now() - begun < 15_000; await pause(100))
      halted = await haltedOnes();
    expect(halted).toContainEqual(
      expect.objectContaining({ haltedAt: at, checkpoint: at - 1, cause: expect.stringContaining('EventIsNewer') }),
    );
  }, 20_000);

  const haltedOnes = async () =>
    (await served.readModels.statuses(await log.head())).filter(({ state }) => state === 'halted');
});
