import { halfYearCounts, halfYearFigures, MissingHouseholdCount, Region } from '@evenwicht/distribution';
import { beginning, MemoryEventStore } from '@evenwicht/event-store';
import type { RecordedEvent } from '@evenwicht/events';
import { halfYear, type HalfYear } from '@evenwicht/kernel';
import { distributionBalanceProjection, DistributionBalances } from '@evenwicht/monitoring';
import { ReadModels, rebuild, schemaOf } from '@evenwicht/read-models';
import { copyInto, createTestDatabase, eventsOf, type TestDatabase } from '@evenwicht/testing';
import fc from 'fast-check';
import { halfYears } from './random-history.js';
import { recordedHistory } from './recorded-history.js';

let database: TestDatabase;
let readModels: ReadModels;
let balances: DistributionBalances;

beforeAll(async () => {
  database = await createTestDatabase();
  readModels = new ReadModels({ url: database.url, projections: [distributionBalanceProjection] });
  balances = new DistributionBalances(readModels);
});

afterAll(async () => {
  await readModels.close();
  await database.drop();
});

/** What the sums say now, in the words of the read model. */
function asSummed(region: Region, period: HalfYear): unknown {
  try {
    return halfYearFigures(region, period);
  } catch (error) {
    if (!(error instanceof MissingHouseholdCount)) throw error;
    const { municipality, referenceDate } = error;
    const counts = halfYearCounts(region, period);
    return {
      ...counts,
      municipalities: counts.municipalities.map((row) => ({ ...row, expected: null, balance: null })),
      region: { ...counts.region, dispersion: null },
      missingHouseholdCount: { municipality, referenceDate },
    };
  }
}

/** Applies the events in batches of their own sizes; with a new beginning in the middle, as after a restart. */
async function project(log: MemoryEventStore, sizes: readonly number[]): Promise<Region> {
  const region = new Region();
  const dataSource = await readModels.opened();
  const home = schemaOf(distributionBalanceProjection.name);
  await dataSource.query(`truncate ${home}.distribution_balance, ${home}.distribution_balance_region`);
  const events: RecordedEvent[] = [];
  for await (const batch of log.readAll(beginning)) events.push(...batch);

  let apply = await distributionBalanceProjection.begin(log, beginning);
  for (let start = 0, turn = 0; start < events.length; turn += 1) {
    const batch = events.slice(start, (start += sizes[turn % sizes.length] ?? 1));
    await dataSource.transaction((rows) => apply(batch, rows));
    for (const event of batch) region.apply(event);
    if (turn % 3 === 2) apply = await distributionBalanceProjection.begin(log, region.upTo);
  }
  return region;
}

const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 });
test('the distribution balance is what the sums say, of every history, half-year and cutting into batches', async () => {
  await fc.assert(
    fc.asyncProperty(recordedHistory, sizes, async (events, batchSizes) => {
      const log = new MemoryEventStore();
      await copyInto(log, events);
      const region = await project(log, batchSizes);

      const known = await balances.halfYears();
      const counting = halfYears.filter((period) => period >= (known[0] ?? '9999'));
      expect(known.slice(0, counting.length)).toEqual(counting);
      for (const period of known) expect(await balances.find(period)).toEqual(asSummed(region, period));
    }),
    { numRuns: 20 },
  );
}, 60_000);

test('the distribution balance built anew is the one that was kept up event by event', async () => {
  await fc.assert(
    fc.asyncProperty(recordedHistory, async (events) => {
      const log = new MemoryEventStore();
      await copyInto(log, events);
      await project(log, [1, 7, 2]);
      const all = async () => Promise.all((await balances.halfYears()).map((period) => balances.find(period)));
      const kept = await all();
      await rebuild(readModels, log, distributionBalanceProjection);
      expect(await all()).toEqual(kept);
    }),
    { numRuns: 3 },
  );
}, 60_000);

test('a half-year before entry into force, or one still to come, has no figures', async () => {
  const log = new MemoryEventStore();
  await copyInto(log, eventsOf([{ fact: 'entry-into-force', on: '2026-07-01' }]));
  await project(log, [1]);
  expect(await balances.halfYears()).toEqual(['2026-H2']);
  expect(await balances.find(halfYear('2026-H1'))).toBeUndefined();
  expect(await balances.find(halfYear('2027-H1'))).toBeUndefined();
});
