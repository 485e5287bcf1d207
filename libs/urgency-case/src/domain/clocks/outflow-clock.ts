import { daysBetween, type PlainDate } from '@evenwicht/kernel';

/** `ahead`: the day is known and still to come (E-39); `ended`: the case was closed without a tenancy. */
export const outflowClockStates = ['ahead', 'waiting', 'housed', 'ended'] as const;
export type OutflowClockState = (typeof outflowClockStates)[number];

/** How long somebody who is ready to leave an institution waits for a dwelling, as seen on a day. */
export interface OutflowClock {
  readonly readyOn: PlainDate;
  readonly state: OutflowClockState;
  readonly endedOn?: PlainDate;
  /** From the day of readiness to the tenancy, the closure or the day of looking; negative where it lies after that. */
  readonly days: number;
}

export interface OutflowFacts {
  readonly outflowReadyOn?: PlainDate | undefined;
  readonly housedOn?: PlainDate | undefined;
  readonly closedOn?: PlainDate | undefined;
}

/**
 * "Wachtlijsten bij instellingen afnemen door uitstroom te bevorderen" (chapter 2). What ends an urgency ends no stay:
 * only a tenancy or the closure of the case stops this clock.
 */
export function outflowClock(
  { outflowReadyOn: readyOn, housedOn, closedOn }: OutflowFacts,
  today: PlainDate,
): OutflowClock | undefined {
  if (!readyOn) return undefined;
  const endedOn = housedOn ?? closedOn;
  const days = daysBetween(readyOn, endedOn ?? today);
  if (endedOn) return { readyOn, state: housedOn ? 'housed' : 'ended', endedOn, days };
  return { readyOn, state: days < 0 ? 'ahead' : 'waiting', days };
}
