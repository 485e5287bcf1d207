import fc from 'fast-check';
import {
  firstDayOfHalfYear,
  halfYear,
  halfYearOf,
  halfYearsFrom,
  isHalfYear,
  lastDayOfHalfYear,
  monthsOf,
  nextHalfYear,
  yearOf,
} from './half-year.js';
import { addDays, plainDate } from './plain-date.js';

describe('A half-year (agreement 3.5)', () => {
  test('is written as year and half', () => {
    expect(['2026-H1', '2026-H2', '2026-H3', '2026-h1', '2026H1', '2026-H1 '].map(isHalfYear)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(() => halfYear('2026-H3')).toThrow('2026-H3');
  });

  test('runs from January to June, or from July to December', () => {
    const [first, second] = [halfYear('2026-H1'), halfYear('2026-H2')];
    expect([firstDayOfHalfYear(first), lastDayOfHalfYear(first)]).toEqual(['2026-01-01', '2026-06-30']);
    expect([firstDayOfHalfYear(second), lastDayOfHalfYear(second)]).toEqual(['2026-07-01', '2026-12-31']);
    expect(monthsOf(second)).toEqual(['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12']);
    expect(yearOf(second)).toBe(2026);
  });

  test('follows on the other, over the turn of the year', () => {
    expect(nextHalfYear(halfYear('2026-H1'))).toBe('2026-H2');
    expect(nextHalfYear(halfYear('2026-H2'))).toBe('2027-H1');
  });

  test('is followed by every other up to the last that is asked for', () => {
    const [first, last] = [halfYear('2026-H2'), halfYear('2028-H1')];
    expect(halfYearsFrom(first, last)).toEqual(['2026-H2', '2027-H1', '2027-H2', '2028-H1']);
    expect(halfYearsFrom(first, first)).toEqual([first]);
    expect(halfYearsFrom(last, first)).toEqual([]);
  });

  test('every day is in the half-year that it is counted in, and half-years leave no gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (offset) => {
        const day = addDays(plainDate('2026-07-01'), offset);
        const own = halfYearOf(day);
        expect(firstDayOfHalfYear(own) <= day && day <= lastDayOfHalfYear(own)).toBe(true);
        expect(addDays(lastDayOfHalfYear(own), 1)).toBe(firstDayOfHalfYear(nextHalfYear(own)));
      }),
    );
  });
});
