import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MemoryEventStore } from '@evenwicht/event-store';
import {
  AccessLog,
  AccessLogUnavailable,
  MemoryAccessLog,
  rowOf,
  type AccessLine,
  type KeptAccessLine,
} from '@evenwicht/service-kit';
import { copyInto, createTestDatabase, eventsOf, inventedRegion, type TestDatabase } from '@evenwicht/testing';
import { callsIn, type Call } from './access-calls-fixture.js';
import { apiDocument } from './api-document.js';
import { serveApi, type ServedApi } from './served-api-fixture.js';

/** Forgets the lines of one operation: the fault that the first test is for. */
class ForgetfulAccessLog extends MemoryAccessLog {
  override async record(line: AccessLine): Promise<void> {
    if (line.operation !== 'readVacancies') await super.record(line);
  }
}

class BrokenAccessLog extends AccessLog {
  override async record(): Promise<void> {
    throw new AccessLogUnavailable(new Error('connect refused'));
  }

  override async lines(): Promise<readonly KeptAccessLine[]> {
    throw new AccessLogUnavailable(new Error('connect refused'));
  }
}

const named = { municipality: 'GM0148', association: 'association-1' };
const someId = '4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b01';
/** The one that a test is about, behind the one that the service has. */
class AccessLogOfTest extends AccessLog {
  current: AccessLog = new MemoryAccessLog();

  override record(line: AccessLine): Promise<void> {
    return this.current.record(line);
  }

  override lines(limit: number, before?: number): Promise<readonly KeptAccessLine[]> {
    return this.current.lines(limit, before);
  }
}

const log = new MemoryEventStore();
const ofTest = new AccessLogOfTest();
let database: TestDatabase;
let served: ServedApi;

beforeAll(async () => {
  database = await createTestDatabase();
  await copyInto(log, eventsOf(inventedRegion));
  served = await serveApi({ url: database.url, log, accessLog: ofTest });
  await served.readModels.waitFor(await log.head(), 20_000);
}, 30_000);

afterAll(async () => {
  await served.stop();
  await database.drop();
});

async function withAccessLog(accessLog: AccessLog, visit: (app: NestFastifyApplication) => Promise<void>) {
  ofTest.current = accessLog;
  await visit(served.app);
}

async function call(app: NestFastifyApplication, { method, path, query, payload }: Call, who = 'evaluator region') {
  const headers = { authorization: who, traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' };
  const url = path.replace(/\{\w+\}/, someId);
  const response = await app.inject({ method, url, headers, query, ...(payload && { payload }) });
  return { status: response.statusCode, code: response.json<{ code?: string }>().code };
}

/** Every operation that an evaluator may do, by the access table; each with the answer to it. */
async function readEverything(app: NestFastifyApplication) {
  const answers: { operation: string; status: number; code: string | undefined }[] = [];
  for (const each of callsIn(apiDocument(app), named)) {
    if (!rowOf(each.operation)?.evaluator) continue;
    answers.push({ operation: each.operation, ...(await call(app, each)) });
  }
  return answers;
}

/** Reads of which there is no line: there must be none. */
async function readsWithoutLine(reads: readonly { operation: string }[], accessLog: AccessLog): Promise<string[]> {
  const lines = (await accessLog.lines(1_000)).map(({ operation }) => operation as string);
  return reads.map(({ operation }) => operation).filter((operation) => !lines.includes(operation));
}

describe('Every read of an evaluator', () => {
  it('is a line in the access log: who by pseudonym, what, with which parameters, at which position, when', async () => {
    const accessLog = new MemoryAccessLog();
    await withAccessLog(accessLog, async (app) => {
      const reads = await readEverything(app);

      expect(reads.length).toBeGreaterThan(12);
      expect(reads.filter(({ status }) => status >= 500)).toEqual([]);
      expect(await readsWithoutLine(reads, accessLog)).toEqual([]);
      const lines = await accessLog.lines(1_000);
      expect(lines).toHaveLength(reads.length);
      expect(lines.find(({ operation }) => operation === 'readDistributionBalances')).toEqual({
        number: expect.any(Number),
        at: '2026-10-01T08:00:00.000Z',
        pseudonym: 'p',
        organisation: 'region',
        role: 'evaluator',
        operation: 'readDistributionBalances',
        parameters: { halfYear: '2026-H2' },
        logPosition: await log.head(),
        operationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        processingActivityId: 'urn:evenwicht:verwerkingsactiviteit:evaluatie',
      });
    });
  });

  it('of which no line was kept is found', async () => {
    const forgetful = new ForgetfulAccessLog();
    await withAccessLog(forgetful, async (app) => {
      expect(await readsWithoutLine(await readEverything(app), forgetful)).toEqual(['readVacancies']);
    });
  });

  it('is refused with 503 when its line cannot be written', async () => {
    await withAccessLog(new BrokenAccessLog(), async (app) => {
      const answers = await readEverything(app);

      expect(new Set(answers.map(({ status, code }) => `${status} ${code}`))).toEqual(
        new Set(['503 ACCESS_LOG_UNREACHABLE']),
      );
    });
  });

  it('is a line for evaluators alone: what others read of their own work is not logged here', async () => {
    const accessLog = new MemoryAccessLog();
    await withAccessLog(accessLog, async (app) => {
      const calls = callsIn(apiDocument(app), named);
      const ofDemand = calls.find(({ operation }) => operation === 'readOpenDemand') as Call;

      expect(await call(app, ofDemand, 'caseworker GM0148')).toMatchObject({ status: 200 });
      expect(await accessLog.lines(10)).toEqual([]);
    });
  });
});
