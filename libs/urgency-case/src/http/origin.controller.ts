import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CaseId } from '@evenwicht/kernel';
import { CommandEndpoint, CurrentSending, ReadableAt, type Receipt, type Sending } from '@evenwicht/service-kit';
import type { CaseCommand } from '../domain/case-command.js';
import { SendCaseCommand } from '../handlers/send-case-command.js';
import { CaseIdParam } from './case-id-param.js';
import { OccurredRequest } from './occurred-request.js';
import {
  CarePlaceMoveRequest,
  DisputedOriginRequest,
  DisputeWithdrawalRequest,
  OriginCorrectionRequest,
  OriginDisputeRequest,
} from './origin-requests.js';

/** Een herkomst die betwist wordt of verkeerd was vastgelegd, en mantelzorg die verhuist (1a tot en met 1c). */
@ApiTags('Herkomst')
@ReadableAt('/v1/cases/{id}')
@Controller('v1/cases/:caseId')
export class OriginController {
  constructor(private readonly commands: CommandBus) {}

  @CommandEndpoint({
    operation: 'disputeOrigin',
    path: 'origin-disputes',
    summary: 'Herkomst betwisten',
    description:
      'De gemeente van herkomst of van bestemming noemt een andere herkomst. De zaak gaat door; de tafel kijkt mee (1c).',
  })
  dispute(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: OriginDisputeRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.send(sending, { type: 'DisputeOrigin', on, data: { caseId, ...data } });
  }

  @CommandEndpoint({
    operation: 'withdrawOriginDispute',
    path: 'origin-dispute-withdrawals',
    summary: 'Betwisting van de herkomst intrekken',
    description: 'De gemeente die betwistte, is overtuigd; de herkomst blijft staan.',
  })
  withdraw(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: DisputeWithdrawalRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.send(sending, { type: 'WithdrawOriginDispute', on, data: { caseId, ...data } });
  }

  @CommandEndpoint({
    operation: 'acceptOriginDispute',
    path: 'origin-dispute-acceptances',
    summary: 'Tegenvoorstel over de herkomst aanvaarden',
    description: 'De gemeente die de herkomst bepaalde, neemt het tegenvoorstel over; de herkomst wordt gecorrigeerd.',
  })
  accept(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on }: OccurredRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.send(sending, { type: 'AcceptOriginDispute', on, data: { caseId } });
  }

  @CommandEndpoint({
    operation: 'determineDisputedOrigin',
    path: 'disputed-origin-determinations',
    summary: 'Betwiste herkomst bepalen',
    description: 'De bemiddelingstafel bepaalt welke herkomst staat als de gemeenten er niet uitkomen (1c).',
  })
  determine(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: DisputedOriginRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.send(sending, { type: 'DetermineDisputedOrigin', on, data: { caseId, ...data } });
  }

  @CommandEndpoint({
    operation: 'correctOrigin',
    path: 'origin-corrections',
    summary: 'Herkomst corrigeren',
    description:
      'Legt de juiste herkomst vast, ook na de huisvesting (1a). Bestemming, cijfers en wederkerigheid volgen.',
  })
  correct(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: OriginCorrectionRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.send(sending, { type: 'CorrectOrigin', on, data: { caseId, ...data } });
  }

  @CommandEndpoint({
    operation: 'moveCarePlace',
    path: 'care-place-moves',
    summary: 'Verhuizing van de mantelzorg vastleggen',
    description: 'De bestemming volgt de mantelzorg (1b), zolang er geen woning is toegewezen.',
  })
  moveCarePlace(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: CarePlaceMoveRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.send(sending, { type: 'MoveCarePlace', on, data: { caseId, ...data } });
  }

  private send(sending: Sending, command: CaseCommand): Promise<Receipt> {
    return this.commands.execute(new SendCaseCommand(sending, command));
  }
}
