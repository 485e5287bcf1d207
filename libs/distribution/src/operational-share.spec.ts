import { plainDate, type MunicipalityCode } from '@evenwicht/kernel';
import { eventsOf, type InventedFact } from '@evenwicht/testing';
import { operationalShareOf } from './operational-share.js';
import { Region } from './region.js';

const municipality = 'GM0148' as MunicipalityCode;
const inForce: InventedFact = { fact: 'entry-into-force', on: '2026-07-01' };

function vacancies(month: string, count: number): InventedFact {
  return { fact: 'vacancies', municipality, month, count };
}

function allocated(on: string, more: { kind?: string; scope?: string } = {}): InventedFact[] {
  const name = `allocated on ${on}`;
  const { kind, scope } = more;
  return [
    { fact: 'application', case: name, on: '2026-07-02', municipality, ...(scope && { scope }) },
    { fact: 'allocation', case: name, on, municipality, ...(kind && { kind }) },
  ];
}

function shareAfter(facts: InventedFact[], on = '2027-12-01') {
  const region = new Region();
  for (const event of eventsOf(facts)) region.apply(event);
  return operationalShareOf(region, municipality, plainDate(on));
}

describe('The operational share (agreement 3c, OQ-2, history-format rule 9)', () => {
  test('the full months up to the last reported one, and none before entry into force', () => {
    const facts = [inForce, vacancies('2026-06', 90), vacancies('2026-07', 4), vacancies('2026-09', 6)];
    expect(shareAfter([...facts, ...allocated('2026-07-20'), ...allocated('2026-09-30')])).toEqual({
      firstMonth: '2026-07',
      lastMonth: '2026-09',
      allocationCount: 2,
      vacancyCount: 10,
      share: { numerator: 1, denominator: 5 },
      window: 'rolling-12-months',
    });
  });

  test('E-13: one of three vacancies in January is weighed with the year before it, not by itself (OQ-2)', () => {
    const year = ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12'].map((month) => vacancies(month, 8));
    const facts = [inForce, ...year, vacancies('2027-01', 3), ...allocated('2027-01-15')];
    expect(shareAfter(facts, '2027-02-01')?.share).toEqual({ numerator: 1, denominator: 51 });
  });

  test('no more than twelve months', () => {
    const facts = [inForce, vacancies('2026-07', 50), vacancies('2026-08', 4), vacancies('2027-07', 4)];
    expect(shareAfter([...facts, ...allocated('2026-07-31'), ...allocated('2026-08-01')])).toMatchObject({
      firstMonth: '2026-08',
      lastMonth: '2027-07',
      allocationCount: 1,
      vacancyCount: 8,
    });
  });

  test('an allocation after the last reported month waits for the report of its month', () => {
    const facts = [inForce, vacancies('2026-07', 10), ...allocated('2026-08-01')];
    expect(shareAfter(facts)?.allocationCount).toBe(0);
    expect(shareAfter([...facts, vacancies('2026-08', 0)])?.allocationCount).toBe(1);
  });

  test('an allocation before entry into force in its very month does not count', () => {
    const facts = [vacancies('2026-07', 10), ...allocated('2026-07-14'), ...allocated('2026-07-15')];
    const entry: InventedFact = { fact: 'entry-into-force', on: '2026-07-15' };
    expect(shareAfter([entry, ...facts])).toMatchObject({ firstMonth: '2026-07', allocationCount: 1 });
  });

  test('only vacancies of the statutory scope that are not withdrawn', () => {
    const withdrawn: InventedFact = { fact: 'allocation-withdrawn', case: 'allocated on 2026-07-05', on: '2026-09-01' };
    const facts = [inForce, vacancies('2026-07', 10)];
    const none = [
      ...allocated('2026-07-03', { kind: 'new-build' }),
      ...allocated('2026-07-04', { scope: 'local-category' }),
      ...allocated('2026-07-05'),
      withdrawn,
    ];
    expect(shareAfter([...facts, ...none])?.allocationCount).toBe(0);
  });

  test('without vacancies in the window there is no share', () => {
    expect(shareAfter([inForce])).toBeUndefined();
    expect(shareAfter([inForce, vacancies('2026-07', 0)])).toBeUndefined();
    expect(shareAfter([inForce, vacancies('2026-06', 10)])).toBeUndefined();
    expect(shareAfter([vacancies('2026-07', 10)])).toBeUndefined();
  });

  test.each([
    ['rolling-12-months', '2026-11'],
    ['calendar-year-to-date', '2027-01'],
    ['half-year', '2027-07'],
  ])('the reading %s begins in %s', (value, firstMonth) => {
    const policy: InventedFact = { fact: 'policy', policy: 'operationalWindow', value, validFrom: '2027-10-01' };
    const facts = [
      inForce,
      policy,
      ...['2026-11', '2027-01', '2027-07', '2027-10'].map((month) => vacancies(month, 1)),
    ];
    expect(shareAfter(facts)).toMatchObject({ firstMonth, lastMonth: '2027-10', window: value });
  });

  test('the reading is the one of the day of the declaration', () => {
    const policy: InventedFact = {
      fact: 'policy',
      policy: 'operationalWindow',
      value: 'half-year',
      validFrom: '2027-10-01',
    };
    expect(shareAfter([inForce, policy, vacancies('2027-10', 1)], '2027-09-30')?.window).toBe('rolling-12-months');
  });
});
