import { appendFacts, createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import type { Ledger } from './ledger.js';
import { a, b, c, d, LedgerAtWork, on, region, sent, why } from './ledger-at-work-fixture.js';

let database: TestDatabase;
let work: LedgerAtWork;
let ledger: Ledger;

beforeAll(async () => {
  database = await createTestDatabase();
  work = new LedgerAtWork(database.url, appendFacts);
  ({ ledger } = work);
});
beforeEach(() => work.nextSeries());
afterAll(async () => {
  await work.end();
  await database.drop();
});

/** A owes B, B owes C, C owes A. */
const round = () => [work.placed([1, b, a]), work.placed([2, c, b]), work.placed([3, a, c])];
const settlement = () => ({ region, settlementId: work.act(3) });
const proposeAll = () => {
  const loanIds = [1, 2, 3].map((number) => work.loan(number));
  return sent({ type: 'ProposeSettlement', data: { ...settlement(), by: a, loanIds } });
};

describe('What was proposed about the ledger', () => {
  test('shows who left a release', async () => {
    const declined = sent({ type: 'DeclineRelease', data: { region, releaseId: work.act(1), by: a } });
    await work.after('declined', 'pool', work.placed([1, b, a]), work.proposeRelease(), declined);
    expect(await ledger.releases('declined')).toMatchObject([{ state: 'declined', declinedBy: a, declinedOn: on }]);
  });

  test('shows a release of a loan that was repaid meanwhile as overtaken, and not as proposed', async () => {
    await work.after('overtaken', 'pool', work.placed([1, b, a]), work.proposeRelease(), work.placed([3, a, d]));
    expect(await ledger.releases('overtaken')).toMatchObject([{ state: 'overtaken', debtor: a }]);
    expect(await ledger.releases('overtaken', 'overtaken')).toHaveLength(1);
    expect(await ledger.releases('overtaken', 'proposed')).toEqual([]);
  });

  test('shows a release of which the credit was drawn meanwhile as overtaken, while the loan stands', async () => {
    const proposed = sent({
      type: 'ProposeRelease',
      data: { region, releaseId: work.act(1), loanId: work.loan(2), creditor: b, by: d, ...why },
    });
    await work.after('drawn', 'pool', work.placed([1, b, a]), work.placed([2, a, d]), proposed, work.placed([3, c, b]));
    expect(await ledger.releases('drawn')).toMatchObject([{ state: 'overtaken', debtor: d }]);
    const { items } = await ledger.items('drawn', { kind: 'loan', state: 'open' });
    expect(items.map(({ itemId }) => itemId)).toContain(work.loan(2));
  });

  test('shows what was left as left, also when the loan was repaid later', async () => {
    const declined = sent({ type: 'DeclineRelease', data: { region, releaseId: work.act(1), by: a } });
    const proposed = [work.placed([1, b, a]), work.proposeRelease()] as const;
    await work.after('left, repaid', 'pool', ...proposed, declined, work.proposeRelease(2), work.placed([3, a, d]));
    expect((await ledger.releases('left, repaid')).map(({ state }) => state)).toEqual(['declined', 'overtaken']);
  });

  test('shows one of which all stands open as proposed', async () => {
    await work.after('standing', 'pool', work.placed([1, b, a]), work.proposeRelease());
    expect(await ledger.releases('standing', 'proposed')).toMatchObject([{ state: 'proposed', declinedBy: null }]);
  });

  test('shows a settlement of which an obligation was repaid meanwhile as overtaken', async () => {
    await work.after('round overtaken', 'bilateral', ...round(), proposeAll(), work.placed([4, a, b]));
    expect(await ledger.settlements('round overtaken')).toMatchObject([{ state: 'overtaken', agreedBy: [a] }]);
    expect(await ledger.settlements('round overtaken', 'proposed')).toEqual([]);
    expect(await ledger.settlements('round overtaken', 'overtaken')).toHaveLength(1);
  });

  test('shows who left a settlement', async () => {
    const left = sent({ type: 'DeclineSettlement', data: { ...settlement(), by: c } });
    await work.after('round left', 'bilateral', ...round(), proposeAll(), left);
    const seen = await ledger.settlements('round left');
    expect(seen).toMatchObject([{ state: 'declined', declinedBy: c, declinedOn: on }]);
  });
});
