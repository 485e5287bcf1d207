import { daysBetween, type PlainDate } from '@evenwicht/kernel';

/** Something that people wait for; `until` is absent while it lasts. */
export interface Wait {
  readonly since: PlainDate;
  readonly until?: PlainDate;
}

/** How long a wait lasts or lasted. No law or agreement gives it a term, so that it has an age and no due day. */
export interface WaitClock extends Wait {
  /** From the first day to the last day or the day of looking. */
  readonly days: number;
}

export function waitClock({ since, until }: Wait, today: PlainDate): WaitClock {
  return { since, ...(until && { until }), days: daysBetween(since, until ?? today) };
}

/** The same wait, ended on the day unless it had ended before. */
export function endedOn(wait: Wait, day: PlainDate | undefined): Wait {
  return day ? { until: day, ...wait } : wait;
}
