import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CommandEndpoint, CurrentSending, ReadableAt, type Receipt, type Sending } from '@evenwicht/service-kit';
import { SendEvaluationCommand } from '../../handlers/evaluation/send-evaluation-command.js';
import { EvaluationNumberParam } from './evaluation-number.js';
import {
  AdjustmentLinkRequest,
  AdjustmentRequest,
  ConclusionRequest,
  FindingRequest,
  FindingWithdrawalRequest,
} from './evaluation-requests.js';

/** Wat er in een evaluatie gebeurt (3.5). */
@ApiTags('Evaluatie')
@ReadableAt('/v1/evaluations')
@Controller('v1/evaluations/:evaluationNumber')
export class EvaluationStepsController {
  constructor(private readonly commands: CommandBus) {}

  @CommandEndpoint({
    operation: 'recordFinding',
    path: 'findings',
    summary: 'Bevinding vastleggen',
    description: 'Waarover en wat gevonden is, in codes; de tekst staat in het document (3.5).',
  })
  recordFinding(
    @EvaluationNumberParam() evaluationNumber: number,
    @Body() { occurredOn: on, ...finding }: FindingRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    const data = { evaluationNumber, findingId: sending.newId, ...finding };
    return this.commands.execute(
      new SendEvaluationCommand(sending, { type: 'RecordFinding', on, data }, sending.newId),
    );
  }

  @CommandEndpoint({
    operation: 'withdrawFinding',
    path: 'finding-withdrawals',
    summary: 'Bevinding intrekken',
    description: 'Trekt een bevinding in, met de reden; waarop een bijsturing berust, blijft staan (3.5).',
  })
  withdrawFinding(
    @EvaluationNumberParam() evaluationNumber: number,
    @Body() { occurredOn: on, ...withdrawal }: FindingWithdrawalRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    const data = { evaluationNumber, ...withdrawal };
    return this.commands.execute(new SendEvaluationCommand(sending, { type: 'WithdrawFinding', on, data }));
  }

  @CommandEndpoint({
    operation: 'decideAdjustment',
    path: 'adjustments',
    summary: 'Bijsturing vastleggen',
    description: 'Waartoe het bestuurlijk overleg besloot, en op welke bevindingen het antwoordt (3.5, “desgewenst”).',
  })
  decideAdjustment(
    @EvaluationNumberParam() evaluationNumber: number,
    @Body() { occurredOn: on, ...adjustment }: AdjustmentRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    const data = { evaluationNumber, adjustmentId: sending.newId, ...adjustment };
    return this.commands.execute(
      new SendEvaluationCommand(sending, { type: 'DecideAdjustment', on, data }, sending.newId),
    );
  }

  @CommandEndpoint({
    operation: 'linkAdjustment',
    path: 'adjustment-links',
    summary: 'Bijsturing verbinden met de regelwijziging',
    description: 'Met welke gebeurtenis de bijsturing is doorgevoerd; kan ook na de afronding (3.5).',
  })
  linkAdjustment(
    @EvaluationNumberParam() evaluationNumber: number,
    @Body() { occurredOn: on, ...link }: AdjustmentLinkRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    const data = { evaluationNumber, ...link };
    return this.commands.execute(new SendEvaluationCommand(sending, { type: 'LinkAdjustment', on, data }));
  }

  @CommandEndpoint({
    operation: 'concludeEvaluation',
    path: 'conclusions',
    summary: 'Evaluatie afronden',
    description:
      'Rondt de evaluatie af, met het eindverslag; met of zonder bijsturing volgt uit wat besloten is (3.5).',
  })
  conclude(
    @EvaluationNumberParam() evaluationNumber: number,
    @Body() { occurredOn: on, document }: ConclusionRequest,
    @CurrentSending() sending: Sending,
  ): Promise<Receipt> {
    const data = { evaluationNumber, document };
    return this.commands.execute(new SendEvaluationCommand(sending, { type: 'ConcludeEvaluation', on, data }));
  }
}
