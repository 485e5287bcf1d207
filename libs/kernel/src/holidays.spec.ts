import fc from 'fast-check';
import { easterSunday, freeDayName, holidaysOf, weekdayOf } from './holidays.js';
import { addDays, plainDate } from './plain-date.js';

describe('Easter', () => {
  test.each([
    '1961-04-02',
    '2000-04-23',
    '2008-03-23',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2029-04-01',
    '2030-04-21',
    '2031-04-13',
    '2032-03-28',
    '2038-04-25',
    '2049-04-18',
    '2285-03-22',
  ])('fell or falls on %s', (day) => expect(easterSunday(Number(day.slice(0, 4)))).toBe(day));

  test('is a Sunday from 22 March to 25 April, in every year of the Gregorian calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9999 }), (year) => {
        const easter = easterSunday(year);
        expect(weekdayOf(easter)).toBe(0);
        expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
      }),
    );
  });
});

/** New Year's Day, 5 May and Christmas, which never move, come on top of these. */
const movable: readonly [year: number, ...days: string[]][] = [
  // Good Friday, Easter Monday, King's Day, Ascension Day, Whit Monday, and what a decree set equal
  [2024, '03-29', '04-01', '04-27', '05-09', '05-20', '05-10', '12-27'],
  [2025, '04-18', '04-21', '04-26', '05-29', '06-09', '05-30'],
  [2026, '04-03', '04-06', '04-27', '05-14', '05-25', '01-02', '05-15'],
  [2027, '03-26', '03-29', '04-27', '05-06', '05-17', '05-07'],
  [2028, '04-14', '04-17', '04-27', '05-25', '06-05', '04-28', '05-26'],
  [2029, '03-30', '04-02', '04-27', '05-10', '05-21'],
  [2030, '04-19', '04-22', '04-27', '05-30', '06-10'],
  [2031, '04-11', '04-14', '04-26', '05-22', '06-02'],
  [2032, '03-26', '03-29', '04-27', '05-06', '05-17'],
];

describe('The recognised holidays (Algemene termijnenwet art. 3)', () => {
  test.each(movable)('of %d are these and no others', (year, ...days) => {
    const all = ['01-01', '05-05', '12-25', '12-26', ...days].map((day) => `${year}-${day}`);
    expect([...holidaysOf(year).keys()].sort()).toEqual(all.sort());
  });

  test("hold King's Day on 26 April where 27 April is a Sunday", () => {
    expect([2025, 2031].map((year) => holidaysOf(year).get(plainDate(`${year}-04-26`)))).toEqual([
      'Koningsdag',
      'Koningsdag',
    ]);
    expect(holidaysOf(2025).has(plainDate('2025-04-27'))).toBe(false);
  });

  test('are nine each year where no decree adds a day, and none of them is an ordinary day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2029, max: 2400 }), (year) => {
        const days = [...holidaysOf(year).keys()];
        const isAscensionOnMayFifth = easterSunday(year) === `${year}-03-27`;
        expect(days).toHaveLength(isAscensionOnMayFifth ? 8 : 9);
        expect(days.every((day) => freeDayName(day) !== undefined)).toBe(true);
      }),
    );
  });
});

describe('A day on which no term ends', () => {
  test('has a name: of the holiday, else of the weekend', () => {
    const days = ['2026-12-25', '2026-12-26', '2026-12-27', '2026-12-28', '2027-03-29', '2026-05-15', '2027-05-05'];
    expect(days.map((day) => freeDayName(plainDate(day)))).toEqual([
      'eerste Kerstdag',
      'tweede Kerstdag',
      'zondag',
      undefined,
      'tweede Paasdag',
      'een bij koninklijk besluit gelijkgestelde dag',
      'Bevrijdingsdag',
    ]);
  });

  test('is a Saturday or a Sunday in any week, also in a leap year and when the clock changes', () => {
    const saturday = plainDate('2026-10-24'); // the clock goes back in the night to Sunday
    const week = [0, 1, 2, 3, 4, 5, 6].map((offset) => freeDayName(addDays(saturday, offset)));
    expect(week).toEqual(['zaterdag', 'zondag', undefined, undefined, undefined, undefined, undefined]);
    expect(freeDayName(plainDate('2028-02-29'))).toBeUndefined();
  });
});
