import type { Brand } from './brand.js';

/** A calendar day in the Netherlands, `2026-07-01`. Compares with `<` and `>`. */
export type PlainDate = Brand<string, 'PlainDate'>;

/** A calendar month, `2026-07`. Compares with `<` and `>`. */
export type Month = Brand<string, 'Month'>;

/** A moment in UTC, ISO 8601 with `Z`, `2026-07-01T10:15:00.000Z`. */
export type Instant = Brand<string, 'Instant'>;

const dayInMilliseconds = 86_400_000;

const amsterdamDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** True for an existing day written as `YYYY-MM-DD`; 31 February is not one. */
export function isPlainDate(text: string): text is PlainDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayText(Date.parse(`${text}T00:00:00Z`)) === text;
}

/** @throws RangeError when the text is no existing day. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`${JSON.stringify(text)} is no day of the calendar`);
  return text;
}

export function isMonth(text: string): text is Month {
  return /^\d{4}-\d{2}$/.test(text) && isPlainDate(`${text}-01`);
}

/** @throws RangeError when the text is no existing month. */
export function month(text: string): Month {
  if (!isMonth(text)) throw new RangeError(`${JSON.stringify(text)} is no month of the calendar`);
  return text;
}

export function monthOf(date: PlainDate): Month {
  return date.slice(0, 7) as Month;
}

export function firstDayOf(ofMonth: Month): PlainDate {
  return `${ofMonth}-01` as PlainDate;
}

export function lastDayOf(ofMonth: Month): PlainDate {
  return addDays(firstDayOf(addMonths(ofMonth, 1)), -1);
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return dayText(Date.parse(`${date}T00:00:00Z`) + days * dayInMilliseconds) as PlainDate;
}

/** Days from the one to the other; negative when `until` comes first. */
export function daysBetween(from: PlainDate, until: PlainDate): number {
  return (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayInMilliseconds;
}

export function addMonths(from: Month, months: number): Month {
  const index = Number(from.slice(0, 4)) * 12 + Number(from.slice(5)) - 1 + months;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}` as Month;
}

/** The day in Europe/Amsterdam on which the moment falls: the day that terms and periods are judged by. */
export function dayInAmsterdam(moment: Instant): PlainDate {
  return amsterdamDay.format(new Date(moment)) as PlainDate;
}

/** True for a moment in UTC as the log writes it. */
export function isInstant(text: string): text is Instant {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text) && toIso(Date.parse(text)) === text;
}

function dayText(milliseconds: number): string {
  return toIso(milliseconds).slice(0, 10);
}

function toIso(milliseconds: number): string {
  return Number.isNaN(milliseconds) ? '' : new Date(milliseconds).toISOString();
}
