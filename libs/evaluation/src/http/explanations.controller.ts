import { Controller, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CaseId, FractionJson } from '@evenwicht/kernel';
import { CurrentVisit, QueryEndpoint, type Visit } from '@evenwicht/service-kit';
import { casePage } from '../explain/case-page.js';
import type { EventBehind } from '../explain/events-behind.js';
import { ReadCaseExplanation, ReadFigureExplanation } from '../handlers/read-explanations.js';
import { CaseExplanationAnswer, FigureExplanationAnswer, type EventBehindAnswer } from './explanation-answers.js';
import { ExplainedCase, FigureExplanationQuery, PositionQuery } from './explanation-queries.js';

/** Waarom het telt waar het telt (3.5). */
@ApiTags('Evaluatie')
@Controller('v1')
export class ExplanationsController {
  constructor(private readonly queries: QueryBus) {}

  @QueryEndpoint({
    operation: 'readCaseExplanation',
    path: 'case-explanations/:caseId',
    summary: 'Uitleg van een zaak',
    description:
      'Waarom een zaak telt waar zij telt: artikel, feiten en van wie die zijn, de cijfers op die plaats, en wat het ' +
      'anders had gemaakt. Voor de bemiddelingstafel: herkomst en bestemming staan er naast elkaar (3.5).',
    answer: CaseExplanationAnswer,
    answeredFrom: [],
  })
  async ofCase(
    @ExplainedCase() caseId: CaseId,
    @Query() { position }: PositionQuery,
    @CurrentVisit() visit: Visit,
  ): Promise<CaseExplanationAnswer> {
    const told = await this.queries.execute(new ReadCaseExplanation(visit, caseId, position));
    return { caseId, position: told.position, counts: told.counts, page: casePage(told).join('\n') };
  }

  @QueryEndpoint({
    operation: 'readFigureExplanation',
    path: 'figure-explanations',
    summary: 'Uitleg van een cijfer',
    description: 'Waaruit een cijfer van een halfjaar bestaat: formule, versie en elke gebeurtenis erachter (3.5).',
    answer: FigureExplanationAnswer,
    answeredFrom: [],
  })
  async ofFigure(
    @Query() { position, figure, municipality, halfYear }: FigureExplanationQuery,
    @CurrentVisit() visit: Visit,
  ): Promise<FigureExplanationAnswer> {
    const asked = { figure, municipality, halfYear };
    const told = await this.queries.execute(new ReadFigureExplanation(visit, asked, position));
    return {
      ...asked,
      position: told.position,
      formula: told.formula,
      value: fractionOf(told.value),
      parts: told.parts.map((part) => ({ ...part, events: part.events.map(shown) })),
    };
  }
}

/** Without the id of the event, which of a protected case is withheld (docs/adr/0122). */
function shown({
  position,
  stream,
  type,
  occurredOn,
  recordedAt,
  organisation,
  count,
}: EventBehind): EventBehindAnswer {
  return { position, stream, type, occurredOn, recordedAt, organisation, count };
}

function fractionOf(value: number | FractionJson | null): FractionJson | null {
  return typeof value === 'number' ? { numerator: value, denominator: 1 } : value;
}
