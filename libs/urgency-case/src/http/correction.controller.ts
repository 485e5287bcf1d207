import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CaseId } from '@evenwicht/kernel';
import { CommandEndpoint, CurrentSending, ReadableAt, type Receipt, type Sending } from '@evenwicht/service-kit';
import { SendCaseCommand } from '../handlers/send-case-command.js';
import { CaseIdParam } from './case-id-param.js';
import { CategoryCorrectionRequest, ScopeCorrectionRequest } from './correction-requests.js';

/** Wat verkeerd was vastgelegd, wordt opnieuw vastgelegd; het verkeerde blijft staan. */
@ApiTags('Zaken')
@ReadableAt('/v1/cases/{id}')
@Controller('v1/cases/:caseId')
export class CorrectionController {
  constructor(private readonly commands: CommandBus) {}

  @CommandEndpoint({
    operation: 'correctCategory',
    path: 'category-corrections',
    summary: 'Urgentiecategorie corrigeren',
    description: 'Legt de juiste categorie vast (5). Van of naar mantelzorg vervalt de bestemming (1b).',
  })
  correctCategory(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: CategoryCorrectionRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'CorrectCategory', on, data: { caseId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'correctScope',
    path: 'scope-corrections',
    summary: 'Reikwijdte corrigeren',
    description:
      'Of het huishouden wettelijk urgent is, volgt uit de grond van de beschikking (1, voetnoot). De cijfers gaan mee.',
  })
  correctScope(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: ScopeCorrectionRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(new SendCaseCommand(sending, { type: 'CorrectScope', on, data: { caseId, ...data } }));
  }
}
