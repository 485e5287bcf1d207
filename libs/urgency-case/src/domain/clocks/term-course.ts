import { addDays, daysBetween, freeDayName, mayEndOn, type PlainDate } from '@evenwicht/kernel';
import { isIn, merged, type Period } from './period.js';
import type { Arrival } from './term-fact.js';

/** How a term passes: the stretches in which it runs, those in which it stands still, and where it ends. */
export interface TermCourse {
  readonly running: readonly Period[];
  readonly suspended: readonly Period[];
  /** The day on which the last day of the term has run, whatever day of the week that is. */
  readonly ranOutOn: PlainDate;
  /** Last day to decide in time: `ranOutOn`, or the first day after it on which a statutory term may end. */
  readonly dueOn: PlainDate;
}

const enoughOrdinaryDays = 2;

/**
 * The term runs from the day after receipt, each day that is not suspended, for so many days; the Algemene termijnenwet
 * then says whether it may end there.
 * @param days that have to run: those of the term and of its extension
 */
export function courseOf(arrival: Arrival, days: number, suspensions: readonly Period[]): TermCourse {
  const running: Period[] = [];
  const suspended: Period[] = [];
  let from = addDays(arrival.on, 1);
  let left = days;
  for (const suspension of merged(suspensions)) {
    const runs = daysBetween(from, suspension.from);
    if (runs >= left) break;
    if (runs > 0) running.push({ from, to: addDays(suspension.from, -1) });
    suspended.push(suspension);
    left -= Math.max(runs, 0);
    from = addDays(suspension.to, 1);
  }
  const ranOutOn = addDays(from, left - 1);
  running.push({ from, to: ranOutOn });
  return { running, suspended, ranOutOn, dueOn: dueOn(arrival, running, ranOutOn, suspensions) };
}

function dueOn(
  { term }: Arrival,
  running: readonly Period[],
  ranOutOn: PlainDate,
  suspensions: readonly Period[],
): PlainDate {
  let day = ranOutOn;
  let ordinaryDays = ordinaryDaysBefore(day, running);
  while (!mayEndOn(day, term.days, ordinaryDays) || suspensions.some((period) => isIn(period, day))) {
    if (!freeDayName(day)) ordinaryDays += 1;
    day = addDays(day, 1);
  }
  return day;
}

/** Ordinary days in the term before its last day, as far as the law asks for them (Algemene termijnenwet art. 2). */
function ordinaryDaysBefore(last: PlainDate, running: readonly Period[]): number {
  let count = 0;
  for (const { from, to } of running) {
    for (let day = from; day <= to && day < last && count < enoughOrdinaryDays; day = addDays(day, 1)) {
      if (!freeDayName(day)) count += 1;
    }
  }
  return count;
}
