import { Body, Controller } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { dayInAmsterdam, type CaseId } from '@evenwicht/kernel';
import {
  CalculationEndpoint,
  CommandEndpoint,
  CurrentSending,
  CurrentVisit,
  ReadableAt,
  type Receipt,
  type Sending,
  type Visit,
} from '@evenwicht/service-kit';
import { SendCaseCommand } from '../handlers/send-case-command.js';
import { SimulateWeighing, type Simulation } from '../handlers/simulate-weighing.js';
import { CaseIdParam } from './case-id-param.js';
import { SafetyOverrideConfirmationRequest, SafetyOverrideProposalRequest } from './mediation-requests.js';
import { SimulationAnswer } from './simulation-answer.js';
import { SimulationRequest } from './simulation-request.js';

/** De afweging voordat de bemiddelingstafel bepaalt (1b, 1c, 3a). */
@ApiTags('Bemiddeling en wederkerigheid')
@ReadableAt('/v1/cases/{id}')
@Controller('v1/cases/:caseId')
export class WeighingController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @CalculationEndpoint({
    operation: 'simulateWeighing',
    path: 'simulations',
    summary: 'Afweging doorrekenen',
    description:
      'Elke gemeente als mogelijkheid: wat ertegen pleit, haar cijfers nu en na plaatsing, en haar plaats in het advies ' +
      '(1c, 3a). Er wordt niets vastgelegd. Het advies verplicht tot niets: passend wonen is leidend.',
    answer: SimulationAnswer,
  })
  simulate(
    @CaseIdParam() caseId: CaseId,
    @Body() { on, choice }: SimulationRequest,
    @CurrentVisit() visit: Visit,
  ): Promise<Simulation> {
    return this.queries.execute(new SimulateWeighing(visit, { caseId, on: on ?? dayInAmsterdam(visit.at), choice }));
  }

  @CommandEndpoint({
    operation: 'proposeSafetyOverride',
    path: 'safety-override-proposals',
    summary: 'Voorstellen een onveilige herkomst opzij te zetten',
    description:
      'De onveilige gemeente van herkomst is uitgesloten (1b). Daarvan afwijken doen twee verschillende mensen: de een stelt het voor, met een reden.',
  })
  propose(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: SafetyOverrideProposalRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    const by = whoSends(sending);
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'ProposeSafetyOverride', on, data: { caseId, ...data, by } }),
    );
  }

  @CommandEndpoint({
    operation: 'confirmSafetyOverride',
    path: 'safety-override-confirmations',
    summary: 'Bevestigen dat een onveilige herkomst opzij gaat',
    description: 'De ander bevestigt het voorstel (1b). Wie het voorstelde, kan het niet zelf bevestigen.',
  })
  confirm(
    @CaseIdParam() caseId: CaseId,
    @Body() { occurredOn: on, ...data }: SafetyOverrideConfirmationRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    const by = whoSends(sending);
    return this.commands.execute(
      new SendCaseCommand(sending, { type: 'ConfirmSafetyOverride', on, data: { caseId, ...data, by } }),
    );
  }
}

function whoSends({ context: { actor } }: Sending): { organisation: string; pseudonym: string } {
  return { organisation: actor.organisation, pseudonym: actor.pseudonym };
}
