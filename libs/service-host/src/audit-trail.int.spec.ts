import { MemoryEventStore } from '@evenwicht/event-store';
import { eventTypesOf } from '@evenwicht/events';
import { MemoryAccessLog } from '@evenwicht/service-kit';
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

// invented: a region in which some are housed, and one who fled
const log = new MemoryEventStore();
const accessLog = new MemoryAccessLog();
const fled = '4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b01';
let database: TestDatabase;
let served: ServedApi;

const of = (type: keyof typeof eventTypesOf.case, data: object = {}) => ({
  type,
  occurredOn: '2026-09-01',
  data: { ...eventTypesOf.case[type].example, ...data },
});

beforeAll(async () => {
  database = await createTestDatabase();
  await copyInto(log, eventsOf([...inventedRegion, ...housed('x'), ...housed('y')]));
  await appendFacts(log, `case-${fled}`, of('UrgencyApplied'), of('OriginDetermined', { origin: 'GM0166' }));
  served = await serveApi({ url: database.url, log, accessLog });
}, 30_000);

afterAll(async () => {
  await served.stop();
  await database.drop();
});

interface Page {
  readonly events: readonly { position: number; stream: string; isProtected: boolean; data: unknown }[];
  readonly next?: number;
  readonly head: number;
}

async function get<Body>(path: string, who: string): Promise<{ status: number; body: Body }> {
  const response = await served.app.inject({ method: 'GET', url: `/v1/${path}`, headers: { authorization: who } });
  return { status: response.statusCode, body: response.json<Body>() };
}

const events = async (query: string) => (await get<Page>(`events?${query}`, 'evaluator region')).body;

describe('The audit trail over HTTP', () => {
  it('gives every event once, in the order of the log, in pages', async () => {
    const positions: number[] = [];
    for (let after: number | undefined = 0; after !== undefined;) {
      const page: Page = await events(`limit=7&after=${after}`);
      positions.push(...page.events.map(({ position }) => position));
      after = page.next;
    }

    expect(positions).toEqual(Array.from({ length: await log.head() }, (_, index) => index + 1));
  });

  it('can be asked for one kind of stream or event', async () => {
    const ofAgreement = await events('category=agreement&limit=500');
    const ofType = await events('type=TenancyStarted');

    expect(new Set(ofAgreement.events.map(({ stream }) => stream))).toEqual(new Set(['agreement-invented']));
    expect(ofType.events).toHaveLength(2);
  });

  it('takes back what it showed of a case as far as it can, when its origin turns out to be unsafe', async () => {
    const seen = async () => {
      const { events: all } = await events('category=case&limit=500');
      return all.filter(({ stream }) => stream === `case-${fled}`);
    };
    expect((await seen()).map(({ isProtected }) => isProtected)).toEqual([false, false]);

    await appendFacts(log, `case-${fled}`, of('ReturnAssessedUnsuitable', { reason: 'unsafe' }));

    expect((await seen()).map(({ isProtected }) => isProtected)).toEqual([true, true, true]);
    expect(JSON.stringify(await seen())).not.toContain('GM0166');
  });

  it('every page is a line of the access log, which the secretariat reads and an evaluator does not', async () => {
    await events('after=3&limit=2');
    const { body } = await get<{ lines: { operation: string; parameters: unknown }[]; next?: number }>(
      'access-log-lines?limit=1',
      'secretariat region',
    );

    expect(body.lines).toMatchObject([{ operation: 'readEvents', parameters: { after: '3', limit: '2' } }]);
    const before = await get<{ lines: { number: number }[] }>(
      `access-log-lines?before=${body.next}`,
      'secretariat region',
    );
    expect(before.body.lines.every(({ number }) => number < Number(body.next))).toBe(true);
    expect((await get('access-log-lines', 'evaluator region')).status).toBe(403);
    expect((await get('events', 'secretariat region')).status).toBe(403);
  });
});
