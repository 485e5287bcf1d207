import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CaseId } from '@evenwicht/kernel';
import {
  CommandEndpoint,
  CurrentSending,
  InvalidRequest,
  ReadableAt,
  type Receipt,
  type Sending,
} from '@evenwicht/service-kit';
import type { CaseCommand } from '../domain/case-command.js';
import { SendCaseCommand } from '../handlers/send-case-command.js';
import {
  CarePlaceRequest,
  DecisionRequest,
  OriginDeterminationRequest,
  ReturnAssessmentRequest,
} from './assessment-requests.js';
import { CaseIdParam } from './case-id-param.js';

/** De gemeente toetst de aanvraag en bepaalt de herkomst (1a, 1b, 4). */
@ApiTags('Zaken')
@ReadableAt('/v1/cases/{id}')
@Controller('v1/cases/:caseId')
export class AssessmentController {
  constructor(private readonly commands: CommandBus) {}

  @CommandEndpoint({
    operation: 'decideApplication',
    path: 'decisions',
    summary: 'Beschikken op de aanvraag',
    description: 'Legt de beschikking vast. Een afwijzing is een beschikking als elke andere: ook zij geeft 201.',
  })
  decide(
    @CaseIdParam() caseId: CaseId,
    @Body() request: DecisionRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(new SendCaseCommand(sending, decisionIn(caseId, request)));
  }

  @CommandEndpoint({
    operation: 'determineOrigin',
    path: 'origin-determinations',
    summary: 'Herkomst bepalen',
    description: 'Bepaalt de herkomst; het woonplaatsbeginsel volgt (1a). Onbekend: naar de bemiddelingstafel (1c).',
  })
  determineOrigin(
    @CaseIdParam() caseId: CaseId,
    @Body() { determinedOn: on, ...data }: OriginDeterminationRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'DetermineOrigin', on, data: { caseId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'identifyCarePlace',
    path: 'care-places',
    summary: 'Plaats van de mantelzorg vastleggen',
    description: 'Bij mantelzorg geldt het woonplaatsbeginsel niet: het huishouden verhuist naar de zorg (1b).',
  })
  identifyCarePlace(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: CarePlaceRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'IdentifyCarePlace', on, data: { caseId, ...data } }),
    );
  }

  @CommandEndpoint({
    operation: 'assessReturn',
    path: 'return-assessments',
    summary: 'Terugkeer niet passend bevinden',
    description: 'Terugkeer naar de gemeente van herkomst is niet passend; de bemiddelingstafel bepaalt dan (1b, 1c).',
  })
  assessReturn(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: ReturnAssessmentRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'AssessReturnUnsuitable', on, data: { caseId, ...data } }),
    );
  }
}

/** @throws InvalidRequest when a refusal has no ground. */
function decisionIn(caseId: CaseId, { decidedOn: on, outcome, ground, document }: DecisionRequest): CaseCommand {
  const shared = { caseId, ...(document === undefined ? {} : { document }) };
  if (ground !== undefined) {
    return { type: outcome === 'granted' ? 'GrantUrgency' : 'RefuseUrgency', on, data: { ...shared, ground } };
  }
  if (outcome === 'granted') return { type: 'GrantUrgency', on, data: shared };
  throw new InvalidRequest([{ field: 'ground', code: 'required', detail: 'Een afwijzing noemt haar grond.' }]);
}
