import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CaseId } from '@evenwicht/kernel';
import { CommandEndpoint, CurrentSending, ReadableAt, type Receipt, type Sending } from '@evenwicht/service-kit';
import { SendCaseCommand } from '../handlers/send-case-command.js';
import { CaseIdParam } from './case-id-param.js';
import {
  StepInCallRequest,
  StepInDeclineRequest,
  StepInOfferRequest,
  StepInOfferWithdrawalRequest,
} from './step-in-requests.js';

/** Wie wordt gevraagd om bij te springen, en wat daarop wordt geantwoord (3c). */
@ApiTags('Bemiddeling en wederkerigheid')
@ReadableAt('/v1/cases/{id}')
@Controller('v1/cases/:caseId')
export class StepInController {
  constructor(private readonly commands: CommandBus) {}

  @CommandEndpoint({
    operation: 'requestStepIn',
    path: 'step-in-requests',
    summary: 'Vragen om bij te springen',
    description:
      'De bemiddelingstafel vraagt andere gemeenten om bij te springen (3c), zolang de gemeente van herkomst niet kan huisvesten en de vraag op de tafel ligt. Wie weigerde, kan opnieuw worden gevraagd.',
  })
  request(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: StepInCallRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'RequestStepIn', on, data: { caseId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'offerStepIn',
    path: 'step-in-offers',
    summary: 'Aanbieden om bij te springen',
    description:
      'Een gemeente biedt aan om bij te springen (3c), gevraagd of niet, ook na een eerdere weigering. Een aanbod is nog geen bestemming: daarvoor springt de gemeente bij, of bepaalt de tafel.',
  })
  offer(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: StepInOfferRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(new SendCaseCommand(sending, { type: 'OfferStepIn', on, data: { caseId, ...data } }));
  }

  @CommandEndpoint({
    operation: 'declineStepIn',
    path: 'step-in-refusals',
    summary: 'Niet bijspringen',
    description: 'Een gemeente die is gevraagd, springt niet bij, met de reden als code (3c, “kan”).',
  })
  decline(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: StepInDeclineRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'DeclineStepIn', on, data: { caseId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'withdrawStepInOffer',
    path: 'step-in-offer-withdrawals',
    summary: 'Aanbod om bij te springen intrekken',
    description: 'Een gemeente trekt haar aanbod om bij te springen in, met de reden als code.',
  })
  withdraw(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: StepInOfferWithdrawalRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'WithdrawStepInOffer', on, data: { caseId, ...data } }),
    );
  }
}
