import { halfYear } from '@evenwicht/kernel';
import { eventsOf, housed, inventedRegion, rulers, steppedIn, type InventedFact } from '@evenwicht/testing';
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

describe('Rules 6, 7 and 8: reciprocity', () => {
  const twice = [...steppedIn('x', b, a, '2026-10-01'), ...steppedIn('y', c, a, '2027-02-01')];

  test('helped and stepped in are cumulative to the end of the half-year, by start of tenancy', () => {
    expect(inAutumn(...twice)).toMatchObject({ helped: 1, steppedIn: 0, netReciprocity: 1 });
    expect(rowOf(a, '2027-H1', ...twice)).toMatchObject({ helped: 2, steppedIn: 0, netReciprocity: 2 });
    expect(rowOf(b, '2027-H1', ...twice)).toMatchObject({ helped: 0, steppedIn: 1, netReciprocity: -1 });
    expect(figures('2026-H2', ...twice).region.openLoans).toBe(1);
    expect(figures('2027-H1', ...twice).region.openLoans).toBe(2);
  });

  test('loans are settled in order of start, also when the earlier start became known later', () => {
    const later = steppedIn('later', a, c, '2026-11-01');
    const earlier = steppedIn('earlier', b, a, '2026-10-01');
    expect(figures('2026-H2', ...later, ...earlier)).toEqual(figures('2026-H2', ...earlier, ...later));
  });

  test('a reversed tenancy takes the placement out of the pool', () => {
    const reversed: InventedFact = { fact: 'tenancy-reversed', case: 'x', on: '2027-03-01' };
    expect(figures('2026-H2', ...twice, reversed).region.openLoans).toBe(0);
    expect(rowOf(a, '2027-H1', ...twice, reversed)).toMatchObject({ helped: 1 });
  });

  test('a placement that started under the statutory fallback opens and settles nothing; open loans stay (R-040, E-33)', () => {
    const fallback: InventedFact = { fact: 'fallback', isActive: true, validFrom: '2027-01-01' };
    expect(figures('2027-H1', ...twice, fallback).region.openLoans).toBe(1);
    expect(rowOf(c, '2027-H1', ...twice, fallback)).toMatchObject({ steppedIn: 0, housed: 1 });
  });

  test('a municipality that houses its own after all helps nobody (invariant 9)', () => {
    expect(figures('2026-H2', ...steppedIn('x', a, a, '2026-10-01'))).toEqual(figures('2026-H2', ...housed('x')));
  });

  test('what a municipality owed before it left is still owed (E-21)', () => {
    const left: InventedFact = { fact: 'member', municipality: a, validFrom: '2025-12-05', validUntil: '2026-11-30' };
    expect(figures('2026-H2', left, ...twice).region.openLoans).toBe(1);
  });

  test.each(['mediationTable', 'informalCare'])(
    'a placement on the basis %s counts and opens no loan (OQ-6)',
    (basis) => {
      const { municipalities, region } = figures('2026-H2', ...housed('x', { municipality: b, basis, origin: a }));
      expect(municipalities[1]).toMatchObject({ housed: 1, allocations: 1, steppedIn: 0 });
      expect(municipalities[1]?.housedInformalCare).toBe(basis === 'informalCare' ? 1 : 0);
      expect(region).toMatchObject({ housed: 1, openLoans: 0 });
    },
  );
});
