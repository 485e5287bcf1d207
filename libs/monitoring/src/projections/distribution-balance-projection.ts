import { In, type EntityManager } from 'typeorm';
import type { HalfYear } from '@evenwicht/kernel';
import type { Position, StreamCategory } from '@evenwicht/events';
import { beginning, type EventStore } from '@evenwicht/event-store';
import { writeRows, type Projection } from '@evenwicht/read-models';
import { BalanceFold } from './balance-fold.js';
import { balanceRowsOf } from './balance-rows.js';
import { MunicipalityBalance } from './municipality-balance.js';
import { RegionBalance } from './region-balance.js';
import { touchingEvents } from './touching-events.js';

const categories = Object.keys(touchingEvents) as StreamCategory[];

/**
 * The distribution balance (domain.md 8.4, BalancedDistribution, MunicipalityShare, NetAddition): the figures of each
 * half-year, as `halfYearFigures` has them. It keeps the region in memory, folded up to its checkpoint, and writes
 * the half-years again that a batch touches; no sum is made in SQL (docs/adr/0001).
 */
export const distributionBalanceProjection: Projection = {
  name: 'distribution_balance',
  version: 1,
  entities: [MunicipalityBalance, RegionBalance],
  categories,
  begin: async (log, after) => {
    const fold = await foldUpTo(log, after);
    return async (events, rows) => {
      for (const event of events) fold.apply(event);
      await writeAgain(rows, fold, fold.takeTouched());
    };
  },
};

/** The fold with every event up to and including a position, and nothing touched. */
export async function foldUpTo(log: EventStore, after: Position): Promise<BalanceFold> {
  const fold = new BalanceFold();
  if (after === beginning) return fold;
  for await (const events of log.readAll(beginning, { categories })) {
    const within = events.filter(({ position }) => position <= after);
    for (const event of within) fold.apply(event);
    if (within.length < events.length) break;
  }
  fold.takeTouched();
  return fold;
}

/** Half-years that no longer have figures, because the agreement came into force later, lose their rows. */
async function writeAgain(rows: EntityManager, { region, known }: BalanceFold, touched: readonly HalfYear[]) {
  if (touched.length === 0) return;
  await rows.delete(MunicipalityBalance, { halfYear: In([...touched]) });
  await rows.delete(RegionBalance, { halfYear: In([...touched]) });
  const written = touched.filter((halfYear) => known.includes(halfYear)).map((each) => balanceRowsOf(region, each));
  await writeRows(
    rows,
    MunicipalityBalance,
    written.flatMap(({ municipalities }) => municipalities),
  );
  await writeRows(
    rows,
    RegionBalance,
    written.map((each) => each.region),
  );
}
