import { regionReport as shapeOfReport, urgencyCategories } from '@evenwicht/events';
import { halfYear } from '@evenwicht/kernel';
import { eventsOf, housed, inventedRegion, many, rulers, type InventedFact } from '@evenwicht/testing';
import { MissingHouseholdCount } from '../balance.js';
import { Region } from '../region.js';
import { regionReport } from './region-report.js';

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
const whole = (numerator: number) => ({ numerator, denominator: 1 });

describe('A half-year report', () => {
  const empty = report('2026-H2');

  test('says from how many on counts of households are printed, by the rule of its last day (domain.md 6.1)', () => {
    const policy = { fact: 'policy', policy: 'smallCells', value: 'fewer-than-10', validFrom: '2027-01-01' } as const;
    expect(empty.smallCellThreshold).toBe(5);
    expect(report('2026-H2', policy).smallCellThreshold).toBe(5);
    expect(report('2027-H1', policy).smallCellThreshold).toBe(10);
  });

  test('names every member, every category and every pair of them, also with nothing in it (R-007, R-024)', () => {
    expect(empty.municipalities.map(({ municipality }) => municipality)).toEqual([a, b, c]);
    expect(empty.categories.map(({ category }) => category)).toEqual(urgencyCategories);
    expect(empty.coverage).toHaveLength(30);
    expect(empty.municipalities[0]).toMatchObject({
      housed: 0,
      share: null,
      deviation: null,
      start: null,
      direction: null,
    });
  });

  test('has the shape in which it is frozen', () => {
    expect(shapeOfReport.parse(empty)).toEqual(empty);
  });

  test('names the version of the formula of each figure', () => {
    expect(empty.formulas).toContainEqual({ figure: 'balance', version: 1 });
    const figures = new Set(empty.formulas.map(({ figure }) => figure));
    const shown = [...Object.keys(empty.municipalities[0]!), ...Object.keys(empty.total)];
    const named = new Set([
      ...figures,
      'municipality',
      'households',
      'additions',
      'removals',
      'quality',
      'housedOfOtherOrigin',
    ]);
    expect(shown.filter((figure) => !named.has(figure))).toEqual([]);
  });

  test('cannot be made while a household count is missing, and says which (E-37)', () => {
    expect(() => report('2028-H1')).toThrow(MissingHouseholdCount);
  });

  test('says nothing of a half-year before entry into force', () => {
    const before = report('2026-H1', ...housed('x', { startedOn: '2026-06-01' }));
    expect(before.municipalities[0]).toMatchObject({ housed: 0, start: null });
    expect(before.growthPath).toEqual([]);
  });

  test('shows the year beside each minimum share that was valid in it (E-15)', () => {
    const { municipalities, minimumShares } = report(
      '2026-H2',
      ...many(16, a),
      { fact: 'vacancies', municipality: a, month: '2026-07', count: 100 },
      { fact: 'minimum-share', numerator: 17, denominator: 100, validFrom: '2026-10-01' },
    );
    const [lower, higher] = [
      { numerator: 15, denominator: 100 },
      { numerator: 17, denominator: 100 },
    ];
    expect(minimumShares).toEqual([
      { validFrom: '2026-07-01', minimumShare: lower },
      { validFrom: '2026-10-01', minimumShare: higher },
    ]);
    expect(municipalities[0]?.yearSoFar).toEqual({
      allocations: 16,
      vacancies: 100,
      share: { numerator: 4, denominator: 25 },
      minimumShares: [
        { validFrom: '2026-07-01', minimumShare: lower, aboveMinimum: true },
        { validFrom: '2026-10-01', minimumShare: higher, aboveMinimum: false },
      ],
    });
  });

  test('the year to date of a second half-year has the first in it', () => {
    const vacanciesIn = (month: string, count: number): InventedFact => ({
      fact: 'vacancies',
      municipality: a,
      month,
      count,
    });
    const { municipalities } = report(
      '2027-H2',
      ...many(3, a, inSpring),
      vacanciesIn('2027-02', 20),
      vacanciesIn('2027-08', 4),
    );
    expect(municipalities[0]).toMatchObject({
      vacancies: 4,
      yearSoFar: { allocations: 3, vacancies: 24, share: { numerator: 1, denominator: 8 } },
    });
  });

  test('shows the balances without informal care too (OQ-7)', () => {
    const { municipalities } = report(
      '2026-H2',
      ...many(6, a),
      ...many(4, a, { basis: 'informalCare', startedOn: '2026-11-01' }),
    );
    expect(municipalities[0]).toMatchObject({
      expected: whole(6),
      balance: whole(4),
      expectedWithoutInformalCare: { numerator: 18, denominator: 5 },
      balanceWithoutInformalCare: { numerator: 12, denominator: 5 },
    });
  });

  test('counts who was housed by origin as well as by dwelling (R-073)', () => {
    const { municipalities, total } = report(
      '2026-H2',
      ...housed('x', { municipality: b, origin: a }),
      ...housed('y', { municipality: b, origin: 'GM0150' }),
      ...housed('z', { municipality: b }),
    );
    expect(municipalities.map(({ housed: here, housedOfOrigin }) => [here, housedOfOrigin])).toEqual([
      [0, 1],
      [3, 0],
      [0, 0],
    ]);
    expect(total.housedOfOtherOrigin).toBe(2);
  });
});
