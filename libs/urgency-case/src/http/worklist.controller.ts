import { Controller, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CurrentVisit, QueryEndpoint, type Visit } from '@evenwicht/service-kit';
import { ReadWorklist } from '../handlers/read-worklist.js';
import { cursorOf, placeIn } from './page-cursor.js';
import { WorklistAnswer } from './worklist-answer.js';
import { worklistPlace, WorklistQuery } from './worklist-query.js';
import { caseFileProjection } from '../projections/case-file-projection.js';

/** Wat op wie wacht. */
@ApiTags('Werkvoorraad')
@Controller('v1/worklist-items')
export class WorklistController {
  constructor(private readonly queries: QueryBus) {}

  @QueryEndpoint({
    operation: 'readWorklist',
    path: '',
    summary: 'Werkvoorraad lezen',
    description:
      'Wat er wacht, op wie, sinds wanneer en tot wanneer. Een gemeente ziet de zaken waarbij zij partij is, een ' +
      'corporatie wat op een woning wacht en wat zij toewees, de coördinator alles; nooit een categorie.',
    answer: WorklistAnswer,
    answeredFrom: [caseFileProjection.name],
  })
  async read(@Query() query: WorklistQuery, @CurrentVisit() visit: Visit): Promise<WorklistAnswer> {
    const { waitForPosition, waitingFor: party, limit = 50, after, ...filter } = query;
    void waitForPosition;
    const place = after === undefined ? undefined : placeIn(after, worklistPlace);
    const { next, ...page } = await this.queries.execute(
      new ReadWorklist(visit, { ...filter, party, limit, after: place }),
    );
    return { ...page, ...(next && { next: cursorOf([next.until, next.since, next.caseId, next.kind]) }) };
  }
}
