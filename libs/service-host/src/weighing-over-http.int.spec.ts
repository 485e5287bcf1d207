import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MemoryEventStore } from '@evenwicht/event-store';
import { streamName, whatLayOnTheTable, type CaseEvent } from '@evenwicht/events';
import { copyInto, createTestDatabase, eventsOf, workedExample, type TestDatabase } from '@evenwicht/testing';
import { serveApi, type ServedApi } from './served-api-fixture.js';

// invented: region, municipalities, figures and people
const coordinator = 'table-coordinator region coordinator';
const colleague = 'table-coordinator region colleague';
const caseworker = 'caseworker GM0160 caseworker';

let database: TestDatabase;
let served: ServedApi;
let app: NestFastifyApplication;
const log = new MemoryEventStore();

beforeAll(async () => {
  database = await createTestDatabase();
  await copyInto(log, eventsOf(workedExample));
  served = await serveApi({ url: database.url, log, now: '2026-11-20T08:00:00.000Z' });
  app = served.app;
}, 30_000);

afterAll(async () => {
  await served.stop();
  await database.drop();
});

interface Answer {
  readonly status: number;
  readonly code?: string;
  readonly detail?: string;
  readonly id?: string;
  readonly options?: readonly { municipality: string; rank: number | null; excludedFor: string[] }[];
  readonly choice?: unknown;
}

async function post(authorization: string, path: string, payload: object): Promise<Answer> {
  const response = await app.inject({ method: 'POST', url: `/v1/${path}`, headers: { authorization }, payload });
  return { status: response.statusCode, ...response.json<Omit<Answer, 'status'>>() };
}

/** A household that the caseworker's municipality registered, of an origin to which it cannot go back. */
async function unsafeCase(): Promise<string> {
  const application = { municipality: 'GM0160', receivedOn: '2026-11-02', category: 'womensRefuge' };
  const { id = '' } = await post(caseworker, 'cases', application);
  const on = { occurredOn: '2026-11-03' };
  await post(caseworker, `cases/${id}/origin-determinations`, { ...origin, determinedOn: '2026-11-03' });
  await post(caseworker, `cases/${id}/return-assessments`, { ...on, reason: 'unsafe' });
  return id;
}

const origin = { origin: 'GM0166', evidence: 'brp-residential-address' };
const weighed = { occurredOn: '2026-11-20', individualInterests: ['safety'], generalInterests: ['lowest-balance'] };
const eventsOfCase = async (id: string) =>
  (await log.readStream(streamName('case', id))) as unknown as readonly CaseEvent[];

describe('the weighing over HTTP (1b, 1c, 3a)', () => {
  it('computes and records nothing; what the table then saw is what the simulation said, and prints in Dutch', async () => {
    const id = await unsafeCase();
    const head = await log.head();
    const { status, choice, ...simulation } = await post(coordinator, `cases/${id}/simulations`, {});

    expect([status, choice, await log.head()]).toEqual([200, null, head]);
    expect(simulation.options?.map(({ municipality, rank, excludedFor }) => [municipality, rank, excludedFor])).toEqual(
      [
        ['GM0160', 1, []],
        ['GM0148', 2, []],
        ['GM0166', null, ['origin-unsafe']],
      ],
    );
    expect(
      await post(coordinator, `cases/${id}/table-determinations`, { ...weighed, destination: 'GM0160' }),
    ).toMatchObject({ status: 201 });
    const determined = (await eventsOfCase(id)).find(({ type }) => type === 'DeterminedByMediationTable');
    if (determined?.type !== 'DeterminedByMediationTable') throw new Error('not determined');
    expect(determined.data.weighing).toEqual(simulation);
    const names = { municipality: (code: string) => code, association: (code: string) => code };
    expect(whatLayOnTheTable(determined.data, names)).toContain(
      'GM0166: geen plaats in het advies; ertegen: onveilige gemeente van herkomst.',
    );
  });

  it('tells what a choice would ask for and bring about', async () => {
    const id = await unsafeCase();
    const { choice } = await post(caseworker, `cases/${id}/simulations`, { choice: 'GM0160' });
    expect(choice).toEqual({
      municipality: 'GM0160',
      rank: 1,
      needsDeviationReason: false,
      needsSafetyOverride: false,
      balances: [
        {
          municipality: 'GM0148',
          housed: 90,
          expected: { numerator: 363, denominator: 5 },
          balance: { numerator: 87, denominator: 5 },
        },
        {
          municipality: 'GM0160',
          housed: 21,
          expected: { numerator: 121, denominator: 4 },
          balance: { numerator: -37, denominator: 4 },
        },
        {
          municipality: 'GM0166',
          housed: 10,
          expected: { numerator: 363, denominator: 20 },
          balance: { numerator: -163, denominator: 20 },
        },
      ],
    });
    expect((await post(caseworker, `cases/${id}/simulations`, { choice: 'GM0166' })).choice).toMatchObject({
      rank: null,
      needsDeviationReason: true,
      needsSafetyOverride: true,
    });
    expect(await post(caseworker, `cases/${id}/simulations`, { choice: 'GM0150' })).toMatchObject({
      status: 409,
      code: 'MUNICIPALITY_NOT_A_MEMBER',
    });
  });

  it('is for the table and for the municipality that decides; to others there is no such case', async () => {
    const id = await unsafeCase();
    expect(await post('caseworker GM0148 other', `cases/${id}/simulations`, {})).toMatchObject({ status: 404 });
    expect(await post('housing-association association-1 employee', `cases/${id}/simulations`, {})).toMatchObject({
      status: 403,
    });
  });

  it('answers each determination that cannot be with its own code and sentence', async () => {
    const id = await unsafeCase();
    const determine = (more: object) =>
      post(coordinator, `cases/${id}/table-determinations`, { ...weighed, destination: 'GM0160', ...more });

    expect(await determine({ individualInterests: [] })).toMatchObject({ status: 409, code: 'NO_INDIVIDUAL_INTEREST' });
    expect(await determine({ generalInterests: [] })).toMatchObject({ status: 409, code: 'NO_GENERAL_INTEREST' });
    expect(await determine({ destination: 'GM0148' })).toMatchObject({ status: 409, code: 'NO_DEVIATION_REASON' });
    expect(await determine({ destination: 'GM0166' })).toMatchObject({
      status: 409,
      code: 'ORIGIN_UNSAFE',
      detail: expect.stringContaining('twee mensen') as string,
    });
    await post(caseworker, `cases/${id}/closures`, { occurredOn: '2026-11-20', reason: 'withdrawn' });
    expect(await determine({})).toMatchObject({ status: 409, code: 'CASE_CLOSED' });
    expect(await post(coordinator, `cases/${id}/simulations`, {})).toMatchObject({ status: 409, code: 'CASE_CLOSED' });
  });

  it('lets two different people set an unsafe origin aside, and no one person (1b; R-044)', async () => {
    const id = await unsafeCase();
    const override = { occurredOn: '2026-11-20', municipality: 'GM0166' };
    const propose = (who: string) =>
      post(who, `cases/${id}/safety-override-proposals`, { ...override, reason: 'protected-on-site' });
    const confirm = (who: string) => post(who, `cases/${id}/safety-override-confirmations`, override);

    expect(await confirm(colleague)).toMatchObject({ status: 409, code: 'OVERRIDE_NOT_PROPOSED' });
    expect(await propose(caseworker)).toMatchObject({ status: 403 });
    expect(await propose(coordinator)).toMatchObject({ status: 201 });
    expect(await confirm(coordinator)).toMatchObject({ status: 409, code: 'OVERRIDE_NEEDS_SECOND_PERSON' });
    expect(await confirm(caseworker)).toMatchObject({ status: 201 });
    const back = {
      ...weighed,
      destination: 'GM0166',
      deviationReason: 'social-network',
      liveability: ['capacity-sustained'],
    };
    expect(await post(coordinator, `cases/${id}/table-determinations`, back)).toMatchObject({ status: 201 });

    expect((await eventsOfCase(id)).slice(-4)).toMatchObject([
      { type: 'SafetyOverrideProposed', data: { proposedBy: { organisation: 'region', pseudonym: 'coordinator' } } },
      { type: 'SafetyOverrideConfirmed', data: { confirmedBy: { organisation: 'GM0160', pseudonym: 'caseworker' } } },
      {
        type: 'DeterminedByMediationTable',
        data: {
          safetyOverride: 'protected-on-site',
          deviationReason: 'social-network',
          liveability: ['capacity-sustained'],
        },
      },
      { type: 'DestinationEstablished', data: { municipality: 'GM0166', basis: 'mediationTable' } },
    ]);
  });
});
