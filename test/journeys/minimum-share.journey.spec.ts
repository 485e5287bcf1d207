import { streamName, type SupplyEvent } from '@evenwicht/events';
import { crossingRunner } from '@evenwicht/housing-supply';
import type { MunicipalityCode } from '@evenwicht/kernel';
import { MemoryReactionCheckpoint } from '@evenwicht/service-kit';
import { InventedRegionAtWork } from './invented-region-at-work.js';

// invented: two municipalities, the first of which is looked at
const [a, b] = ['GM0148', 'GM0160'] as [MunicipalityCode, MunicipalityCode];

function crossings(work: InventedRegionAtWork) {
  return crossingRunner(work.store, {
    checkpoint: new MemoryReactionCheckpoint(),
    onRejected: (_event, code) => expect(code).toBe('never'),
    onFault: (error) => expect(error).toBe('never'),
  });
}

async function regionWith(vacancyCount: number): Promise<InventedRegionAtWork> {
  const work = new InventedRegionAtWork();
  await work.adopt(a, b);
  await work.reportVacancies(a, '2026-07', vacancyCount);
  return work;
}

let households = 0;
async function allocate(work: InventedRegionAtWork, count: number): Promise<string[]> {
  const names = Array.from({ length: count }, () => `household ${(households += 1)}`);
  const dwelling = { municipality: a, association: 'association-1' as never, kind: 'vacancy' } as const;
  for (const name of names) {
    await work.grant(name, a);
    await work.step(name, '2026-07-29', 'AllocateDwelling', dwelling);
  }
  return names;
}

/** What was raised about the first municipality, with the figures. */
async function raised(work: InventedRegionAtWork): Promise<unknown[]> {
  const events = (await work.store.readStream(streamName('supply', a))) as unknown as SupplyEvent[];
  return events.flatMap(({ type, data }) =>
    type === 'MinimumShareCrossed' || type === 'MinimumShareNoLongerCrossed'
      ? [[type, data.allocationCount, data.vacancyCount, data.minimumShare]]
      : [],
  );
}

const fifteen = { numerator: 15, denominator: 100 };

describe('Crossing the minimum share (3c, R-060)', () => {
  it('at exactly 15.0% it is not crossed, the next allocation makes 15.1% and crosses it once, and further allocations are accepted (scenario 5, E-12)', async () => {
    const work = await regionWith(1000);
    const runner = crossings(work);
    await allocate(work, 150);
    await runner.runToHead();
    expect(await raised(work)).toEqual([]);

    await allocate(work, 1);
    await runner.runToHead();
    expect(await raised(work)).toEqual([['MinimumShareCrossed', 151, 1000, fifteen]]);

    await allocate(work, 4);
    await runner.runToHead();
    expect(await raised(work)).toHaveLength(1);
  }, 30_000);

  it('vacancies reported late or corrected are judged again, and nothing that was decided before is undone (E-14)', async () => {
    const work = await regionWith(10);
    const runner = crossings(work);
    await allocate(work, 2);
    await work.grant('waiting', a);
    await work.step('waiting', '2026-08-02', 'RecordUtmostEffort', { actions: ['direct-mediation'] });
    await work.step('waiting', '2026-08-03', 'DeclareUnableToServe', { reason: 'no-fitting-dwelling' });
    await work.reportVacancies(a, '2026-07', 20);
    await runner.runToHead();
    expect(await raised(work)).toEqual([
      ['MinimumShareCrossed', 2, 10, fifteen],
      ['MinimumShareNoLongerCrossed', 2, 20, fifteen],
    ]);

    await work.step('waiting', '2026-08-05', 'StepIn', { municipality: b });
    await work.house('waiting', b, '2026-08-10', '2026-08-15');
    await work.grant('later', a);
    await work.step('later', '2026-08-11', 'RecordUtmostEffort', { actions: ['direct-mediation'] });
    const declared = work.step('later', '2026-08-12', 'DeclareUnableToServe', { reason: 'no-fitting-dwelling' });
    await expect(declared).rejects.toMatchObject({ code: 'NOT_ABOVE_MINIMUM' });
  });

  it('an allocation that is withdrawn takes the share back', async () => {
    const work = await regionWith(10);
    const [name = ''] = await allocate(work, 2);
    await work.step(name, '2026-07-30', 'WithdrawAllocation', { reason: 'offer-refused' });
    await crossings(work).runToHead();
    expect(await raised(work)).toEqual([
      ['MinimumShareCrossed', 2, 10, fifteen],
      ['MinimumShareNoLongerCrossed', 1, 10, fifteen],
    ]);
  });

  it('another minimum share holds from its day on: what was crossed under the one before stays told (E-15)', async () => {
    const work = await regionWith(10);
    await allocate(work, 2);
    await work.setMinimumShare('2026-09-01', 20);
    await work.setMinimumShare('2026-10-01', 19);
    await crossings(work).runToHead();
    expect(await raised(work)).toEqual([
      ['MinimumShareCrossed', 2, 10, fifteen],
      ['MinimumShareNoLongerCrossed', 2, 10, { numerator: 20, denominator: 100 }],
      ['MinimumShareCrossed', 2, 10, { numerator: 19, denominator: 100 }],
    ]);
  });

  it('replaying, twice and by three runners at once, raises nothing twice, and late runners raise what the prompt one did', async () => {
    const prompt = await regionWith(10);
    const runner = crossings(prompt);
    for (const vacancyCount of [20, 10, 30]) {
      await allocate(prompt, 2);
      await runner.runToHead();
      await prompt.reportVacancies(a, '2026-07', vacancyCount);
      await runner.runToHead();
    }
    const told = await raised(prompt);
    expect(told.length).toBeGreaterThan(2);
    await Promise.all([1, 2, 3].map(() => crossings(prompt).runToHead()));
    expect(await raised(prompt)).toEqual(told);

    const late = await regionWith(10);
    for (const vacancyCount of [20, 10, 30]) {
      await allocate(late, 2);
      await late.reportVacancies(a, '2026-07', vacancyCount);
    }
    await Promise.all([1, 2, 3].map(() => crossings(late).runToHead()));
    expect(await raised(late)).toEqual(told);
  });
});
