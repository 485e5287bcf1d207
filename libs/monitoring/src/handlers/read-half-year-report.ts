import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { EventStore } from '@evenwicht/event-store';
import type { HalfYear } from '@evenwicht/kernel';
import { authorise, Frozen, type Visit } from '@evenwicht/service-kit';
import { Closings } from './closings.js';
import { notPublished } from './no-such-report.js';

/** Somebody wants the report of a closed half-year, as it was published (3.5; R-070). */
export class ReadHalfYearReport extends Query<Frozen> {
  constructor(
    readonly visit: Visit,
    readonly halfYear: HalfYear,
  ) {
    super();
  }
}

@QueryHandler(ReadHalfYearReport)
export class ReadHalfYearReportHandler implements IQueryHandler<ReadHalfYearReport> {
  constructor(private readonly store: EventStore) {}

  /** @throws AccessDenied Refusal EventStoreUnavailable */
  async execute({ visit: { visitor, operation }, halfYear }: ReadHalfYearReport): Promise<Frozen> {
    authorise(visitor, operation, () => []);
    const published = await new Closings(this.store).published(halfYear);
    if (!published) throw notPublished();
    return new Frozen(published.text, published.closed.reportHash);
  }
}
