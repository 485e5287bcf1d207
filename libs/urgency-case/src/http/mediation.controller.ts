import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CaseId } from '@evenwicht/kernel';
import { CommandEndpoint, CurrentSending, ReadableAt, type Receipt, type Sending } from '@evenwicht/service-kit';
import { SendCaseCommand } from '../handlers/send-case-command.js';
import { CaseIdParam } from './case-id-param.js';
import {
  DestinationRevisionRequest,
  ReferralRequest,
  StepInRequest,
  TableDeterminationRequest,
  UnableToServeRequest,
  UtmostEffortRequest,
} from './mediation-requests.js';

/** De regionale bemiddelingstafel en de wederkerigheid (1c, 3c). */
@ApiTags('Bemiddeling en wederkerigheid')
@ReadableAt('/v1/cases/{id}')
@Controller('v1/cases/:caseId')
export class MediationController {
  constructor(private readonly commands: CommandBus) {}

  @CommandEndpoint({
    operation: 'referToMediationTable',
    path: 'referrals',
    summary: 'Verwijzen naar de bemiddelingstafel',
    description: 'Legt een vraag voor aan de regionale bemiddelingstafel (1c).',
  })
  refer(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: ReferralRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'ReferToMediationTable', on, data: { caseId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'recordTableDetermination',
    path: 'table-determinations',
    summary: 'Bepaling van de bemiddelingstafel vastleggen',
    description: 'De passende woonplaats, met het individuele en het algemene belang dat woog (1c).',
  })
  determine(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: TableDeterminationRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'RecordTableDetermination', on, data: { caseId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'reviseDestination',
    path: 'destination-revisions',
    summary: 'Bestemming herzien',
    description: 'Passend wonen is leidend (1): de tafel herziet een bestemming die niet past, met haar afweging (1c).',
  })
  revise(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: DestinationRevisionRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'ReviseDestination', on, data: { caseId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'recordUtmostEffort',
    path: 'utmost-efforts',
    summary: 'Uiterste inspanning vastleggen',
    description: 'Wat de gemeente van herkomst deed om toch zelf te huisvesten (3c).',
  })
  recordUtmostEffort(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: UtmostEffortRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'RecordUtmostEffort', on, data: { caseId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'declareUnableToServe',
    path: 'unable-to-serve-declarations',
    summary: 'Verklaren niet te kunnen huisvesten',
    description: 'De gemeente van herkomst zit boven het minimumaandeel en kan niet huisvesten (3c).',
  })
  declareUnableToServe(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: UnableToServeRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'DeclareUnableToServe', on, data: { caseId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'stepIn',
    path: 'step-ins',
    summary: 'Bijspringen',
    description: 'Een andere gemeente in de regio springt bij (3c).',
  })
  stepIn(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: StepInRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(new SendCaseCommand(sending, { type: 'StepIn', on, data: { caseId, ...data } }));
  }
}
