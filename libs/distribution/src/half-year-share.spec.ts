import { halfYear } from '@evenwicht/kernel';
import { eventsOf, housed, inventedRegion, many, rulers, type InventedFact } from '@evenwicht/testing';
import { halfYearFigures } from './half-year-figures.js';
import { Region } from './region.js';

const [a, b] = rulers;

function figures(period: string, ...facts: InventedFact[]) {
  const region = new Region();
  for (const event of eventsOf([...inventedRegion, ...facts])) region.apply(event);
  return halfYearFigures(region, halfYear(period));
}

function rowOf(municipality: string, period: string, ...facts: InventedFact[]) {
  return figures(period, ...facts).municipalities.find((row) => row.municipality === municipality);
}

const inAutumn = (...facts: InventedFact[]) => rowOf(a, '2026-H2', ...facts);

describe('Rules 3 and 4: allocations, vacancies, share, housed', () => {
  test('an allocation counts by its date, a household by the start of its tenancy (OQ-4)', () => {
    const facts = housed('x', { allocatedOn: '2026-12-31', startedOn: '2027-01-01' });
    expect(inAutumn(...facts)).toMatchObject({ allocations: 1, housed: 0 });
    expect(rowOf(a, '2027-H1', ...facts)).toMatchObject({ allocations: 0, housed: 1 });
  });

  test.each(['new-build', 'other'])(
    'a dwelling of kind %s houses, but is no allocation of a vacancy (E-27, E-38)',
    (kind) => {
      expect(inAutumn(...housed('x', { kind }))).toMatchObject({ allocations: 0, housed: 1 });
    },
  );

  test('a withdrawn allocation does not count, and the next one counts by its own date', () => {
    const facts: InventedFact[] = [
      { fact: 'application', case: 'x', on: '2026-07-06', municipality: a },
      { fact: 'allocation', case: 'x', on: '2026-12-01', municipality: a },
      { fact: 'allocation-withdrawn', case: 'x', on: '2027-01-10' },
      { fact: 'allocation', case: 'x', on: '2027-01-20', municipality: b },
    ];
    expect(inAutumn(...facts)?.allocations).toBe(0);
    expect(rowOf(b, '2027-H1', ...facts)?.allocations).toBe(1);
  });

  test('an allocation of a new dwelling that is withdrawn takes nothing away', () => {
    const facts: InventedFact[] = [
      { fact: 'application', case: 'x', on: '2026-07-06', municipality: a },
      { fact: 'allocation', case: 'x', on: '2026-12-01', municipality: a, kind: 'new-build' },
      { fact: 'allocation-withdrawn', case: 'x', on: '2026-12-02' },
    ];
    expect(inAutumn(...facts)?.allocations).toBe(0);
  });

  test('a reversed tenancy houses nobody; its allocation stands until it is withdrawn', () => {
    const reversed: InventedFact = { fact: 'tenancy-reversed', case: 'x', on: '2027-02-01' };
    const facts = [...housed('x', { basis: 'informalCare' }), reversed];
    expect(inAutumn(...facts)).toMatchObject({ housed: 0, housedInformalCare: 0, allocations: 1 });
  });

  test('a household that is housed again after a reversal counts once, where it lives now', () => {
    const facts: InventedFact[] = [
      ...housed('x'),
      { fact: 'tenancy-reversed', case: 'x', on: '2026-10-05' },
      { fact: 'allocation-withdrawn', case: 'x', on: '2026-10-05' },
      { fact: 'allocation', case: 'x', on: '2026-11-01', municipality: b },
      { fact: 'tenancy', case: 'x', on: '2026-11-15' },
    ];
    expect(inAutumn(...facts)).toMatchObject({ housed: 0, allocations: 0 });
    expect(rowOf(b, '2026-H2', ...facts)).toMatchObject({ housed: 1, allocations: 1 });
  });

  test('vacancies are those of all associations and of the months of the half-year, as corrected', () => {
    const vacancies = (month: string, count: number, association: string): InventedFact => {
      return { fact: 'vacancies', municipality: a, month, count, association };
    };
    const row = inAutumn(
      vacancies('2026-12', 10, 'association-1'),
      vacancies('2026-12', 5, 'association-2'),
      vacancies('2027-01', 99, 'association-1'),
      vacancies('2026-12', 12, 'association-1'),
    );
    expect(row?.vacancies).toBe(17);
  });

  test('a share that is exactly the minimum share is not above it (E-12)', () => {
    const vacancies = (count: number): InventedFact => ({
      fact: 'vacancies',
      municipality: a,
      month: '2026-07',
      count,
    });
    expect(inAutumn(...many(3, a), vacancies(20))).toMatchObject({ aboveMinimum: false });
    expect(inAutumn(...many(3, a), vacancies(19))).toMatchObject({ aboveMinimum: true });
  });

  test('the minimum share is the one of the last day', () => {
    const facts: InventedFact[] = [
      ...many(3, a),
      { fact: 'vacancies', municipality: a, month: '2026-07', count: 19 },
      { fact: 'minimum-share', numerator: 20, denominator: 100, validFrom: '2026-12-31' },
    ];
    expect(inAutumn(...facts)?.aboveMinimum).toBe(false);
  });

  test('without vacancies there is no share, also when dwellings were allocated', () => {
    expect(inAutumn(...many(3, a))).toMatchObject({ allocations: 3, share: null, aboveMinimum: false });
  });
});
