import fc from 'fast-check';
import {
  addDays,
  addMonths,
  daysBetween,
  dayInAmsterdam,
  firstDayOf,
  isInstant,
  isMonth,
  isPlainDate,
  lastDayOf,
  month,
  monthOf,
  plainDate,
  type Instant,
} from './plain-date.js';

describe('A day of the calendar', () => {
  test.each(['2026-07-01', '2028-02-29', '2000-02-29', '2026-12-31'])('%s is one', (text) => {
    expect(isPlainDate(text)).toBe(true);
    expect(plainDate(text)).toBe(text);
  });

  test.each(['2026-02-31', '2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-01-00'])(
    '%s does not exist',
    (text) => {
      expect(isPlainDate(text)).toBe(false);
      expect(() => plainDate(text)).toThrow(text);
    },
  );

  test.each(['2026-7-1', '01-07-2026', '2026-07-01T00:00:00Z', '2026-07-01 ', '', '+002026-07-01', '２０２６-07-01'])(
    '%j is not how a day is written',
    (text) => expect(isPlainDate(text)).toBe(false),
  );

  test('the last day of a month knows leap years', () => {
    expect(['2026-02', '2028-02', '2026-12'].map((text) => lastDayOf(month(text)))).toEqual([
      '2026-02-28',
      '2028-02-29',
      '2026-12-31',
    ]);
  });
});

describe('A month of the calendar', () => {
  test('is written as year and month, and exists', () => {
    expect(['2026-08', '2026-13', '2026-00', '2026-8', '2026-08-01'].map(isMonth)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(() => month('2026-13')).toThrow('2026-13');
  });

  test('counts on over the turn of the year, both ways', () => {
    expect(addMonths(month('2026-11'), 3)).toBe('2027-02');
    expect(addMonths(month('2026-07'), -11)).toBe('2025-08');
    expect(addMonths(month('2026-01'), -1)).toBe('2025-12');
  });
});

describe('The day in Amsterdam', () => {
  const dayAt = (text: string) => dayInAmsterdam(text as Instant);

  test('begins an hour before midnight UTC in winter', () => {
    expect(dayAt('2026-12-31T22:59:59.999Z')).toBe('2026-12-31');
    expect(dayAt('2026-12-31T23:00:00.000Z')).toBe('2027-01-01');
  });

  test('begins two hours before midnight UTC in summer', () => {
    expect(dayAt('2026-06-30T21:59:59.999Z')).toBe('2026-06-30');
    expect(dayAt('2026-06-30T22:00:00.000Z')).toBe('2026-07-01');
  });

  test('of 23 and of 25 hours, when the clock changes, begins and ends at midnight too', () => {
    expect(['2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.999Z'].map(dayAt)).toEqual(['2026-03-29', '2026-03-29']);
    expect(dayAt('2026-03-29T22:00:00.000Z')).toBe('2026-03-30');
    expect(['2026-10-24T22:00:00.000Z', '2026-10-25T22:59:59.999Z'].map(dayAt)).toEqual(['2026-10-25', '2026-10-25']);
    expect(dayAt('2026-10-25T23:00:00.000Z')).toBe('2026-10-26');
  });
});

test('a moment is written in UTC with milliseconds, and exists', () => {
  expect(isInstant('2026-07-01T10:15:00.000Z')).toBe(true);
  for (const text of [
    '2026-02-31T10:15:00.000Z',
    '2026-07-01T10:15:00Z',
    '2026-07-01T10:15:00.000+02:00',
    '2026-07-01',
  ]) {
    expect(isInstant(text)).toBe(false);
  }
});

describe('For all days', () => {
  const days = fc.integer({ min: -40_000, max: 40_000 }).map((offset) => addDays(plainDate('2026-07-01'), offset));

  test('days that are added can be taken away, and every day is a day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(isPlainDate(addDays(day, count))).toBe(true);
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  test('the order of the texts is the order of the days', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 5000 }), (day, count) => {
        expect(day < addDays(day, count)).toBe(true);
      }),
    );
  });

  test('a day lies between the first and the last of its month, and the day after the last begins the next', () => {
    fc.assert(
      fc.property(days, (day) => {
        const own = monthOf(day);
        expect(firstDayOf(own) <= day && day <= lastDayOf(own)).toBe(true);
        expect(addDays(lastDayOf(own), 1)).toBe(firstDayOf(addMonths(own, 1)));
      }),
    );
  });
});
