import { Controller, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CurrentVisit, QueryEndpoint, type Visit } from '@evenwicht/service-kit';
import { ReadDistributionBalances, type NamedBalance } from '../handlers/read-distribution-balances.js';
import { distributionBalanceProjection } from '../projections/distribution-balance-projection.js';
import { HalfYearFiguresAnswer } from './figures-answer.js';
import { HalfYearQuery } from './half-year-query.js';

/** Hoe de plaatsingen over de regio verdeeld zijn (3.5). */
@ApiTags('Monitoring')
@Controller('v1/distribution-balances')
export class MonitoringController {
  constructor(private readonly queries: QueryBus) {}

  @QueryEndpoint({
    operation: 'readDistributionBalances',
    path: '',
    summary: 'Verdeelbalans van een halfjaar',
    description: 'De cijfers van een halfjaar per gemeente en voor de regio, als exacte breuken (3.5).',
    answer: HalfYearFiguresAnswer,
    answeredFrom: [distributionBalanceProjection.name],
  })
  read(@Query() { halfYear }: HalfYearQuery, @CurrentVisit() visit: Visit): Promise<NamedBalance> {
    return this.queries.execute(new ReadDistributionBalances(visit, halfYear));
  }
}
