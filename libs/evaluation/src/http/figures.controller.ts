import { Body, Controller, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CalculationEndpoint, CurrentVisit, QueryEndpoint, type Visit } from '@evenwicht/service-kit';
import { ReadFigures } from '../handlers/read-figures.js';
import { answerOf } from './answer-of.js';
import { FiguresAnswer } from './figures-answer.js';
import { FiguresQuery, FiguresUnderRulesRequest, type FiguresAsked } from './figures-requests.js';
import { questionOf } from './question-of.js';

const clocks =
  'Drie klokken: wanneer het zo was (halfYear of on), wat toen bekend was (knownAt) en welke regels golden ' +
  '(rulesKnownAt of agreementVersion). Wat later bekend wordt, verandert het antwoord over een eerder tijdstip niet.';

/** Wat wanneer bekend was, naar welke regels (3.5). */
@ApiTags('Evaluatie')
@Controller('v1')
export class FiguresController {
  constructor(private readonly queries: QueryBus) {}

  @QueryEndpoint({
    operation: 'readFigures',
    path: 'figures',
    summary: 'Cijfers zoals ze op een tijdstip bekend waren',
    description: `${clocks} Elk antwoord noemt alle drie, met de plaats in het logboek waarop het rust (3.5).`,
    answer: FiguresAnswer,
    answeredFrom: [],
  })
  read(@Query() query: FiguresQuery, @CurrentVisit() visit: Visit): Promise<FiguresAnswer> {
    return this.answer(query, visit);
  }

  @CalculationEndpoint({
    operation: 'calculateFigures',
    path: 'figure-calculations',
    summary: 'Cijfers naar andere regels',
    description: `${clocks} Hier liggen daar nog andere regels overheen. Besluiten blijven zoals ze zijn (3.5).`,
    answer: FiguresAnswer,
  })
  calculate(@Body() request: FiguresUnderRulesRequest, @CurrentVisit() visit: Visit): Promise<FiguresAnswer> {
    return this.answer(request, visit);
  }

  private async answer(asked: FiguresAsked, visit: Visit): Promise<FiguresAnswer> {
    return answerOf(await this.queries.execute(new ReadFigures(visit, questionOf(asked, visit.at))));
  }
}
