import { accept, alreadySo, reject, type Decider } from '@evenwicht/kernel';
import type { MeetingEvent } from '@evenwicht/events';
import { putOnAgenda, takeOffAgenda } from './agenda.js';
import type { CancelMeeting, MeetingCommand, PlanMeeting, PostponeMeeting } from './meeting-command.js';
import type { MeetingFacts, Rejected } from './meeting-facts.js';
import type { MeetingRejection } from './meeting-rejection.js';
import { evolveMeeting, initialMeeting, type MeetingState, type PlannedMeeting } from './meeting-state.js';
import { closeMeeting, correctMinute, minuteDecision, recordAttendance } from './minutes.js';

type MeetingDecision = Rejected<MeetingRejection>;
type LaterCommand = Exclude<MeetingCommand, PlanMeeting>;

const steps: {
  readonly [Type in LaterCommand['type']]: (
    meeting: PlannedMeeting,
    command: Extract<LaterCommand, { type: Type }>,
    facts: MeetingFacts,
  ) => MeetingDecision;
} = {
  PostponeMeeting: postpone,
  CancelMeeting: cancel,
  PutOnAgenda: putOnAgenda,
  TakeOffAgenda: takeOffAgenda,
  RecordAttendance: recordAttendance,
  MinuteDecision: minuteDecision,
  CorrectMinute: correctMinute,
  CloseMeeting: closeMeeting,
};

/** One meeting of the regional mediation table (agreement 1c; ). */
export const meetingDecider: Decider<
  MeetingState,
  MeetingCommand & { readonly facts: MeetingFacts },
  MeetingEvent,
  MeetingRejection
> = {
  initial: initialMeeting,
  evolve: evolveMeeting,
  decide({ meeting }, { facts, ...command }) {
    if (command.type === 'PlanMeeting') return plan(meeting, command, facts);
    if (!meeting) return reject('NO_MEETING');
    if (meeting.end) return isEndedBy(meeting, command) ? alreadySo : reject('MEETING_OVER');
    const step = steps[command.type] as (...given: [PlannedMeeting, LaterCommand, MeetingFacts]) => MeetingDecision;
    return step(meeting, command, facts);
  },
};

function plan(
  meeting: PlannedMeeting | undefined,
  { on, data: { heldOn } }: PlanMeeting,
  { isDayTaken }: MeetingFacts,
): Rejected<'MEETING_ALREADY_PLANNED' | 'MEETING_ON_THAT_DAY'> {
  if (meeting) return meeting.heldOn === heldOn ? alreadySo : reject('MEETING_ALREADY_PLANNED');
  if (isDayTaken) return reject('MEETING_ON_THAT_DAY'); // one table, one agenda a day (1c)
  return accept({ type: 'MeetingPlanned', occurredOn: on, data: { heldOn } });
}

function postpone(
  { heldOn: previouslyOn }: PlannedMeeting,
  { on, data }: PostponeMeeting,
  { isDayTaken }: MeetingFacts,
): Rejected<'MEETING_ON_THAT_DAY'> {
  const { heldOn, reason } = data;
  if (heldOn === previouslyOn) return alreadySo;
  if (isDayTaken) return reject('MEETING_ON_THAT_DAY');
  return accept({ type: 'MeetingPostponed', occurredOn: on, data: { heldOn, previouslyOn, reason } });
}

/** What was on the agenda lies on the table still, for the next meeting; what was decided cannot be called off. */
function cancel(
  { agenda }: PlannedMeeting,
  { on, data: { reason } }: CancelMeeting,
): Rejected<'DECISION_ALREADY_MINUTED'> {
  if ([...agenda.values()].some(({ minuted }) => minuted)) return reject('DECISION_ALREADY_MINUTED');
  return accept({ type: 'MeetingCancelled', occurredOn: on, data: { reason } });
}

function isEndedBy({ end }: PlannedMeeting, { type }: LaterCommand): boolean {
  return (end === 'closed' && type === 'CloseMeeting') || (end === 'cancelled' && type === 'CancelMeeting');
}
