import { MemoryEventStore } from '@evenwicht/event-store';
import { copyInto, createTestDatabase, eventsOf, inventedRegion, type TestDatabase } from '@evenwicht/testing';
import { rowOf } from '@evenwicht/service-kit';
import { randomUUID } from 'node:crypto';
import { callsIn, type Call } from './access-calls-fixture.js';
import { apiDocument, apiVersion } from './api-document.js';
import { serveApi, type ServedApi } from './served-api-fixture.js';

const caseworker = 'caseworker GM0148';
const landlord = 'housing-association association-1';

let database: TestDatabase;
let served: ServedApi;
let calls: Call[];

beforeAll(async () => {
  const log = new MemoryEventStore();
  database = await createTestDatabase();
  await copyInto(log, eventsOf(inventedRegion));
  served = await serveApi({ url: database.url, log });
  calls = callsIn(apiDocument(served.app), { municipality: 'GM0148', association: 'association-1' });
}, 30_000);

afterAll(async () => {
  await served.stop();
  await database.drop();
});

interface Change {
  readonly method?: Call['method'] | 'HEAD' | 'OPTIONS' | 'DELETE';
  readonly headers?: Record<string, string>;
  readonly payload?: object | string;
}

async function send(
  { method, path, payload, query }: Pick<Call, 'method' | 'path' | 'payload' | 'query'>,
  change: Change,
) {
  const asked = { method, headers: { authorization: caseworker }, ...(payload && { payload }), ...change };
  const response = await served.app.inject({ ...asked, url: path.replace(/\{\w+\}/, randomUUID()), query });
  const { statusCode: status, headers, body } = response;
  return { status, headers, body };
}

const always = {
  'api-version': apiVersion,
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

describe('every operation', () => {
  it.each<[string, Change, number, (call: Call) => boolean]>([
    ['its options', { method: 'OPTIONS', headers: {} }, 204, () => true],
    ['a method that it is not for', { method: 'DELETE' }, 405, () => true],
    ['who accepts something else', { headers: { authorization: caseworker, accept: 'text/html' } }, 406, () => true],
    ['a stranger', { headers: {} }, 401, () => true],
    ['an operator of nothing', { headers: { authorization: 'nobody GM0148' } }, 403, () => true],
    [
      'an unreadable body',
      { payload: '{"', headers: { authorization: caseworker, 'content-type': 'application/json' } },
      400,
      isCommand,
    ],
    [
      'a body that is no JSON',
      { payload: 'a=b', headers: { authorization: caseworker, 'content-type': 'text/csv' } },
      415,
      isCommand,
    ],
    ['a body that is too large', { payload: { text: 'x'.repeat(70_000) } }, 413, isCommand],
  ])('answers %s with version, security headers and problem+json: %#', async (_what, change, status, isMeant) => {
    for (const call of calls.filter(isMeant)) {
      const answer = await send(call, change);
      expect({ ...call, status: answer.status }).toEqual({ ...call, status });
      expect(answer.headers).toMatchObject(always);
      if (status >= 400) expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      if (status === 405)
        expect(answer.headers['allow']).toMatch(call.method === 'GET' ? /^GET, HEAD/ : /OPTIONS, POST$/);
    }
  });

  it('answers with them whatever the role and whatever comes of it', async () => {
    const statuses = new Set<number>();
    for (const call of calls) {
      for (const authorization of [caseworker, landlord, 'table-coordinator region', 'evaluator region']) {
        const answer = await send(call, { headers: { authorization } });
        statuses.add(answer.status);
        expect(answer.headers).toMatchObject(always);
        if (call.method === 'GET' && answer.status === 200) expect(answer.headers['etag']).toMatch(/^"[\w.-]{22,45}"$/);
      }
    }
    expect([...statuses].sort()).toEqual(expect.arrayContaining([200, 201, 403, 404]));
  });

  it('tells by HEAD what it tells by GET, but for the body', async () => {
    const questions = calls.filter(({ method, path }) => method === 'GET' && !path.includes('{'));
    for (const call of questions) {
      const headers = { authorization: 'evaluator region' };
      const [get, head] = [await send(call, { headers }), await send(call, { headers, method: 'HEAD' })];
      expect([head.status, head.body, head.headers['etag']]).toEqual([get.status, '', get.headers['etag']]);
    }
    expect(questions.length).toBeGreaterThan(2);
  });
});

/** How requests name the day on which something was so. */
const days = ['occurredOn', 'receivedOn', 'decidedOn', 'determinedOn', 'startedOn', 'reportedOn', 'completedOn'];
/** What others than the parties set is published before it is so. */
const publishedAhead = [
  'recordLegalBasis',
  'establishEntryIntoForce',
  'recordStatutoryDeadline',
  'recordHouseholdCount',
  'recordMunicipalFacilities',
];

describe('a day that lies ahead', () => {
  it('is refused by every operation that records what has been so, with the field', async () => {
    const answers = await Promise.all(
      calls.filter(isCommand).flatMap((call) => {
        const field = days.find((day) => call.payload && day in call.payload);
        return field && !publishedAhead.includes(call.operation) ? [aheadIn(call, field)] : [];
      }),
    );
    const told = answers.map(([operation, , { status, body }]) => [operation, status, errorsIn(body)]);
    expect(told).toEqual(answers.map(([operation, field]) => [operation, 400, [[field, 'in-future']]]));
    expect(told.length).toBeGreaterThan(70);
  });
});

async function aheadIn(call: Call, field: string) {
  const path = call.path.replace('{evaluationNumber}', '1').replace('{halfYear}', '2026-H1');
  const headers = { authorization: authorisedFor(call.operation) };
  const answer = await send({ ...call, path }, { headers, payload: { ...call.payload, [field]: '9999-12-31' } });
  return [call.operation, field, answer] as const;
}

function authorisedFor(operation: string): string {
  const [role = 'nobody'] = Object.keys(rowOf(operation) ?? {});
  const organisation = { caseworker: 'GM0148', 'housing-association': 'association-1' }[role] ?? 'region';
  return `${role} ${organisation}`;
}

function errorsIn(body: string): readonly (readonly [string, string])[] {
  const { errors = [] } = JSON.parse(body) as { errors?: readonly { field: string; code: string }[] };
  return errors.map(({ field, code }) => [field, code]);
}

function isCommand({ method }: Call): boolean {
  return method === 'POST';
}

/** A calculation records nothing: there is nothing to do twice, and nothing that may have changed meanwhile. */
function headersOf({ post }: { readonly post?: { readonly responses: object } }): readonly string[] {
  if (!post) return ['If-None-Match'];
  return '201' in post.responses ? ['Idempotency-Key', 'If-Match'] : [];
}

describe('the description', () => {
  it('names the conditions and the key on every operation that knows them', () => {
    for (const item of Object.values(apiDocument(served.app).paths)) {
      const named = JSON.stringify((item.post ?? item.get)?.parameters);
      for (const header of headersOf(item)) {
        expect(named).toContain(`{"$ref":"#/components/parameters/${header}"}`);
      }
    }
  });
});
