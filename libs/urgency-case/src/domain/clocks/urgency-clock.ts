import { daysBetween, type PlainDate } from '@evenwicht/kernel';

/** `ended`: the household was housed, the urgency revoked or the case closed while the urgency was valid. */
export const urgencyClockStates = ['valid', 'expiresSoon', 'expired', 'ended'] as const;
export type UrgencyClockState = (typeof urgencyClockStates)[number];

/** Until when an urgency is valid (geldigheidsduur of the municipal scheme, R-009), as seen on a day. */
export interface UrgencyClock {
  readonly grantedOn: PlainDate;
  /** The last day of validity. A period of validity is no term to act in: the Algemene termijnenwet leaves it as it is. */
  readonly validUntil: PlainDate;
  readonly state: UrgencyClockState;
  readonly endedOn?: PlainDate;
  /** To the last day of validity, from the day of looking or the day on which it ended; negative when it had expired. */
  readonly daysLeft: number;
}

export interface UrgencyGrant {
  readonly grantedOn: PlainDate;
  readonly validUntil: PlainDate;
  readonly endedOn?: PlainDate | undefined;
}

/** Days before expiry from which the clock warns: a choice of this software, long enough to find and offer a dwelling. */
export const daysOfWarning = 28;

export function urgencyClock(
  { grantedOn, validUntil, endedOn }: UrgencyGrant,
  today: PlainDate,
  warnedFor = daysOfWarning,
): UrgencyClock {
  const daysLeft = daysBetween(endedOn ?? today, validUntil);
  return {
    grantedOn,
    validUntil,
    state: stateOf(daysLeft, endedOn !== undefined, warnedFor),
    ...(endedOn && { endedOn }),
    daysLeft,
  };
}

function stateOf(daysLeft: number, hasEnded: boolean, warnedFor: number): UrgencyClockState {
  if (daysLeft < 0) return 'expired';
  if (hasEnded) return 'ended';
  return daysLeft <= warnedFor ? 'expiresSoon' : 'valid';
}
