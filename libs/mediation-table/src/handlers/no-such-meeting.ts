import { Refusal } from '@evenwicht/service-kit';
import { meetingRejections } from '../domain/meeting-rejection.js';

export function noSuchMeeting(): Refusal {
  return new Refusal(404, 'NO_MEETING', meetingRejections.NO_MEETING);
}
