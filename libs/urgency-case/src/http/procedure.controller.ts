import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CaseId } from '@evenwicht/kernel';
import { CommandEndpoint, CurrentSending, ReadableAt, type Receipt, type Sending } from '@evenwicht/service-kit';
import { SendCaseCommand } from '../handlers/send-case-command.js';
import { CaseIdParam } from './case-id-param.js';
import {
  AdviceRequest,
  DecisionTermExtensionRequest,
  ForwardingRequest,
  ReceivedSupplementRequest,
  SettingAsideRequest,
  SupplementRequest,
} from './procedure-requests.js';

/** De gemeente behandelt de aanvraag, van ontvangst tot beschikking (Awb). */
@ApiTags('Zaken')
@ReadableAt('/v1/cases/{id}')
@Controller('v1/cases/:caseId')
export class ProcedureController {
  constructor(private readonly commands: CommandBus) {}

  @CommandEndpoint({
    operation: 'forwardApplication',
    path: 'forwardings',
    summary: 'Aanvraag doorzenden',
    description: 'De aanvraag hoort bij een andere gemeente, die er voortaan op beslist (Awb 2:3).',
  })
  forward(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: ForwardingRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'ForwardApplication', on, data: { caseId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'requestSupplement',
    path: 'supplement-requests',
    summary: 'Om aanvulling vragen',
    description:
      'De aanvrager krijgt gelegenheid om aan te vullen; de beslistermijn staat zolang stil (Awb 4:5, 4:15).',
  })
  requestSupplement(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: SupplementRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'RequestSupplement', on, data: { caseId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'receiveSupplement',
    path: 'supplements',
    summary: 'Aanvulling ontvangen',
    description: 'De aanvulling is binnen, al dan niet voldoende; de beslistermijn loopt weer (Awb 4:15).',
  })
  receiveSupplement(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: ReceivedSupplementRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'ReceiveSupplement', on, data: { caseId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'requestExternalAdvice',
    path: 'external-advice-requests',
    summary: 'Advies vragen',
    description: 'Vraagt een adviseur van buiten; de beslistermijn loopt door (Awb 3:5).',
  })
  requestAdvice(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: AdviceRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'RequestExternalAdvice', on, data: { caseId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'receiveExternalAdvice',
    path: 'external-advices',
    summary: 'Advies ontvangen',
    description: 'Het advies is binnen; hier staat alleen het kenmerk ervan.',
  })
  receiveAdvice(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: AdviceRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'ReceiveExternalAdvice', on, data: { caseId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'extendDecisionTerm',
    path: 'decision-term-extensions',
    summary: 'Beslistermijn verlengen',
    description: 'Zegt wanneer de beslissing te verwachten is (Awb 4:14).',
  })
  extendTerm(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: DecisionTermExtensionRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'ExtendDecisionTerm', on, data: { caseId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'setApplicationAside',
    path: 'settings-aside',
    summary: 'Aanvraag buiten behandeling stellen',
    description:
      'Een aanvraag die niet compleet werd, blijft onbeslist (Awb 4:5). Dat is geen afwijzing en telt niet als beschikking.',
  })
  setAside(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: SettingAsideRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'SetApplicationAside', on, data: { caseId, ...data } }),
    );
  }
}
