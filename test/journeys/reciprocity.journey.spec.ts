import { halfYearFigures, isOpen } from '@evenwicht/distribution';
import { Past } from '@evenwicht/evaluation';
import { beginning } from '@evenwicht/event-store';
import { streamName, type ReciprocityEvent } from '@evenwicht/events';
import { halfYear, type MunicipalityCode } from '@evenwicht/kernel';
import { ledgerRunner, reciprocityDecider } from '@evenwicht/reciprocity';
import { MemoryReactionCheckpoint } from '@evenwicht/service-kit';
import { InventedRegionAtWork } from './invented-region-at-work.js';

// invented: four municipalities, three of which are above the minimum share
const [a, b, c, d] = ['GM0148', 'GM0160', 'GM0166', 'GM1773'] as [
  MunicipalityCode,
  MunicipalityCode,
  MunicipalityCode,
  MunicipalityCode,
];

async function regionAboveTheMinimum(): Promise<InventedRegionAtWork> {
  const work = new InventedRegionAtWork();
  await work.adopt(a, b, c, d);
  for (const municipality of [a, b, c, d]) await work.reportVacancies(municipality, '2026-07', 10);
  for (const municipality of [a, b, d]) {
    for (const name of [`own 1 of ${municipality}`, `own 2 of ${municipality}`]) {
      await work.grant(name, municipality);
      await work.house(name, municipality, '2026-07-20', '2026-08-01');
    }
  }
  return work;
}

/** The origin did its utmost and cannot; the helper steps in and houses. */
async function stepIn(
  work: InventedRegionAtWork,
  name: string,
  { helper, helped, month }: { helper: MunicipalityCode; helped: MunicipalityCode; month: string },
): Promise<void> {
  await work.grant(name, helped);
  await work.step(name, '2026-08-20', 'RecordUtmostEffort', { actions: ['direct-mediation'] });
  await work.step(name, `${month}-01`, 'DeclareUnableToServe', { reason: 'no-fitting-dwelling' });
  await work.step(name, `${month}-03`, 'StepIn', { municipality: helper });
  await work.house(name, helper, `${month}-08`, `${month}-15`);
}

function ledgerOf(work: InventedRegionAtWork, onRejected = (code: string) => expect(code).toBe('never')) {
  return ledgerRunner(work.store, work.logView, {
    checkpoint: new MemoryReactionCheckpoint(),
    onRejected: (_event, code) => void onRejected(code),
    onFault: (error) => expect(error).toBe('never'),
  });
}

async function ledgerState(work: InventedRegionAtWork) {
  const events = (await work.store.readStream(streamName('reciprocity', 'invented'))) as unknown as ReciprocityEvent[];
  return events.reduce(reciprocityDecider.evolve, reciprocityDecider.initial);
}

/** Nets as the ledger tells them: what a municipality still has to do, less what it may still count on. */
async function netsOfLedger(work: InventedRegionAtWork): Promise<Record<string, number>> {
  const { loans, credits } = await ledgerState(work);
  const netOf = (municipality: string) =>
    loans.filter((loan) => isOpen(loan) && loan.borrower === municipality).length -
    credits.filter((credit) => isOpen(credit) && credit.lender === municipality).length;
  return Object.fromEntries([a, b, c, d].map((municipality) => [municipality, netOf(municipality)]));
}

async function netsOfFigures(work: InventedRegionAtWork): Promise<Record<string, number>> {
  const { municipalities } = halfYearFigures(await work.region(), halfYear('2026-H2'));
  return Object.fromEntries(
    municipalities.map(({ municipality, helped, steppedIn }) => [municipality, helped - steppedIn]),
  );
}

describe('From application to the ledger of reciprocity (3a, 3c; OQ-8)', () => {
  it('B helps A, A helps D, B is helped: the loan is repaid, the credit consumed, nets sum to zero (scenario 6)', async () => {
    const work = await regionAboveTheMinimum();
    const ledger = ledgerOf(work);

    await stepIn(work, 'B for A', { helper: b, helped: a, month: '2026-09' });
    await ledger.runToHead();
    expect(await netsOfLedger(work)).toEqual({ [a]: 1, [b]: -1, [c]: 0, [d]: 0 });

    await stepIn(work, 'A for D', { helper: a, helped: d, month: '2026-10' });
    await ledger.runToHead();
    expect(await netsOfLedger(work)).toEqual({ [a]: 0, [b]: -1, [c]: 0, [d]: 1 });

    await stepIn(work, 'C for B', { helper: c, helped: b, month: '2026-11' });
    await ledger.runToHead();
    expect(await netsOfLedger(work)).toEqual({ [a]: 0, [b]: 0, [c]: -1, [d]: 1 });
    expect(await netsOfLedger(work)).toEqual(await netsOfFigures(work));
    const { loans } = await ledgerState(work);
    expect(halfYearFigures(await work.region(), halfYear('2026-H2')).region.openLoans).toBe(
      loans.filter(isOpen).length,
    );
  });

  it('a municipality at or below the minimum share cannot declare itself unable, and the case stays open (scenario 7)', async () => {
    const work = await regionAboveTheMinimum();
    await work.grant('of C', c);
    await work.step('of C', '2026-08-20', 'RecordUtmostEffort', { actions: ['direct-mediation'] });

    const declared = work.step('of C', '2026-09-01', 'DeclareUnableToServe', { reason: 'no-fitting-dwelling' });

    await expect(declared).rejects.toMatchObject({ code: 'NOT_ABOVE_MINIMUM' });
    await work.house('of C', c, '2026-09-10', '2026-09-15');
    await ledgerOf(work).runToHead();
    expect(await netsOfLedger(work)).toEqual({ [a]: 0, [b]: 0, [c]: 0, [d]: 0 });
  });

  it('a placement that falls through leaves the ledger as if it had never been (E-17)', async () => {
    const work = await regionAboveTheMinimum();
    await stepIn(work, 'B for A', { helper: b, helped: a, month: '2026-09' });
    await stepIn(work, 'A for D', { helper: a, helped: d, month: '2026-10' });
    await ledgerOf(work).runToHead();
    await work.step('B for A', '2026-11-02', 'ReverseTenancy', { reason: 'contract-annulled' });
    await ledgerOf(work).runToHead();

    expect(await netsOfLedger(work)).toEqual({ [a]: -1, [b]: 0, [c]: 0, [d]: 1 });
    expect(await netsOfLedger(work)).toEqual(await netsOfFigures(work));
  });

  it('a household that is housed again after that counts once', async () => {
    const work = await regionAboveTheMinimum();
    await stepIn(work, 'B for A', { helper: b, helped: a, month: '2026-09' });
    await work.step('B for A', '2026-11-02', 'ReverseTenancy', { reason: 'contract-annulled' });
    await work.house('B for A', b, '2026-11-08', '2026-11-10');
    await ledgerOf(work).runToHead();

    expect((await ledgerState(work)).placements).toHaveLength(1);
    expect(await netsOfLedger(work)).toEqual({ [a]: 1, [b]: -1, [c]: 0, [d]: 0 });
    expect(await netsOfLedger(work)).toEqual(await netsOfFigures(work));
  });

  it('replaying the reaction, twice and by three runners at once, adds nothing', async () => {
    const work = await regionAboveTheMinimum();
    await stepIn(work, 'B for A', { helper: b, helped: a, month: '2026-09' });
    await stepIn(work, 'A for B', { helper: a, helped: b, month: '2026-10' });
    await Promise.all([1, 2, 3].map(() => ledgerOf(work).runToHead()));
    const head = await work.store.head();
    await ledgerOf(work).runToHead();
    await ledgerOf(work).runToHead();

    expect(await work.store.head()).toBe(head);
    expect((await ledgerState(work)).placements).toHaveLength(2);
    expect(await netsOfLedger(work)).toEqual({ [a]: 0, [b]: 0, [c]: 0, [d]: 0 });
  });

  it('a merger takes along what is open and ends what faces itself; an evaluator finds the past as it is told (E-21)', async () => {
    const work = await regionAboveTheMinimum();
    await stepIn(work, 'B for A', { helper: b, helped: a, month: '2026-09' });
    await stepIn(work, 'D for B', { helper: d, helped: b, month: '2026-10' });
    await stepIn(work, 'C for A', { helper: c, helped: a, month: '2026-11' });
    await ledgerOf(work).runToHead();
    expect(await netsOfLedger(work)).toEqual({ [a]: 2, [b]: 0, [c]: -1, [d]: -1 });

    await work.succeed(a, d, '2026-12-01'); // A owes two, D may count on one
    await ledgerOf(work).runToHead();

    expect(await netsOfLedger(work)).toEqual({ [a]: 0, [b]: 0, [c]: -1, [d]: 1 });
    expect(await netsOfFigures(work)).toEqual({ [b]: 0, [c]: -1, [d]: 1 });
    await work.step('B for A', '2026-12-10', 'ReverseTenancy', { reason: 'contract-annulled' });
    await ledgerOf(work).runToHead();
    expect(await netsOfLedger(work)).toEqual({ [a]: 0, ...(await netsOfFigures(work)) });

    const past = new Past();
    for await (const batch of work.store.readAll(beginning)) for (const event of batch) past.apply(event);
    expect(() => past.compare([], [])).not.toThrow();
  });

  it('own placements never enter the ledger (invariant 8)', async () => {
    const work = await regionAboveTheMinimum();
    await ledgerOf(work).runToHead();

    expect(await work.store.readStream(streamName('reciprocity', 'invented'))).toEqual([]);
  });
});
