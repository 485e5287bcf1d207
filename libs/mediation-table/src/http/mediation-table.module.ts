import { Module } from '@nestjs/common';
import { ReadMeetingHandler, ReadMeetingsHandler } from '../handlers/read-meetings.js';
import { ReadStepInCallsHandler } from '../handlers/read-step-in-calls.js';
import { ReadStepInEscalationsHandler } from '../handlers/read-step-in-escalations.js';
import { ReadTableReferralsHandler } from '../handlers/read-table-referrals.js';
import { SendMeetingCommandHandler } from '../handlers/send-meeting-command.js';
import { MeetingController } from './meeting.controller.js';
import { MeetingsController } from './meetings.controller.js';
import { StepInCallsController } from './step-in-calls.controller.js';
import { TableReferralsController } from './table-referrals.controller.js';

/** The mediation table over HTTP; needs a `CommandExecutor`, a `LogView` and `ReadModels` from the service. */
@Module({
  controllers: [MeetingsController, MeetingController, TableReferralsController, StepInCallsController],
  providers: [
    SendMeetingCommandHandler,
    ReadMeetingsHandler,
    ReadMeetingHandler,
    ReadTableReferralsHandler,
    ReadStepInCallsHandler,
    ReadStepInEscalationsHandler,
  ],
})
export class MediationTableModule {}
