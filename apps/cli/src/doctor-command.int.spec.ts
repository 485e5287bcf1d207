import { jest } from '@jest/globals';
import { JobQueue, JobWorker } from '@evenwicht/jobs';
import type { PlainDate } from '@evenwicht/kernel';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createTestDatabase } from '@evenwicht/testing';
import { DeploymentToSpoil } from './deployment-to-spoil-fixture.js';

/** Milliseconds: the first command loads everything that the services share. */
jest.setTimeout(60_000);

const prefix = `t${process.pid}_doctor`;
let deployment: DeploymentToSpoil;

beforeAll(async () => {
  deployment = await DeploymentToSpoil.make(prefix, createTestDatabase);
});
beforeEach(() => deployment.renew());
afterEach(() => deployment.dropCopy());
afterAll(() => deployment.drop());

describe('evenwicht doctor', () => {
  it('finds a healthy deployment healthy, in words and as JSON, and changes nothing in it', async () => {
    const before = await deployment.contents();

    expect(await deployment.found()).toEqual([]);
    const { output } = await deployment.evenwicht('doctor', '--role-prefix', prefix);
    expect(output).toMatch(/^goed +node: Node [\s\S]*\n(Alles is goed|Er is iets mis)\.\n$/);
    expect(await deployment.contents()).toEqual(before);
  });

  it('finds a job that is parked, with its kind and cause', async () => {
    const queue = new JobQueue({ site: { databaseUrl: deployment.environment['DATABASE_URL']! } });
    await queue.add([{ kind: 'invented', pointer: { day: '2026-11-23' as PlainDate } }]);
    const isParked = new Promise<void>((resolve) => {
      const worker = new JobWorker(queue, [], {
        leavings: 0,
        onNews: ({ what }) => what === 'parked' && void worker.stop().then(resolve),
      });
      worker.start();
    });
    await isParked;
    await queue.close();

    const said = await deployment.found();
    expect(said).toEqual([expect.stringMatching(/^warning taken: 1 geparkeerd \(invented: UNKNOWN_KIND\);/)]);
  });

  it('finds a key that others can read, that is no key, or that is not there where it should be', async () => {
    const key = join(deployment.environment['EVENWICHT_DATA']!, 'log.key');
    chmodSync(key, 0o644);
    expect(await deployment.found()).toEqual([expect.stringContaining('ook voor anderen te lezen')]);
    writeFileSync(key, 'PRIVATE+KEY+broken');
    expect(await deployment.found()).toEqual([expect.stringContaining('is niet te lezen')]);
    deployment.environment['EVENWICHT_LOG_KEY'] = join(deployment.directory, 'nowhere.key');
    expect(await deployment.found()).toEqual([expect.stringContaining('is er niet')]);
  });

  it('finds a kept head that cannot be read', async () => {
    const heads = join(deployment.environment['EVENWICHT_DATA']!, 'heads');
    writeFileSync(join(heads, '000000000009.note'), 'no head');
    expect(await deployment.found()).toEqual(['failed hoofden: een bewaard hoofd is niet te lezen']);
  });

  it('tells all settings that are wrong at once, and none of what they hold', async () => {
    deployment.environment = {
      PORT: 'geheim',
      DATABASE_URL: 'mysql://geheim',
      OIDC_ISSUER: 'http://geheim',
      KURRENTDB_URL: 'geheim',
    };
    const { status, output } = await deployment.evenwicht('doctor');

    expect(status).toBe(2);
    for (const name of ['PORT', 'DATABASE_URL', 'OIDC_ISSUER', 'OIDC_AUDIENCE', 'KURRENTDB_URL'])
      expect(output).toContain(name);
    expect(output).not.toContain('geheim');
  });

  it('finds what cannot be reached, and prints no password', async () => {
    deployment.environment = {
      DATABASE_URL: 'postgres://iemand:geheim@127.0.0.1:1/evenwicht',
      REDIS_URL: 'redis://:geheim@127.0.0.1:1',
      OIDC_ISSUER: 'http://127.0.0.1:1',
      OIDC_AUDIENCE: 'evenwicht',
      EVENWICHT_DATA: deployment.directory,
    };
    const said = await deployment.found();

    expect(said.map((each) => each.replace(/:.*/, ''))).toEqual([
      'failed aanmelddienst',
      'failed redis',
      'failed postgresql',
    ]);
    expect(said.join()).not.toContain('geheim');
  });

  it('makes no database where there is none', async () => {
    deployment.environment = { EVENWICHT_DATA: join(deployment.directory, 'nothing-here') };

    expect(await deployment.found()).toEqual([
      expect.stringMatching(/^not-checked gegevens: /),
      expect.stringMatching(/^not-checked postgresql: /),
    ]);
    expect(() => readFileSync(deployment.environment['EVENWICHT_DATA']!)).toThrow('ENOENT');
  });

  it('can be asked under the role of a service, and then says what it cannot see', async () => {
    deployment.become('municipality');

    expect(await deployment.found()).toEqual([
      'not-checked schema jobs: niet na te gaan met deze rol in de database',
      'not-checked taken: niet na te gaan met deze rol in de database',
    ]);
  });
});

describe('evenwicht rebuild, with services apart', () => {
  it.each([
    ['the operator', undefined],
    ['the worker', 'worker'],
  ])('under the role of %s leaves every service with the rights that are meant', async (_who, service) => {
    const { DATABASE_URL: operator } = deployment.environment;
    await deployment.evenwicht('migrate', '--role-prefix', prefix); // what a role may do with a database is not copied with it
    if (service) deployment.become(service);
    expect(await deployment.evenwicht('rebuild')).toMatchObject({ status: 0, errorOutput: '' });
    deployment.environment['DATABASE_URL'] = operator!;
    expect(await deployment.found()).toEqual([]);
    deployment.become('worker');
    expect(await deployment.evenwicht('rebuild', 'case_file')).toMatchObject({ status: 0 });
  });

  it('refuses under any other role before it does anything, and says which one it takes', async () => {
    const { DATABASE_URL: operator } = deployment.environment;
    const before = await deployment.contents();
    deployment.become('region');
    expect(await deployment.evenwicht('rebuild')).toEqual({
      status: 2,
      output: '',
      errorOutput: `evenwicht: De leesmodellen zijn van de rol ${prefix}_worker; geef in DATABASE_URL het adres van die rol, of van de beheerder.\n`,
    });
    deployment.environment['DATABASE_URL'] = operator!;
    expect(await deployment.contents()).toEqual(before);
  });
});

describe('evenwicht doctor and the identity provider', () => {
  let provider: Server;
  let documents: Record<string, unknown>;
  let issuer: string;

  beforeAll(async () => {
    provider = createServer((request, response) => response.end(JSON.stringify(documents[request.url ?? ''] ?? {})));
    await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  });
  afterAll(() => provider.close());

  it.each<[string, (issuer: string) => Record<string, unknown>, string[]]>([
    ['believes one with a key to sign with', (own) => documentsOf(own, { alg: 'ES256' }), []],
    [
      'finds one whose keys are not believed here',
      (own) => documentsOf(own, { alg: 'HS256' }),
      ['failed aanmelddienst: geeft geen sleutel'],
    ],
    [
      'finds one that calls itself otherwise',
      (own) => documentsOf(`${own}/`, { alg: 'ES256' }),
      ['failed aanmelddienst: noemt zich anders'],
    ],
  ])('%s', async (_what, documentsFor, meant) => {
    documents = documentsFor(issuer);
    Object.assign(deployment.environment, { OIDC_ISSUER: issuer, OIDC_AUDIENCE: 'evenwicht' });

    expect(await deployment.found()).toEqual(meant.map((each): unknown => expect.stringContaining(each)));
  });
});

function documentsOf(issuer: string, key: object): Record<string, unknown> {
  const address = issuer.replace(/\/$/, '');
  return {
    '/.well-known/openid-configuration': { issuer, jwks_uri: `${address}/keys` },
    '/keys': { keys: [{ kty: 'EC', use: 'sig', ...key }] },
  };
}
