import type { PipeTransform } from '@nestjs/common';
import { isUuid } from '@evenwicht/kernel';
import { PathId } from '@evenwicht/service-kit';
import { noSuchMeeting } from '../handlers/no-such-meeting.js';

/** What is no UUID is no meeting: there is nothing at that address. */
const asMeetingId: PipeTransform<string, string> = {
  /** @throws Refusal */
  transform(text) {
    const meetingId = text.toLowerCase();
    if (isUuid(meetingId)) return meetingId;
    throw noSuchMeeting();
  },
};

export const MeetingIdParam = () => PathId('meetingId', asMeetingId, 'Kenmerk van de bijeenkomst.');
