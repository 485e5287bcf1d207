import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CaseId } from '@evenwicht/kernel';
import { CommandEndpoint, CurrentSending, ReadableAt, type Receipt, type Sending } from '@evenwicht/service-kit';
import { SendCaseCommand } from '../handlers/send-case-command.js';
import { CaseIdParam } from './case-id-param.js';
import { GuidanceRequest, OutflowReadinessRequest } from './household-requests.js';

/** Wat er van het huishouden bekend wordt op weg naar een woning (hoofdstuk 2). */
@ApiTags('Zaken')
@ReadableAt('/v1/cases/{id}')
@Controller('v1/cases/:caseId')
export class HouseholdController {
  constructor(private readonly commands: CommandBus) {}

  @CommandEndpoint({
    operation: 'recordOutflowReadiness',
    path: 'outflow-readiness-days',
    summary: 'Klaar om uit te stromen',
    description:
      'Vanaf welke dag iemand uit de instelling kan uitstromen (hoofdstuk 2). Een latere opgave komt in de plaats van de vorige, met een reden. Niets hangt ervan af: de dag telt hoe lang iemand wacht.',
  })
  recordOutflowReadiness(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: OutflowReadinessRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'RecordOutflowReadiness', on, data: { caseId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'arrangeGuidance',
    path: 'guidance-arrangements',
    summary: 'Begeleiding regelen',
    description:
      'Legt vast dat begeleiding geregeld is en welke gemeente ervoor verantwoordelijk is, uiterlijk op de dag waarop de huur ingaat (hoofdstuk 2). Begeleiding is nooit verplicht.',
  })
  arrangeGuidance(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: GuidanceRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'ArrangeGuidance', on, data: { caseId, ...data } }),
    );
  }
}
