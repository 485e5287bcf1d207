import { freeDayName } from './holidays.js';
import { addDays, type PlainDate } from './plain-date.js';

/** A term in weeks is as many times seven days: it ends on the weekday on which it was called into being. */
export const daysInWeek = 7;

/** Terms of more days than this end on the day they end on: Algemene termijnenwet art. 4, under a. */
export const longestProlongedTerm = 90;

const shortestWithOrdinaryDays = 3;
const leastOrdinaryDays = 2;

/**
 * What the Algemene termijnenwet asks of the last day of a term: none in a term that is too long for it (art. 4), else
 * to be an ordinary day (art. 1, first paragraph), the second in the term where that has three days or more (art. 2).
 * A term in a municipal ordinance counts alike (Gemeentewet art. 145).
 */
export function mayEndOn(day: PlainDate, termDays: number, ordinaryDaysBefore: number): boolean {
  if (termDays > longestProlongedTerm) return true;
  if (freeDayName(day)) return false;
  return termDays < shortestWithOrdinaryDays || ordinaryDaysBefore + 1 >= leastOrdinaryDays;
}

/**
 * Last day of a term set by law that nothing interrupts. The day of the event itself does not count: a term "na
 * ontvangst" begins on the next day (as Awb 6:8 says in so many words of the term for objection).
 * @param days of the term, 1 or more
 */
export function lastDayOfTerm(event: PlainDate, days: number): PlainDate {
  let day = event;
  let ordinaryDays = 0;
  for (let count = 1; ; count += 1) {
    day = addDays(day, 1);
    if (count >= days && mayEndOn(day, days, ordinaryDays)) return day;
    if (!freeDayName(day)) ordinaryDays += 1;
  }
}
