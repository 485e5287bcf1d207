import { balancesOn, halfYearFigures, operationalShareOf, Region } from '@evenwicht/distribution';
import { firstDayOfHalfYear, halfYear, lastDayOfHalfYear, plainDate, type MunicipalityCode } from '@evenwicht/kernel';
import { eventsOf, type InventedFact } from '@evenwicht/testing';
import fc from 'fast-check';
import { halfYears, municipalities, outsideScope, randomHistory } from './random-history.js';

const aPeriod = fc.constantFrom(...halfYears).map(halfYear);

function regionAfter(facts: readonly InventedFact[]): Region {
  const region = new Region();
  for (const event of eventsOf(facts)) region.apply(event);
  return region;
}

const everyHalfYear = (facts: readonly InventedFact[]) => {
  const region = regionAfter(facts);
  return halfYears.map((period) => halfYearFigures(region, halfYear(period)));
};

const runs = { numRuns: 60 };

const shares = fc.record({ numerator: fc.nat({ max: 100 }), period: aPeriod });

test('a minimum share from a day on changes nothing before that day (invariant 15)', () => {
  fc.assert(
    fc.property(randomHistory, shares, (facts, { numerator, period }) => {
      const validFrom = firstDayOfHalfYear(period);
      const changed: InventedFact = { fact: 'minimum-share', numerator, denominator: 100, validFrom };
      const before = halfYears.findIndex((one) => one === period);
      expect(everyHalfYear([...facts, changed]).slice(0, before)).toEqual(everyHalfYear(facts).slice(0, before));
    }),
    runs,
  );
});

test('no fact of a case out of scope changes any share, balance or loan (invariant 1)', () => {
  fc.assert(
    fc.property(randomHistory, outsideScope, aPeriod, (facts, outside, period) => {
      const [without, withThem] = [regionAfter(facts), regionAfter([...facts, ...outside])];
      const day = lastDayOfHalfYear(period);
      expect(halfYearFigures(withThem, period)).toEqual(halfYearFigures(without, period));
      expect(balancesOn(withThem, day)).toEqual(balancesOn(without, day));
      for (const municipality of municipalities as readonly string[] as readonly MunicipalityCode[]) {
        expect(operationalShareOf(withThem, municipality, day)).toEqual(operationalShareOf(without, municipality, day));
      }
    }),
    runs,
  );
});

test('the order of facts about different things does not matter', () => {
  fc.assert(
    fc.property(randomHistory, fc.array(fc.nat(), { minLength: 50, maxLength: 50 }), (facts, chances) => {
      expect(everyHalfYear(mixed(facts, chances))).toEqual(everyHalfYear(facts));
    }),
    runs,
  );
});

test('asking for figures on the way does not change what they are in the end', () => {
  fc.assert(
    fc.property(randomHistory, fc.integer({ min: 1, max: 20 }), (facts, every) => {
      const region = new Region();
      eventsOf(facts).forEach((event, index) => {
        region.apply(event);
        if (index % every === 0) balancesOn(region, plainDate('2027-03-01'));
      });
      expect(halfYears.map((period) => halfYearFigures(region, halfYear(period)))).toEqual(everyHalfYear(facts));
    }),
    runs,
  );
});

/** The same facts about each case, each supply and the agreement in the same order, and otherwise in another. */
function mixed(facts: readonly InventedFact[], chances: readonly number[]): InventedFact[] {
  const streams = [...new Set(facts.map(streamOf))].map((stream) => facts.filter((fact) => streamOf(fact) === stream));
  return facts.map((_, index) => {
    const left = streams.filter(({ length }) => length > 0);
    return left[chances[index % chances.length]! % left.length]!.shift()!;
  });
}

function streamOf(fact: InventedFact): string {
  if ('case' in fact) return fact.case;
  const isSupply = fact.fact === 'vacancies' || fact.fact === 'small-affordable-change';
  return isSupply ? `supply of ${fact.municipality}` : 'agreement';
}
