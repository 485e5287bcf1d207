import { halfYear } from '@evenwicht/kernel';
import { eventsOf, housed, inventedRegion, many, rulers, type InventedFact } from '@evenwicht/testing';
import { MissingHouseholdCount } from './balance.js';
import { halfYearFigures } from './half-year-figures.js';
import { Region } from './region.js';

const [a, b, c] = rulers;

function figures(period: string, ...facts: InventedFact[]) {
  const region = new Region();
  for (const event of eventsOf([...inventedRegion, ...facts])) region.apply(event);
  return halfYearFigures(region, halfYear(period));
}

function rowOf(municipality: string, period: string, ...facts: InventedFact[]) {
  return figures(period, ...facts).municipalities.find((row) => row.municipality === municipality);
}

const inAutumn = (...facts: InventedFact[]) => rowOf(a, '2026-H2', ...facts);

describe('The worked example of domain.md section 9: three rulers', () => {
  const { municipalities, region, ...head } = figures(
    '2026-H2',
    ...many(90, a),
    ...many(20, b),
    ...many(10, c),
    { fact: 'vacancies', municipality: a, month: '2026-07', count: 500 },
    { fact: 'vacancies', municipality: b, month: '2026-08', count: 160 },
    { fact: 'vacancies', municipality: c, month: '2026-12', count: 60 },
  );

  test('A is above the minimum share and above its part of the region', () => {
    expect(municipalities[0]).toEqual({
      municipality: a,
      applications: 90,
      granted: 90,
      refused: 0,
      housed: 90,
      housedInformalCare: 0,
      allocations: 90,
      vacancies: 500,
      share: { numerator: 9, denominator: 50 },
      aboveMinimum: true,
      expected: { numerator: 72, denominator: 1 },
      balance: { numerator: 18, denominator: 1 },
      helped: 0,
      steppedIn: 0,
      netReciprocity: 0,
      netAddition: 0,
    });
  });

  test('B is below both', () => {
    expect(municipalities[1]).toMatchObject({
      share: { numerator: 1, denominator: 8 },
      aboveMinimum: false,
      balance: { numerator: -10, denominator: 1 },
    });
  });

  test('C is above the minimum share of a small stock and yet below its part of the region', () => {
    expect(municipalities[2]).toMatchObject({
      share: { numerator: 1, denominator: 6 },
      aboveMinimum: true,
      expected: { numerator: 18, denominator: 1 },
      balance: { numerator: -8, denominator: 1 },
    });
  });

  test('three in twenty placements would have to be elsewhere', () => {
    expect(head).toEqual({ halfYear: '2026-H2', agreementVersion: '2025-12-05' });
    expect(region).toEqual({
      housed: 120,
      allocations: 120,
      vacancies: 720,
      dispersion: { numerator: 3, denominator: 20 },
      openLoans: 0,
    });
  });
});

describe('Rule 1: what counts', () => {
  test('every member has a row, also with nothing in it, in GM-code order', () => {
    const { municipalities, region } = figures('2026-H2');
    expect(municipalities.map(({ municipality }) => municipality)).toEqual([a, b, c]);
    expect(municipalities[2]).toEqual({
      municipality: c,
      applications: 0,
      granted: 0,
      refused: 0,
      housed: 0,
      housedInformalCare: 0,
      allocations: 0,
      vacancies: 0,
      share: null,
      aboveMinimum: false,
      expected: { numerator: 0, denominator: 1 },
      balance: { numerator: 0, denominator: 1 },
      helped: 0,
      steppedIn: 0,
      netReciprocity: 0,
      netAddition: 0,
    });
    expect(region).toEqual({ housed: 0, allocations: 0, vacancies: 0, dispersion: null, openLoans: 0 });
  });

  test.each(['permit-holder', 'local-category'])('scope %s changes nothing (R-016, R-017)', (scope) => {
    const reciprocity = { municipality: b, basis: 'reciprocity', origin: a };
    expect(figures('2026-H2', ...housed('x', { scope, ...reciprocity }))).toEqual(figures('2026-H2'));
  });

  test('an application before entry into force does not count, its decision and tenancy after it do (R-005, OQ-18)', () => {
    const row = inAutumn({ fact: 'entry-into-force', on: '2026-08-01' }, ...housed('x'));
    expect(row).toMatchObject({ applications: 0, granted: 1, housed: 1 });
  });

  test('nothing counts while the agreement is not in force, whatever has happened', () => {
    const region = new Region();
    const facts = [...inventedRegion, ...housed('x')].filter(({ fact }) => fact !== 'entry-into-force');
    for (const event of eventsOf(facts)) region.apply(event);
    const { municipalities } = halfYearFigures(region, halfYear('2026-H2'));
    expect(municipalities[0]).toMatchObject({ applications: 0, granted: 0, allocations: 0, housed: 0 });
  });

  test('the month of entry into force counts whole for the vacancies, the months before it not at all', () => {
    const row = inAutumn(
      { fact: 'entry-into-force', on: '2026-08-15' },
      { fact: 'vacancies', municipality: a, month: '2026-07', count: 7 },
      { fact: 'vacancies', municipality: a, month: '2026-08', count: 8 },
    );
    expect(row?.vacancies).toBe(8);
  });

  test('a municipality that left before the last day has no row, and its placements are not in the totals (R-013)', () => {
    const left: InventedFact = { fact: 'member', municipality: c, validFrom: '2025-12-05', validUntil: '2026-12-30' };
    const { municipalities, region } = figures('2026-H2', left, ...many(1, a), ...many(2, c));
    expect(municipalities.map(({ municipality }) => municipality)).toEqual([a, b]);
    expect(region).toMatchObject({ housed: 1, allocations: 1 });
  });

  test('a municipality that is still a member on the last day has its row', () => {
    const leaving: InventedFact = {
      fact: 'member',
      municipality: c,
      validFrom: '2025-12-05',
      validUntil: '2026-12-31',
    };
    expect(rowOf(c, '2026-H2', leaving)).toBeDefined();
    expect(rowOf(c, '2027-H1', leaving)).toBeUndefined();
  });

  test('a municipality that joined during the half-year counts with the whole of it', () => {
    const joined: InventedFact[] = [
      { fact: 'member', municipality: 'GM0180', validFrom: '2026-12-01' },
      { fact: 'households', municipality: 'GM0180', referenceDate: '2025-01-01', count: 100_000 },
    ];
    const { municipalities, region } = figures('2026-H2', ...joined, ...many(1, 'GM0180'), ...many(1, a));
    expect(municipalities[3]).toMatchObject({ municipality: 'GM0180', housed: 1, expected: { numerator: 1 } });
    expect(region.housed).toBe(2);
  });

  test('the agreement version is the one of the last day', () => {
    const later: InventedFact = { fact: 'agreement', version: '2026-12-31', on: '2026-12-31' };
    expect(figures('2026-H2', later).agreementVersion).toBe('2026-12-31');
    expect(figures('2026-H1', later).agreementVersion).toBe('2025-12-05');
  });
});

describe('Rule 2: applications and decisions', () => {
  test('count in the municipality of application, each by its own date', () => {
    const facts: InventedFact[] = [
      { fact: 'application', case: 'x', on: '2026-12-31', municipality: a },
      { fact: 'decision', case: 'x', on: '2027-01-01', outcome: 'refused' },
    ];
    expect(inAutumn(...facts)).toMatchObject({ applications: 1, granted: 0, refused: 0 });
    expect(rowOf(a, '2027-H1', ...facts)).toMatchObject({ applications: 0, granted: 0, refused: 1 });
  });
});

describe('Rule 5: expected and balance', () => {
  test('each calendar year has its own household counts, of 1 January of the year before', () => {
    const fewer: InventedFact = { fact: 'households', municipality: a, referenceDate: '2026-01-01', count: 10_000 };
    const springs = housed('x', { allocatedOn: '2027-02-01', startedOn: '2027-02-01' });
    expect(rowOf(a, '2027-H1', fewer, ...springs)?.expected).toEqual({ numerator: 1, denominator: 5 });
    expect(inAutumn(fewer, ...housed('x'))?.expected).toEqual({ numerator: 3, denominator: 5 });
  });

  test('a missing household count names the municipality and the reference date', () => {
    expect(() => figures('2028-H1')).toThrow(MissingHouseholdCount);
    expect(() => figures('2028-H1')).toThrow(
      'Van GM0148 ontbreekt het aantal huishoudens op 1 januari 2027 (2027-01-01), of het is nul.',
    );
  });

  test('a count of nought is as good as none (E-37)', () => {
    const none: InventedFact = { fact: 'households', municipality: b, referenceDate: '2025-01-01', count: 0 };
    expect(() => figures('2026-H2', none)).toThrow(
      'Van GM0160 ontbreekt het aantal huishoudens op 1 januari 2025 (2025-01-01), of het is nul.',
    );
  });

  test('placements outside the members are in no sum', () => {
    expect(figures('2026-H2', ...many(5, 'GM0150'))).toEqual(figures('2026-H2'));
  });
});

test('the net addition is additions less removals, by the day on which they were completed (R-076)', () => {
  const change = (on: string, direction: 'addition' | 'removal', count: number): InventedFact => {
    return { fact: 'small-affordable-change', municipality: a, on, direction, count };
  };
  const facts = [
    change('2026-07-01', 'addition', 8),
    change('2026-12-31', 'removal', 12),
    change('2027-01-01', 'addition', 5),
  ];
  expect(inAutumn(...facts)?.netAddition).toBe(-4);
});
