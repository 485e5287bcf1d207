import fc from 'fast-check';
import { freeDayName } from './holidays.js';
import { addDays, daysBetween, plainDate } from './plain-date.js';
import { daysInWeek, lastDayOfTerm, longestProlongedTerm } from './statutory-term.js';

const lastDay = (event: string, days: number) => lastDayOfTerm(plainDate(event), days);

describe('A term set by law (Algemene termijnenwet)', () => {
  test('of weeks ends on the weekday of the event: the day of receipt does not count', () => {
    expect(lastDay('2026-09-02', 8 * daysInWeek)).toBe('2026-10-28'); // Wednesday to Wednesday
    expect(lastDay('2026-09-02', 1)).toBe('2026-09-03');
  });

  test('that ends on a Saturday or Sunday runs to Monday (art. 1)', () => {
    expect(lastDay('2026-09-05', 56)).toBe('2026-11-02');
    expect(lastDay('2026-09-06', 56)).toBe('2026-11-02');
    expect(lastDay('2026-09-04', 56)).toBe('2026-10-30');
  });

  test('that ends on a holiday runs to the next day that is none (art. 1, art. 3)', () => {
    expect(lastDay('2026-10-30', 56)).toBe('2026-12-28'); // Friday 25 December, then a weekend
    expect(lastDay('2027-01-29', 56)).toBe('2027-03-30'); // Good Friday to the Tuesday after Easter
    expect(lastDay('2026-03-19', 56)).toBe('2026-05-18'); // Ascension Day, the Friday set equal, a weekend
    expect(lastDay('2026-11-06', 56)).toBe('2027-01-04'); // New Year's Day is a Friday
  });

  test('of three days or more holds at least two ordinary days (art. 2)', () => {
    expect(lastDay('2026-09-04', 3)).toBe('2026-09-08'); // after a Friday: Monday is only the first
    expect(lastDay('2026-09-04', 2)).toBe('2026-09-07'); // too short for art. 2
    expect(lastDay('2026-04-02', 5)).toBe('2026-04-08'); // after Maundy Thursday: Tuesday and Wednesday
  });

  test('of more than ninety days ends where it ends (art. 4)', () => {
    expect(lastDay('2026-09-07', 90)).toBe('2026-12-07'); // Sunday 6 December
    expect(lastDay('2026-09-06', 91)).toBe('2026-12-06');
  });

  test('ends on an ordinary day, never early, and late only by days that are free', () => {
    const events = fc.integer({ min: 0, max: 3650 }).map((offset) => addDays(plainDate('2024-01-01'), offset));
    fc.assert(
      fc.property(events, fc.integer({ min: 7, max: longestProlongedTerm }), (event, days) => {
        const end = lastDayOfTerm(event, days);
        expect(freeDayName(end)).toBeUndefined();
        for (let late = days; late < daysBetween(event, end); late += 1) {
          expect(freeDayName(addDays(event, late))).toBeDefined();
        }
        expect(daysBetween(event, end)).toBeGreaterThanOrEqual(days);
      }),
    );
  });
});
