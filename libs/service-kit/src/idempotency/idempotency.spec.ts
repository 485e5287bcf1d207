import { Body, Controller, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { eventFields } from '@evenwicht/events';
import { EventStoreUnavailable } from '@evenwicht/event-store';
import type { Instant } from '@evenwicht/kernel';
import { Clock, FixedClock } from '../clock.js';
import { CommandRejected, type Receipt } from '../judgement.js';
import { createService } from '../http/create-service.js';
import { CommandEndpoint } from '../http/endpoint.js';
import { Field } from '../http/field.js';
import { ReadableAt } from '../http/receipt-headers.js';
import { Refusal } from '../http/refusal.js';
import { AccessGuard } from '../identity/access-guard.js';
import { AccessDenied } from '../identity/authorise.js';
import { NotAuthenticated, TokenVerifier } from '../identity/token-verifier.js';
import { MemorySentRequests, SentRequests } from './sent-requests.js';

class ReportRequest {
  @Field(eventFields.calendarMonth, { description: 'De maand.' })
  month!: string;

  @Field(eventFields.count, { description: 'Het aantal.', optional: true })
  count?: number;
}

/** Counts what is carried out; does what a spec asks for. */
let carriedOut = 0;
let work: (month: string) => Promise<Receipt>;
const receipt: Receipt = { id: 'GM0148', revision: 0, position: 1 as never, version: 'supply-GM0148 0' };
const recorded = async (): Promise<Receipt> => ({ ...receipt, position: carriedOut as never });

@ReadableAt('/v1/reports/{id}')
@Controller('v1/reports')
class ReportsController {
  @CommandEndpoint({ operation: 'reportVacancies', path: '', summary: 'Melden', description: 'Meldt.' })
  report(@Body() { month }: ReportRequest): Promise<Receipt> {
    carriedOut += 1;
    return work(month);
  }
}

/** The token names the sender. */
const verifier: Pick<TokenVerifier, 'verify'> = {
  verify: async (authorization = '') => {
    if (!authorization) throw new NotAuthenticated('TOKEN_MISSING');
    const [role = '', pseudonym = ''] = authorization.split(' ');
    return { pseudonym, organisation: 'association-1', role: role as 'housing-association' };
  },
};

class Sent extends MemorySentRequests {
  mayKeep = true;

  override async claim(key: Buffer, content: Buffer) {
    const claim = await super.claim(key, content);
    if (claim.outcome !== 'held' || this.mayKeep) return claim;
    return { ...claim, held: { ...claim.held, answer: () => Promise.reject(new Error('the disk is full')) } };
  }
}

const sent = new Sent();

@Module({
  controllers: [ReportsController],
  providers: [
    { provide: TokenVerifier, useValue: verifier },
    { provide: SentRequests, useValue: sent },
    { provide: Clock, useValue: new FixedClock('2026-10-01T08:00:00.000Z' as Instant) },
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
})
class SpecModule {}

let app: NestFastifyApplication;
beforeAll(async () => {
  const texts = { sentences: { TOO_LATE: 'Het is te laat.' }, statuses: { NO_APPLICATION: 404 } };
  app = await createService(SpecModule, { apiVersion: '1.0.0', texts, logger: false });
  await app.init();
});
afterAll(() => app.close());
beforeEach(() => {
  carriedOut = 0;
  work = recorded;
  sent.mayKeep = true;
});

let keys = 0;
const newKey = () => `key-${(keys += 1)}`;
const body = { month: '2026-09', count: 3 };

async function post(key: string | undefined, payload: object = body, sender = 'housing-association p') {
  const headers = { authorization: sender, ...(key === undefined ? {} : { 'idempotency-key': key }) };
  const response = await app.inject({ method: 'POST', url: '/v1/reports', payload, headers });
  const { statusCode: status, headers: given, body: text } = response;
  return { status, headers: given, text, problem: response.json<{ code: string; type: string }>() };
}

const same = ({ status, text, headers }: Awaited<ReturnType<typeof post>>) => ({
  status,
  text,
  ...{ type: headers['content-type'], location: headers['location'], version: headers['api-version'] },
});

/** Answers as asked on the first try, and records on the second. */
function onceThenRecord(error: Error): void {
  work = () => (carriedOut === 1 ? Promise.reject(error) : recorded());
}

describe('a request that is sent again under the same key', () => {
  it('gets the same receipt, and is carried out once', async () => {
    const key = newKey();
    const first = await post(key);
    const again = await post(key, { count: 3, month: '2026-09' });

    expect(first.status).toBe(201);
    expect(first.headers['location']).toBe('/v1/reports/GM0148');
    expect(same(again)).toEqual(same(first));
    expect(carriedOut).toBe(1);
  });

  it('gets the same refusal where that was decided, to the number of the request', async () => {
    onceThenRecord(new CommandRejected('TOO_LATE'));
    const key = newKey();
    const first = await post(key);

    expect([first.status, first.problem.code]).toEqual([409, 'TOO_LATE']);
    expect(same(await post(key))).toEqual(same(first));
    expect(carriedOut).toBe(1);
  });

  it.each<[number, Error]>([
    [401, new NotAuthenticated('TOKEN_EXPIRED')],
    [403, new AccessDenied('reportVacancies', 'NOT_YOUR_ORGANISATION')],
    [404, new Refusal(404, 'NO_APPLICATION', 'Deze zaak bestaat niet.')],
    [404, new CommandRejected('NO_APPLICATION')],
    [500, new Error('a fault')],
    [503, new EventStoreUnavailable(new Error('away'))],
  ])('is carried out where the first try ended in %i', async (status, error) => {
    onceThenRecord(error);
    const key = newKey();

    expect((await post(key)).status).toBe(status);
    expect((await post(key)).status).toBe(201);
  });

  it('may be put right where it could not be read', async () => {
    const key = newKey();

    expect((await post(key, { month: '2026-13' })).status).toBe(400);
    expect((await post(key)).status).toBe(201);
  });

  it('is asked for its token again', async () => {
    const key = newKey();
    await post(key);

    expect((await post(key, body, '')).status).toBe(401);
    expect((await post(key, body, 'caseworker p')).status).toBe(403);
  });
});

describe('a key', () => {
  const reused = {
    type: 'https://example.org/evenwicht/problems/idempotency-key-reused',
    code: 'IDEMPOTENCY_KEY_REUSED',
  };

  it('cannot be used for another request', async () => {
    const key = newKey();
    await post(key);
    const other = await post(key, { month: '2026-08' });

    expect(other.status).toBe(409);
    expect(other.problem).toMatchObject(reused);
    expect(carriedOut).toBe(1);
  });

  it('cannot be used for another request where nobody knows what became of the first', async () => {
    onceThenRecord(new EventStoreUnavailable(new Error('away')));
    const key = newKey();
    await post(key);

    expect((await post(key, { month: '2026-08' })).problem).toMatchObject(reused);
  });

  it('that is in use is told so, with when to ask again', async () => {
    let finish: () => void = () => undefined;
    work = () => new Promise((resolve) => (finish = () => resolve(receipt)));
    const key = newKey();
    const first = post(key);
    while (carriedOut === 0) await new Promise((resolve) => setImmediate(resolve));
    const second = await post(key);
    finish();

    expect([second.status, second.problem.code]).toEqual([409, 'IDEMPOTENCY_KEY_IN_FLIGHT']);
    expect(second.headers['retry-after']).toBe('1');
    expect(same(await first)).toEqual(same(await post(key)));
  });

  it('belongs to who chose it', async () => {
    const key = newKey();
    await post(key);

    expect((await post(key, { month: '2026-08' }, 'housing-association q')).status).toBe(201);
  });

  it('that is no key is refused', async () => {
    const { status, problem } = await post('one, two');

    expect(status).toBe(400);
    expect(problem).toMatchObject({ code: 'INVALID_REQUEST', errors: [{ field: 'Idempotency-Key' }] });
    expect(carriedOut).toBe(0);
  });

  it('may be left out: each request is then one of its own', async () => {
    await post(undefined);
    await post(undefined);

    expect(carriedOut).toBe(2);
  });
});

describe('an answer that cannot be kept', () => {
  it('is not given: the sender is asked to come again', async () => {
    sent.mayKeep = false;
    const { status, headers, problem } = await post(newKey());

    expect([status, problem.code, headers['retry-after']]).toEqual([503, 'ANSWER_NOT_KEPT', '5']);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(headers['location']).toBeUndefined();
  });
});
