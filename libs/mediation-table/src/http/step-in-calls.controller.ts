import { Controller, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { eventFields } from '@evenwicht/events';
import { dayInAmsterdam, type PlainDate } from '@evenwicht/kernel';
import { CurrentVisit, Field, QueryEndpoint, WaitingQuery, type Visit } from '@evenwicht/service-kit';
import { ReadStepInCalls, type CallToMunicipality } from '../handlers/read-step-in-calls.js';
import { ReadStepInEscalations } from '../handlers/read-step-in-escalations.js';
import { mediationTableProjection } from '../projections/mediation-table-projection.js';
import { StepInCallsAnswer, StepInEscalationsAnswer, type StepInCallToMunicipalityAnswer } from './step-in-answers.js';

export class DayOfCountingQuery extends WaitingQuery {
  @Field(eventFields.date, {
    description: 'De dag waarop de dagen worden geteld; zonder deze: vandaag in Nederland.',
    format: 'date',
    optional: true,
    example: '2026-12-31',
  })
  on?: PlainDate;
}

/** Wie wordt gevraagd om bij te springen, en waar niemand dat doet (3c). */
@ApiTags('Bemiddelingstafel')
@Controller('v1')
export class StepInCallsController {
  constructor(private readonly queries: QueryBus) {}

  @QueryEndpoint({
    operation: 'readStepInCalls',
    path: 'step-in-calls',
    summary: 'Oproepen om bij te springen lezen',
    description:
      'De zaken van andere gemeenten die niet kunnen huisvesten en waarvoor uw gemeente kan bijspringen (3c): of u bent gevraagd, wat u antwoordde, en waarnaar wordt gezocht.',
    answer: StepInCallsAnswer,
    answeredFrom: [],
  })
  async calls(@Query() { on: day }: DayOfCountingQuery, @CurrentVisit() visit: Visit): Promise<StepInCallsAnswer> {
    const on = day ?? dayInAmsterdam(visit.at);
    const calls = await this.queries.execute(new ReadStepInCalls(visit, on));
    return { on, calls: calls.map(callAnswer) };
  }

  @QueryEndpoint({
    operation: 'readStepInEscalations',
    path: 'step-in-escalations',
    summary: 'Zaken waarvoor niemand bijspringt lezen',
    description:
      'Zaken waarvan de gemeente van herkomst niet kan huisvesten en waarvoor iedereen die is gevraagd weigerde, of die op twee of meer agenda’s stonden zonder helper (3c). Het secretariaat ziet alleen de aantallen.',
    answer: StepInEscalationsAnswer,
    answeredFrom: [mediationTableProjection.name],
  })
  async escalations(
    @Query() { on: day }: DayOfCountingQuery,
    @CurrentVisit() visit: Visit,
  ): Promise<StepInEscalationsAnswer> {
    const on = day ?? dayInAmsterdam(visit.at);
    return { on, ...(await this.queries.execute(new ReadStepInEscalations(visit, on))) };
  }
}

function callAnswer({ own, searchProfile, ...call }: CallToMunicipality): StepInCallToMunicipalityAnswer {
  return {
    ...call,
    askedOn: own?.askedOn ?? null,
    answer: own?.answer?.kind ?? 'none',
    searchProfile: searchProfile ?? null,
  };
}
