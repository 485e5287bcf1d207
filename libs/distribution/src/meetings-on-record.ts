import { subjectOf, type MeetingEvent, type StreamName } from '@evenwicht/events';
import type { PlainDate } from '@evenwicht/kernel';
import type { Handlers } from './handlers.js';

/** On which days the mediation table meets, those that were called off left out. */
export class MeetingsOnRecord {
  private readonly dayOf = new Map<string, PlainDate>();

  /** The meetings on a day, by their ids. */
  on(day: PlainDate): readonly string[] {
    return [...this.dayOf].filter(([, heldOn]) => heldOn === day).map(([meetingId]) => meetingId);
  }

  setDay(stream: StreamName, heldOn: PlainDate): void {
    this.dayOf.set(subjectOf(stream), heldOn);
  }

  callOff(stream: StreamName): void {
    this.dayOf.delete(subjectOf(stream));
  }
}

/** A meeting decides nothing by itself: its determinations stand in the cases. */
export const meetingHandlers: Handlers<MeetingsOnRecord, MeetingEvent> = {
  MeetingPlanned: (meetings, { stream, data: { heldOn } }) => meetings.setDay(stream, heldOn),
  MeetingPostponed: (meetings, { stream, data: { heldOn } }) => meetings.setDay(stream, heldOn),
  MeetingCancelled: (meetings, { stream }) => meetings.callOff(stream),
  ReferralScheduled: 'ignored',
  ReferralUnscheduled: 'ignored',
  AttendanceRecorded: 'ignored',
  DecisionMinuted: 'ignored',
  MinuteCorrected: 'ignored',
  MeetingClosed: 'ignored',
};
