import type { CaseId, PlainDate } from '@evenwicht/kernel';
import type { AgendaOutcome, MeetingEvent, ReferralQuestion } from '@evenwicht/events';

export interface AgendaItem {
  readonly questions: readonly ReferralQuestion[];
  /** As minuted, or corrected last. */
  readonly minuted?: { readonly outcome: AgendaOutcome; readonly document?: string | undefined };
}

type AttendanceOf = Extract<MeetingEvent, { type: 'AttendanceRecorded' }>['data']['attendance'];

export interface PlannedMeeting {
  readonly heldOn: PlainDate;
  readonly agenda: ReadonlyMap<CaseId, AgendaItem>;
  /** Absent until it is recorded. */
  readonly attendance?: AttendanceOf;
  readonly end?: 'closed' | 'cancelled';
}

/** Absent before the meeting is planned. */
export interface MeetingState {
  readonly meeting?: PlannedMeeting;
}

export const initialMeeting: MeetingState = {};

type EventNamed<Type extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Type }>;

const evolution: {
  readonly [Type in Exclude<MeetingEvent['type'], 'MeetingPlanned'>]: (
    meeting: PlannedMeeting,
    event: EventNamed<Type>,
  ) => PlannedMeeting;
} = {
  MeetingPostponed: (meeting, { data: { heldOn } }) => ({ ...meeting, heldOn }),
  MeetingCancelled: (meeting) => ({ ...meeting, end: 'cancelled' }),
  /** A case that asks something more is decided on anew. */
  ReferralScheduled: (meeting, { data: { caseId, questions } }) => withItem(meeting, caseId, { questions }),
  ReferralUnscheduled: (meeting, { data: { caseId } }) => withItem(meeting, caseId, undefined),
  AttendanceRecorded: (meeting, { data: { attendance } }) => ({ ...meeting, attendance }),
  DecisionMinuted: minute,
  MinuteCorrected: minute,
  MeetingClosed: (meeting) => ({ ...meeting, end: 'closed' }),
};

export function evolveMeeting({ meeting }: MeetingState, event: MeetingEvent): MeetingState {
  if (event.type === 'MeetingPlanned') return { meeting: { heldOn: event.data.heldOn, agenda: new Map() } };
  if (!meeting) throw new Error(`${event.type} of a meeting that was not planned`);
  return { meeting: evolution[event.type](meeting, event as never) };
}

function minute(
  meeting: PlannedMeeting,
  { data: { caseId, outcome, document } }: EventNamed<'DecisionMinuted' | 'MinuteCorrected'>,
): PlannedMeeting {
  const { questions } = meeting.agenda.get(caseId) as AgendaItem;
  return withItem(meeting, caseId, { questions, minuted: { outcome, document } });
}

function withItem(meeting: PlannedMeeting, caseId: CaseId, item: AgendaItem | undefined): PlannedMeeting {
  const others = [...meeting.agenda].filter(([other]) => other !== caseId);
  return { ...meeting, agenda: new Map(item ? [...others, [caseId, item]] : others) };
}
