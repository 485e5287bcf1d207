import { Controller, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { jobIdOf } from '@evenwicht/jobs';
import { authorise, CurrentVisit, QueryEndpoint, type Visit } from '@evenwicht/service-kit';
import { Deliveries } from '../deliveries.js';
import { jobKindName } from '../job-kind-name.js';
import { DeliveriesAnswer } from './deliveries-answer.js';
import { DeliveriesQuery } from './deliveries-query.js';

const usual = 100;

/** Wat aan andere systemen is gemeld, voor wie het systeem draaiend houdt. */
@ApiTags('Beheer')
@Controller('v1/notification-deliveries')
export class DeliveriesController {
  constructor(private readonly deliveries: Deliveries) {}

  @QueryEndpoint({
    operation: 'readNotificationDeliveries',
    path: '',
    summary: 'Afgeleverde meldingen lezen',
    description:
      'Welke meldingen aan andere systemen zijn gedaan en wat ervan terechtkwam. Een regel zegt niet waar de melding over ' +
      'ging en bevat geen persoonsgegevens; een uitkomst is een code.',
    answer: DeliveriesAnswer,
    answeredFrom: [],
  })
  async read(
    @Query() { state, targetId, before, limit = usual }: DeliveriesQuery,
    @CurrentVisit() visit: Visit,
  ): Promise<DeliveriesAnswer> {
    authorise(visit.visitor, visit.operation, () => []);
    const found = await this.deliveries.list({ state, targetId, before, limit: limit + 1 });
    const deliveries = found.slice(0, limit).map((each) => ({
      ...each,
      jobId: jobIdOf(jobKindName, { targetId: each.targetId, eventId: each.eventId, position: each.position }),
    }));
    const last = deliveries.at(-1)?.number;
    return { deliveries, ...(found.length > limit && last !== undefined && { next: last }) };
  }
}
