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
import { ReadBoardMeetings } from '../../handlers/board/read-board.js';
import { SendBoardCommand } from '../../handlers/board/send-board-command.js';
import { BoardMeetingsAnswer } from './board-answers.js';
import { BoardMeetingIdParam } from './board-ids.js';
import {
  BoardDecisionRequest,
  BoardMeetingCancellationRequest,
  BoardMeetingPostponementRequest,
  BoardMeetingRequest,
} from './board-requests.js';

/** Het bestuurlijk overleg, dat vaststelt en bijstuurt (1, 3.5). */
@ApiTags('Bestuurlijk overleg')
@ReadableAt('/v1/regional-board-meetings')
@Controller('v1/regional-board-meetings')
export class BoardMeetingController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @CommandEndpoint({
    operation: 'planRegionalBoardMeeting',
    path: '',
    summary: 'Bestuurlijk overleg plannen',
    description: 'Legt de dag van een bestuurlijk overleg vast; wat erop wacht, komt op de agenda (3.5).',
  })
  plan(@Body() { occurredOn: on, heldOn }: BoardMeetingRequest, @CurrentSending() sending: Sending): Promise<Receipt> {
    const meetingId = sending.newId;
    const change = { type: 'PlanBoardMeeting', on, data: { meetingId, heldOn } } as const;
    return this.commands.execute(new SendBoardCommand(sending, change, meetingId));
  }

  @CommandEndpoint({
    operation: 'postponeRegionalBoardMeeting',
    path: ':meetingId/postponements',
    summary: 'Bestuurlijk overleg verplaatsen',
    description: 'Verplaatst een bestuurlijk overleg; wat op de agenda stond, komt in het eerstvolgende (3.5).',
  })
  postpone(
    @BoardMeetingIdParam() meetingId: string,
    @Body() { occurredOn: on, ...data }: BoardMeetingPostponementRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    const change = { type: 'PostponeBoardMeeting', on, data: { meetingId, ...data } } as const;
    return this.commands.execute(new SendBoardCommand(sending, change, meetingId));
  }

  @CommandEndpoint({
    operation: 'cancelRegionalBoardMeeting',
    path: ':meetingId/cancellations',
    summary: 'Bestuurlijk overleg afzeggen',
    description: 'Het bestuurlijk overleg gaat niet door; wat op de agenda stond, komt in het eerstvolgende (3.5).',
  })
  cancel(
    @BoardMeetingIdParam() meetingId: string,
    @Body() { occurredOn: on, ...data }: BoardMeetingCancellationRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    const change = { type: 'CancelBoardMeeting', on, data: { meetingId, ...data } } as const;
    return this.commands.execute(new SendBoardCommand(sending, change, meetingId));
  }

  @CommandEndpoint({
    operation: 'recordRegionalBoardDecision',
    path: ':meetingId/decisions',
    summary: 'Besluit van het bestuurlijk overleg vastleggen',
    description: 'Waarover besloten werd en in welk document; de tekst van het besluit blijft in dat document (1).',
  })
  decide(
    @BoardMeetingIdParam() meetingId: string,
    @Body() { occurredOn: on, ...data }: BoardDecisionRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    const decisionId = sending.newId;
    const change = { type: 'RecordBoardDecision', on, data: { meetingId, decisionId, ...data } } as const;
    return this.commands.execute(new SendBoardCommand(sending, change, decisionId));
  }

  @QueryEndpoint({
    operation: 'readRegionalBoardMeetings',
    path: '',
    summary: 'Bestuurlijke overleggen lezen',
    description: 'Elk bestuurlijk overleg met zijn agenda en besluiten, het laatste eerst (1, 3.5).',
    answer: BoardMeetingsAnswer,
    answeredFrom: [],
  })
  async read(@Query() _waiting: WaitingQuery, @CurrentVisit() visit: Visit): Promise<BoardMeetingsAnswer> {
    return { meetings: await this.queries.execute(new ReadBoardMeetings(visit)) };
  }
}
