import type { CaseId } from '@evenwicht/kernel';
import type { Referral, Region } from '@evenwicht/distribution';
import { streamName, type MeetingEvent } from '@evenwicht/events';
import type { CommandRoute } from '@evenwicht/service-kit';
import type { MeetingCommand } from './meeting-command.js';
import { meetingDecider } from './meeting-decider.js';
import type { MeetingFacts } from './meeting-facts.js';
import type { MeetingRejection } from './meeting-rejection.js';
import type { MeetingState } from './meeting-state.js';

/** What this route looks at: of the whole region, the questions that lie on the table, and who was asked to step in. */
export interface TableSeen {
  readonly referrals: { readonly open: readonly Referral[] };
  readonly stepIns: Pick<Region['stepIns'], 'callOf'>;
}

function isHelpAsked(stepIns: TableSeen['stepIns'], caseId: CaseId): boolean {
  return (stepIns.callOf(streamName('case', caseId))?.calls.length ?? 0) > 0;
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
  factsFor: ({ data }, _state, { referrals, stepIns }) => ({
    openReferrals: referrals.open,
    isHelpAsked: 'caseId' in data && data.caseId !== undefined && isHelpAsked(stepIns, data.caseId),
  }),
  decider: meetingDecider,
};
