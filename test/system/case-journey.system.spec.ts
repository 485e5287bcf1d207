import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EvenwichtClient } from '../client/evenwicht-client.js';
import { inventedRegion } from './invented-region.js';
import { evenwicht, StandaloneProcess } from './standalone-process.js';
import { SystemDirectory } from './system-directory.js';

/** Milliseconds for whatever starts a process. */
const patience = 40_000;

const key = '9b2d0c52-5d4e-4a0d-8c36-0a3f1f7c2d11';

const home = new SystemDirectory('case-journey');
const environment = { EVENWICHT_DATA: join(home.path, 'data') };
const application = { municipality: 'GM0148', receivedOn: '2026-08-03', category: 'shelteredHousing' } as const;

let service: StandaloneProcess;
let caseworker: EvenwichtClient;
let neighbour: EvenwichtClient;
let landlord: EvenwichtClient;
let evaluator: EvenwichtClient;
let caseId: string;
let position: number;

beforeAll(async () => {
  const file = join(home.path, 'region.jsonl');
  writeFileSync(file, inventedRegion);
  await evenwicht(['import', file], environment);
  service = await StandaloneProcess.on(environment);
  caseworker = service.as('caseworker-gm0148');
  neighbour = service.as('caseworker-gm0160');
  landlord = service.as('employee-association-1');
  evaluator = service.as('evaluator');
}, patience);

afterAll(async () => {
  await service?.end('SIGTERM');
  await home.remove();
}, patience);

const register = (by: EvenwichtClient, idempotencyKey?: string) =>
  by.POST('/cases', {
    body: application,
    params: { header: idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey } },
  });
const read = (by: EvenwichtClient, of = caseId) => by.GET('/cases/{caseId}', { params: { path: { caseId: of } } });

const balancesOf = (halfYear: string, waitForPosition = 0) =>
  evaluator.GET('/distribution-balances', { params: { query: { halfYear, waitForPosition } } });

describe('a case over HTTP', () => {
  it('is registered once, however often the same request is sent', async () => {
    const first = await register(caseworker, key);
    const again = await register(caseworker, key);
    caseId = first.data!.id;

    expect(first.response.status).toBe(201);
    expect(first.response.headers.get('location')).toBe(`/v1/cases/${caseId}`);
    expect(first.data).toEqual({ id: expect.any(String), revision: 0, position: expect.any(Number) });
    expect(again.data).toEqual(first.data);
  });

  it('runs from the decision to the tenancy', async () => {
    const params = { path: { caseId } };
    const decision = { decidedOn: '2026-08-17', outcome: 'granted' } as const;
    const origin = { determinedOn: '2026-08-20', origin: 'GM0148', evidence: 'brp-residential-address' } as const;
    const allocation = { occurredOn: '2026-09-01', municipality: 'GM0148', association: 'association-1' };
    const answers = [
      await caseworker.POST('/cases/{caseId}/decisions', { params, body: decision }),
      await caseworker.POST('/cases/{caseId}/origin-determinations', { params, body: origin }),
      await landlord.POST('/cases/{caseId}/allocations', { params, body: allocation }),
      await landlord.POST('/cases/{caseId}/tenancies', { params, body: { startedOn: '2026-09-15' } }),
    ];

    expect(answers.map(({ data, response }) => [response.status, data?.id])).toEqual(answers.map(() => [201, caseId]));
    position = answers.at(-1)!.data!.position;
  });

  it('reads as a file with a sentence for everything that happened', async () => {
    const params = { path: { caseId }, query: { waitForPosition: position } };
    const { data } = await caseworker.GET('/cases/{caseId}', { params });

    expect(data).toMatchObject({
      caseId,
      municipality: 'GM0148',
      category: 'shelteredHousing',
      destination: { municipality: 'GM0148', basis: 'residencePrinciple' },
      tenancyStartedOn: '2026-09-15',
      clocks: expect.any(Object),
    });
    const sentences = data!.timeline.map(({ sentence }) => sentence);
    expect(sentences[0]).toBe('Verzonnen GM0148 ontving een aanvraag om urgentie.');
    expect(sentences.at(-1)).toBe('Gehuisvest in Verzonnen GM0148: de huur is ingegaan.');
  });

  it('shows a housing association its placement, and neither category nor ground', async () => {
    const { data } = await read(landlord);

    expect(data).toMatchObject({ caseId, destination: { municipality: 'GM0148' }, tenancyStartedOn: '2026-09-15' });
    expect(JSON.stringify(data)).not.toMatch(/shelteredHousing|evidence|residencePrinciple|Herkomst|herkomst|1a/);
  });

  it('is acted on only as it was read, by who asks for that', async () => {
    const { response } = await read(caseworker);
    const tag = response.headers.get('etag')!;
    const params = { path: { caseId }, header: { 'If-Match': tag } };
    const reversal = { occurredOn: '2026-09-20', reason: 'recorded-in-error' } as const;
    const byOther = await landlord.POST('/cases/{caseId}/tenancy-reversals', { params, body: reversal });

    expect([byOther.response.status, byOther.error?.code]).toEqual([412, 'CHANGED_SINCE_READ']);
  });

  it('counts in the balance of the half-year', async () => {
    const { data } = await balancesOf('2026-H2', position);

    expect(data!.municipalities).toHaveLength(3);
    expect(data!.municipalities[0]).toMatchObject({
      municipality: 'GM0148',
      applications: 1,
      granted: 1,
      housed: 1,
      share: { numerator: 1, denominator: 10 },
      balance: { numerator: 2, denominator: 3 },
    });
  });
});

describe('whoever may not', () => {
  it('is told so', async () => {
    const unknown = caseId.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    const refusals = [
      await read(service.as()),
      await read(neighbour),
      await read(evaluator),
      await register(neighbour),
      await register(landlord),
      await read(caseworker, unknown),
    ];

    expect(refusals.map(({ response, error }) => [response.status, error?.code])).toEqual([
      [401, 'TOKEN_MISSING'],
      [404, 'NO_APPLICATION'],
      [403, 'ROLE_NOT_ALLOWED'],
      [403, 'NOT_YOUR_ORGANISATION'],
      [403, 'ROLE_NOT_ALLOWED'],
      [404, 'NO_APPLICATION'],
    ]);
    for (const { response } of refusals) {
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      expect(response.headers.get('api-version')).toBe('1.0.0');
    }
  });

  it('cannot come with a token that was changed', async () => {
    const forged = [{ alg: 'none' }, { sub: 'x', organisation: 'GM0148', roles: ['caseworker'] }, {}]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    const { status, body } = await service.send(`/v1/cases/${caseId}`, {
      headers: { authorization: `Bearer ${forged}` },
    });

    expect([status, body['code']]).toEqual([401, 'TOKEN_INVALID']);
  });
});

describe('a request that cannot be carried out', () => {
  it('says why in Dutch, all at once', async () => {
    const unfit = await caseworker.POST('/cases', {
      body: { municipality: 'Dalfsen', receivedOn: '2026-02-31' } as never,
    });
    const twice = await caseworker.POST('/cases/{caseId}/decisions', {
      params: { path: { caseId } },
      body: { decidedOn: '2026-08-18', outcome: 'refused', ground: 'criteria-not-met' },
    });

    expect(unfit.response.status).toBe(400);
    expect(unfit.error!.errors!.map(({ field }) => field)).toEqual(['municipality', 'receivedOn', 'category']);
    expect(twice.response.status).toBe(409);
    expect(twice.error).toMatchObject({ title: 'Conflict met wat vastligt', detail: expect.stringMatching(/\.$/) });
  });

  it('names the household count that is missing, and keeps back only what rests on it', async () => {
    const { data } = await balancesOf('2027-H2');

    expect(data).toMatchObject({
      missingHouseholdCount: { municipality: 'GM0148', referenceDate: '2026-01-01' },
      municipalities: [{ vacancies: 7, expected: null, balance: null }, {}, {}],
    });
  });

  it('is told that there are no figures of a half-year before entry into force', async () => {
    const { response, error } = await balancesOf('2025-H2');

    expect([response.status, error?.code]).toEqual([404, 'NO_FIGURES']);
  });
});

describe('the service', () => {
  it('describes itself to everybody', async () => {
    const { status, headers, body } = await service.send('/v1/openapi.json');

    expect(status).toBe(200);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(body).toHaveProperty(['paths', '/cases', 'post', 'operationId'], 'registerApplication');
  });

  it(
    'keeps everything when it is killed, also what it answered',
    async () => {
      const before = await read(caseworker);
      const first = await register(caseworker, key);
      await service.end('SIGKILL');
      await service.start();

      expect((await service.send('/readyz')).body['status']).toBe('ready');
      expect((await read(caseworker)).data).toEqual(before.data);
      const again = await register(caseworker, key);
      expect(again.data).toEqual(first.data);
      expect(again.response.headers.get('etag')).toBe(first.response.headers.get('etag'));
      const other = await caseworker.POST('/cases', {
        body: { ...application, receivedOn: '2026-08-04' },
        params: { header: { 'Idempotency-Key': key } },
      });
      expect([other.response.status, other.error?.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED']);
    },
    patience,
  );

  it(
    'stops in good order',
    async () => {
      expect(await service.end('SIGTERM')).toBe(0);
    },
    patience,
  );
});
