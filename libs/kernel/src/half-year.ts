import type { Brand } from './brand.js';
import { addMonths, firstDayOf, lastDayOf, type Month, type PlainDate } from './plain-date.js';

/** A monitoring period: H1 is January to June, H2 is July to December (agreement 3.5, "halfjaarlijks"). */
export type HalfYear = Brand<string, 'HalfYear'>;

export function isHalfYear(text: string): text is HalfYear {
  return /^\d{4}-H[12]$/.test(text);
}

/** @throws RangeError when the text is not of the form `2026-H2`. */
export function halfYear(text: string): HalfYear {
  if (!isHalfYear(text)) throw new RangeError(`${JSON.stringify(text)} is no half-year; write it as 2026-H2`);
  return text;
}

export function halfYearOf(date: PlainDate | Month): HalfYear {
  return `${date.slice(0, 4)}-H${Number(date.slice(5, 7)) <= 6 ? 1 : 2}` as HalfYear;
}

export function monthsOf(period: HalfYear): readonly Month[] {
  const first = firstMonthOf(period);
  return [0, 1, 2, 3, 4, 5].map((offset) => addMonths(first, offset));
}

export function firstDayOfHalfYear(period: HalfYear): PlainDate {
  return firstDayOf(firstMonthOf(period));
}

export function lastDayOfHalfYear(period: HalfYear): PlainDate {
  return lastDayOf(addMonths(firstMonthOf(period), 5));
}

export function nextHalfYear(period: HalfYear): HalfYear {
  return halfYearOf(addMonths(firstMonthOf(period), 6));
}

/** Every half-year from one up to and including another, in order; none where the last lies before the first. */
export function halfYearsFrom(first: HalfYear, last: HalfYear): HalfYear[] {
  const halfYears: HalfYear[] = [];
  for (let next = first; next <= last; next = nextHalfYear(next)) halfYears.push(next);
  return halfYears;
}

export function yearOf(period: HalfYear): number {
  return Number(period.slice(0, 4));
}

function firstMonthOf(period: HalfYear): Month {
  return `${period.slice(0, 4)}-${period.endsWith('1') ? '01' : '07'}` as Month;
}
