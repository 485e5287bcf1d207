import { accept, alreadySo, reject, type Decision } from '@evenwicht/kernel';
import { waitingSince, type Referral } from '@evenwicht/distribution';
import type { MeetingEvent } from '@evenwicht/events';
import type { PutOnAgenda, TakeOffAgenda } from './meeting-command.js';
import type { MeetingFacts, Rejected } from './meeting-facts.js';
import type { AgendaItem, PlannedMeeting } from './meeting-state.js';

/**
 * The agenda is built from the questions that lie on the table (agreement 1c; R-050): what a meeting leaves open lies
 * there still, so it comes back at the next one by itself (E-16).
 */
export function putOnAgenda(
  { agenda }: PlannedMeeting,
  { on, data: { caseId } }: PutOnAgenda,
  { openReferrals }: MeetingFacts,
): Rejected<'REFERRAL_NOT_OPEN'> {
  const asked = openReferrals.filter((referral) => caseId === undefined || referral.caseId === caseId);
  if (caseId !== undefined && asked.length === 0) return reject('REFERRAL_NOT_OPEN');
  const missing = asked.filter((referral) => !holds(agenda.get(referral.caseId), referral));
  return accept(
    ...missing.map((referral): MeetingEvent => ({
      type: 'ReferralScheduled',
      occurredOn: on,
      data: {
        caseId: referral.caseId,
        questions: referral.questions.map(({ question }) => question),
        waitingSince: waitingSince(referral),
      },
    })),
  );
}

export function takeOffAgenda(
  { agenda }: PlannedMeeting,
  { on, data: { caseId, reason } }: TakeOffAgenda,
): Decision<MeetingEvent, 'DECISION_ALREADY_MINUTED'> {
  const item = agenda.get(caseId);
  if (!item) return alreadySo;
  if (item.minuted) return reject('DECISION_ALREADY_MINUTED');
  return accept({ type: 'ReferralUnscheduled', occurredOn: on, data: { caseId, reason } });
}

/** A question that came since it was put on the agenda puts the case there anew, with all its questions. */
function holds(item: AgendaItem | undefined, { questions }: Referral): boolean {
  return item !== undefined && questions.every(({ question }) => item.questions.includes(question));
}
