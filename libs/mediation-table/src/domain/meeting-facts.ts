import type { Decision, MunicipalityCode } from '@evenwicht/kernel';
import type { Referral } from '@evenwicht/distribution';
import type { MeetingEvent } from '@evenwicht/events';
import type { MeetingRejection } from './meeting-rejection.js';

/** What a decision about a meeting relies on. */
export interface MeetingFacts {
  /** Everything that lies on the mediation table, the longest waiting first. */
  readonly openReferrals: readonly Referral[];
  /** Whether any municipality was asked to step in for the case of the command, since it was declared that the origin cannot serve (3c). */
  readonly isHelpAsked: boolean;
  /** The municipalities that take part on the day of the meeting. */
  readonly members: readonly MunicipalityCode[];
  /** Whether another meeting is on the day that the command names. */
  readonly isDayTaken: boolean;
}

export type Rejected<Rejection extends MeetingRejection> = Decision<MeetingEvent, Rejection>;
