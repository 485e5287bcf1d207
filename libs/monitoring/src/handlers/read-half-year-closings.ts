import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Region } from '@evenwicht/distribution';
import { EventStore } from '@evenwicht/event-store';
import { streamName } from '@evenwicht/events';
import { dayInAmsterdam, type HalfYear } from '@evenwicht/kernel';
import { authorise, LogView, mayInRole, Versioned, versionOf, type Visit } from '@evenwicht/service-kit';
import { Closings, halfYearsUpTo, type Closing } from './closings.js';
import { noSuchHalfYear } from './no-such-report.js';

/** Somebody wants to know which half-years have a report, and which wait for one (3.5). */
export class ReadHalfYearReports extends Query<readonly Closing[]> {
  constructor(readonly visit: Visit) {
    super();
  }
}

@QueryHandler(ReadHalfYearReports)
export class ReadHalfYearReportsHandler implements IQueryHandler<ReadHalfYearReports> {
  constructor(
    private readonly store: EventStore,
    private readonly logView: LogView<Region>,
  ) {}

  /** @throws AccessDenied EventStoreUnavailable */
  async execute({ visit: { visitor, operation, at } }: ReadHalfYearReports): Promise<readonly Closing[]> {
    authorise(visitor, operation, () => []);
    const closings = await new Closings(this.store).all(await this.logView.atHead(), dayInAmsterdam(at));
    return mayInRole(visitor, 'readHalfYearReport') ? closings : closings.map(withoutHash);
  }
}

/** Whoever guesses the small counts that are withheld could check the guess by the hash of the exact report (E-36). */
function withoutHash(closing: Closing): Closing {
  return { ...closing, reportHash: null };
}

/** Somebody wants to know what a half-year still waits for before it can be closed (OQ-21). */
export class ReadHalfYearClosing extends Query<Closing | Versioned<Closing>> {
  constructor(
    readonly visit: Visit,
    readonly halfYear: HalfYear,
  ) {
    super();
  }
}

@QueryHandler(ReadHalfYearClosing)
export class ReadHalfYearClosingHandler implements IQueryHandler<ReadHalfYearClosing> {
  constructor(
    private readonly store: EventStore,
    private readonly logView: LogView<Region>,
  ) {}

  /** @throws AccessDenied Refusal EventStoreUnavailable */
  async execute({ visit, halfYear }: ReadHalfYearClosing): Promise<Closing | Versioned<Closing>> {
    const { visitor, operation, at } = visit;
    authorise(visitor, operation, () => []);
    const today = dayInAmsterdam(at);
    const region = await this.logView.atHead();
    if (!halfYearsUpTo(region, today).includes(halfYear)) throw noSuchHalfYear();
    const closing = await new Closings(this.store).of(region, halfYear, today);
    if (closing.revision < 0) return closing; // nothing to rely on yet
    return new Versioned(versionOf(streamName('monitoring', halfYear), String(closing.revision)), closing);
  }
}
