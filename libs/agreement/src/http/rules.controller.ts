import { Controller, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { eventFields } from '@evenwicht/events';
import { dayInAmsterdam, type PlainDate } from '@evenwicht/kernel';
import { CurrentVisit, Field, QueryEndpoint, WaitingQuery, type Visit } from '@evenwicht/service-kit';
import { ReadRules, type RulesOnDay } from '../handlers/read-rules.js';
import { RulesAnswer } from './rules-answer.js';

export class RulesQuery extends WaitingQuery {
  @Field(eventFields.date, {
    description: 'De dag; zonder deze: vandaag in Nederland.',
    format: 'date',
    optional: true,
    example: '2026-12-31',
  })
  on?: PlainDate;
}

/** Welke regels gelden. */
@ApiTags('Verdeelafspraken')
@Controller('v1/agreement-terms')
export class RulesController {
  constructor(private readonly queries: QueryBus) {}

  @QueryEndpoint({
    operation: 'readAgreementTerms',
    path: '',
    summary: 'Geldende regels lezen',
    description: 'Wat op een dag geldt: deelnemers, minimumaandeel, categorieën, lezingen en urgentieregelingen.',
    answer: RulesAnswer,
    answeredFrom: [],
  })
  read(@Query() { on }: RulesQuery, @CurrentVisit() visit: Visit): Promise<RulesOnDay> {
    return this.queries.execute(new ReadRules(visit, on ?? dayInAmsterdam(visit.at)));
  }
}
