import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CurrentSending, ReadableAt, type Receipt, type Sending } from '@evenwicht/service-kit';
import { SendMeetingCommand } from '../handlers/send-meeting-command.js';
import { MeetingIdParam } from './meeting-id-param.js';
import {
  AgendaRemovalRequest,
  AgendaRequest,
  AttendanceRequest,
  CancellationRequest,
  ClosingRequest,
  MinuteRequest,
  PostponementRequest,
} from './meeting-requests.js';

/** Wat op een bijeenkomst van de bemiddelingstafel gebeurt (1c). */
@ApiTags('Bemiddelingstafel')
@ReadableAt('/v1/meetings/{id}')
@Controller('v1/meetings/:meetingId')
export class MeetingController {
  constructor(private readonly commands: CommandBus) {}

  @CommandEndpoint({
    operation: 'postponeMeeting',
    path: 'postponements',
    summary: 'Bijeenkomst verplaatsen',
    description: 'Verplaatst een bijeenkomst, met de reden.',
  })
  postpone(
    @MeetingIdParam() meetingId: string,
    @Body() { occurredOn: on, ...data }: PostponementRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendMeetingCommand(sending, { type: 'PostponeMeeting', on, data: { meetingId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'cancelMeeting',
    path: 'cancellations',
    summary: 'Bijeenkomst afzeggen',
    description: 'De bijeenkomst gaat niet door; wat op de agenda stond, ligt nog op de tafel.',
  })
  cancel(
    @MeetingIdParam() meetingId: string,
    @Body() { occurredOn: on, ...data }: CancellationRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendMeetingCommand(sending, { type: 'CancelMeeting', on, data: { meetingId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'putOnAgenda',
    path: 'agenda-items',
    summary: 'Agenda samenstellen',
    description: 'Zet op de agenda wat op de tafel ligt; wat open blijft, komt de volgende keer terug (1c).',
  })
  putOnAgenda(
    @MeetingIdParam() meetingId: string,
    @Body() { occurredOn: on, ...data }: AgendaRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendMeetingCommand(sending, { type: 'PutOnAgenda', on, data: { meetingId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'takeOffAgenda',
    path: 'agenda-removals',
    summary: 'Van de agenda halen',
    description: 'Haalt een zaak van de agenda, met de reden; de vraag ligt nog op de tafel.',
  })
  takeOffAgenda(
    @MeetingIdParam() meetingId: string,
    @Body() { occurredOn: on, ...data }: AgendaRemovalRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendMeetingCommand(sending, { type: 'TakeOffAgenda', on, data: { meetingId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'recordAttendance',
    path: 'attendances',
    summary: 'Aanwezigen vastleggen',
    description: 'Wie aanwezig waren, naar organisatie en rol (1c, 4); een latere opgave vervangt de eerdere.',
  })
  recordAttendance(
    @MeetingIdParam() meetingId: string,
    @Body() { occurredOn: on, ...data }: AttendanceRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendMeetingCommand(sending, { type: 'RecordAttendance', on, data: { meetingId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'minuteDecision',
    path: 'minutes',
    summary: 'Uitkomst notuleren',
    description: 'De uitkomst van een vraag, met het kenmerk van het verslag. De bepaling zelf staat in de zaak (1c).',
  })
  minuteDecision(
    @MeetingIdParam() meetingId: string,
    @Body() { occurredOn: on, ...data }: MinuteRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendMeetingCommand(sending, { type: 'MinuteDecision', on, data: { meetingId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'correctMinute',
    path: 'minute-corrections',
    summary: 'Notulen corrigeren',
    description: 'Herstelt een uitkomst die verkeerd is genotuleerd, zolang de bijeenkomst niet is gesloten.',
  })
  correctMinute(
    @MeetingIdParam() meetingId: string,
    @Body() { occurredOn: on, ...data }: MinuteRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendMeetingCommand(sending, { type: 'CorrectMinute', on, data: { meetingId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'closeMeeting',
    path: 'closings',
    summary: 'Bijeenkomst sluiten',
    description: 'Sluit de bijeenkomst; elke vraag op de agenda heeft dan een uitkomst.',
  })
  close(
    @MeetingIdParam() meetingId: string,
    @Body() { occurredOn: on, ...data }: ClosingRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendMeetingCommand(sending, { type: 'CloseMeeting', on, data: { meetingId, ...data } }),
    );
  }
}
