import { accept, alreadySo, reject } from '@evenwicht/kernel';
import type { AgendaOutcome } from '@evenwicht/events';
import { maySitAtTable } from './at-the-table.js';
import type { CloseMeeting, CorrectMinute, MinuteDecision, RecordAttendance } from './meeting-command.js';
import type { MeetingFacts, Rejected } from './meeting-facts.js';
import type { AgendaItem, PlannedMeeting } from './meeting-state.js';

type MinuteRejection =
  | 'MEETING_NOT_YET_HELD'
  | 'NOT_ON_AGENDA'
  | 'REFERRAL_STILL_OPEN'
  | 'REFERRAL_NOT_OPEN'
  | 'DECISION_ALREADY_MINUTED'
  | 'NO_DECISION_MINUTED'
  | 'NOBODY_ASKED_TO_STEP_IN';

/** Minutes are codes with a reference to a document; the determination itself stands in the case (agreement 1c; R-049). */
export function minuteDecision(
  meeting: PlannedMeeting,
  { on, data }: MinuteDecision,
  facts: MeetingFacts,
): Rejected<MinuteRejection> {
  const { caseId, outcome, document } = data;
  const item = meeting.agenda.get(caseId);
  if (!item) return reject('NOT_ON_AGENDA');
  if (isMinuted(item, data)) return alreadySo;
  if (item.minuted) return reject('DECISION_ALREADY_MINUTED');
  const objection = objectionToMinute(meeting, { on, data }, facts);
  if (objection) return reject(objection);
  return accept({ type: 'DecisionMinuted', occurredOn: on, data: { caseId, outcome, document } });
}

export function correctMinute(
  meeting: PlannedMeeting,
  { on, data }: CorrectMinute,
  facts: MeetingFacts,
): Rejected<MinuteRejection> {
  const { caseId, outcome, document } = data;
  const item = meeting.agenda.get(caseId);
  if (!item?.minuted) return reject(item ? 'NO_DECISION_MINUTED' : 'NOT_ON_AGENDA');
  if (isMinuted(item, data)) return alreadySo;
  const objection = objectionToMinute(meeting, { on, data }, facts);
  if (objection) return reject(objection);
  const { outcome: previousOutcome } = item.minuted;
  return accept({ type: 'MinuteCorrected', occurredOn: on, data: { caseId, outcome, document, previousOutcome } });
}

/** who weighed the interests, by organisation and role. A later list replaces an earlier one. */
export function recordAttendance(
  meeting: PlannedMeeting,
  { on, data: { attendance } }: RecordAttendance,
  { members }: MeetingFacts,
): Rejected<'MEETING_NOT_YET_HELD' | 'NOT_AT_THE_TABLE'> {
  if (JSON.stringify(meeting.attendance) === JSON.stringify(attendance)) return alreadySo;
  if (on < meeting.heldOn) return reject('MEETING_NOT_YET_HELD');
  if (!attendance.every((present) => maySitAtTable(present, members))) return reject('NOT_AT_THE_TABLE'); // 1c, 4
  return accept({ type: 'AttendanceRecorded', occurredOn: on, data: { attendance: [...attendance] } });
}

/** Nothing that was on the agenda leaves the meeting without an outcome. */
export function closeMeeting(
  { heldOn, agenda, attendance }: PlannedMeeting,
  { on, data: { document } }: CloseMeeting,
): Rejected<'MEETING_NOT_YET_HELD' | 'AGENDA_ITEM_WITHOUT_DECISION' | 'NO_ATTENDANCE_RECORDED'> {
  if (on < heldOn) return reject('MEETING_NOT_YET_HELD');
  if (!attendance) return reject('NO_ATTENDANCE_RECORDED');
  if ([...agenda.values()].some(({ minuted }) => !minuted)) return reject('AGENDA_ITEM_WITHOUT_DECISION');
  return accept({ type: 'MeetingClosed', occurredOn: on, data: { document } });
}

/** These end the question, so it may not lie on the table any more; the others bring it back, so it must. */
const endings: readonly AgendaOutcome[] = ['determined', 'lapsed'];

function objectionToMinute(
  { heldOn }: PlannedMeeting,
  { on, data: { caseId, outcome } }: Pick<MinuteDecision, 'on' | 'data'>,
  { openReferrals, isHelpAsked }: MeetingFacts,
): MinuteRejection | undefined {
  if (on < heldOn) return 'MEETING_NOT_YET_HELD';
  const isOpen = openReferrals.some((referral) => referral.caseId === caseId);
  if (endings.includes(outcome)) return isOpen ? 'REFERRAL_STILL_OPEN' : undefined;
  if (!isOpen) return 'REFERRAL_NOT_OPEN';
  return outcome === 'step-in-requested' && !isHelpAsked ? 'NOBODY_ASKED_TO_STEP_IN' : undefined; // 3c: minutes tell what was done
}

function isMinuted({ minuted }: AgendaItem, { outcome, document }: MinuteDecision['data']): boolean {
  return minuted?.outcome === outcome && minuted.document === document;
}
