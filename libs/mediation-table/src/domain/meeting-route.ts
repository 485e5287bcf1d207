import type { Referral, Region } from '@evenwicht/distribution';
import { streamName, type MeetingEvent } from '@evenwicht/events';
import type { CommandRoute } from '@evenwicht/service-kit';
import type { MeetingCommand } from './meeting-command.js';
import { meetingDecider } from './meeting-decider.js';
import type { MeetingFacts } from './meeting-facts.js';
import type { MeetingRejection } from './meeting-rejection.js';
import type { MeetingState } from './meeting-state.js';

/** What this route looks at: of the whole region, the questions on the table, who was asked to step in, who takes part and when the table meets. */
export interface TableSeen {
  readonly referrals: { readonly open: readonly Referral[] };
  readonly stepIns: Pick<Region['stepIns'], 'callOf'>;
  readonly rules: Pick<Region['rules'], 'termsOn'>;
  readonly meetings: Pick<Region['meetings'], 'on'>;
}

function isHelpAsked(stepIns: TableSeen['stepIns'], { data }: MeetingCommand): boolean {
  if (!('caseId' in data) || data.caseId === undefined) return false;
  return (stepIns.callOf(streamName('case', data.caseId))?.calls.length ?? 0) > 0;
}

function isDayTaken(meetings: TableSeen['meetings'], { data }: MeetingCommand): boolean {
  return 'heldOn' in data && meetings.on(data.heldOn).some((meetingId) => meetingId !== data.meetingId);
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
  factsFor: (command, { meeting }, { referrals, stepIns, rules, meetings }) => ({
    openReferrals: referrals.open,
    isHelpAsked: isHelpAsked(stepIns, command),
    members: rules.termsOn(meeting?.heldOn ?? command.on).members,
    isDayTaken: isDayTaken(meetings, command),
  }),
  decider: meetingDecider,
};
