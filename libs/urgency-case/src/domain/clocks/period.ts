import { addDays, daysBetween, type PlainDate } from '@evenwicht/kernel';

/** From the first day to the last, both included. */
export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

export function isIn(period: Period, day: PlainDate): boolean {
  return period.from <= day && day <= period.to;
}

export function byFirstDay(left: Period, right: Period): number {
  return daysBetween(right.from, left.from);
}

/** In order and apart: what overlaps or touches becomes one, what is empty disappears. */
export function merged(periods: readonly Period[]): Period[] {
  const inOrder = periods.filter(({ from, to }) => from <= to).sort(byFirstDay);
  const apart: Period[] = [];
  for (const period of inOrder) {
    const last = apart.at(-1);
    if (last && period.from <= addDays(last.to, 1)) {
      apart[apart.length - 1] = { from: last.from, to: last.to > period.to ? last.to : period.to };
    } else apart.push(period);
  }
  return apart;
}

/** Both ends count; 0 for an empty period. */
export function daysIn({ from, to }: Period): number {
  return Math.max(daysBetween(from, to) + 1, 0);
}

/** Days of the window that lie in none of the periods. */
export function daysOutside(periods: readonly Period[], { from, to }: Period): number {
  const inside = merged(periods).map((period): Period => ({
    from: period.from > from ? period.from : from,
    to: period.to < to ? period.to : to,
  }));
  return inside.reduce((days, period) => days - daysIn(period), daysIn({ from, to }));
}
