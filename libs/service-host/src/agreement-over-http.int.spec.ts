import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MemoryEventStore } from '@evenwicht/event-store';
import { createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import { serveApi, type ServedApi } from './served-api-fixture.js';

// invented: region, municipalities and figures
let database: TestDatabase;
let served: ServedApi;
let app: NestFastifyApplication;
const log = new MemoryEventStore();

beforeAll(async () => {
  database = await createTestDatabase();
  served = await serveApi({ url: database.url, log });
  app = served.app;
}, 30_000);

afterAll(async () => {
  await served.stop();
  await database.drop();
});

const secretariat = 'secretariat region';
const caseworker = 'caseworker GM0148';

async function post(authorization: string, path: string, payload: object) {
  const response = await app.inject({ method: 'POST', url: `/v1/${path}`, headers: { authorization }, payload });
  return { status: response.statusCode, ...response.json<{ id?: string; code?: string }>() };
}

async function termsOn(day: string) {
  const url = `/v1/agreement-terms?on=${day}`;
  const response = await app.inject({ method: 'GET', url, headers: { authorization: 'evaluator region' } });
  return response.json<{ region: string; members: object[]; minimumShare: object | null; isFallback: boolean }>();
}

const decided = { decidedOn: '2026-06-15', validFrom: '2026-07-01' };

describe('the agreement over HTTP', () => {
  it('has nothing to change while no agreement was adopted (1)', async () => {
    const membership = { ...decided, municipality: 'GM0148', municipalityName: 'Dalfsen' };
    expect(await post(secretariat, 'memberships', membership)).toMatchObject({
      status: 409,
      code: 'AGREEMENT_NOT_ADOPTED',
    });
  });

  it('takes a region that starts with an empty log to its first decision (1, 2, 3.3)', async () => {
    const application = { municipality: 'GM0148', receivedOn: '2026-08-03', category: 'shelteredHousing' };
    const scheme = { municipality: 'GM0148', decisionTermDays: 56, urgencyValidityDays: 365 };
    const facilities = { available: ['public-transport'], unavailable: ['small-scale'] };
    const council = { isRegionallyAligned: true, localCategories: [], dwellingClasses: [] };
    const steps: readonly [string, string, object][] = [
      [secretariat, 'agreements', { decidedOn: '2026-06-01', region: 'invented-region', version: '2025-12-05' }],
      [secretariat, 'memberships', { ...decided, municipality: 'GM0148', municipalityName: 'Dalfsen' }],
      [secretariat, 'entries-into-force', { occurredOn: '2026-07-01' }],
      [
        secretariat,
        'minimum-shares',
        { ...decided, minimumShare: { numerator: 15, denominator: 100 }, source: 'verzonnen' },
      ],
      [
        secretariat,
        'municipal-facilities',
        {
          ...facilities,
          municipality: 'GM0148',
          occurredOn: '2026-06-15',
          validFrom: '2026-07-01',
          source: 'verzonnen',
        },
      ],
      [caseworker, 'urgency-schemes', { ...decided, ...scheme, ...council }],
    ];
    for (const [who, path, body] of steps) expect(await post(who, path, body)).toMatchObject({ status: 201 });

    const { id } = await post(caseworker, 'cases', application);
    const decision = await post(caseworker, `cases/${id}/decisions`, { decidedOn: '2026-09-01', outcome: 'granted' });

    expect(decision.status).toBe(201);
    expect(await termsOn('2026-12-31')).toMatchObject({
      region: 'invented-region',
      entryIntoForce: '2026-07-01',
      isInForce: true,
      minimumShare: { numerator: 15, denominator: 100 },
      members: [
        {
          municipality: 'GM0148',
          municipalityName: 'Dalfsen',
          bwMoRegion: null,
          scheme: { decisionTermDays: 56 },
          facilities,
        },
      ],
    });
  });

  it('leaves every day before a change as it was (domain.md invariant 15)', async () => {
    await post(secretariat, 'fallback-scenarios', {
      decidedOn: '2026-09-01',
      validFrom: '2028-07-01',
      reason: 'no-regional-agreement',
    });

    expect((await termsOn('2028-06-30')).isFallback).toBe(false);
    expect((await termsOn('2028-07-01')).isFallback).toBe(true);
  });

  it('refuses by its own code what the rules refuse', async () => {
    const minimumShare = { numerator: 3, denominator: 2 };
    expect(await post(secretariat, 'minimum-shares', { ...decided, minimumShare, source: 'verzonnen' })).toMatchObject({
      status: 409,
      code: 'MINIMUM_SHARE_ABOVE_ONE',
    });
    expect(
      await post(secretariat, 'policies', { ...decided, policy: 'operationalWindow', value: 'since-forever' }),
    ).toMatchObject({ status: 409, code: 'POLICY_VALUE_NOT_CARRIED_OUT' });
  });

  it('lets a caseworker record the scheme of the own municipality alone', async () => {
    const terms = { decisionTermDays: 56, urgencyValidityDays: 365, isRegionallyAligned: true };
    const scheme = { ...decided, ...terms, localCategories: [], dwellingClasses: [], municipality: 'GM0160' };
    expect(await post(caseworker, 'urgency-schemes', scheme)).toMatchObject({
      status: 403,
      code: 'NOT_YOUR_ORGANISATION',
    });
  });
});
