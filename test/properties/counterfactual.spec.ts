import { isOpen, ledgerOn, Region, type CountedRegion } from '@evenwicht/distribution';
import { beginning, MemoryEventStore } from '@evenwicht/event-store';
import {
  figuresToCompare,
  OtherRules,
  Past,
  PastNotReproduced,
  type RuleChange,
  type RuleSet,
} from '@evenwicht/evaluation';
import type { RecordedEvent } from '@evenwicht/events';
import { importInventedHistory } from '@evenwicht/history';
import { firstDayOfHalfYear, Fraction, halfYear, lastDayOfHalfYear, type PlainDate } from '@evenwicht/kernel';
import { eventsOf, type InventedFact } from '@evenwicht/testing';
import fc from 'fast-check';
import { halfYears, municipalities, randomHistory } from './random-history.js';

const periods = halfYears.map(halfYear);

function regionAfter(facts: readonly InventedFact[]): Region {
  const region = new Region();
  for (const event of eventsOf(facts)) region.apply(event);
  return region;
}

const under = ({ rules, cases, supply, ledger }: Region, ruleSet: RuleSet): CountedRegion => {
  return { cases, supply, ledger, rules: new OtherRules(rules, ruleSet) };
};

const counts = fc
  .tuple(...municipalities.map(() => fc.integer({ min: 1, max: 50_000 })))
  .map((all) => Object.fromEntries(municipalities.map((municipality, index) => [municipality, all[index]])));

/** Any rule changed, from the given day on. */
const changesFrom = (validFrom: PlainDate): fc.Arbitrary<RuleChange[]> => {
  const from = { validFrom: fc.constant(validFrom) };
  const change = <Name extends string>(name: Name) => ({ change: fc.constant(name), ...from });
  const any = fc.oneof(
    fc.record({
      ...change('minimum-share'),
      minimumShare: fc.record({ numerator: fc.nat({ max: 40 }), denominator: fc.constant(100) }),
    }),
    fc.record({ ...change('operational-window'), window: fc.constantFrom('calendar-year-to-date', 'half-year') }),
    fc.record({ ...change('balance-key'), key: fc.constant('social-stock'), counts }),
    fc.record({ ...change('informal-care'), isCounted: fc.boolean() }),
    fc.record({ ...change('loan-expiry'), months: fc.option(fc.integer({ min: 1, max: 12 })) }),
    fc.record({ ...change('reciprocity-matching'), reading: fc.constantFrom('pool', 'bilateral', 'gross') }),
    fc.record({ ...change('fallback'), isActive: fc.boolean() }),
  );
  return fc.array(any, { minLength: 1, maxLength: 5 }) as fc.Arbitrary<RuleChange[]>;
};

const ruleSetFromSomeDay = fc.constantFrom(...periods).chain((period) => {
  const from = firstDayOfHalfYear(period);
  return fc.record({ from: fc.constant(from), changes: changesFrom(from) });
});

const runs = { numRuns: 60 };

describe('Under other rules', () => {
  test('a rule change from a day on leaves every half-year before that day unchanged (invariant 15)', () => {
    fc.assert(
      fc.property(randomHistory, ruleSetFromSomeDay, (facts, { from, changes }) => {
        const region = regionAfter(facts);
        const other = under(region, { name: 'other', changes });
        for (const period of periods.filter((one) => lastDayOfHalfYear(one) < from)) {
          expect(figuresToCompare(other, period)).toEqual(figuresToCompare(region, period));
        }
      }),
      runs,
    );
  });

  test('the empty rule set gives no difference', () => {
    fc.assert(
      fc.property(randomHistory, (facts) => {
        const region = regionAfter(facts);
        const other = under(region, { name: 'actual', changes: [] });
        for (const period of periods) expect(figuresToCompare(other, period)).toEqual(figuresToCompare(region, period));
      }),
      runs,
    );
  });

  test('balances sum to zero, whatever the key and whatever is counted', () => {
    fc.assert(
      fc.property(randomHistory, ruleSetFromSomeDay, (facts, { changes }) => {
        const other = under(regionAfter(facts), { name: 'other', changes });
        for (const period of periods) {
          const figures = figuresToCompare(other, period);
          if ('missing' in figures) throw new Error(`${figures.municipality} has no count`);
          const balances = [...figures.municipalities.values()].map(({ balance }) => Fraction.from(balance!));
          expect(Fraction.sum(balances).equals(Fraction.zero)).toBe(true);
        }
      }),
      runs,
    );
  });

  test('what is owed to the pool equals the credits in it, also where loans expire', () => {
    fc.assert(
      fc.property(randomHistory, ruleSetFromSomeDay, (facts, { changes }) => {
        const other = under(regionAfter(facts), { name: 'other', changes });
        for (const period of periods) {
          const { loans, credits } = ledgerOn(other, lastDayOfHalfYear(period));
          const owed = loans.filter((loan) => isOpen(loan) && loan.reading !== 'bilateral');
          expect(owed).toHaveLength(credits.filter(isOpen).length);
        }
      }),
      runs,
    );
  });
});

describe('The ledger of a history that was brought in', () => {
  let events: RecordedEvent[];
  const actual = [{ name: 'actual', changes: [] }];
  const asked = ['2023-H2', '2024-H1', '2024-H2'].map(halfYear);

  beforeAll(async () => {
    const store = new MemoryEventStore();
    await importInventedHistory({
      store,
      history: { seed: 7, monthCount: 18, applicationsPerMonth: 40, vacanciesInPercent: 16 },
    });
    events = [];
    for await (const batch of store.readAll(beginning)) events.push(...batch);
  });

  function past(of: readonly RecordedEvent[]): Past {
    const told = new Past();
    for (const event of of) told.apply(event);
    return told;
  }

  test('is reproduced by its replay, and under the actual rules nothing differs', () => {
    expect(events.some(({ type }) => type === 'ReciprocityLoanOpened')).toBe(true);
    const [compared] = past(events).compare(actual, asked);
    for (const { municipalities } of compared!.halfYears) {
      expect(municipalities.length).toBeGreaterThan(0);
      for (const { figures } of municipalities) {
        for (const { difference } of Object.values(figures)) expect(difference?.numerator ?? 0).toBe(0);
      }
    }
  });

  test.each([
    'ReciprocityPlacementRecorded',
    'ReciprocityLoanOpened',
    'ReciprocityCreditOpened',
    'ReciprocityLoanRepaid',
  ])('is refused when a %s was taken out of it', (type) => {
    const tampered = events.findLastIndex((event) => event.type === type);
    expect(tampered).not.toBe(-1);
    const attempt = () => past(events.toSpliced(tampered, 1)).compare(actual, asked);
    expect(attempt).toThrow(PastNotReproduced);
  });

  test('is refused when a loan was moved to another municipality', () => {
    const changed = events.map((event, index) => {
      if (index !== events.findLastIndex(({ type }) => type === 'ReciprocityLoanOpened')) return event;
      return { ...event, data: { ...(event.data as object), lender: 'GM9999' } };
    });
    expect(() => past(changed).compare(actual, asked)).toThrow(PastNotReproduced);
  });

  test('many rule sets from one past give what each gives alone', () => {
    const minimums = [5, 10, 20].map((numerator): RuleSet => {
      const validFrom = '2023-01-01' as PlainDate;
      const minimumShare = { numerator, denominator: 100 };
      return { name: `minimum-${numerator}`, changes: [{ change: 'minimum-share', minimumShare, validFrom }] };
    });
    const told = past(events);
    expect(told.compare(minimums, asked)).toEqual(minimums.flatMap((one) => told.compare([one], asked)));
  });
});
