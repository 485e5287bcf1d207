import { Body, Controller, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { dayInAmsterdam } from '@evenwicht/kernel';
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
import { ReadEmergencyButtonPresses } from '../../handlers/board/read-board.js';
import { ReadEmergencyButtonDossier } from '../../handlers/evaluation/read-dossier.js';
import { SendBoardCommand } from '../../handlers/board/send-board-command.js';
import { DossierAnswer } from '../evaluation/dossier-answer.js';
import { EmergencyButtonPressesAnswer } from './board-answers.js';
import { PressIdParam } from './board-ids.js';
import {
  BoardAgendaRequest,
  EmergencyButtonPressRequest,
  PressOutcomeRequest,
  PressWithdrawalRequest,
} from './board-requests.js';

/** De noodknop: evaluatie en bijsturing in het eerstvolgende bestuurlijk overleg (3.5). */
@ApiTags('Noodknop')
@ReadableAt('/v1/emergency-button-presses')
@Controller('v1/emergency-button-presses')
export class EmergencyButtonController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @CommandEndpoint({
    operation: 'pressEmergencyButton',
    path: '',
    summary: 'Noodknop gebruiken',
    description:
      'Voor een situatie die ongewenst en onhoudbaar is, elk met een grond, en met het document dat haar beschrijft (3.5). ' +
      'De cijfers van dat moment worden meteen bewaard en het komt op de agenda van het eerstvolgende bestuurlijk ' +
      'overleg. Er wordt niets door opgeschort.',
  })
  press(
    @Body() { occurredOn: on, ...data }: EmergencyButtonPressRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    const [pressId, pressedBy] = [sending.newId, sending.visitor.organisation];
    const change = { type: 'PressEmergencyButton', on, data: { pressId, pressedBy, ...data } } as const;
    return this.commands.execute(new SendBoardCommand(sending, change, pressId));
  }

  @CommandEndpoint({
    operation: 'withdrawEmergencyButton',
    path: ':pressId/withdrawals',
    summary: 'Gebruik van de noodknop intrekken',
    description: 'Door wie de noodknop gebruikte, met de reden (3.5).',
  })
  withdraw(
    @PressIdParam() pressId: string,
    @Body() { occurredOn: on, reason }: PressWithdrawalRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    const data = { pressId, withdrawnBy: sending.visitor.organisation, reason };
    return this.commands.execute(new SendBoardCommand(sending, { type: 'WithdrawPress', on, data }, pressId));
  }

  @CommandEndpoint({
    operation: 'placeOnRegionalBoardAgenda',
    path: ':pressId/agenda-items',
    summary: 'Op de agenda van een later bestuurlijk overleg zetten',
    description:
      'Voor wat het eerstvolgende overleg openliet; eerder dan dat overleg kan het niet verder schuiven (3.5).',
  })
  place(
    @PressIdParam() pressId: string,
    @Body() { occurredOn: on, meetingId }: BoardAgendaRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    const change = { type: 'PlaceOnBoardAgenda', on, data: { pressId, meetingId } } as const;
    return this.commands.execute(new SendBoardCommand(sending, change, pressId));
  }

  @CommandEndpoint({
    operation: 'handleEmergencyButton',
    path: ':pressId/outcomes',
    summary: 'Uitkomst van het bestuurlijk overleg vastleggen',
    description: 'Wat het bestuurlijk overleg met het gebruik van de noodknop deed, met het besluit (3.5).',
  })
  handle(
    @PressIdParam() pressId: string,
    @Body() { occurredOn: on, ...data }: PressOutcomeRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    const change = { type: 'HandlePress', on, data: { pressId, ...data } } as const;
    return this.commands.execute(new SendBoardCommand(sending, change, pressId));
  }

  @QueryEndpoint({
    operation: 'readEmergencyButtonPresses',
    path: '',
    summary: 'Gebruik van de noodknop lezen',
    description:
      'Elk gebruik van de noodknop, met de cijfers van dat moment, het overleg waar het op de agenda staat, en wat nog te doen is (3.5).',
    answer: EmergencyButtonPressesAnswer,
    answeredFrom: [],
  })
  async read(@Query() _waiting: WaitingQuery, @CurrentVisit() visit: Visit): Promise<EmergencyButtonPressesAnswer> {
    const presses = await this.queries.execute(new ReadEmergencyButtonPresses(visit, dayInAmsterdam(visit.at)));
    return { presses: presses };
  }

  @QueryEndpoint({
    operation: 'readEmergencyButtonDossier',
    path: ':pressId/dossier',
    summary: 'Dossier bij het gebruik van de noodknop lezen',
    description: 'Het dossier dat meteen werd gemaakt: alles uit het logboek tot en met dat moment (3.5).',
    answer: DossierAnswer,
    answeredFrom: [],
  })
  async dossier(
    @PressIdParam() pressId: string,
    @Query() _waiting: WaitingQuery,
    @CurrentVisit() visit: Visit,
  ): Promise<DossierAnswer> {
    return (await this.queries.execute(new ReadEmergencyButtonDossier(visit, pressId))) as DossierAnswer;
  }
}
