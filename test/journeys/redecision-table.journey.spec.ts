import { PastNotReproduced, type RuleChange } from '@evenwicht/evaluation';
import type { RecordedEvent } from '@evenwicht/events';
import type { MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { InventedRegionAtWork } from './invented-region-at-work.js';
import {
  dalfsen,
  declareUnable,
  entry,
  eventsOf,
  figure,
  flipsOf,
  hardenberg,
  helpOut,
  kampen,
  minimumOf,
  redecided,
  regionAtWork,
} from './redecided-region.js';

const weighed = { individualInterests: ['safety'], generalInterests: ['balanced-distribution'] };
/** By inhabitants half of the region lives in Dalfsen, which has housed one of two. */
const byInhabitants: RuleChange = {
  change: 'balance-key',
  key: 'inhabitants',
  counts: { [dalfsen]: 5, [hardenberg]: 1, [kampen]: 4 },
  validFrom: entry,
};
const fallback = (isActive: boolean, validFrom: string): RuleChange => {
  return { change: 'fallback', isActive, validFrom: validFrom as PlainDate };
};

/** An origin that cannot be traced: the table determines, and the household is housed there. */
async function determined(work: InventedRegionAtWork, destination: MunicipalityCode, deviationReason?: string) {
  await work.urgent('untraced', dalfsen);
  await work.origin('untraced', 'unknown');
  const deviation = deviationReason ? { deviationReason: deviationReason as never } : {};
  await work.step('untraced', '2026-09-01', 'RecordTableDetermination', { destination, ...weighed, ...deviation });
  await work.house('untraced', destination, '2026-09-10', '2026-09-15');
}

/** Kampen calls for help and the table finds Dalfsen, with the reason that the advice of this region asks for. */
async function foundByTable(work: InventedRegionAtWork) {
  await declareUnable(work, 'next', kampen, '2026-09');
  const deviationReason = 'social-network' as const;
  await work.step('next', '2026-09-05', 'RecordTableDetermination', {
    destination: dalfsen,
    ...weighed,
    deviationReason,
  });
  await work.house('next', dalfsen, '2026-09-10', '2026-09-15');
}

function changed(events: readonly RecordedEvent[], type: string, change: (data: never) => object): RecordedEvent[] {
  const index = events.findLastIndex((event) => event.type === type);
  expect(index).not.toBe(-1);
  return events.map((event, each) => (each === index ? { ...event, data: change(event.data as never) } : event));
}

describe('Counterfactual re-decision at the mediation table', () => {
  it('another key: somebody else would have stood first, and what the table had then done nobody knows (3a, OQ-7)', async () => {
    const work = await regionAtWork();
    await determined(work, hardenberg); // households: -1 with the case pending, the others at nought
    const told = redecided(await eventsOf(work), [byInhabitants]); // 1.5 less 1, 0.3 less 0, 1.2 less 1: Dalfsen first

    expect(flipsOf(told)).toEqual([
      { step: 'determination', reason: 'ANOTHER_FIRST_IN_ADVICE', municipality: hardenberg, left: { to: 'table' } },
    ]);
    expect(told.flips[0]).toMatchObject({ seen: { actualFirst: hardenberg, otherFirst: dalfsen } });
    expect(told.flips[0]?.sentence).toContain(`had Gemeente ${dalfsen} (${dalfsen}) vooraan gestaan`);
    expect(figure(told, 'housed')).toEqual(['1 → 1', '1 → 0', '1 → 1']);
    expect(figure(told, 'expected')).toEqual(['1 → 1', '1 → 1/5', '1 → 4/5']);
    expect(told.halfYears[0]?.undecided).toMatchObject({ atTable: 1 });
  });

  it('another key: a determination that deviated with a reason would have stood under any advice (1c, R-044)', async () => {
    const work = await regionAtWork();
    await determined(work, kampen, 'social-network');
    const told = redecided(await eventsOf(work), [byInhabitants]);

    expect(flipsOf(told)).toEqual([
      { step: 'determination', reason: 'OTHER_ADVICE_DEVIATED_FROM', municipality: kampen },
    ]);
    expect(figure(told, 'housed')).toEqual(['1 → 1', '0 → 0', '2 → 2']);
    expect(told.halfYears[0]?.undecided).toEqual({ municipalities: [], atTable: 0, notWeighed: 0 });
  });

  it('under the fallback there is no advice to deviate from: what the table determined stands (R-040)', async () => {
    const work = await regionAtWork();
    await determined(work, hardenberg);
    const told = redecided(await eventsOf(work), [fallback(true, '2026-07-01')]);

    expect(flipsOf(told)).toEqual([{ step: 'determination', reason: 'NO_ADVICE', municipality: hardenberg }]);
    expect(figure(told, 'housed')).toEqual(['1 → 1', '1 → 1', '1 → 1']);
  });

  it('informal care left out: a carer moved the balances, and another would have stood first (OQ-7)', async () => {
    const work = await regionAtWork();
    await work.urgent('carer', hardenberg, 'informalCare');
    await work.step('carer', '2026-07-10', 'IdentifyCarePlace', { municipality: hardenberg, role: 'carer' });
    await work.house('carer', hardenberg, '2026-07-20', '2026-08-01');
    await determined(work, dalfsen); // each housed one: the code decides
    const care: RuleChange = { change: 'informal-care', isCounted: false, validFrom: entry };
    const told = redecided(await eventsOf(work), [care]);

    expect(told.flips[0]).toMatchObject({ seen: { actualFirst: dalfsen, otherFirst: hardenberg } });
    expect(figure(told, 'housed')).toEqual(['2 → 1', '1 → 0', '1 → 1']);
  });

  it('the fallback between the call and the answer of the table: the place stands, and nobody borrows (OQ-22, E-33)', async () => {
    const work = await regionAtWork();
    await foundByTable(work);
    const told = redecided(await eventsOf(work), [fallback(true, '2026-09-05'), fallback(false, '2026-09-12')]);

    expect(flipsOf(told)).toMatchObject([
      { step: 'determination', reason: 'NO_ADVICE' },
      { step: 'loan', reason: 'NO_LOAN_UNDER_FALLBACK', municipality: kampen },
    ]);
    expect(figure(told, 'housed')).toEqual(['2 → 2', '0 → 0', '1 → 1']);
    expect(figure(told, 'helped')).toEqual(['0 → 0', '0 → 0', '1 → 0']);
    expect(figure(told, 'openLoans')).toEqual(['0 → 0', '0 → 0', '1 → 0']);
  });

  it('without a fallback that there was: what the table found is help, and a loan (3c, R-040)', async () => {
    const work = await regionAtWork();
    await declareUnable(work, 'next', kampen, '2026-09');
    await work.setFallback('2026-09-05', true);
    await work.step('next', '2026-09-06', 'RecordTableDetermination', { destination: hardenberg, ...weighed });
    await work.house('next', hardenberg, '2026-09-10', '2026-09-15');
    const told = redecided(await eventsOf(work), [fallback(false, '2026-07-01')]);

    expect(flipsOf(told)).toEqual([
      { step: 'determination', reason: 'FIRST_IN_ADVICE', municipality: hardenberg },
      { step: 'loan', reason: 'LOAN_WITHOUT_FALLBACK', municipality: kampen },
    ]);
    expect(figure(told, 'helped')).toEqual(['0 → 0', '0 → 0', '0 → 1']);
    expect(figure(told, 'openLoans')).toEqual(['0 → 0', '0 → 0', '0 → 1']);
  });

  it('without a fallback that there was: a household that is not housed yet is told of, and nobody borrows yet (3c, E-17)', async () => {
    const work = await regionAtWork();
    await declareUnable(work, 'next', kampen, '2026-09');
    await work.setFallback('2026-09-05', true);
    await work.step('next', '2026-09-06', 'RecordTableDetermination', { destination: hardenberg, ...weighed });
    const told = redecided(await eventsOf(work), [fallback(false, '2026-07-01')]);

    expect(flipsOf(told)).toContainEqual({ step: 'loan', reason: 'LOAN_WITHOUT_FALLBACK', municipality: kampen });
    expect(figure(told, 'helped')).toEqual(['0 → 0', '0 → 0', '0 → 0']);
    expect(figure(told, 'openLoans')).toEqual(['0 → 0', '0 → 0', '0 → 0']);
  });

  it('help that the table found falls with the call for it (3c)', async () => {
    const work = await regionAtWork();
    await foundByTable(work);
    const told = redecided(await eventsOf(work), [minimumOf(20)]);

    expect(flipsOf(told)).toMatchObject([{ step: 'declaration', left: { to: 'origin', municipality: kampen } }]);
    expect(figure(told, 'housed')).toEqual(['2 → 1', '0 → 0', '1 → 1']);
  });

  it('who was housed by its own municipality after all is housed there under any rules (3c)', async () => {
    const work = await regionAtWork();
    await declareUnable(work, 'next', kampen, '2026-09');
    const own = { destination: kampen, ...weighed, deviationReason: 'social-network' as const };
    await work.step('next', '2026-09-05', 'RecordTableDetermination', own);
    await work.house('next', kampen, '2026-09-10', '2026-09-15');
    const told = redecided(await eventsOf(work), [minimumOf(20)]);

    expect(flipsOf(told)).toMatchObject([{ step: 'declaration', municipality: kampen }]);
    expect(figure(told, 'housed')).toEqual(['1 → 1', '0 → 0', '2 → 2']);
    expect(told.halfYears[0]?.undecided.municipalities).toEqual([]);
  });
});

describe('A past that the actual rules do not give again', () => {
  const attempt = (events: readonly RecordedEvent[]) => () => redecided(events, []);

  it('is refused where a share that a declaration relied on was changed', async () => {
    const work = await regionAtWork();
    await declareUnable(work, 'next', kampen, '2026-09');
    const events = changed(await eventsOf(work), 'DeclaredUnableToServe', (data: { operationalShare: object }) => ({
      ...data,
      operationalShare: { ...data.operationalShare, allocationCount: 2 },
    }));
    expect(attempt(events)).toThrow(PastNotReproduced);
  });

  it('is refused where the advice that lay on the table was changed', async () => {
    const work = await regionAtWork();
    await determined(work, hardenberg);
    const events = await eventsOf(work);
    const advice = changed(events, 'DeterminedByMediationTable', (data: { weighing: { options: object[] } }) => ({
      ...data,
      weighing: { ...data.weighing, options: data.weighing.options.map((option) => ({ ...option, rank: null })) },
    }));
    expect(attempt(events)).not.toThrow();
    expect(attempt(advice)).toThrow(PastNotReproduced);
  });

  it('is refused where a loan was taken out of the ledger', async () => {
    const work = await regionAtWork();
    await declareUnable(work, 'next', kampen, '2026-09');
    await helpOut(work, 'next', dalfsen, '2026-09');
    const events = (await eventsOf(work)).filter(({ type }) => type !== 'ReciprocityLoanOpened');
    expect(attempt(events)).toThrow(PastNotReproduced);
  });
});
