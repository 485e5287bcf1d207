import { Body, Controller, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  CommandEndpoint,
  CurrentSending,
  CurrentVisit,
  QueryEndpoint,
  ReadableAt,
  WaitingQuery,
  type Receipt,
  type Sending,
  type Visit,
} from '@evenwicht/service-kit';
import { ReadMeeting, ReadMeetings } from '../handlers/read-meetings.js';
import { SendMeetingCommand } from '../handlers/send-meeting-command.js';
import { mediationTableProjection } from '../projections/mediation-table-projection.js';
import type { MeetingRow } from '../projections/meeting-row.js';
import type { MeetingSeen } from '../projections/meetings.js';
import { MeetingWithAgendaAnswer, MeetingsAnswer, type MeetingAnswer } from './meeting-answers.js';
import { MeetingIdParam } from './meeting-id-param.js';
import { MeetingRequest } from './meeting-requests.js';

/** De bijeenkomsten van de regionale bemiddelingstafel (1c). */
@ApiTags('Bemiddelingstafel')
@ReadableAt('/v1/meetings/{id}')
@Controller('v1/meetings')
export class MeetingsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @CommandEndpoint({
    operation: 'planMeeting',
    path: '',
    summary: 'Bijeenkomst plannen',
    description: 'Plant een bijeenkomst van de regionale bemiddelingstafel (1c).',
  })
  plan(@Body() { occurredOn: on, heldOn }: MeetingRequest, @CurrentSending() sending: Sending): Promise<Receipt> {
    const data = { meetingId: sending.newId, heldOn };
    return this.commands.execute(new SendMeetingCommand(sending, { type: 'PlanMeeting', on, data }));
  }

  @QueryEndpoint({
    operation: 'readMeetings',
    path: '',
    summary: 'Bijeenkomsten lezen',
    description: 'De bijeenkomsten van de bemiddelingstafel, de laatste eerst (1c).',
    answer: MeetingsAnswer,
    answeredFrom: [mediationTableProjection.name],
  })
  async readAll(@Query() _waiting: WaitingQuery, @CurrentVisit() visit: Visit): Promise<MeetingsAnswer> {
    const meetings = await this.queries.execute(new ReadMeetings(visit));
    return { meetings: meetings.map(meetingAnswer) };
  }

  @QueryEndpoint({
    operation: 'readMeeting',
    path: ':meetingId',
    summary: 'Bijeenkomst lezen',
    description: 'Een bijeenkomst met haar agenda, aanwezigen en uitkomsten (1c).',
    answer: MeetingWithAgendaAnswer,
    answeredFrom: [mediationTableProjection.name],
  })
  async read(
    @MeetingIdParam() meetingId: string,
    @Query() _waiting: WaitingQuery,
    @CurrentVisit() visit: Visit,
  ): Promise<MeetingWithAgendaAnswer> {
    return withAgenda(await this.queries.execute(new ReadMeeting(visit, meetingId)));
  }
}

function meetingAnswer({ meetingId, heldOn, standing, attendance, document }: MeetingRow): MeetingAnswer {
  return { meetingId, heldOn, standing, attendance, document };
}

function withAgenda({ meeting, agenda }: MeetingSeen): MeetingWithAgendaAnswer {
  const items = agenda.map(({ caseId, questions, waitingSince, outcome, document }) => {
    return { caseId, questions, waitingSince, outcome, document };
  });
  return { ...meetingAnswer(meeting), agenda: items };
}
