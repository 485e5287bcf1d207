import type { CaseId, PlainDate } from '@evenwicht/kernel';
import type { AgendaOutcome, RescheduleReason, TableRole } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';

/** Every command names its meeting: the stream `meeting-<uuid>`. */
interface OfMeeting {
  readonly meetingId: string;
}

export type PlanMeeting = Command<'PlanMeeting', OfMeeting & { readonly heldOn: PlainDate }>;
export type PostponeMeeting = Command<
  'PostponeMeeting',
  OfMeeting & { readonly heldOn: PlainDate; readonly reason: RescheduleReason }
>;
export type CancelMeeting = Command<'CancelMeeting', OfMeeting & { readonly reason: RescheduleReason }>;

/** The questions that are open now; of one case, or without a case of all that are not on the agenda yet. */
export type PutOnAgenda = Command<'PutOnAgenda', OfMeeting & { readonly caseId?: CaseId }>;
export type TakeOffAgenda = Command<
  'TakeOffAgenda',
  OfMeeting & { readonly caseId: CaseId; readonly reason: RescheduleReason }
>;

/** Everybody who was there, by organisation and role: never by name. */
export type RecordAttendance = Command<
  'RecordAttendance',
  OfMeeting & { readonly attendance: readonly { readonly organisation: string; readonly role: TableRole }[] }
>;

interface Minute extends OfMeeting {
  readonly caseId: CaseId;
  readonly outcome: AgendaOutcome;
  readonly document?: string;
}
export type MinuteDecision = Command<'MinuteDecision', Minute>;
/** A minute that was recorded wrongly; possible until the meeting is closed. */
export type CorrectMinute = Command<'CorrectMinute', Minute>;
export type CloseMeeting = Command<'CloseMeeting', OfMeeting & { readonly document?: string }>;

export type MeetingCommand =
  | PlanMeeting
  | PostponeMeeting
  | CancelMeeting
  | PutOnAgenda
  | TakeOffAgenda
  | RecordAttendance
  | MinuteDecision
  | CorrectMinute
  | CloseMeeting;
