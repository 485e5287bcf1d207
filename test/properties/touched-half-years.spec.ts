import type { HalfYear } from '@evenwicht/kernel';
import { BalanceFold, balanceRowsOf } from '@evenwicht/monitoring';
import fc from 'fast-check';
import { recordedHistory } from './recorded-history.js';

/** The rows as text, so that many can be compared. */
const rowsOf = (fold: BalanceFold, period: HalfYear) => JSON.stringify(balanceRowsOf(fold.region, period));

test('after every batch, the half-years that it did not touch are as they were written before', () => {
  fc.assert(
    fc.property(
      recordedHistory,
      fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }),
      (events, sizes) => {
        const fold = new BalanceFold();
        const written = new Map<HalfYear, string>();
        for (let start = 0, turn = 0; start < events.length; turn += 1) {
          for (const event of events.slice(start, (start += sizes[turn % sizes.length] ?? 1))) fold.apply(event);
          for (const period of fold.takeTouched()) {
            if (fold.known.includes(period)) written.set(period, rowsOf(fold, period));
            else written.delete(period);
          }
          expect([...written.keys()].sort()).toEqual(fold.known);
          for (const period of fold.known) expect(written.get(period)).toBe(rowsOf(fold, period));
        }
      },
    ),
    { numRuns: 100 },
  );
}, 30_000);
