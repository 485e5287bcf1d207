import { addDays, plainDate, type PlainDate } from './plain-date.js';

/**
 * Days that a royal decree sets equal to a recognised holiday (Algemene termijnenwet art. 3, third paragraph), about
 * every three years: the decrees for 2023 to mid-2025 and for 2026 to 2028. Extend the list when the next one appears;
 * until then a term that ends on such a day after 2028 is shown as ending some days too early, never too late.
 */
const decreedDays: readonly PlainDate[] = [
  '2023-04-28',
  '2023-05-19',
  '2024-05-10',
  '2024-12-27',
  '2025-05-30',
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
].map(plainDate);

const holidaysByYear = new Map<number, ReadonlyMap<PlainDate, string>>();

/** Easter Sunday by the Gregorian computus (the anonymous algorithm of 1876, as Meeus gives it). */
export function easterSunday(year: number): PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const lunar = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - lunar + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  return addDays(dayIn(year, '03-22'), epact + weekday - 7 * late);
}

/**
 * The recognised holidays (algemeen erkende feestdagen) of a year, by day, with their Dutch names: Algemene termijnenwet
 * art. 3, with Good Friday (second paragraph) and the days set equal by decree (third). King's Day as since 2014.
 */
export function holidaysOf(year: number): ReadonlyMap<PlainDate, string> {
  const known = holidaysByYear.get(year) ?? new Map(holidaysIn(year));
  holidaysByYear.set(year, known);
  return known;
}

/** Dutch name of what makes the day a day on which no statutory term ends; undefined for an ordinary day. */
export function freeDayName(day: PlainDate): string | undefined {
  return holidaysOf(Number(day.slice(0, 4))).get(day) ?? weekendDays[weekdayOf(day)];
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: PlainDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

const weekendDays: Readonly<Record<number, string>> = { 0: 'zondag', 6: 'zaterdag' };

function holidaysIn(year: number): [PlainDate, string][] {
  const easter = easterSunday(year);
  return [
    ...decreedDays.filter((day) => day.startsWith(`${year}-`)).map(byDecree),
    [dayIn(year, '01-01'), 'Nieuwjaarsdag'],
    [addDays(easter, -2), 'Goede Vrijdag'],
    [addDays(easter, 1), 'tweede Paasdag'],
    [kingsDay(year), 'Koningsdag'],
    [dayIn(year, '05-05'), 'Bevrijdingsdag'],
    [addDays(easter, 39), 'Hemelvaartsdag'],
    [addDays(easter, 50), 'tweede Pinksterdag'],
    [dayIn(year, '12-25'), 'eerste Kerstdag'],
    [dayIn(year, '12-26'), 'tweede Kerstdag'],
  ];
}

function byDecree(day: PlainDate): [PlainDate, string] {
  return [day, 'een bij koninklijk besluit gelijkgestelde dag'];
}

/** 27 April, and 26 April where that is a Sunday: the day on which the birthday of the King is celebrated. */
function kingsDay(year: number): PlainDate {
  const birthday = dayIn(year, '04-27');
  return weekdayOf(birthday) === 0 ? addDays(birthday, -1) : birthday;
}

function dayIn(year: number, day: string): PlainDate {
  return plainDate(`${String(year).padStart(4, '0')}-${day}`);
}
