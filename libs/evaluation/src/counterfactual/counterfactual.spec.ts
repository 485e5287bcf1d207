import { Region } from '@evenwicht/distribution';
import { halfYear, plainDate, type FractionJson, type MunicipalityCode } from '@evenwicht/kernel';
import {
  eventsOf,
  exampleMembers,
  housed,
  inventedRegion,
  rulers,
  steppedIn,
  workedExample,
  type InventedFact,
} from '@evenwicht/testing';
import { figuresToCompare, type ComparedFigure } from './compared-figures.js';
import { Past } from './past.js';
import { PastNotReproduced } from './past-not-reproduced.js';
import { OtherRules } from './other-rules.js';
import type { RuleChange } from './rule-set.js';
import { ruleSets } from './rule-set.js';

const [a, b, c] = rulers;
const entry = plainDate('2026-07-01');
const whole = (numerator: number): FractionJson => ({ numerator, denominator: 1 });

function regionOf(facts: readonly InventedFact[]): Region {
  const region = new Region();
  for (const event of eventsOf(facts)) region.apply(event);
  return region;
}

/** One figure of every ruler under changed rules. */
function figure(name: ComparedFigure, facts: readonly InventedFact[], changes: RuleChange[], period = '2026-H2') {
  const { rules, cases, supply, ledger } = regionOf(facts);
  const other = { cases, supply, ledger, rules: new OtherRules(rules, { name: 'other', changes }) };
  const figures = figuresToCompare(other, halfYear(period));
  if ('missing' in figures) return figures;
  return rulers.map((ruler) => figures.municipalities.get(ruler as MunicipalityCode)?.[name]);
}

const helpedTwice = [
  ...inventedRegion,
  ...steppedIn('x', b, a, '2026-10-01'),
  ...steppedIn('y', a, c, '2026-11-01'),
  ...steppedIn('z', c, b, '2027-02-01'),
];

describe('Counterfactual bookkeeping: decisions stand, figures are recomputed', () => {
  test('scenario 15: above the minimum share and below its part by households, side by side, without a verdict', () => {
    const past = new Past();
    for (const event of eventsOf(workedExample)) past.apply(event);
    const [compared] = past.compare([{ name: 'actual', changes: [] }], [halfYear('2026-H2')]);
    const third = compared?.halfYears[0]?.municipalities[2];

    expect(third?.municipality).toBe(exampleMembers[2]);
    expect(third?.figures.shareAboveMinimum.actual).toEqual({ numerator: 1, denominator: 60 });
    expect(third?.figures.balance.actual).toEqual(whole(-8));
  });

  test('scenario 9: another minimum share from a day on: how far each stands above it, before and after', () => {
    const change: RuleChange = {
      change: 'minimum-share',
      minimumShare: { numerator: 20, denominator: 100 },
      validFrom: plainDate('2026-10-01'),
    };
    const past = new Past();
    for (const event of eventsOf(workedExample)) past.apply(event);
    const [compared] = past.compare([{ name: 'twenty', changes: [change] }], [halfYear('2026-H2')]);
    expect(compared?.halfYears[0]?.municipalities[0]?.figures.shareAboveMinimum).toEqual({
      actual: { numerator: 3, denominator: 100 },
      other: { numerator: -1, denominator: 50 },
      difference: { numerator: -1, denominator: 20 },
    });
    expect(compared?.halfYears[0]?.municipalities[0]?.figures.share.difference).toEqual({
      numerator: 0,
      denominator: 1,
    });
  });

  test('scenario 11: under the statutory fallback from a day on no loan opens, and old ones stay visible (E-33)', () => {
    const fallback: RuleChange = { change: 'fallback', isActive: true, validFrom: plainDate('2026-11-01') };
    expect(figure('openLoans', helpedTwice, [], '2027-H1')).toEqual([whole(0), whole(0), whole(0)]);
    expect(figure('openLoans', helpedTwice, [fallback], '2027-H1')).toEqual([whole(1), whole(0), whole(0)]);
  });

  test('another key: the expectation follows the counts that are given with it', () => {
    const counts = { [a]: 1, [b]: 1, [c]: 2 } as Record<MunicipalityCode, number>;
    const key: RuleChange = { change: 'balance-key', key: 'social-stock', counts, validFrom: entry };
    expect(figure('expected', workedExample, [key])).toEqual([whole(30), whole(30), whole(60)]);
    expect(figure('balance', workedExample, [key])).toEqual([whole(60), whole(-10), whole(-50)]);
  });

  test('a key without a count of a member gives no figures, and says whose is missing', () => {
    const counts = { [a]: 1, [b]: 1 } as Record<MunicipalityCode, number>;
    const key: RuleChange = { change: 'balance-key', key: 'inhabitants', counts, validFrom: entry };
    expect(figure('balance', workedExample, [key])).toEqual({ missing: 'keyCount', municipality: c });
  });

  test('informal care left out: of the placements, the allocations and so the balances, from the day on', () => {
    const care = { basis: 'informalCare' };
    const facts = [
      ...inventedRegion,
      ...housed('early', { ...care, allocatedOn: '2026-08-20', startedOn: '2026-09-01' }),
      ...housed('late', care),
      ...housed('own', { municipality: b }),
    ];
    const without: RuleChange = { change: 'informal-care', isCounted: false, validFrom: plainDate('2026-09-10') };
    expect(figure('housed', facts, [without])).toEqual([whole(1), whole(1), whole(0)]);
    expect(figure('housedInformalCare', facts, [without])).toEqual([whole(1), whole(0), whole(0)]);
    expect(figure('allocations', facts, [without])).toEqual([whole(1), whole(1), whole(0)]);
    expect(figure('expected', facts, [without])[0 as never]).toEqual({ numerator: 6, denominator: 5 });
  });

  test('loans that expire: one that nobody repaid in time falls, with the oldest credit of the pool', () => {
    const facts = [...inventedRegion, ...steppedIn('x', b, a, '2026-10-01'), ...steppedIn('y', a, c, '2026-12-02')];
    const expiry: RuleChange = { change: 'loan-expiry', months: 2, validFrom: entry };
    expect(figure('openLoans', facts, [])).toEqual([whole(0), whole(0), whole(1)]);
    expect(figure('openLoans', facts, [expiry])).toEqual([whole(0), whole(0), whole(1)]);
    expect(figure('openCredits', facts, [])).toEqual([whole(0), whole(1), whole(0)]);
    expect(figure('openCredits', facts, [expiry])).toEqual([whole(1), whole(0), whole(0)]);
  });

  test('a loan is repaid on its last day still', () => {
    const facts = [...inventedRegion, ...steppedIn('x', b, a, '2026-10-31'), ...steppedIn('y', a, c, '2026-11-30')];
    const expiry: RuleChange = { change: 'loan-expiry', months: 1, validFrom: entry };
    const noLonger: RuleChange = { change: 'loan-expiry', months: null, validFrom: plainDate('2026-11-01') };
    expect(figure('openCredits', facts, [expiry, noLonger])).toEqual([whole(0), whole(1), whole(0)]);
  });

  test.each([
    ['pool', [0, 0, 0]],
    ['bilateral', [1, 1, 1]],
    ['gross', [0, 1, 0]],
  ] as const)('under the reading %s the same placements leave other loans open (OQ-8)', (reading, loans) => {
    const matching: RuleChange = { change: 'reciprocity-matching', reading, validFrom: entry };
    expect(figure('openLoans', helpedTwice, [matching], '2027-H1')).toEqual(loans.map((number) => whole(number)));
  });

  test('another window: the operational share at the end of the half-year is over other months (OQ-2)', () => {
    const facts: InventedFact[] = [
      ...workedExample,
      { fact: 'vacancies', municipality: a, month: '2027-01', count: 100 },
      ...[...rulers].map((municipality): InventedFact => {
        return { fact: 'households', municipality, referenceDate: '2026-01-01', count: 10 };
      }),
    ];
    const halfYearWindow: RuleChange = { change: 'operational-window', window: 'half-year', validFrom: entry };
    const shares = (changes: RuleChange[]) => figure('operationalShare', facts, changes, '2027-H1');
    expect(shares([])).toMatchObject([{ numerator: 3, denominator: 20 }, {}, {}]);
    expect(shares([halfYearWindow])).toMatchObject([{ numerator: 0, denominator: 1 }, {}, {}]);
  });
});

describe('The recorded ledger', () => {
  test('that does not hold what the cases say is refused, by obligation', () => {
    const past = new Past();
    for (const event of eventsOf(helpedTwice)) past.apply(event);
    const attempt = () => past.compare([{ name: 'actual', changes: [] }], [halfYear('2026-H2')]);
    expect(attempt).toThrow(PastNotReproduced);
  });
});

describe('A file of rule sets', () => {
  test.each([
    ['an unknown change', { change: 'weather', validFrom: '2026-07-01' }],
    ['a day that is none', { change: 'fallback', isActive: true, validFrom: '2026-02-31' }],
    [
      'a key without dwellings',
      { change: 'balance-key', key: 'social-stock', counts: { GM0148: 0 }, validFrom: '2026-07-01' },
    ],
    [
      'a key of something that is no municipality',
      { change: 'balance-key', key: 'other', counts: { Zwolle: 1 }, validFrom: '2026-07-01' },
    ],
    ['no day', { change: 'informal-care', isCounted: false }],
    [
      'a minimum of more than everything',
      { change: 'minimum-share', minimumShare: { numerator: 3, denominator: 2 }, validFrom: '2026-07-01' },
    ],
  ])('with %s is refused', (_, change) => {
    expect(ruleSets.safeParse({ ruleSets: [{ name: 'x', changes: [change] }] }).success).toBe(false);
  });

  test('in which one rule changes twice on one day is refused: nobody can say which of them holds', () => {
    const [one, other] = [3, 6].map((months) => ({ change: 'loan-expiry', months, validFrom: '2026-07-01' }));
    const accepts = (...changes: unknown[]) => ruleSets.safeParse({ ruleSets: [{ name: 'x', changes }] }).success;

    expect(accepts(one, other)).toBe(false);
    expect(accepts(one, { ...other, validFrom: '2026-07-02' })).toBe(true);
  });

  test('in which a name stands twice is refused', () => {
    const one = { name: 'x', changes: [] };
    expect(ruleSets.safeParse({ ruleSets: [one, one] }).success).toBe(false);
    expect(ruleSets.safeParse({ ruleSets: [one] }).success).toBe(true);
  });
});
