import type { Referral } from '@evenwicht/distribution';
import { streamName, type MeetingEvent } from '@evenwicht/events';
import type { CommandRoute } from '@evenwicht/service-kit';
import type { MeetingCommand } from './meeting-command.js';
import { meetingDecider, type MeetingFacts } from './meeting-decider.js';
import type { MeetingRejection } from './meeting-rejection.js';
import type { MeetingState } from './meeting-state.js';

/** What this route looks at: of the whole region, the questions that lie on the table. */
export interface TableSeen {
  readonly referrals: { readonly open: readonly Referral[] };
}

export const meetingRoute: CommandRoute<
  MeetingState,
  MeetingCommand,
  MeetingFacts,
  MeetingEvent,
  MeetingRejection,
  TableSeen
> = {
  streamOf: ({ data }) => streamName('meeting', data.meetingId),
  factsFor: (_command, _state, { referrals }) => ({ openReferrals: referrals.open }),
  decider: meetingDecider,
};
