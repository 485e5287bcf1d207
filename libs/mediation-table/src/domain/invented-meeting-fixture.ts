import type { Referral } from '@evenwicht/distribution';
import type { MeetingEvent } from '@evenwicht/events';
import type { CaseId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { MeetingCommand } from './meeting-command.js';
import type { MeetingFacts } from './meeting-facts.js';

// invented: cases, municipalities and days

/** An event without its day. */
type Undated<Event> = Event extends MeetingEvent ? Pick<Event, 'type' | 'data'> : never;

const members = ['GM0148', 'GM0160'] as MunicipalityCode[];

export const meetingId = '6f0a4f1e-3f6e-4f0e-9d8b-0d5a5a6c7b01';
export const firstCase = '4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b01' as CaseId;
export const secondCase = '4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b02' as CaseId;
export const day = (text: string) => text as PlainDate;
export const heldOn = day('2026-10-08');

export const waiting = (caseId: CaseId, since: string, question: Referral['questions'][number]['question']) => ({
  caseId,
  municipality: 'GM0148' as MunicipalityCode,
  questions: [{ question, since: day(since) }],
});
export const unsafeReturn = waiting(firstCase, '2026-09-14', 'return-not-suitable');
export const unknownOrigin = waiting(secondCase, '2026-09-21', 'origin-unknown');

/** The command on the day of the meeting, unless another is given. */
export const asked = (
  type: MeetingCommand['type'],
  data: object,
  openReferrals: readonly Referral[] = [],
  on: string = heldOn,
  more: Partial<MeetingFacts> = {},
) =>
  ({
    type,
    on: day(on),
    data: { meetingId, ...data },
    facts: { openReferrals, isHelpAsked: false, isDayTaken: false, members, ...more },
  }) as never;

export const planned: Undated<MeetingEvent> = { type: 'MeetingPlanned', data: { heldOn } };
export const onAgenda: Undated<MeetingEvent> = {
  type: 'ReferralScheduled',
  data: { caseId: firstCase, questions: ['return-not-suitable'], waitingSince: day('2026-09-14') },
};
export const otherOnAgenda: Undated<MeetingEvent> = {
  type: 'ReferralScheduled',
  data: { caseId: secondCase, questions: ['origin-unknown'], waitingSince: day('2026-09-21') },
};
export const attended: Undated<MeetingEvent> = {
  type: 'AttendanceRecorded',
  data: {
    attendance: [
      { organisation: 'region', role: 'table-coordinator' },
      { organisation: 'GM0148', role: 'municipality' },
      { organisation: 'association-1', role: 'housing-association' },
    ],
  },
};
export const determined: Undated<MeetingEvent> = {
  type: 'DecisionMinuted',
  data: { caseId: firstCase, outcome: 'determined', document: 'minutes-2026-10' },
};
