import { Body, Controller } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CalculationEndpoint, CurrentVisit, type Visit } from '@evenwicht/service-kit';
import { CompareRules } from '../handlers/compare-rules.js';
import { counterfactualAnswerOf } from './counterfactual-answer-of.js';
import { CounterfactualAnswer } from './counterfactual-answers.js';
import { CounterfactualRequest } from './counterfactual-request.js';

/** Wat het was geweest onder andere regels (3.5). */
@ApiTags('Evaluatie')
@Controller('v1')
export class CounterfactualController {
  constructor(private readonly queries: QueryBus) {}

  @CalculationEndpoint({
    operation: 'calculateCounterfactual',
    path: 'counterfactual-calculations',
    summary: 'Halfjaren onder andere regels',
    description:
      'Rekent halfjaren na onder andere regels: wat het was, wat het dan was geweest, het verschil, welke stappen anders ' +
      'uitvallen en wat niet te zeggen is. Eerst worden de werkelijke regels nagerekend; komt daar iets anders uit dan ' +
      'vastligt, dan wordt niets berekend (3.5).',
    answer: CounterfactualAnswer,
  })
  async calculate(@Body() asked: CounterfactualRequest, @CurrentVisit() visit: Visit): Promise<CounterfactualAnswer> {
    const compared = await this.queries.execute(new CompareRules(visit, asked));
    return { mode: asked.mode, ruleSets: compared.map(counterfactualAnswerOf) };
  }
}
