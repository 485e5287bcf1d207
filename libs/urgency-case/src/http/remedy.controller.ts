import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CaseId } from '@evenwicht/kernel';
import { CommandEndpoint, CurrentSending, ReadableAt, type Receipt, type Sending } from '@evenwicht/service-kit';
import { SendCaseCommand } from '../handlers/send-case-command.js';
import { CaseIdParam } from './case-id-param.js';
import {
  ExpiryRequest,
  ObjectionDecisionRequest,
  ObjectionPostponementRequest,
  ObjectionRequest,
  RevocationRequest,
  UrgencyExtensionRequest,
} from './remedy-requests.js';

/** Wat na de beschikking komt: bezwaar, intrekking, verlenging, verloop. */
@ApiTags('Zaken')
@ReadableAt('/v1/cases/{id}')
@Controller('v1/cases/:caseId')
export class RemedyController {
  constructor(private readonly commands: CommandBus) {}

  @CommandEndpoint({
    operation: 'lodgeObjection',
    path: 'objections',
    summary: 'Bezwaar vastleggen',
    description:
      'Bezwaar tegen de beschikking, de buitenbehandelingstelling of de intrekking, wat er als laatste was (Awb 6:4).',
  })
  lodge(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: ObjectionRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'LodgeObjection', on, data: { caseId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'postponeObjectionDecision',
    path: 'objection-decision-postponements',
    summary: 'Beslissing op bezwaar verdagen',
    description: 'Ten hoogste zes weken, en langer met instemming (Awb 7:10). De termijn is daarna die dag.',
  })
  postpone(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: ObjectionPostponementRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'PostponeObjectionDecision', on, data: { caseId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'decideObjection',
    path: 'objection-decisions',
    summary: 'Beslissen op bezwaar',
    description:
      'Een gegrond bezwaar tegen de beschikking brengt een andere beschikking (Awb 7:11). De eerste blijft tellen; deze is een correctie in de periode waarin zij valt.',
  })
  decide(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: ObjectionDecisionRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'DecideObjection', on, data: { caseId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'revokeUrgency',
    path: 'revocations',
    summary: 'Urgentie intrekken',
    description: 'De gemeente trekt een verleende urgentie in. Er staat dan geen toewijzing meer open.',
  })
  revoke(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: RevocationRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'RevokeUrgency', on, data: { caseId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'extendUrgency',
    path: 'urgency-extensions',
    summary: 'Urgentie verlengen',
    description: 'Een langere geldigheid, ook nadat de urgentie verliep (2: niemand belandt op straat).',
  })
  extend(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: UrgencyExtensionRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'ExtendUrgency', on, data: { caseId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'expireUrgency',
    path: 'expiries',
    summary: 'Verloop van de urgentie vastleggen',
    description: 'De termijn liep af en het huishouden is niet gehuisvest. De zaak blijft open en in beeld.',
  })
  expire(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: ExpiryRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'ExpireUrgency', on, data: { caseId, ...data } }),
    );
  }
}
