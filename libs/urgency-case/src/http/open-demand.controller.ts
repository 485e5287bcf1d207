import { Controller, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CurrentVisit, QueryEndpoint, type Visit } from '@evenwicht/service-kit';
import { ReadOpenDemandCases } from '../handlers/read-open-demand-cases.js';
import { ReadOpenDemand } from '../handlers/read-open-demand.js';
import { OpenDemandAnswer, OpenDemandCasesAnswer } from './open-demand-answer.js';
import { demandPlace, OpenDemandCasesQuery, OpenDemandQuery } from './open-demand-query.js';
import { cursorOf, placeIn } from './page-cursor.js';
import { caseFileProjection } from '../projections/case-file-projection.js';

/** Niemand belandt op straat (2): wie urgentie heeft en nog geen woning. */
@ApiTags('Werkvoorraad')
@Controller('v1')
export class OpenDemandController {
  constructor(private readonly queries: QueryBus) {}

  @QueryEndpoint({
    operation: 'readOpenDemand',
    path: 'open-demand',
    summary: 'Openstaande vraag in aantallen',
    description:
      'Wat er van de verleende urgenties werd, per gemeente en samen: verleend = gehuisvest + open + anders gesloten (2).',
    answer: OpenDemandAnswer,
    answeredFrom: [caseFileProjection.name],
  })
  read(@Query() { by = 'application', on }: OpenDemandQuery, @CurrentVisit() visit: Visit): Promise<OpenDemandAnswer> {
    return this.queries.execute(new ReadOpenDemand(visit, by, on));
  }

  @QueryEndpoint({
    operation: 'readOpenDemandCases',
    path: 'open-demand-cases',
    summary: 'Openstaande vraag per zaak',
    description: 'De huishoudens met urgentie en zonder woning, wie het langst wacht eerst (2).',
    answer: OpenDemandCasesAnswer,
    answeredFrom: [caseFileProjection.name],
  })
  async readCases(
    @Query() { by = 'application', limit = 50, municipality, on, after }: OpenDemandCasesQuery,
    @CurrentVisit() visit: Visit,
  ): Promise<OpenDemandCasesAnswer> {
    const place = after === undefined ? undefined : placeIn(after, demandPlace);
    const question = { by, limit, municipality, on, after: place };
    const { next, ...page } = await this.queries.execute(new ReadOpenDemandCases(visit, question));
    return { ...page, ...(next && { next: cursorOf([next.grantedOn, next.caseId]) }) };
  }
}
