import { MemoryEventStore } from '@evenwicht/event-store';
import {
  appendFacts,
  copyInto,
  createTestDatabase,
  eventsOf,
  exampleMembers,
  workedExample,
  type TestDatabase,
} from '@evenwicht/testing';
import { serveApi, type ServedApi } from './served-api-fixture.js';

// invented: the worked example of three members, of which the first is at 18% and the third at 16.7%
const log = new MemoryEventStore();
let database: TestDatabase;
let served: ServedApi;

beforeAll(async () => {
  database = await createTestDatabase();
  await copyInto(log, eventsOf(workedExample));
  served = await serveApi({ url: database.url, log, now: '2027-09-01T08:00:00.000Z' });
}, 30_000);

afterAll(async () => {
  await served.stop();
  await database.drop();
});

interface Figure {
  readonly figure: string;
  readonly actual: object;
  readonly other: object;
  readonly difference: object;
}

interface Answered {
  readonly mode: string;
  readonly ruleSets: readonly {
    readonly name: string;
    readonly halfYears: readonly {
      readonly municipalities: readonly { readonly municipality: string; readonly figures: readonly Figure[] }[];
      readonly undecided?: object;
      readonly missing?: object;
    }[];
  }[];
  readonly code?: string;
  readonly detail?: string;
}

const twenty = {
  name: 'twintig-procent',
  changes: [{ change: 'minimum-share', minimumShare: { numerator: 20, denominator: 100 }, validFrom: '2026-07-01' }],
};
const asked = { mode: 'bookkeeping', halfYears: ['2026-H2'], ruleSets: [twenty] };

async function ask(payload: object, authorization = 'evaluator region') {
  const url = '/v1/counterfactual-calculations';
  const response = await served.app.inject({ method: 'POST', url, headers: { authorization }, payload });
  return { status: response.statusCode, answer: response.json<Answered>() };
}

function figureOf({ ruleSets }: Answered, name: string): Figure | undefined {
  const [first] = ruleSets[0]!.halfYears[0]!.municipalities;
  return first?.figures.find(({ figure }) => figure === name);
}

describe('half-years under other rules over HTTP', () => {
  it('gives actual, other and difference of each figure, and the log it rests on', async () => {
    const { status, answer } = await ask(asked);

    expect(status).toBe(200);
    expect(answer.ruleSets[0]!.halfYears[0]!.municipalities[0]!.municipality).toBe(exampleMembers[0]);
    expect(figureOf(answer, 'shareAboveMinimum')).toEqual({
      figure: 'shareAboveMinimum',
      actual: { numerator: 3, denominator: 100 },
      other: { numerator: -1, denominator: 50 },
      difference: { numerator: -1, denominator: 20 },
    });
    expect(answer.ruleSets[0]).toMatchObject({ name: 'twintig-procent', restsOn: await log.head(), flips: [] });
  });

  it('lets the rules decide again, and says what nobody can tell', async () => {
    const { status, answer } = await ask({ ...asked, mode: 're-decision' });

    expect(status).toBe(200);
    expect(answer.mode).toBe('re-decision');
    expect(answer.ruleSets[0]!.halfYears[0]!.undecided).toEqual({ municipalities: [], atTable: 0, notWeighed: 0 });
  });

  it('says of which member the count of another key is missing', async () => {
    const change = { change: 'balance-key', key: 'inhabitants', counts: { GM0001: 1 }, validFrom: '2026-07-01' };
    const { answer } = await ask({ ...asked, ruleSets: [{ name: 'x', changes: [change] }] });

    expect(answer.ruleSets[0]!.halfYears[0]!.missing).toEqual({ what: 'keyCount', municipality: exampleMembers[0] });
  });

  it('is for evaluators alone: a step that comes out otherwise names a case', async () => {
    for (const other of ['caseworker GM0148', 'table-coordinator region', 'secretariat region', 'operator system']) {
      expect(await ask(asked, other)).toMatchObject({ status: 403 });
    }
  });

  it.each([
    ['no half-year', { halfYears: [] }, 'halfYears'],
    ['a half-year that there is not', { halfYears: ['2026-H3'] }, 'halfYears'],
    ['a half-year twice', { halfYears: ['2026-H2', '2026-H2'] }, 'halfYears'],
    ['a name twice', { ruleSets: [twenty, twenty] }, 'ruleSets'],
    ['eleven rule sets', { ruleSets: [...'abcdefghijk'].map((name) => ({ name, changes: [] })) }, 'ruleSets'],
    ['a rule that there is not', { ruleSets: [{ name: 'x', changes: [{ change: 'luck' }] }] }, 'ruleSets'],
    ['a way of replaying that there is not', { mode: 'guess' }, 'mode'],
  ])('refuses %s and names the field', async (_, wrong, field) => {
    expect(await ask({ ...asked, ...wrong })).toMatchObject({ status: 400, answer: { errors: [{ field }] } });
  });

  it('builds nothing on a ledger that its replay does not give', async () => {
    const stream = 'reciprocity-invented' as never;
    const loan = { loanId: '0b8c1c3e-58a4-5b6f-9a55-3f3f6f3a9f01', borrower: 'GM0148', lender: 'GM0160' };
    await appendFacts(log, stream, { type: 'ReciprocityLoanOpened', occurredOn: '2026-12-01', data: loan });
    const { status, answer } = await ask(asked);

    expect({ status, code: answer.code }).toEqual({ status: 409, code: 'PAST_NOT_REPRODUCED' });
    expect(answer.detail).toContain('Verschillen: 1 in de wederkerigheid');
  });
});
