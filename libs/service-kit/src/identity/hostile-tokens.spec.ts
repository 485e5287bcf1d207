import { Controller, Get, Module, type DynamicModule, type LoggerService } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Instant } from '@evenwicht/kernel';
import { createLocalJWKSet } from 'jose';
import { request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Clock, FixedClock } from '../clock.js';
import { createService } from '../http/create-service.js';
import { AccessGuard, IsOperation } from './access-guard.js';
import { audience, Forge, issuer, now } from './hostile-tokens-fixture.js';
import { TokenVerifier } from './token-verifier.js';

@Controller('v1/figures')
class FiguresController {
  @Get()
  @IsOperation('readDistributionBalances')
  read(): object {
    return { seen: true };
  }
}

@Module({})
class SpecModule {
  static with(verifier: TokenVerifier, clock: Clock): DynamicModule {
    return {
      module: SpecModule,
      controllers: [FiguresController],
      providers: [
        { provide: TokenVerifier, useValue: verifier },
        { provide: Clock, useValue: clock },
        { provide: APP_GUARD, useClass: AccessGuard },
      ],
    };
  }
}

const lines: string[] = [];
const write = (...words: unknown[]) => void lines.push(JSON.stringify(words, (_, value: unknown) => told(value)));
const told = (value: unknown) => (value instanceof Error ? `${value.message} ${value.stack}` : value);
const logger: LoggerService = { log: write, error: write, warn: write, debug: write, verbose: write, fatal: write };

let forge: Forge;
let hostile: Record<string, string>;
let app: NestFastifyApplication;

beforeAll(async () => {
  forge = await Forge.open();
  hostile = await forge.hostile();
  const clock = new FixedClock(new Date(now * 1000).toISOString() as Instant);
  const keys = createLocalJWKSet({ keys: forge.published });
  const module = SpecModule.with(new TokenVerifier({ issuer, audience, keys }, clock), clock);
  app = await createService(module, { apiVersion: '1.2.3', texts: { sentences: {}, statuses: {} }, logger });
  await app.listen(0, '127.0.0.1');
});
afterAll(() => app.close());

interface Answer {
  readonly status?: number;
  readonly challenge?: string;
  readonly contentType?: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Over a real connection, for a header line may come twice there. */
async function ask(headers: Record<string, string | string[]>, path = '/v1/figures'): Promise<Answer> {
  const { port } = app.getHttpServer().address() as AddressInfo;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers }, resolve).on('error', reject).end();
  });
  const { 'www-authenticate': challenge, 'content-type': contentType } = response.headers;
  const { instance, ...body } = JSON.parse(await textOf(response)) as Record<string, unknown>;
  void instance;
  return { status: response.statusCode, challenge, contentType, body };
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** RFC 6750 3.1; of a token that has ended it is said so, for it can be renewed. */
const refusal = (name: string) => ({
  status: 401,
  challenge: 'Bearer realm="evenwicht", error="invalid_token"',
  contentType: expect.stringContaining('application/problem+json') as string,
  body: {
    type: 'about:blank',
    title: expect.any(String) as string,
    status: 401,
    detail: 'Het bearer token is niet (meer) geldig.',
    code: name.startsWith('an end') && !name.endsWith('words') ? 'TOKEN_EXPIRED' : 'TOKEN_INVALID',
  },
});

describe('a hostile token', () => {
  it('is refused with 401, whatever is wrong with it, and the answer says no more than that', async () => {
    const answers = Object.entries(hostile).map(async ([name, authorization]) => [name, await ask({ authorization })]);

    expect(Object.keys(hostile).length).toBeGreaterThan(40);
    expect(Object.fromEntries(await Promise.all(answers))).toEqual(
      Object.fromEntries(Object.keys(hostile).map((name) => [name, refusal(name)])),
    );
  });

  it('leaves nothing of itself in the log', async () => {
    lines.length = 0;
    for (const authorization of Object.values(hostile)) await ask({ authorization });
    const parts = Object.values(hostile).flatMap((header) =>
      header.split(/[\s.,"%]+/).filter((word) => word.length > 8),
    );

    expect(lines.length).toBeGreaterThanOrEqual(Object.keys(hostile).length); // a line for each request
    expect(parts.filter((word) => lines.some((line) => line.includes(word)))).toEqual([]);
    expect(lines.join(' ')).not.toMatch(/employee-1|elsewhere\.example/);
  });

  it('does not come along with a good one', async () => {
    const good = `Bearer ${await forge.good()}`;

    expect(await ask({ authorization: [good, hostile['algorithm none'] ?? ''] })).toEqual(refusal('twice'));
    expect(await ask({ authorization: [good, good] })).toEqual(refusal('twice'));
  });
});

describe('a good token', () => {
  it('is taken, in whatever case the scheme is written (RFC 9110 11.1)', async () => {
    for (const scheme of ['Bearer', 'bearer', 'BEARER']) {
      expect(await ask({ authorization: `${scheme} ${await forge.good()}` })).toMatchObject({ status: 200 });
    }
  });

  it('is taken from the Authorization header alone', async () => {
    const token = await forge.good();
    const missing = { status: 401, challenge: 'Bearer realm="evenwicht"', body: { code: 'TOKEN_MISSING' } };

    expect(await ask({}, `/v1/figures?access_token=${token}`)).toMatchObject(missing);
    expect(await ask({ cookie: `access_token=${token}` })).toMatchObject(missing);
    expect(await ask({ 'x-access-token': token, 'proxy-authorization': `Bearer ${token}` })).toMatchObject(missing);
  });

  it('without a role of ours is known and may nothing', async () => {
    const authorization = `Bearer ${await forge.good({ roles: undefined })}`;

    expect(await ask({ authorization })).toMatchObject({ status: 403, body: { code: 'ROLE_NOT_ALLOWED' } });
  });
});
