import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Region } from '@evenwicht/distribution';
import { MemoryEventStore } from '@evenwicht/event-store';
import type { Instant } from '@evenwicht/kernel';
import type { KeptReportFiles } from '@evenwicht/monitoring';
import type { Deliveries } from '@evenwicht/notifications';
import { JobQueue } from '@evenwicht/jobs';
import { ProjectionRunner, ReadModels } from '@evenwicht/read-models';
import {
  CommandExecutor,
  FixedClock,
  LogView,
  MemoryAccessLog,
  MemorySentRequests,
  type Role,
  type TokenVerifier,
} from '@evenwicht/service-kit';
import { copyInto, createTestDatabase, eventsOf, inventedRegion, type TestDatabase } from '@evenwicht/testing';
import { caseFileProjection } from '@evenwicht/urgency-case';
import { randomUUID } from 'node:crypto';
import { apiDocument } from './api-document.js';
import { createApi } from './api.js';
import { StartUp } from './start-up.js';

/** Waits as long as it is told to, but for no more than a moment: a spec need not sit out the whole bound. */
class BrieflyWaiting extends ReadModels {
  readonly bounds: number[] = [];

  override async waitFor(...[position, bound, names]: Parameters<ReadModels['waitFor']>): Promise<boolean> {
    this.bounds.push(bound);
    return super.waitFor(position, this.isStanding ? Math.min(bound, 100) : bound, names);
  }

  isStanding = false;
}

const verifier = {
  verify: async (authorization = '') => {
    const [role, organisation = ''] = authorization.split(' ');
    return { pseudonym: 'p', organisation, role: role as Role };
  },
} as Pick<TokenVerifier, 'verify'> as TokenVerifier;

const log = new MemoryEventStore();
let database: TestDatabase;
let readModels: BrieflyWaiting;
let runner: ProjectionRunner;
let app: NestFastifyApplication;

beforeAll(async () => {
  database = await createTestDatabase();
  readModels = new BrieflyWaiting({ url: database.url, projections: [caseFileProjection] });
  const logView = new LogView(log, new Region());
  const executor = new CommandExecutor(log, logView, { agreementVersionOn: () => '2025-12-05' });
  const clock = new FixedClock('2026-10-01T08:00:00.000Z' as Instant);
  const jobs = new JobQueue({ site: { databaseUrl: database.url } });
  const startUp = new StartUp();
  await startUp.run([]);
  const sentRequests = new MemorySentRequests();
  await copyInto(log, eventsOf(inventedRegion));
  runner = new ProjectionRunner(readModels, log);
  runner.start();
  app = await createApi(
    {
      store: log,
      logView,
      executor,
      readModels,
      sentRequests,
      accessLog: new MemoryAccessLog(),
      jobs,
      deliveries: {} as Deliveries, // nobody asks
      reportFiles: {} as KeptReportFiles,
      clock,
      startUp,
      verifier,
    },
    false,
  );
  await app.init();
}, 30_000);

afterAll(async () => {
  await app.close();
  await runner.stop();
  await readModels.close();
  await database.drop();
});

const headers = { authorization: 'caseworker GM0148' };

/** Somebody registers an application: which case it is, and where in the log. */
async function registered(externalReference: string): Promise<{ readonly id: string; readonly position: number }> {
  const payload = { municipality: 'GM0148', receivedOn: '2026-09-01', category: 'shelteredHousing', externalReference };
  const answer = await app.inject({ method: 'POST', url: '/v1/cases', headers, payload });
  expect(answer.statusCode).toBe(201);
  return answer.json<{ id: string; position: number }>();
}

const worklist = (query: Record<string, string>) =>
  app.inject({ method: 'GET', url: '/v1/worklist-items', headers, query });

describe('Who has just done something', () => {
  it('sees it on the worklist at once, who waits for the position of the receipt', async () => {
    for (const reference of ['S-1', 'S-2', 'S-3']) {
      const { position } = await registered(reference);
      const answer = await worklist({ externalReference: reference, waitForPosition: String(position) });
      expect(answer.json()).toMatchObject({
        on: '2026-10-01',
        items: [{ kind: 'decision', externalReference: reference }],
      });
    }
  });

  it('is told within a bound that it is not visible yet, while the read models stand still, and never shown less', async () => {
    await runner.stop();
    readModels.isStanding = true;
    const { position } = await registered('S-4');
    const query = { externalReference: 'S-4', waitForPosition: String(position) };
    const answer = await worklist(query);

    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([503, 'NOT_YET_VISIBLE']);
    expect(answer.headers['retry-after']).toBe('5');
    expect(readModels.bounds.at(-1)).toBe(5_000);
    expect((await worklist({ externalReference: 'S-4' })).json()).toMatchObject({ items: [] });

    readModels.isStanding = false;
    runner = new ProjectionRunner(readModels, log);
    runner.start();
    expect((await worklist(query)).json()).toMatchObject({ items: [{ externalReference: 'S-4' }] });
  }, 20_000);

  it('is not told that a case does not exist while the read models stand still, nor whether another one does', async () => {
    await runner.stop();
    readModels.isStanding = true;
    const { id: caseId } = await registered('S-5');
    const seen = (id: string) => app.inject({ url: `/v1/cases/${id}`, headers });

    for (const answer of [await seen(caseId), await seen(randomUUID())]) {
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([503, 'NOT_YET_VISIBLE']);
    }

    readModels.isStanding = false;
    runner = new ProjectionRunner(readModels, log);
    runner.start();
    expect((await seen(caseId)).statusCode).toBe(200);
    expect((await seen(randomUUID())).statusCode).toBe(404);
  }, 20_000);

  it('can wait with every question that is answered from what was recorded', () => {
    const questions = Object.values(apiDocument(app).paths).flatMap(({ get }) => (get?.security ? [get] : []));
    const waitless = questions.filter(({ parameters = [] }) => !JSON.stringify(parameters).includes('waitForPosition'));
    expect(questions.length).toBeGreaterThan(5);
    expect(waitless.map(({ operationId }) => operationId)).toEqual([]);
  });
});

describe('A worklist that is asked for wrongly', () => {
  it('says everything that is wrong with the question at once', async () => {
    const answer = await worklist({ after: 'zzz', limit: '0', waitingFor: 'nobody', overdueOn: '2026-02-31' });
    const fields = answer.json<{ errors: { field: string }[] }>().errors.map(({ field }) => field);
    expect([answer.statusCode, fields.sort()]).toEqual([400, ['after', 'limit', 'overdueOn', 'waitingFor']]);
  });

  it('goes on with the next page only by the cursor of the page before', async () => {
    const first = (await worklist({ limit: '1' })).json<{ next: string; items: { caseId: string }[] }>();
    const second = (await worklist({ limit: '1', after: first.next })).json<{ items: { caseId: string }[] }>();
    expect(second.items[0]?.caseId).not.toBe(first.items[0]?.caseId);
    expect((await worklist({ after: `${first.next}x` })).statusCode).toBe(400);
  });
});
