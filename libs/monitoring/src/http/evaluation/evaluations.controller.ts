import { Body, Controller, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { dayInAmsterdam } from '@evenwicht/kernel';
import {
  CommandEndpoint,
  CurrentSending,
  CurrentVisit,
  QueryEndpoint,
  ReadableAt,
  WaitingQuery,
  type Receipt,
  type Sending,
  type Visit,
} from '@evenwicht/service-kit';
import { ReadEvaluationDossier } from '../../handlers/evaluation/read-dossier.js';
import { ReadEvaluations, ReadEvaluationSchedule } from '../../handlers/evaluation/read-evaluations.js';
import { SendEvaluationCommand } from '../../handlers/evaluation/send-evaluation-command.js';
import { DossierAnswer } from './dossier-answer.js';
import { EvaluationsAnswer, EvaluationScheduleAnswer } from './evaluation-answers.js';
import { EvaluationNumberParam } from './evaluation-number.js';
import { DossierQuery, EvaluationRequest, ScheduleQuery } from './evaluation-requests.js';

/** De evaluatie na drie jaar, en die tussendoor (3.5). */
@ApiTags('Evaluatie')
@ReadableAt('/v1/evaluations')
@Controller('v1')
export class EvaluationsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @CommandEndpoint({
    operation: 'openEvaluation',
    path: 'evaluations',
    summary: 'Evaluatie beginnen',
    description: 'Begint een evaluatie, met haar aanleiding; het dossier is het logboek tot dan toe (3.5).',
  })
  open(@Body() { occurredOn: on, ...data }: EvaluationRequest, @CurrentSending() sending: Sending): Promise<Receipt> {
    return this.commands.execute(new SendEvaluationCommand(sending, { type: 'OpenEvaluation', on, data }));
  }

  @QueryEndpoint({
    operation: 'readEvaluations',
    path: 'evaluations',
    summary: 'Evaluaties lezen',
    description: 'Elke evaluatie met haar bevindingen, bijsturing en afronding, de laatste eerst (3.5).',
    answer: EvaluationsAnswer,
    answeredFrom: [],
  })
  async readAll(@Query() _waiting: WaitingQuery, @CurrentVisit() visit: Visit): Promise<EvaluationsAnswer> {
    return { evaluations: await this.queries.execute(new ReadEvaluations(visit)) };
  }

  @QueryEndpoint({
    operation: 'readEvaluationSchedule',
    path: 'evaluation-schedule',
    summary: 'Wanneer de evaluatie na drie jaar moet zijn',
    description: 'Afgeleid van de inwerkingtreding, tenzij de afspraken het vanaf een dag anders lezen (3.5, OQ-9).',
    answer: EvaluationScheduleAnswer,
    answeredFrom: [],
  })
  async schedule(@Query() { on }: ScheduleQuery, @CurrentVisit() visit: Visit): Promise<EvaluationScheduleAnswer> {
    const day = on ?? dayInAmsterdam(visit.at);
    return await this.queries.execute(new ReadEvaluationSchedule(visit, day));
  }

  @QueryEndpoint({
    operation: 'readEvaluationDossier',
    path: 'evaluations/:evaluationNumber/dossier',
    summary: 'Dossier van een evaluatie lezen',
    description:
      'Halfjaren, correcties, beginsituatie, besluiten, regelingen, regelwijzigingen en noodknop, uit het logboek tot en ' +
      'met een plaats. Dezelfde plaats geeft hetzelfde dossier (3.5).',
    answer: DossierAnswer,
    answeredFrom: [],
  })
  async dossier(
    @EvaluationNumberParam() evaluationNumber: number,
    @Query() { upToPosition }: DossierQuery,
    @CurrentVisit() visit: Visit,
  ): Promise<DossierAnswer> {
    const question = new ReadEvaluationDossier(visit, evaluationNumber, upToPosition);
    return (await this.queries.execute(question)) as DossierAnswer;
  }
}
