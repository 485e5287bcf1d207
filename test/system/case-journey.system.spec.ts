import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inventedRegion } from './invented-region.js';
import { evenwicht, StandaloneProcess } from './standalone-process.js';

/** Milliseconds for whatever starts a process. */
const patience = 40_000;

const caseworker = 'caseworker-gm0148';
const neighbour = 'caseworker-gm0160';
const landlord = 'employee-association-1';
const key = '9b2d0c52-5d4e-4a0d-8c36-0a3f1f7c2d11';

const directory = mkdtempSync(join(tmpdir(), 'evenwicht-system-'));
const environment = { EVENWICHT_DATA: join(directory, 'data') };
const application = { municipality: 'GM0148', receivedOn: '2026-08-03', category: 'shelteredHousing' };

let service: StandaloneProcess;
let caseId: string;
let position: number;

beforeAll(async () => {
  const file = join(directory, 'region.jsonl');
  writeFileSync(file, inventedRegion);
  await evenwicht(['import', file], environment);
  service = await StandaloneProcess.on(environment);
}, patience);

afterAll(async () => {
  await service?.end('SIGTERM');
  rmSync(directory, { recursive: true, force: true });
}, patience);

describe('a case over HTTP', () => {
  it('is registered once, however often the same request is sent', async () => {
    const headers = { 'idempotency-key': key };
    const first = await service.post('/v1/cases', application, caseworker, headers);
    const again = await service.post('/v1/cases', application, caseworker, headers);
    caseId = first.body.id;

    expect(first.status).toBe(201);
    expect(first.headers.get('location')).toBe(`/v1/cases/${caseId}`);
    expect(first.body).toEqual({ id: expect.any(String), revision: 0, position: expect.any(Number) });
    expect(again.body).toEqual(first.body);
  });

  it('runs from the decision to the tenancy', async () => {
    const steps: [string, object, string][] = [
      ['decisions', { decidedOn: '2026-08-17', outcome: 'granted' }, caseworker],
      [
        'origin-determinations',
        { determinedOn: '2026-08-20', origin: 'GM0148', evidence: 'brp-residential-address' },
        caseworker,
      ],
      ['allocations', { occurredOn: '2026-09-01', municipality: 'GM0148', association: 'association-1' }, landlord],
      ['tenancies', { startedOn: '2026-09-15' }, landlord],
    ];
    for (const [step, body, user] of steps) {
      const answer = await service.post(`/v1/cases/${caseId}/${step}`, body, user);
      expect({ step, status: answer.status, id: answer.body.id }).toEqual({ step, status: 201, id: caseId });
      position = answer.body.position;
    }
  });

  it('reads as a file with a sentence for everything that happened', async () => {
    const { status, body } = await service.get(`/v1/cases/${caseId}?waitForPosition=${position}`, caseworker);

    expect(status).toBe(200);
    expect(body).toMatchObject({
      caseId,
      municipality: 'GM0148',
      category: 'shelteredHousing',
      destination: { municipality: 'GM0148', basis: 'residencePrinciple' },
      tenancyStartedOn: '2026-09-15',
      clocks: expect.any(Object),
    });
    const sentences = body.timeline.map(({ sentence }) => sentence);
    expect(sentences[0]).toBe('Verzonnen GM0148 ontving een aanvraag om urgentie.');
    expect(sentences.at(-1)).toBe('Gehuisvest in Verzonnen GM0148: de huur is ingegaan.');
  });

  it('shows a housing association its placement, and neither category nor ground', async () => {
    const { body } = await service.get(`/v1/cases/${caseId}`, landlord);

    expect(body).toMatchObject({ caseId, destination: { municipality: 'GM0148' }, tenancyStartedOn: '2026-09-15' });
    expect(JSON.stringify(body)).not.toMatch(/shelteredHousing|evidence|residencePrinciple|Herkomst|herkomst|1a/);
  });

  it('counts in the balance of the half-year', async () => {
    const { body } = await service.get(
      `/v1/distribution-balances?halfYear=2026-H2&waitForPosition=${position}`,
      'evaluator',
    );

    expect(body.municipalities).toHaveLength(3);
    expect(body.municipalities[0]).toMatchObject({
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
    const path = `/v1/cases/${caseId}`;
    const refusals = [
      await service.get(path),
      await service.get(path, neighbour),
      await service.get(path, 'evaluator'),
      await service.post('/v1/cases', application, neighbour),
      await service.post('/v1/cases', application, landlord),
      await service.get(
        path.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
        caseworker,
      ),
    ];

    expect(refusals.map(({ status, body }) => [status, body.code])).toEqual([
      [401, 'TOKEN_MISSING'],
      [404, 'NO_APPLICATION'],
      [403, 'ROLE_NOT_ALLOWED'],
      [403, 'NOT_YOUR_ORGANISATION'],
      [403, 'ROLE_NOT_ALLOWED'],
      [404, 'NO_APPLICATION'],
    ]);
    for (const { headers } of refusals) {
      expect(headers.get('content-type')).toContain('application/problem+json');
      expect(headers.get('api-version')).toBe('1.0.0');
    }
  });

  it('cannot come with a token that was changed', async () => {
    const forged = [{ alg: 'none' }, { sub: 'x', organisation: 'GM0148', roles: ['caseworker'] }, {}]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    const headers = { authorization: `Bearer ${forged}` };
    const { status, body } = await service.send(`/v1/cases/${caseId}`, { headers });

    expect([status, body.code]).toEqual([401, 'TOKEN_INVALID']);
  });
});

describe('a request that cannot be carried out', () => {
  it('says why in Dutch, all at once', async () => {
    const unfit = await service.post('/v1/cases', { municipality: 'Dalfsen', receivedOn: '2026-02-31' }, caseworker);
    const twice = await service.post(
      `/v1/cases/${caseId}/decisions`,
      { decidedOn: '2026-08-18', outcome: 'refused', ground: 'criteria-not-met' },
      caseworker,
    );

    expect(unfit.status).toBe(400);
    expect(unfit.body.errors.map(({ field }) => field)).toEqual(['municipality', 'receivedOn', 'category']);
    expect(twice.status).toBe(409);
    expect(twice.body).toMatchObject({ title: 'Conflict met wat vastligt', detail: expect.stringMatching(/\.$/) });
  });

  it('names the household count that is missing, and keeps back only what rests on it', async () => {
    const { status, body } = await service.get('/v1/distribution-balances?halfYear=2027-H2', 'evaluator');

    expect(status).toBe(200);
    expect(body).toMatchObject({
      missingHouseholdCount: { municipality: 'GM0148', referenceDate: '2026-01-01' },
      municipalities: [{ vacancies: 7, expected: null, balance: null }, {}, {}],
    });
  });

  it('is told that there are no figures of a half-year before entry into force', async () => {
    const { status, body } = await service.get('/v1/distribution-balances?halfYear=2025-H2', 'evaluator');

    expect([status, body.code]).toEqual([404, 'NO_FIGURES']);
  });
});

describe('the service', () => {
  it('describes itself to everybody', async () => {
    const { status, headers, body } = await service.get('/v1/openapi.json');
    const page = await service.get('/docs');

    expect(status).toBe(200);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(body.paths['/cases']?.post.operationId).toBe('registerApplication');
    expect(page.status).toBe(200);
    expect(page.text).toContain('swagger-ui');
  });

  it(
    'keeps everything when it is killed',
    async () => {
      const before = await service.get(`/v1/cases/${caseId}`, caseworker);
      await service.end('SIGKILL');
      await service.start();

      expect((await service.get('/readyz')).body.status).toBe('ready');
      expect((await service.get(`/v1/cases/${caseId}`, caseworker)).body).toEqual(before.body);
      const again = await service.post('/v1/cases', application, caseworker, { 'idempotency-key': key });
      expect(again.body).toMatchObject({ id: caseId, revision: 0 });
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
