import type { CaseId, PlainDate } from '@evenwicht/kernel';
import { rebuild } from '@evenwicht/read-models';
import { appendFacts, createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import type { Ledger, ItemKey } from './ledger.js';
import { a, b, c, d, LedgerAtWork, on, region, sent, why, type Sending } from './ledger-at-work-fixture.js';
import { ledgerProjection } from './ledger-projection.js';

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

const uuid = (number: number) => work.uuid(number);
const loan = (number: number) => work.loan(number);
const act = (number: number) => work.act(number);
const placed = (places: Parameters<LedgerAtWork['placed']>[0]) => work.placed(places);
const after = (...given: Parameters<LedgerAtWork['after']>) => work.after(...given);
const propose = () => work.proposeRelease();
const agree = () => sent({ type: 'AgreeToRelease', data: { region, releaseId: act(1), by: b } });

const statesOf = async (name: string) =>
  (await ledger.items(name)).items.map(({ kind, itemId, state }) => [kind, Number(itemId.slice(-2)), state]);

describe('The views of the ledger', () => {
  test('show a released loan and credit, by which release, and that they no longer count as open', async () => {
    await after('released', 'pool', placed([1, b, a]), propose(), agree());
    expect((await ledger.items('released')).items).toMatchObject([
      { kind: 'loan', state: 'released', settledOn: on, settledBy: null, actId: act(1) },
      { kind: 'credit', state: 'released', settledOn: on, settledBy: null, actId: act(1) },
    ]);
    expect(await ledger.releases('released')).toMatchObject([
      { state: 'agreed', debtor: a, creditor: b, agreedOn: on },
    ]);
    expect(await ledger.positions('released')).toMatchObject([
      { municipality: a, net: 1, owesCount: 0 },
      { municipality: b, net: -1, isOwedCount: 0 },
    ]);
  });

  test('show every member, also one that never helped nor was helped (R-007)', async () => {
    await after('members', 'pool', placed([1, b, a]));
    const nothing = { helpedCount: 0, steppedInCount: 0, net: 0, owesCount: 0, isOwedCount: 0 };
    expect(await ledger.positions('members', [a, c])).toMatchObject([
      { municipality: a, net: 1 },
      { municipality: b, net: -1 },
      { municipality: c, ...nothing },
    ]);
  });

  test('show a release that lapsed when the placement under it fell through (E-17)', async () => {
    const caseId = uuid(101) as CaseId;
    const undone = {
      type: 'ReverseReciprocityPlacement',
      data: { region, caseId, caseRevision: 9, lender: b, borrower: a },
    };
    await after('lapsed', 'pool', placed([1, b, a]), propose(), agree(), sent(undone as never));
    expect(await statesOf('lapsed')).toEqual([
      ['loan', 1, 'reversed'],
      ['credit', 1, 'reversed'],
    ]);
    expect(await ledger.releases('lapsed', 'lapsed')).toHaveLength(1);
  });

  test('show which proposal took the place of another', async () => {
    const again = sent({
      type: 'ProposeRelease',
      data: { region, releaseId: act(2), loanId: loan(1), creditor: b, by: b, ...why },
    });
    await after('replaced', 'pool', placed([1, b, a]), propose(), again);
    const found = await ledger.releases('replaced');
    expect(found.map(({ releaseId, state }) => [releaseId, state])).toEqual([
      [act(1), 'replaced'],
      [act(2), 'proposed'],
    ]);
  });

  test('show a disputed loan, by whom and why, and an annulled placement that no longer counts', async () => {
    const disputed = sent({ type: 'DisputeObligation', data: { region, loanId: loan(1), by: a, reason: 'other' } });
    await after('disputed', 'pool', placed([1, b, a]), disputed);
    expect((await ledger.items('disputed', { state: 'disputed' })).items).toMatchObject([
      { kind: 'loan', disputedBy: a, disputeReason: 'other' },
    ]);
    expect(await ledger.positions('disputed')).toMatchObject([{ owesCount: 1 }, { isOwedCount: 1 }]);

    work.nextSeries();
    const dispute = sent({ type: 'DisputeObligation', data: { region, loanId: loan(1), by: a, reason: 'other' } });
    const data = { region, loanId: loan(1), by: 'region', outcome: 'annulled' } as const;
    await after('annulled', 'pool', placed([1, b, a]), dispute, sent({ type: 'SettleDispute', data }));
    expect(await statesOf('annulled')).toEqual([
      ['loan', 1, 'reversed'],
      ['credit', 1, 'reversed'],
    ]);
    expect(await ledger.positions('annulled')).toMatchObject([{ helpedCount: 0 }, { steppedInCount: 0 }]);
  });

  const round = (): Sending[] => [placed([1, b, a]), placed([2, c, b]), placed([3, a, c])];
  const settlement = () => ({ region, settlementId: act(3) });

  test('find what comes round, and show who agreed to strike it out', async () => {
    await after('round', 'bilateral', ...round());
    const [found] = await ledger.settlementProposals('round');
    expect(found).toMatchObject({ municipalities: [a, b, c], cycles: [[loan(1), loan(2), loan(3)]] });
    expect(await ledger.pairs('round')).toEqual([
      { lender: a, borrower: c, helpCount: 1, owedCount: 1 },
      { lender: b, borrower: a, helpCount: 1, owedCount: 1 },
      { lender: c, borrower: b, helpCount: 1, owedCount: 1 },
    ]);

    work.nextSeries();
    const loanIds = [loan(1), loan(2), loan(3)];
    const proposed = sent({ type: 'ProposeSettlement', data: { ...settlement(), by: a, loanIds } });
    const agreed = [b, c].map((by) => sent({ type: 'AgreeToSettlement', data: { ...settlement(), by } }));
    await after('settled', 'bilateral', ...round(), proposed, ...agreed);
    expect(await ledger.settlementProposals('settled')).toEqual([]);
    expect(await ledger.settlements('settled')).toMatchObject([
      { state: 'concluded', municipalities: [a, b, c], agreedBy: [a, b, c], concludedOn: on, loanIds },
    ]);
    expect((await ledger.items('settled')).items.map(({ state }) => state)).toEqual(['set-off', 'set-off', 'set-off']);
    expect((await ledger.pairs('settled')).map(({ owedCount }) => owedCount)).toEqual([0, 0, 0]);
  });

  test('count the days that something stood open on a day, also of what is repaid by now', async () => {
    await after('ages', 'pool', placed([1, b, a]), placed([3, a, d]));
    const agesOn = async (day: string) =>
      (await ledger.ages('ages', day as PlainDate)).map(({ item, days }) => [item.kind, item.itemId, days]);
    expect(await agesOn('2027-01-14')).toEqual([]);
    expect(await agesOn('2027-01-31')).toEqual([
      ['loan', loan(1), 16],
      ['credit', loan(1), 16],
    ]);
    expect(await agesOn('2027-03-15')).toEqual([
      ['credit', loan(1), 59],
      ['loan', loan(3), 0],
    ]);
  });

  test('give items piece by piece, each once, with filters', async () => {
    await after('pieces', 'gross', ...[1, 2, 3, 4, 5].map((number) => placed([number, number % 2 ? b : c, a])));
    const all = (await ledger.items('pieces')).items;
    expect(all).toHaveLength(10);
    const pieces = [];
    let key: ItemKey | undefined;
    do {
      const { items, next } = await ledger.items('pieces', {}, 3, key);
      pieces.push(items);
      key = next;
    } while (key);
    expect(pieces.map(({ length }) => length)).toEqual([3, 3, 3, 1]);
    expect(pieces.flat()).toEqual(all);
    const { items, next } = await ledger.items('pieces', { municipality: c, kind: 'credit', state: 'open' }, 1);
    expect(items.map(({ itemId }) => itemId)).toEqual([loan(2)]);
    expect((await ledger.items('pieces', { municipality: c, kind: 'credit' }, 5, next)).items).toHaveLength(1);
  });

  test('are the same when they are built anew', async () => {
    const names = ['released', 'lapsed', 'replaced', 'annulled', 'settled'];
    const seen = async (name: string) => {
      return [await ledger.items(name), await ledger.positions(name), await ledger.releases(name)];
    };
    const everything = () => Promise.all(names.flatMap((name) => [seen(name), ledger.settlements(name)]));
    const live = await everything();
    await rebuild(work.readModels, work.log, ledgerProjection);
    expect(await everything()).toEqual(live);
  });
});
