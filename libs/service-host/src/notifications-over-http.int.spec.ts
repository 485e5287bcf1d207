import { eventTypesOf, streamName, type Position, type RecordedEvent, type StreamCategory } from '@evenwicht/events';
import { MemoryEventStore } from '@evenwicht/event-store';
import type { EventId, Instant } from '@evenwicht/kernel';
import { noticeOf, notificationTypes, PostgresDeliveries, type Notice } from '@evenwicht/notifications';
import { rowOf } from '@evenwicht/service-kit';
import {
  appendFacts,
  copyInto,
  createTestDatabase,
  eventsOf,
  housed,
  inventedRegion,
  type TestDatabase,
} from '@evenwicht/testing';
import { serveApi, type ServedApi } from './served-api-fixture.js';

const targetId = '7c0e5f2a-2a55-4a06-8f6d-0d1a6a1b2c3d';
const eventOf = (position: number) => `2f1c3c5e-6f0a-5b0e-9d3a-00000000000${position}` as EventId;
const meetingId = '4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b77';
const planned = { type: 'MeetingPlanned', occurredOn: '2026-09-01', data: { heldOn: '2026-10-08' } };
let database: TestDatabase;
let served: ServedApi;
let deliveries: PostgresDeliveries;
const log = new MemoryEventStore();

beforeAll(async () => {
  database = await createTestDatabase();
  await copyInto(log, eventsOf([...inventedRegion, ...housed('x')]));
  await appendFacts(log, `meeting-${meetingId}`, planned);
  served = await serveApi({ url: database.url, log });
  deliveries = new PostgresDeliveries({ connectionString: database.url });
  await served.readModels.waitFor(await log.head(), 20_000);
}, 30_000);
afterAll(async () => {
  await deliveries.close();
  await served.stop();
  await database.drop();
});

async function get(who: string, url: string) {
  const response = await served.app.inject({ method: 'GET', url, headers: { authorization: who } });
  return { status: response.statusCode, body: response.json<Record<string, unknown>>() };
}

async function delivered(position: number, outcome: string): Promise<void> {
  const what = {
    eventId: eventOf(position),
    type: 'case.handed-over',
    at: '2026-10-01T08:00:00.000Z' as Instant,
  } as const;
  const isDelivered = outcome.startsWith('HTTP_2');
  await deliveries.record({ targetId, position: position as Position, outcome, isDelivered, ...what });
}

describe('What was delivered, over HTTP', () => {
  beforeAll(async () => {
    await deliveries.takeUp([{ targetId, organisation: 'association-1', startsAfter: 0 as Position }]);
    for (const position of [5, 6, 7]) await delivered(position, position === 6 ? 'TIMED_OUT' : 'HTTP_204');
    const parking = { targetId, eventId: eventOf(6), position: 6 as Position, type: 'case.handed-over' } as const;
    await deliveries.park({ ...parking, outcome: 'STALLED', at: '2026-10-01T09:00:00.000Z' as Instant });
  });

  it('is read by an operator the latest first, in pages, without a word of what it was about', async () => {
    const { status, body } = await get('operator region', '/v1/notification-deliveries?limit=2');
    expect(status).toBe(200);
    expect(body).toMatchObject({ deliveries: [{ position: 7 }, { position: 6 }] });
    const rest = await get('operator region', `/v1/notification-deliveries?limit=2&before=${String(body['next'])}`);
    expect(rest.body).toMatchObject({ deliveries: [{ position: 5 }] });
    expect(rest.body).not.toHaveProperty('next');
  });

  it('is read by state and by target, with the job to try again', async () => {
    const { body } = await get('operator region', `/v1/notification-deliveries?state=parked&targetId=${targetId}`);
    expect(body).toEqual({
      deliveries: [
        {
          number: expect.any(Number),
          targetId,
          organisation: 'association-1',
          position: 6,
          eventId: eventOf(6),
          type: 'case.handed-over',
          state: 'parked',
          attempts: 1,
          outcome: 'TIMED_OUT',
          firstAt: '2026-10-01T08:00:00.000Z',
          lastAt: '2026-10-01T08:00:00.000Z',
          jobId: `notification.6.${eventOf(6)}.${targetId}`,
        },
      ],
    });
    expect(await get('operator region', '/v1/notification-deliveries?state=lost')).toMatchObject({ status: 400 });
    expect(await get('operator region', '/v1/notification-deliveries?targetId=x')).toMatchObject({ status: 400 });
  });

  it.each(['caseworker GM0148', 'housing-association association-1', 'evaluator region'])(
    'is nothing for a %s',
    async (who) => {
      expect(await get(who, '/v1/notification-deliveries')).toMatchObject({ status: 403 });
    },
  );
});

/** An event of each type of message, of streams that are there. */
function examples(): ReadonlyMap<string, RecordedEvent> {
  const caseId = eventsOf(housed('x'))[0]?.stream.slice('case-'.length) ?? '';
  const about: Partial<Record<string, string>> = { case: caseId, meeting: meetingId, monitoring: '2026-H2' };
  return new Map(
    Object.entries(eventTypesOf).flatMap(([category, types]) =>
      Object.keys(types).flatMap((type) => {
        const stream = streamName(category as StreamCategory, about[category] ?? 'GM0148');
        const event = { stream, type } as RecordedEvent;
        const told = noticeOf(event)?.type;
        return told ? [[told, event] as const] : [];
      }),
    ),
  );
}

const organisationOf: Readonly<Record<string, string>> = {
  caseworker: 'GM0148',
  'housing-association': 'association-1',
};

describe('The address in a message', () => {
  it.each(Object.keys(notificationTypes))('of type %s answers whoever may be told', async (type) => {
    const event = examples().get(type);
    const { operation, path } = noticeOf(event as RecordedEvent) as Notice;
    const roles = Object.entries(rowOf(operation) ?? {}).filter(([, reach]) => reach === 'any');
    expect(roles.length).toBeGreaterThan(0);
    for (const [role] of roles) {
      expect({ role, ...(await get(`${role} ${organisationOf[role] ?? 'region'}`, path)) }).toMatchObject({
        role,
        status: 200,
      });
    }
  });
});
