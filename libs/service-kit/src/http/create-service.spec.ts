import { Body, Controller, Get, Module, Post, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { eventFields } from '@evenwicht/events';
import type { Instant } from '@evenwicht/kernel';
import { connect, type AddressInfo } from 'node:net';
import { Clock, FixedClock } from '../clock.js';
import { ChangedSinceRead } from '../judgement.js';
import { AccessGuard, IsOpen, IsOperation } from '../identity/access-guard.js';
import { NotAuthenticated, TokenVerifier } from '../identity/token-verifier.js';
import { CurrentSending, type Sending } from '../identity/visit.js';
import { createService } from './create-service.js';
import { Field } from './field.js';

class ReportRequest {
  @Field(eventFields.association, { description: 'De corporatie.' })
  association!: string;

  @Field(eventFields.calendarMonth, { description: 'De maand.' })
  month!: string;
}

let thrown: Error = new Error('not yet');

@Controller('v1/reports')
class ReportsController {
  @Post()
  @IsOperation('reportVacancies')
  report(@Body() body: ReportRequest, @CurrentSending() sending: Sending): object {
    return { body, sending };
  }

  @Get('fault')
  @IsOpen()
  fault(): never {
    throw thrown;
  }

  @Get('changed')
  @IsOpen()
  changed(): never {
    throw new ChangedSinceRead();
  }

  @Get('unguarded')
  unguarded(): string {
    return 'seen';
  }
}

/** Knows two visitors by their token. */
const verifier: Pick<TokenVerifier, 'verify'> = {
  verify: async (authorization) => {
    if (authorization === 'Bearer landlord') {
      return { pseudonym: 'p', organisation: 'association-1', role: 'housing-association' };
    }
    if (authorization === 'Bearer caseworker') return { pseudonym: 'p', organisation: 'GM0148', role: 'caseworker' };
    throw new NotAuthenticated(authorization ? 'TOKEN_EXPIRED' : 'TOKEN_MISSING');
  },
};

@Module({})
class SpecModule {
  static create(): DynamicModule {
    return {
      module: SpecModule,
      controllers: [ReportsController],
      providers: [
        { provide: TokenVerifier, useValue: verifier },
        { provide: Clock, useValue: new FixedClock('2026-10-01T08:00:00.000Z' as Instant) },
        { provide: APP_GUARD, useClass: AccessGuard },
      ],
    };
  }
}

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await createService(SpecModule.create(), {
    apiVersion: '1.2.3',
    texts: { sentences: { NO_SUCH_CASE: 'Deze zaak bestaat niet.' }, statuses: { NO_SUCH_CASE: 404 } },
    logger: false,
  });
  await app.listen(0, '127.0.0.1');
});
afterAll(() => app.close());

type Options = Parameters<NestFastifyApplication['inject']>[0];
const landlord = { authorization: 'Bearer landlord' };

async function send(options: Options) {
  const response = await app.inject(options);
  return { status: response.statusCode, headers: response.headers, problem: response.json() };
}

const posting = (payload: object | string, headers: Record<string, string> = {}): Options => ({
  method: 'POST',
  url: '/v1/reports',
  payload,
  headers: { ...landlord, ...headers },
});
const post = (payload: object | string, headers: Record<string, string> = {}) => send(posting(payload, headers));

const onEveryAnswer = {
  'api-version': '1.2.3',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

describe('every answer', () => {
  it.each<[string, number, Options]>([
    ['an unknown address', 404, { method: 'GET', url: '/nowhere' }],
    ['a trailing slash', 404, { method: 'POST', url: '/v1/reports/', headers: landlord, payload: {} }],
    ['a method that the address does not know', 405, { method: 'DELETE', url: '/v1/reports' }],
    ['options of an unknown address', 404, { method: 'OPTIONS', url: '/nowhere' }],
    ['a visitor without a token', 401, { method: 'POST', url: '/v1/reports', payload: {} }],
    ['a role that may not', 403, posting({}, { authorization: 'Bearer caseworker' })],
    ['JSON that is none', 400, posting('{"month":', { 'content-type': 'application/json' })],
    ['a body of the wrong kind', 415, posting('<month/>', { 'content-type': 'application/xml' })],
    ['a body that is too large', 413, posting({ month: 'x'.repeat(70_000) })],
    ['an address that cannot be read', 400, { method: 'GET', url: '/v1/reports/%zz' }],
    ['who does not accept JSON', 406, posting({}, { accept: 'text/html' })],
    ['a version that is no longer', 412, { method: 'GET', url: '/v1/reports/changed' }],
    ['a fault', 500, { method: 'GET', url: '/v1/reports/fault' }],
  ])('to %s is problem+json with status %i, the version and the security headers', async (_what, status, options) => {
    const answer = await send(options);

    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.problem).toEqual({
      type: 'about:blank',
      status,
      title: expect.any(String),
      detail: expect.any(String),
      code: expect.stringMatching(/^[A-Z_]+$/),
      instance: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
      ...(answer.problem.code === 'INVALID_REQUEST' ? { errors: expect.any(Array) } : {}),
    });
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject(onEveryAnswer);
  });

  it('to what is no HTTP is problem+json too', async () => {
    const { port } = app.getHttpServer().address() as AddressInfo;
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(port, '127.0.0.1', () => socket.write('HELLO\r\n\r\n'));
      socket.on('data', (part) => (text += String(part))).on('close', () => resolve(text));
    });

    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer).toContain('API-Version: 1.2.3');
    expect(answer).toContain('application/problem+json');
    expect(answer).toContain('"code":"UNREADABLE_REQUEST"');
  });

  it('names the methods of an address that does not know the one asked for', async () => {
    expect((await send({ method: 'PUT', url: '/v1/reports?a=b' })).headers['allow']).toBe('OPTIONS, POST');
    expect((await send({ method: 'PUT', url: '/v1/reports/fault' })).headers['allow']).toBe('GET, HEAD, OPTIONS');
  });

  it('asks for a token, and says when the one given is no longer valid', async () => {
    const without = await send({ method: 'POST', url: '/v1/reports', payload: {} });
    const expired = await post({}, { authorization: 'Bearer old' });

    expect(without.headers['www-authenticate']).toBe('Bearer realm="evenwicht"');
    expect(expired.headers['www-authenticate']).toBe('Bearer realm="evenwicht", error="invalid_token"');
  });
});

describe('a request that fits', () => {
  it('arrives with who sent it', async () => {
    const { problem: answer } = await post({ association: 'association-1', month: '2026-09' });

    expect(answer.body).toEqual({ association: 'association-1', month: '2026-09' });
    expect(answer.sending.context.actor).toEqual({
      organisation: 'association-1',
      role: 'housing-association',
      pseudonym: 'p',
    });
  });
});

describe('a request that does not fit', () => {
  it('is told all its errors at once', async () => {
    const { status, problem } = await post({ month: '2026-13' });

    expect(status).toBe(400);
    expect(problem).toMatchObject({ code: 'INVALID_REQUEST', errors: [{}, {}] });
  });

  it.each([
    ['without a body', undefined],
    ['a key that reaches for the prototype', '{"__proto__":{"association":"association-1"},"month":"2026-09"}'],
  ])('is refused: %s', async (_what, payload) => {
    const headers = payload === undefined ? landlord : { ...landlord, 'content-type': 'application/json' };

    expect((await send({ method: 'POST', url: '/v1/reports', headers, payload })).status).toBe(400);
  });
});

describe('a route', () => {
  it('that fails tells nothing of the inside', async () => {
    thrown = new Error('password is hunter2');

    expect(JSON.stringify(await send({ method: 'GET', url: '/v1/reports/fault' }))).not.toContain('hunter2');
  });

  it('that names no operation lets nobody in', async () => {
    const { status } = await send({ method: 'GET', url: '/v1/reports/unguarded', headers: landlord });

    expect(status).toBe(403);
  });
});
