import { accept, alreadySo, reject, type Decision, type PlainDate } from '@evenwicht/kernel';
import type { BoardEvent } from '@evenwicht/events';
import type {
  CancelBoardMeeting,
  PlanBoardMeeting,
  PostponeBoardMeeting,
  RecordBoardDecision,
} from './board-command.js';
import type { BoardRejection } from './board-rejection.js';
import type { BoardState } from './board-state.js';

export type Rejected<Rejection extends BoardRejection> = Decision<BoardEvent, Rejection>;

export function planMeeting(
  { meetings }: BoardState,
  { on, data: { meetingId, heldOn } }: PlanBoardMeeting,
): Rejected<'BOARD_MEETING_ALREADY_PLANNED' | 'BOARD_MEETING_ON_THAT_DAY'> {
  const known = meetings.get(meetingId);
  if (known) return known.heldOn === heldOn ? alreadySo : reject('BOARD_MEETING_ALREADY_PLANNED');
  if (isDayTaken(meetings, heldOn)) return reject('BOARD_MEETING_ON_THAT_DAY');
  return accept({ type: 'RegionalBoardMeetingPlanned', occurredOn: on, data: { meetingId, heldOn } });
}

export function postponeMeeting(
  { meetings }: BoardState,
  { on, data: { meetingId, heldOn, reason } }: PostponeBoardMeeting,
): Rejected<'NO_BOARD_MEETING' | 'BOARD_MEETING_CANCELLED' | 'BOARD_ALREADY_DECIDED' | 'BOARD_MEETING_ON_THAT_DAY'> {
  const meeting = meetings.get(meetingId);
  if (!meeting) return reject('NO_BOARD_MEETING');
  const { heldOn: previouslyOn, isCancelled, decisions } = meeting;
  if (heldOn === previouslyOn) return alreadySo;
  if (isCancelled) return reject('BOARD_MEETING_CANCELLED');
  if (decisions.length > 0) return reject('BOARD_ALREADY_DECIDED');
  if (isDayTaken(meetings, heldOn)) return reject('BOARD_MEETING_ON_THAT_DAY');
  const data = { meetingId, heldOn, previouslyOn, reason };
  return accept({ type: 'RegionalBoardMeetingPostponed', occurredOn: on, data });
}

export function cancelMeeting(
  { meetings }: BoardState,
  { on, data: { meetingId, reason } }: CancelBoardMeeting,
): Rejected<'NO_BOARD_MEETING' | 'BOARD_ALREADY_DECIDED'> {
  const meeting = meetings.get(meetingId);
  if (!meeting) return reject('NO_BOARD_MEETING');
  if (meeting.isCancelled) return alreadySo;
  if (meeting.decisions.length > 0) return reject('BOARD_ALREADY_DECIDED');
  return accept({ type: 'RegionalBoardMeetingCancelled', occurredOn: on, data: { meetingId, reason } });
}

/** the regional board meeting adopts and adjusts; its words stay in its own document. */
export function recordDecision(
  { meetings }: BoardState,
  { on, data: { meetingId, decisionId, kind, document } }: RecordBoardDecision,
): Rejected<'NO_BOARD_MEETING' | 'BOARD_MEETING_CANCELLED' | 'BOARD_NOT_YET_MET'> {
  const meeting = meetings.get(meetingId);
  if (!meeting) return reject('NO_BOARD_MEETING');
  if (meeting.decisions.some((decision) => decision.decisionId === decisionId)) return alreadySo;
  if (meeting.isCancelled) return reject('BOARD_MEETING_CANCELLED');
  if (on < meeting.heldOn) return reject('BOARD_NOT_YET_MET');
  const data = { meetingId, decisionId, kind, document };
  return accept({ type: 'RegionalBoardDecisionRecorded', occurredOn: on, data });
}

/** "Het eerstvolgende bestuurlijke overleg" (3.5) is one: not of two on a day. */
function isDayTaken(meetings: BoardState['meetings'], day: PlainDate): boolean {
  return [...meetings.values()].some(({ heldOn, isCancelled }) => heldOn === day && !isCancelled);
}
