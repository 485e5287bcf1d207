import { MemoryEventStore } from '@evenwicht/event-store';
import { JobQueue, JobWorker, type JobKind, type Pointer } from '@evenwicht/jobs';
import { createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { serveApi, type ServedApi } from './served-api-fixture.js';

let database: TestDatabase;
let served: ServedApi;
let queue: JobQueue;
let isMended = false;

// invented: work that fails until somebody mends it
const kind: JobKind = {
  name: 'invented',
  attempts: 1,
  due: async () => [],
  process: async () => {
    if (!isMended) throw Object.assign(new Error('the file of Sanne de Vries'), { code: 'EIO' });
  },
};

beforeAll(async () => {
  database = await createTestDatabase();
  served = await serveApi({ url: database.url, log: new MemoryEventStore() });
  queue = new JobQueue({ site: { databaseUrl: database.url } });
}, 30_000);

afterAll(async () => {
  await queue.close();
  await served.stop();
  await database.drop();
});

async function get(authorization: string, url: string) {
  const response = await served.app.inject({ method: 'GET', url, headers: { authorization } });
  return { status: response.statusCode, body: response.body, ...response.json<{ counts: Record<string, number> }>() };
}

async function retry(authorization: string, jobId: string) {
  const url = `/v1/jobs/${jobId}/retries`;
  const response = await served.app.inject({ method: 'POST', url, headers: { authorization } });
  return { status: response.statusCode, ...response.json<object>() };
}

const operator = 'operator region';

describe('the jobs over HTTP', () => {
  it('show an operator what is parked and why, and do it again when it is mended', async () => {
    await queue.add([{ kind: 'invented', pointer: { day: '2026-11-23' } as Pointer, attempts: 1 }]);
    const worker = new JobWorker(queue, [kind]);
    worker.start();
    let seen = await get(operator, '/v1/jobs');
    while (seen.counts['parked'] !== 1) seen = await get(operator, '/v1/jobs');
    expect(seen).toMatchObject({
      status: 200,
      jobs: [
        {
          jobId: 'invented.2026-11-23',
          kind: 'invented',
          state: 'parked',
          cause: 'EIO',
          pointer: { day: '2026-11-23' },
        },
      ],
    });
    expect(seen.body).not.toMatch(/Sanne|file of/);

    isMended = true;
    expect(await retry(operator, 'invented.2026-11-23')).toEqual({ status: 202, jobId: 'invented.2026-11-23' });
    while (seen.counts['done'] !== 1) seen = await get(operator, '/v1/jobs?state=done');
    expect(seen).toMatchObject({ counts: { parked: 0 }, jobs: [{ jobId: 'invented.2026-11-23', state: 'done' }] });
    expect(await retry(operator, 'invented.2026-11-23')).toMatchObject({ status: 404, code: 'NO_PARKED_JOB' });
    await worker.stop();
  });

  it.each(['caseworker GM0148', 'evaluator region', 'table-coordinator region'])(
    'are nothing for a %s',
    async (who) => {
      expect(await get(who, '/v1/jobs')).toMatchObject({ status: 403 });
      expect(await retry(who, 'invented.2026-11-23')).toMatchObject({ status: 403 });
    },
  );

  it('know no state that there is not, nor a job of another form', async () => {
    expect(await get(operator, '/v1/jobs?state=lost')).toMatchObject({ status: 400 });
    expect(await retry(operator, 'a%20b')).toMatchObject({ status: 404, code: 'NO_PARKED_JOB' });
  });
});

describe('a service whose queue is away', () => {
  it('goes on serving, and says so', async () => {
    const nobody = createServer().listen(0, '127.0.0.1');
    await once(nobody, 'listening');
    const { port } = nobody.address() as AddressInfo;
    nobody.close(); // nobody listens there
    const away = new JobQueue({ site: { redisUrl: `redis://127.0.0.1:${port}`, databaseUrl: '' }, patience: 200 });
    const other = await serveApi({ url: database.url, log: new MemoryEventStore(), jobs: away });
    const headers = { authorization: operator };
    const ready = await other.app.inject({ method: 'GET', url: '/readyz' });
    const terms = await other.app.inject({ method: 'GET', url: '/v1/agreement-terms?on=2026-10-01', headers });
    const jobs = await other.app.inject({ method: 'GET', url: '/v1/jobs', headers });
    await other.stop();
    expect(ready.statusCode).toBe(200);
    expect(ready.json()).toMatchObject({
      checks: { jobs: { isReady: false, isNeeded: false, detail: 'unreachable' } },
    });
    expect(terms.statusCode).not.toBe(503);
    expect(jobs.statusCode).toBe(503);
  });
});
