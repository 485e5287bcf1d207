import { halfYearFigures, Region } from '@evenwicht/distribution';
import { halfYear } from '@evenwicht/kernel';
import { eventsOf } from '@evenwicht/testing';
import fc from 'fast-check';
import { naiveHalfYear } from './naive-half-year.js';
import { halfYears, randomHistory } from './random-history.js';

test('two implementations of the rules of counting say the same of every history and half-year', () => {
  fc.assert(
    fc.property(randomHistory, (facts) => {
      const region = new Region();
      for (const event of eventsOf(facts)) region.apply(event);
      for (const period of halfYears) {
        expect(halfYearFigures(region, halfYear(period))).toEqual(naiveHalfYear(facts, period));
      }
    }),
    { numRuns: 100 },
  );
});
