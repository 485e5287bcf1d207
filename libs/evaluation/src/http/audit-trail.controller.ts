import { Controller, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CurrentVisit, QueryEndpoint, type Visit } from '@evenwicht/service-kit';
import { ReadAccessLog, type AccessLogPage } from '../handlers/read-access-log.js';
import { ReadEvents, type EventsPage } from '../handlers/read-events.js';
import { AccessLogAnswer, EventsAnswer } from './audit-trail-answers.js';
import { AccessLogQuery, EventsQuery } from './audit-trail-queries.js';

const usual = 100;

/** De gebeurtenissen zelf, en wie ze las. */
@ApiTags('Evaluatie')
@Controller('v1')
export class AuditTrailController {
  constructor(private readonly queries: QueryBus) {}

  @QueryEndpoint({
    operation: 'readEvents',
    path: 'events',
    summary: 'Gebeurtenissen lezen',
    description:
      'Alles wat is vastgelegd, in volgorde, pseudoniem: zonder verwijzing naar een persoon of dossier. Waar terugkeer ' +
      'onveilig is, is weggelaten wat de herkomst zou verraden. Elke vraag is een regel in het inzagelogboek (3.5).',
    answer: EventsAnswer,
    answeredFrom: [],
  })
  events(@Query() query: EventsQuery, @CurrentVisit() visit: Visit): Promise<EventsPage> {
    const { after = 0, limit = usual, category, type } = query;
    return this.queries.execute(
      new ReadEvents(visit, { after, limit, ...(category && { category }), ...(type && { type }) }),
    );
  }

  @QueryEndpoint({
    operation: 'readAccessLog',
    path: 'access-log-lines',
    summary: 'Inzagelogboek lezen',
    description:
      'Wat evaluatoren lazen: wie (pseudoniem), wat, met welke vraag, op welke plaats in het logboek, wanneer.',
    answer: AccessLogAnswer,
    answeredFrom: [],
  })
  lines(@Query() { before, limit = usual }: AccessLogQuery, @CurrentVisit() visit: Visit): Promise<AccessLogPage> {
    return this.queries.execute(new ReadAccessLog(visit, limit, before));
  }
}
