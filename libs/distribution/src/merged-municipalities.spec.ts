import { halfYear, plainDate, type MunicipalityCode } from '@evenwicht/kernel';
import { eventsOf, inventedRegion, many, rulers, steppedIn, type InventedFact } from '@evenwicht/testing';
import { MissingHouseholdCount } from './balance.js';
import { ledgerOn } from './counted.js';
import { halfYearFigures } from './half-year-figures.js';
import { isOpen } from './obligations.js';
import { operationalShareOf } from './operational-share.js';
import { Region } from './region.js';
import { regionReport } from './report/region-report.js';

// invented: 60,000, 25,000 and 15,000 households; B and C go up in N, which is new
const [a, b, c] = rulers;
const n = 'GM0995';

function regionAfter(...facts: InventedFact[]): Region {
  const region = new Region();
  for (const event of eventsOf([...inventedRegion, ...facts])) region.apply(event);
  return region;
}

const figures = (period: string, ...facts: InventedFact[]) => halfYearFigures(regionAfter(...facts), halfYear(period));
const rowOf = (municipality: string, period: string, ...facts: InventedFact[]) =>
  figures(period, ...facts).municipalities.find((row) => row.municipality === municipality);

const succession = (predecessor: string, successor: string, on: string): InventedFact => {
  return { fact: 'succession', predecessor, successor, on };
};
function mergerOn(on: string): InventedFact[] {
  return [{ fact: 'member', municipality: n, validFrom: on }, succession(b, n, on), succession(c, n, on)];
}
const vacancies = (municipality: string, month: string, count: number): InventedFact => {
  return { fact: 'vacancies', municipality, month, count };
};
const inSpring = { grantedOn: '2027-01-10', allocatedOn: '2027-02-01', startedOn: '2027-02-15' };

describe('Figures over a merger (E-21)', () => {
  const before = [
    ...many(6, a),
    ...many(3, b),
    ...many(1, c),
    vacancies(b, '2026-09', 20),
    vacancies(c, '2026-09', 10),
  ];
  const after = [
    ...many(2, a, inSpring),
    ...many(2, n, inSpring),
    ...many(1, b, { ...inSpring, allocatedOn: '2026-12-20', startedOn: '2027-01-05' }),
    vacancies(n, '2027-02', 20),
  ];

  test('a half-year that ended before it stays exactly what it was', () => {
    expect(figures('2026-H2', ...before, ...mergerOn('2027-01-01'), ...after)).toEqual(
      figures('2026-H2', ...before, ...after),
    );
    expect(rowOf(b, '2026-H2', ...before, ...mergerOn('2027-01-01'))).toMatchObject({ housed: 3 });
  });

  test('the successor counts with what both housed and had, in proportion to the households of both', () => {
    // T = 2 + 3; households 60,000 and 25,000 + 15,000: expected 3 and 2
    const { municipalities, region } = figures('2027-H1', ...before, ...mergerOn('2027-01-01'), ...after);
    expect(municipalities.map(({ municipality }) => municipality)).toEqual([a, n]);
    expect(municipalities[0]).toMatchObject({ housed: 2, balance: { numerator: -1, denominator: 1 } });
    expect(municipalities[1]).toMatchObject({
      housed: 3,
      allocations: 2,
      vacancies: 20,
      expected: { numerator: 2, denominator: 1 },
      balance: { numerator: 1, denominator: 1 },
    });
    expect(region).toMatchObject({ housed: 5, vacancies: 20 });
  });

  test('in the half-year of the merger it has the whole of it, by the last day as everywhere', () => {
    expect(rowOf(n, '2026-H2', ...before, ...mergerOn('2026-12-01'))).toMatchObject({
      applications: 4,
      granted: 4,
      housed: 4,
      vacancies: 30,
      share: { numerator: 2, denominator: 15 },
      expected: { numerator: 4, denominator: 1 },
    });
    expect(rowOf(b, '2026-H2', ...before, ...mergerOn('2026-12-01'))).toBeUndefined();
  });

  test('a count that is missing of one that was counted by itself is asked for under its own code', () => {
    const in2028 = () => figures('2028-H1', ...mergerOn('2027-07-01'), ...households2027(a, b));
    expect(in2028).toThrow(MissingHouseholdCount);
    expect(in2028).toThrow('GM0166');
  });

  test('from the first count after the merger on the successor is counted itself', () => {
    const counted: InventedFact = { fact: 'households', municipality: n, referenceDate: '2027-01-01', count: 20_000 };
    const row = rowOf(n, '2028-H1', ...mergerOn('2027-01-01'), ...households2027(a), counted, ...inWinter(a, 4));
    expect(row).toMatchObject({ expected: { numerator: 1, denominator: 1 } }); // 4 × 20,000 / 80,000
  });

  test('one that goes up in a municipality that goes on adds its households to that one', () => {
    const absorbed = [...before, succession(c, a, '2027-01-01'), ...many(4, a, inSpring)];
    expect(rowOf(a, '2027-H1', ...absorbed)).toMatchObject({ expected: { numerator: 3, denominator: 1 } }); // 4 × 75 / 100
  });

  test('the operational share looks back over the codes of both (OQ-2)', () => {
    const region = regionAfter(...before, ...mergerOn('2027-01-01'));
    const seen = operationalShareOf(region, n as MunicipalityCode, plainDate('2027-01-02'));
    expect(seen).toMatchObject({ lastMonth: '2026-09', allocationCount: 4, vacancyCount: 30 });
    expect(operationalShareOf(region, b as MunicipalityCode, plainDate('2026-12-31'))).toMatchObject({
      vacancyCount: 20,
    });
  });

  test('the report tells the cumulative balance of both as that of the successor, and its cases', () => {
    // 2026-H2: +1/2 and -1/2; 2027-H1: +1
    const report = regionReport(regionAfter(...before, ...mergerOn('2027-01-01'), ...after), halfYear('2027-H1'));
    expect(report.municipalities.find(({ municipality }) => municipality === n)).toMatchObject({
      cumulativeBalance: { numerator: 1, denominator: 1 },
      openDemand: 0,
      housed: 3,
    });
    expect(report.categories.reduce((sum, { housed }) => sum + housed, 0)).toBe(5);
  });
});

function households2027(...municipalities: string[]): InventedFact[] {
  const counts: Record<string, number> = { [a]: 60_000, [b]: 25_000, [c]: 15_000 };
  return municipalities.map((municipality) => {
    return { fact: 'households', municipality, referenceDate: '2027-01-01', count: counts[municipality] ?? 0 };
  });
}

function inWinter(municipality: string, count: number): InventedFact[] {
  return many(count, municipality, { grantedOn: '2028-01-05', allocatedOn: '2028-01-10', startedOn: '2028-02-01' });
}

describe('Loans and credits over a merger (3c; E-21; wet Arhi)', () => {
  // B steps in for A: A owes one, B may count on one. A steps in for C: A owes nothing any more, C owes one.
  const help = [...steppedIn('x', b, a, '2026-10-01'), ...steppedIn('y', a, c, '2026-11-01')];
  const ledgerAfter = (on: string, ...facts: InventedFact[]) => {
    const { loans, credits, net } = ledgerOn(regionAfter(...facts), plainDate(on));
    const open = { loans: loans.filter(isOpen), credits: credits.filter(isOpen) };
    return {
      owes: open.loans.map(({ borrower }) => borrower),
      mayCount: open.credits.map(({ lender }) => lender),
      net: Object.fromEntries([...net].filter(([, position]) => position !== 0)),
    };
  };

  test('stand with the successor from the day on, and with the predecessor before it', () => {
    const merged = [...help, { fact: 'member', municipality: n, validFrom: '2027-01-01' } as const];
    const one = [...merged, succession(c, n, '2027-01-01')];
    expect(ledgerAfter('2026-12-31', ...one)).toEqual({ owes: [c], mayCount: [b], net: { [b]: -1, [c]: 1 } });
    expect(ledgerAfter('2027-01-01', ...one)).toEqual({ owes: [n], mayCount: [b], net: { [b]: -1, [n]: 1 } });
  });

  test('the successor repays what its predecessor owed', () => {
    const next = steppedIn('z', n, a, '2027-03-01'); // N steps in for A, as C would have
    const all = [...help, { fact: 'member', municipality: n, validFrom: '2027-01-01' } as const];
    const facts = [...all, succession(c, n, '2027-01-01'), ...next];
    expect(ledgerAfter('2027-03-01', ...facts)).toEqual({ owes: [a], mayCount: [b], net: { [a]: 1, [b]: -1 } });
  });

  test('what then lies on both sides of it ends: it owes itself nothing (BW 6:161), and nobody else notices', () => {
    const facts = [...help, ...mergerOn('2027-01-01')];
    expect(ledgerAfter('2027-01-01', ...facts)).toEqual({ owes: [], mayCount: [], net: {} });
    expect(figures('2026-H2', ...facts).region.openLoans).toBe(1);
    expect(figures('2027-H1', ...facts).region.openLoans).toBe(0);
    expect(rowOf(n, '2027-H1', ...facts)).toMatchObject({ helped: 1, steppedIn: 1, netReciprocity: 0 });
  });

  test('a placement that starts between two that are one by then is help of nobody (invariant 9)', () => {
    const within = steppedIn('w', b, c, '2027-02-01');
    expect(ledgerAfter('2027-02-01', ...mergerOn('2027-01-01'), ...within)).toEqual({
      owes: [],
      mayCount: [],
      net: {},
    });
    expect(rowOf(n, '2027-H1', ...mergerOn('2027-01-01'), ...within)).toMatchObject({
      helped: 0,
      steppedIn: 0,
      housed: 1,
    });
  });

  test('under the bilateral reading a loan between the two ends, and those to others stand (docs/adr/0032)', () => {
    const bilateral: InventedFact = {
      fact: 'policy',
      policy: 'reciprocityMatching',
      value: 'bilateral',
      validFrom: '2026-07-01',
    };
    const facts = [bilateral, ...steppedIn('x', b, c, '2026-10-01'), ...steppedIn('y', a, c, '2026-11-01')];
    const { loans } = ledgerOn(regionAfter(...facts, ...mergerOn('2027-01-01')), plainDate('2027-01-01'));
    expect(loans.map(({ borrower, lender, mergedOn }) => [borrower, lender, mergedOn])).toEqual([
      [n, n, '2027-01-01'],
      [n, a, undefined],
    ]);
  });
});
