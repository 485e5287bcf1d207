import { MemoryEventStore } from '@evenwicht/event-store';
import type { Instant } from '@evenwicht/kernel';
import {
  copyInto,
  createTestDatabase,
  eventsOf,
  housed,
  inventedRegion,
  rulers,
  type InventedFact,
  type TestDatabase,
} from '@evenwicht/testing';
import { serveApi, type ServedApi } from './served-api-fixture.js';

// invented: region, municipalities, figures and people; GM0166 stands where the question says Zwolle
const [, b, zwolle] = rulers;
const log = new MemoryEventStore();
let database: TestDatabase;
let served: ServedApi;

const minimum = (numerator: number, validFrom: string): InventedFact => {
  return { fact: 'minimum-share', numerator, denominator: 100, validFrom };
};
const vacancies = (count: number): InventedFact => {
  return { fact: 'vacancies', municipality: zwolle, month: '2026-09', count };
};
/** What became known when, each group on the first day of its month. */
const history: readonly (readonly [month: string, facts: readonly InventedFact[]])[] = [
  ['2026-07', inventedRegion],
  ['2026-10', [...housed('x', { municipality: zwolle }), ...housed('y', { municipality: b }), vacancies(5)]],
];
/** After the first of July: a tenancy of 2026 that never was, vacancies counted anew, and another minimum share for days gone by. */
const late: typeof history = [
  ['2027-08', [{ fact: 'tenancy-reversed', case: 'x', on: '2026-11-02' }, vacancies(20), minimum(30, '2026-07-01')]],
];

function known(groups: typeof history) {
  const moments = groups.flatMap(([month, facts]) => facts.map(() => `${month}-01T00:00:00.000Z` as Instant));
  return eventsOf(groups.flatMap(([, facts]) => facts)).map((event, index) => ({
    ...event,
    recordedAt: moments[index]!,
  }));
}

beforeAll(async () => {
  database = await createTestDatabase();
  await copyInto(log, known(history));
  served = await serveApi({ url: database.url, log, now: '2027-09-01T08:00:00.000Z' });
}, 30_000);

afterAll(async () => {
  await served.stop();
  await database.drop();
});

interface Row {
  readonly municipality: string;
  readonly balance: object;
  readonly aboveMinimum?: boolean;
}

interface Answered {
  readonly clocks: object;
  readonly restsOn: number;
  readonly ofDay?: { readonly municipalities: readonly Row[] };
  readonly ofHalfYear?: { readonly municipalities: readonly Row[] };
  readonly missing?: object;
  readonly code?: string;
  readonly errors?: readonly object[];
}

async function ask(query: Readonly<Record<string, string>>, authorization = 'evaluator region') {
  const { statusCode, body } = await served.app.inject({
    method: 'GET',
    url: '/v1/figures',
    headers: { authorization },
    query,
  });
  return { status: statusCode, body, answer: JSON.parse(body) as Answered };
}

async function calculate(payload: object) {
  const headers = { authorization: 'evaluator region' };
  const response = await served.app.inject({ method: 'POST', url: '/v1/figure-calculations', headers, payload });
  return { status: response.statusCode, answer: response.json<Answered>() };
}

const ofZwolle = ({ ofDay, ofHalfYear }: Answered) =>
  [...(ofDay ?? ofHalfYear)!.municipalities].find(({ municipality }) => municipality === zwolle);
/** 1 July 2027 begins in Amsterdam two hours before it does in Greenwich. */
const firstOfJuly = '2027-06-30T22:00:00Z';
const balanceOfZwolle = { on: '2026-12-31', knownAt: firstOfJuly, rulesKnownAt: firstOfJuly };

describe('figures by three clocks over HTTP', () => {
  it('tells what we on 1 July 2027 took the balance of Zwolle on 31 December 2026 to be, under the rules of that day', async () => {
    const { status, body, answer } = await ask(balanceOfZwolle);
    const moment = '2027-06-30T22:00:00.000Z';

    expect(status).toBe(200);
    expect(ofZwolle(answer)).toMatchObject({ balance: { numerator: 7, denominator: 10 } }); // 1 of 2, of 15%: 1 - 0.3
    expect(answer.clocks).toEqual({ valid: { on: '2026-12-31' }, knownAt: moment, rules: { knownAt: moment } });
    expect(answer.restsOn).toBe(await log.head());

    await copyInto(log, known([...history, ...late]).slice(await log.head()));
    expect((await ask(balanceOfZwolle)).body).toBe(body);
    const now = await ask({ ...balanceOfZwolle, knownAt: '2027-08-31T22:00:00Z' });
    expect(ofZwolle(now.answer)).toMatchObject({ balance: { numerator: -3, denominator: 20 } }); // 0 of 1: 0 - 0.15
    expect(now.answer.restsOn).toBeGreaterThan(answer.restsOn);
  });

  it('takes facts of now under the rules of then, and facts of then under the rules of now', async () => {
    const halfYear = '2026-H2';
    const above = async (query: Readonly<Record<string, string>>) =>
      ofZwolle((await ask({ halfYear, ...query })).answer)?.aboveMinimum;

    expect(await above({ knownAt: firstOfJuly })).toBe(true); // 1 of 5, above 15%
    expect(await above({})).toBe(false); // 1 of 20, below 30%
    expect(await above({ knownAt: firstOfJuly, rulesKnownAt: '2027-08-31T22:00:00Z' })).toBe(false); // 1 of 5, below 30%
    expect(await above({ rulesKnownAt: firstOfJuly })).toBe(false); // 1 of 20, below 15%
  });

  it('names all three clocks also for a question that names none: today, all that is known, the rules as known', async () => {
    const { answer } = await ask({});
    const latest = '2027-08-01T00:00:00.000Z';

    expect(answer.clocks).toEqual({ valid: { on: '2027-09-01' }, knownAt: latest, rules: { knownAt: latest } });
    expect((await ask({ knownAt: '2027-06-30T22:30:00Z' })).answer.clocks).toMatchObject({
      valid: { on: '2027-07-01' },
    });
    expect((await ask({ agreementVersion: '2025-12-05' })).answer.clocks).toEqual({
      valid: { on: '2027-09-01' },
      knownAt: latest,
      rules: { knownAt: latest, agreementVersion: '2025-12-05' },
    });
  });

  it('lays a given rule set over the rules, and names it whole', async () => {
    const ruleSet = {
      name: 'ten',
      changes: [{ change: 'minimum-share', minimumShare: { numerator: 4, denominator: 100 }, validFrom: '2026-07-01' }],
    };
    const { status, answer } = await calculate({ halfYear: '2026-H2', ruleSet });

    expect(status).toBe(200);
    expect(ofZwolle(answer)?.aboveMinimum).toBe(true); // 1 of 20, above 4%
    expect(answer.clocks).toMatchObject({ rules: { ruleSet } });
  });

  it('says of which member the count of another key is missing', async () => {
    const change = { change: 'balance-key', key: 'inhabitants', counts: { [b]: 1 }, validFrom: '2026-07-01' };
    const { answer } = await calculate({ halfYear: '2026-H2', ruleSet: { name: 'x', changes: [change] } });
    expect(answer).toMatchObject({ missing: { what: 'keyCount', municipality: rulers[0] } });
  });

  it('says which household count is missing where a half-year has none', async () => {
    expect((await ask({ halfYear: '2029-H1' })).answer).toMatchObject({
      missing: { what: 'householdCount', municipality: rulers[0], referenceDate: '2028-01-01' },
    });
  });

  it.each([
    ['two valid times', { halfYear: '2026-H2', on: '2026-12-31' }, 'on'],
    ['two rules', { rulesKnownAt: firstOfJuly, agreementVersion: '2025-12-05' }, 'agreementVersion'],
    ['a moment that is still to come', { knownAt: '2027-09-01T08:00:01Z' }, 'knownAt'],
    ['rules of a moment that is still to come', { rulesKnownAt: '2030-01-01T00:00:00Z' }, 'rulesKnownAt'],
    ['a moment without a time zone', { knownAt: '2027-06-30T22:00:00' }, 'knownAt'],
    ['a day that there is not', { knownAt: '2027-06-31T22:00:00Z' }, 'knownAt'],
    ['a half-year that there is not', { halfYear: '2026-H3' }, 'halfYear'],
  ])('refuses %s and names the field', async (_, query, field) => {
    expect(await ask(query)).toMatchObject({ status: 400, answer: { errors: [{ field }] } });
  });

  it('has no answer under a version that was not adopted by then', async () => {
    expect(await ask({ agreementVersion: '2031' })).toMatchObject({
      status: 404,
      answer: { code: 'NO_SUCH_AGREEMENT_VERSION' },
    });
  });
});
