import { halfYear } from '@evenwicht/kernel';
import { eventsOf, inventedRegion, many, rulers, type InventedFact } from '@evenwicht/testing';
import { halfYearFigures } from '../half-year-figures.js';
import { Region } from '../region.js';
import { regionReport } from './region-report.js';
import { reportFormulas } from './report-formulas.js';

const [a, b, c] = rulers;

function regionOf(facts: readonly InventedFact[]): Region {
  const region = new Region();
  for (const event of eventsOf(facts)) region.apply(event);
  return region;
}

const report = (period: string, ...facts: InventedFact[]) =>
  regionReport(regionOf([...inventedRegion, ...facts]), halfYear(period));

const inSpring = {
  appliedOn: '2027-01-04',
  grantedOn: '2027-02-01',
  allocatedOn: '2027-03-01',
  startedOn: '2027-04-01',
};

/** A, B and C of domain.md section 9, and a second half-year in which they housed 30, 20 and 10. */
const threeRulers: readonly InventedFact[] = [
  ...many(90, a),
  ...many(20, b),
  ...many(10, c),
  { fact: 'vacancies', municipality: a, month: '2026-07', count: 500 },
  { fact: 'vacancies', municipality: b, month: '2026-08', count: 160 },
  { fact: 'vacancies', municipality: c, month: '2026-12', count: 60 },
  ...many(30, a, inSpring),
  ...many(20, b, inSpring),
  ...many(10, c, inSpring),
];
const whole = (numerator: number) => ({ numerator, denominator: 1 });

describe('The worked example of domain.md section 9 as a report, calculated by hand', () => {
  const autumn = report('2026-H2', ...threeRulers);
  const spring = report('2027-H1', ...threeRulers);
  const figureOf = <Figure extends keyof (typeof autumn.municipalities)[number]>(of: typeof autumn, figure: Figure) =>
    of.municipalities.map((row) => row[figure]);

  test('C is above the minimum share and below its part of the region, both shown, without a verdict (R-032)', () => {
    expect(autumn.municipalities[2]).toMatchObject({
      share: { numerator: 1, denominator: 6 },
      aboveMinimum: true,
      expected: whole(18),
      balance: whole(-8),
      regularRemainder: { numerator: 5, denominator: 6 },
    });
    expect(JSON.stringify([autumn, reportFormulas])).not.toMatch(/breach|violation|shortfall|tekort|overtred|norm/i);
  });

  test('placements on every 1,000 households (R-094): 90 on 60,000, 20 on 25,000, 10 on 15,000', () => {
    expect(figureOf(autumn, 'housedPerThousand')).toEqual([
      { numerator: 3, denominator: 2 },
      { numerator: 4, denominator: 5 },
      { numerator: 2, denominator: 3 },
    ]);
    expect(autumn.total.housedPerThousand).toEqual({ numerator: 6, denominator: 5 });
  });

  test('deviation is the balance as a part of all placements: 18/120, -10/120, -8/120 (R-058)', () => {
    expect(figureOf(autumn, 'deviation')).toEqual([
      { numerator: 3, denominator: 20 },
      { numerator: -1, denominator: 12 },
      { numerator: -1, denominator: 15 },
    ]);
  });

  test('in the second half-year of 60 placements the expected are 36, 15 and 9, so the balances -6, 5 and 1', () => {
    expect(figureOf(spring, 'balance')).toEqual([whole(-6), whole(5), whole(1)]);
    expect(spring.total.dispersion).toEqual({ numerator: 1, denominator: 10 });
  });

  test('beside it stand the starting position and the direction of the deviation (R-095)', () => {
    expect(figureOf(autumn, 'direction')).toEqual(['starting-position', 'starting-position', 'starting-position']);
    expect(figureOf(spring, 'start')).toEqual([
      start({ numerator: 3, denominator: 2 }, 18, { numerator: 3, denominator: 20 }),
      start({ numerator: 4, denominator: 5 }, -10, { numerator: -1, denominator: 12 }),
      start({ numerator: 2, denominator: 3 }, -8, { numerator: -1, denominator: 15 }),
    ]);
    // 6/60 after 18/120; 5/60 after 10/120, to the other side; 1/60 after 8/120
    expect(figureOf(spring, 'direction')).toEqual(['towards-proportional', 'unchanged', 'towards-proportional']);
  });

  test('the balances of the half-years add up: 18 - 6, -10 + 5, -8 + 1', () => {
    expect(figureOf(spring, 'cumulativeBalance')).toEqual([whole(12), whole(-5), whole(-7)]);
  });

  test('the growth path has every half-year since entry into force (R-058)', () => {
    expect(spring.growthPath.map(({ halfYear: period, dispersion }) => ({ period, dispersion }))).toEqual([
      { period: '2026-H2', dispersion: { numerator: 3, denominator: 20 } },
      { period: '2027-H1', dispersion: { numerator: 1, denominator: 10 } },
    ]);
    expect(spring.growthPath[0]?.municipalities[0]).toEqual({
      municipality: a,
      balance: whole(18),
      deviation: { numerator: 3, denominator: 20 },
    });
  });

  test('the largest has three quarters of the placements and three fifths of the households (R-012)', () => {
    const [one, three] = autumn.concentration;
    expect(one).toEqual({
      largest: 1,
      municipalities: [a],
      housedShare: { numerator: 3, denominator: 4 },
      householdShare: { numerator: 3, denominator: 5 },
    });
    expect(three).toEqual({ largest: 3, municipalities: [a, b, c], housedShare: whole(1), householdShare: whole(1) });
  });

  test('the figures of `report` stand in it unchanged', () => {
    const figures = halfYearFigures(regionOf([...inventedRegion, ...threeRulers]), halfYear('2026-H2'));
    for (const [index, row] of figures.municipalities.entries())
      expect(autumn.municipalities[index]).toMatchObject(row);
    expect(autumn.total).toMatchObject(figures.region);
  });
});

function start(housedPerThousand: object, balance: number, deviation: object) {
  return { halfYear: '2026-H2', housedPerThousand, balance: whole(balance), deviation };
}
