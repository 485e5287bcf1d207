import type { CaseId, EventId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { MemoryEventStore } from '@evenwicht/event-store';
import { isOpen } from '@evenwicht/distribution';
import { ProjectionRunner, ReadModels, rebuild } from '@evenwicht/read-models';
import { appendFacts, createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import type { LedgerState } from '../domain/ledger-state.js';
import type { ReciprocityCommand } from '../domain/reciprocity-command.js';
import { reciprocityDecider } from '../domain/reciprocity-decider.js';
import { Ledger } from './ledger.js';
import { ledgerProjection } from './ledger-projection.js';

const [a, b, d] = ['GM0148', 'GM0160', 'GM0166'] as [MunicipalityCode, MunicipalityCode, MunicipalityCode];
let testNumber = 0;
/** Invented ids, other ones in every test. */
const uuid = (number: number) => `00000000-0000-5000-8000-${String(1_000 * testNumber + number).padStart(12, '0')}`;

let database: TestDatabase;
let log: MemoryEventStore;
let readModels: ReadModels;
let runner: ProjectionRunner;
let ledger: Ledger;

beforeAll(async () => {
  database = await createTestDatabase();
  log = new MemoryEventStore();
  readModels = new ReadModels({ url: database.url, projections: [ledgerProjection] });
  runner = new ProjectionRunner(readModels, log);
  runner.start();
  ledger = new Ledger(readModels);
});

beforeEach(() => void (testNumber += 1));

afterAll(async () => {
  await runner.stop();
  await readModels.close();
  await database.drop();
});

type Step = { readonly number: number; readonly lender: MunicipalityCode; readonly borrower: MunicipalityCode };

/** An invented placement: the number tells its case, its id and its month. */
const placed = ({ number, lender, borrower }: Step): ReciprocityCommand => ({
  type: 'RecordReciprocityPlacement',
  on: `2027-${String(number).padStart(2, '0')}-15` as PlainDate,
  data: {
    region: 'any',
    placementId: uuid(number) as EventId,
    caseId: uuid(100 + number) as CaseId,
    caseRevision: 8,
    lender,
    borrower,
  },
});

const undone = ({ number, lender, borrower }: Step): ReciprocityCommand => ({
  type: 'ReverseReciprocityPlacement',
  on: '2027-12-01' as PlainDate,
  data: { region: 'any', caseId: uuid(100 + number) as CaseId, caseRevision: 9, lender, borrower },
});

const bHelpsA = { number: 1, lender: b, borrower: a };
const aHelpsD = { number: 2, lender: a, borrower: d };

/** Carries the commands out in a region of their own and waits until they can be read. */
async function ledgerAfter(region: string, ...commands: ReciprocityCommand[]): Promise<LedgerState> {
  let state = reciprocityDecider.initial;
  for (const command of commands) {
    const decision = reciprocityDecider.decide(state, { ...command, facts: { reading: 'pool' } });
    if ('rejected' in decision) throw new Error(decision.rejected);
    state = decision.accepted.reduce(reciprocityDecider.evolve, state);
    await appendFacts(log, `reciprocity-${region}`, ...decision.accepted);
  }
  expect(await readModels.waitFor(await log.head(), 5_000)).toBe(true);
  return state;
}

describe('The ledger', () => {
  test('shows the loan of who was helped and the credit of who stepped in', async () => {
    await ledgerAfter('one', placed(bHelpsA));
    const shared = { region: 'one', lender: b, borrower: a, caseId: uuid(101), openedOn: '2027-01-15', state: 'open' };
    expect((await ledger.items('one')).items).toMatchObject([
      { kind: 'loan', itemId: uuid(1), ...shared },
      { kind: 'credit', itemId: uuid(1), ...shared },
    ]);
    expect(await ledger.positions('one')).toEqual([
      { municipality: a, helpedCount: 1, steppedInCount: 0, net: 1, owesCount: 1, isOwedCount: 0 },
      { municipality: b, helpedCount: 0, steppedInCount: 1, net: -1, owesCount: 0, isOwedCount: 1 },
    ]);
  });

  test('shows by which placement a loan was repaid, and whom that helped (E-19)', async () => {
    await ledgerAfter('two', placed(bHelpsA), placed(aHelpsD));
    const settled = (await ledger.items('two', { state: 'repaid' })).items;
    expect(settled).toMatchObject([
      { kind: 'loan', itemId: uuid(1), borrower: a, settledBy: uuid(2), settledOn: '2027-02-15', settledWith: d },
    ]);
    const open = (await ledger.items('two', { state: 'open' })).items;
    expect(open.map(({ kind, itemId }) => [kind, itemId])).toEqual([
      ['credit', uuid(1)],
      ['loan', uuid(2)],
    ]);
  });

  test('opens again what a placement had settled that was undone, and no longer counts it (E-17)', async () => {
    await ledgerAfter('three', placed(bHelpsA), placed(aHelpsD), undone(aHelpsD));
    const { items } = await ledger.items('three');
    expect(items.map(({ kind, itemId, state, settledBy }) => [kind, itemId, state, settledBy])).toEqual([
      ['loan', uuid(1), 'open', null],
      ['credit', uuid(1), 'open', null],
      ['loan', uuid(2), 'reversed', null],
    ]);
    const nets = (await ledger.positions('three')).map(({ municipality, net }) => [municipality, net]);
    expect(nets).toEqual([
      [a, 1],
      [b, -1],
      [d, 0],
    ]);
  });

  test('says of many placements and reversals, built anew too, what the decider says', async () => {
    const steps = Array.from({ length: 12 }, (_, index): Step => {
      const [lender, borrower] = [
        [a, b],
        [b, d],
        [d, a],
        [b, a],
      ][(index * 7) % 4] as [MunicipalityCode, MunicipalityCode];
      return { number: index + 1, lender, borrower };
    });
    const reversals = steps.filter(({ number }) => number % 3 === 0).map(undone);
    const state = await ledgerAfter('many', ...steps.map(placed), ...reversals);

    const live = (await ledger.items('many')).items;
    const open = live.filter((item) => item.state === 'open');
    const openLoans = open.filter(({ kind }) => kind === 'loan').map(({ itemId }) => itemId);
    expect(new Set(openLoans)).toEqual(new Set(state.loans.filter(isOpen).map(({ loanId }) => loanId)));
    expect(openLoans.length).toBeGreaterThan(0);
    expect(open.filter(({ kind }) => kind === 'credit')).toHaveLength(state.credits.filter(isOpen).length);
    const positions = await ledger.positions('many');
    expect(positions.reduce((sum, { net }) => sum + net, 0)).toBe(0);
    for (const { municipality, net } of positions) {
      const loans = state.loans.filter((loan) => isOpen(loan) && loan.borrower === municipality).length;
      const credits = state.credits.filter((credit) => isOpen(credit) && credit.lender === municipality).length;
      expect(net).toBe(loans - credits);
    }

    await rebuild(readModels, log, ledgerProjection);
    expect((await ledger.items('many')).items).toEqual(live);
    expect(await ledger.positions('many')).toEqual(positions);
  });
});
