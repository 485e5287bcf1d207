import { halfYearFigures } from '@evenwicht/distribution';
import { ToldOfFigures, tracedFigures } from '@evenwicht/evaluation';
import { halfYear } from '@evenwicht/kernel';
import { eventsOf } from '@evenwicht/testing';
import fc from 'fast-check';
import { halfYears, randomHistory } from './random-history.js';

test('whatever happened, the events behind each figure of each municipality add up to it', () => {
  let tracedCount = 0;
  fc.assert(
    fc.property(randomHistory, (facts) => {
      const told = new ToldOfFigures();
      for (const event of eventsOf(facts)) told.apply(event);
      for (const period of halfYears.map(halfYear)) {
        for (const row of halfYearFigures(told.region, period).municipalities) {
          for (const figure of tracedFigures) {
            const { value, parts } = told.explanation({ figure, municipality: row.municipality, halfYear: period });
            const [part] = parts;
            const sum = part!.events.reduce((total, { count }) => total + count, 0);
            expect({ figure, sum, value }).toEqual({ figure, sum: row[figure], value: row[figure] });
            tracedCount += part!.events.length;
          }
        }
      }
    }),
    { numRuns: 40 },
  );
  expect(tracedCount).toBeGreaterThan(100);
});
