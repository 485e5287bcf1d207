import { halfYearFigures, Region } from '@evenwicht/distribution';
import {
  Fraction,
  halfYear,
  lastDayOfHalfYear,
  plainDate,
  type MunicipalityCode,
  type PlainDate,
} from '@evenwicht/kernel';
import { eventsOf, type InventedFact } from '@evenwicht/testing';
import fc from 'fast-check';
import { halfYears, municipalities, randomHistory } from './random-history.js';

const aPeriod = fc.constantFrom(...halfYears).map(halfYear);
const aMunicipality = fc.constantFrom(...municipalities);

function regionAfter(facts: readonly InventedFact[]): Region {
  const region = new Region();
  for (const event of eventsOf(facts)) region.apply(event);
  return region;
}

const figuresOf = (facts: readonly InventedFact[], period: string) =>
  halfYearFigures(regionAfter(facts), halfYear(period));

const runs = { numRuns: 60 };

/** A balance or a share, to compare. */
const value = (fraction: { numerator: number; denominator: number }) => Fraction.from(fraction);

describe('Anonymity', () => {
  const renamings = fc
    .shuffledSubarray([...municipalities], { minLength: municipalities.length })
    .map((names) => new Map<string, string>(municipalities.map((name, index) => [name, names[index]!])));

  const renamed = (fact: InventedFact, names: ReadonlyMap<string, string>): InventedFact => {
    const to = (name: string) => names.get(name) ?? name;
    return {
      ...fact,
      ...('municipality' in fact && { municipality: to(fact.municipality) }),
      ...('origin' in fact && fact.origin && { origin: to(fact.origin) }),
    };
  };

  test('who a municipality is makes no difference: renaming permutes the rows and leaves the region', () => {
    fc.assert(
      fc.property(randomHistory, renamings, aPeriod, (facts, names, period) => {
        const before = figuresOf(facts, period);
        const after = figuresOf(
          facts.map((fact) => renamed(fact, names)),
          period,
        );
        const rows = before.municipalities.map((row) => ({ ...row, municipality: names.get(row.municipality) }));
        expect(after.region).toEqual(before.region);
        expect(after.municipalities).toEqual(
          rows.sort((left, right) => (left.municipality! < right.municipality! ? -1 : 1)),
        );
      }),
      runs,
    );
  });
});

describe('Conservation', () => {
  test('expectations sum to all placements and balances to zero, whoever joined or left', () => {
    fc.assert(
      fc.property(randomHistory, aPeriod, (facts, period) => {
        const { municipalities: rows, region } = figuresOf(facts, period);
        const total = (parts: Fraction[]) => Fraction.sum(parts).toJSON();
        expect(total(rows.map((row) => value(row.balance)))).toEqual({ numerator: 0, denominator: 1 });
        if (rows.length > 0) {
          expect(total(rows.map((row) => value(row.expected)))).toEqual({ numerator: region.housed, denominator: 1 });
        }
      }),
      runs,
    );
  });

  test('where everyone takes part, net reciprocity sums to zero and what is owed above it stands open', () => {
    fc.assert(
      fc.property(randomHistory, aPeriod, (facts, period) => {
        const { municipalities: rows, region } = figuresOf(withEveryone(facts), period);
        const nets = rows.map(({ netReciprocity }) => netReciprocity);
        expect(nets.reduce((sum, net) => sum + net, 0)).toBe(0);
        expect(region.openLoans).toBe(nets.reduce((sum, net) => sum + Math.max(net, 0), 0));
      }),
      runs,
    );
  });

  function withEveryone(facts: readonly InventedFact[]): InventedFact[] {
    const everyone = [...municipalities, 'GM0150'];
    return [
      ...everyone.map((municipality): InventedFact => ({ fact: 'member', municipality, validFrom: '2025-12-05' })),
      ...[2025, 2026, 2027].map((year): InventedFact => ({
        fact: 'households',
        municipality: 'GM0150',
        referenceDate: `${year}-01-01`,
        count: 500,
      })),
      ...facts.filter(({ fact }) => fact !== 'member'),
    ];
  }
});

describe('Monotonicity', () => {
  function oneMore(municipality: string, on: PlainDate): InventedFact[] {
    return [
      { fact: 'application', case: 'one more', on, municipality },
      { fact: 'allocation', case: 'one more', on, municipality },
      { fact: 'tenancy', case: 'one more', on },
    ];
  }

  test('in placements: one more in a member raises its own share and balance, and nobody else’s', () => {
    fc.assert(
      fc.property(randomHistory, aMunicipality, aPeriod, (facts, municipality, period) => {
        const before = figuresOf(facts, period);
        const lastDay = lastDayOfHalfYear(period);
        const after = figuresOf([...facts, ...oneMore(municipality, lastDay)], period);
        const counts = Number(regionAfter(facts).rules.termsOn(lastDay).isInForce);

        after.municipalities.forEach((row, index) => {
          const earlier = before.municipalities[index]!;
          const own = row.municipality === municipality;
          const change = value(row.balance).compare(value(earlier.balance));
          expect(row.housed - earlier.housed).toBe(own ? counts : 0);
          expect(own ? change >= 0 : change <= 0).toBe(true);
          if (own && row.share) expect(value(row.share).isGreaterThan(value(earlier.share!))).toBe(counts === 1);
        });
      }),
      runs,
    );
  });

  test('in households: who has more is expected more, and nobody else is', () => {
    fc.assert(
      fc.property(randomHistory, aMunicipality, aPeriod, fc.integer({ min: 1, max: 9999 }), (...drawn) => {
        const [facts, municipality, period, more] = drawn;
        const referenceDate = `${Number(period.slice(0, 4)) - 1}-01-01`;
        const count = regionAfter(facts).rules.householdCount(
          municipality as MunicipalityCode,
          plainDate(referenceDate),
        )!;
        const raised: InventedFact = { fact: 'households', municipality, referenceDate, count: count + more };
        const before = figuresOf(facts, period);

        figuresOf([...facts, raised], period).municipalities.forEach((row, index) => {
          const change = value(row.expected).compare(value(before.municipalities[index]!.expected));
          expect(row.municipality === municipality ? change >= 0 : change <= 0).toBe(true);
          expect(row.housed).toBe(before.municipalities[index]!.housed);
        });
      }),
      runs,
    );
  });
});
