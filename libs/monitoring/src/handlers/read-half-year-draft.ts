import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { regionReport, MissingHouseholdCount, type Region, type RegionReport } from '@evenwicht/distribution';
import { dayInAmsterdam, type HalfYear } from '@evenwicht/kernel';
import { authorise, LogView, Refusal, type Visit } from '@evenwicht/service-kit';
import { halfYearsUpTo } from './closings.js';
import { noSuchHalfYear } from './no-such-report.js';

/** Somebody wants the report as it would be now: a draft, also of a half-year that goes on (3.5). */
export class ReadHalfYearDraft extends Query<RegionReport> {
  constructor(
    readonly visit: Visit,
    readonly halfYear: HalfYear,
  ) {
    super();
  }
}

@QueryHandler(ReadHalfYearDraft)
export class ReadHalfYearDraftHandler implements IQueryHandler<ReadHalfYearDraft> {
  constructor(private readonly logView: LogView<Region>) {}

  /** @throws AccessDenied Refusal EventStoreUnavailable */
  async execute({ visit: { visitor, operation, at }, halfYear }: ReadHalfYearDraft): Promise<RegionReport> {
    authorise(visitor, operation, () => []);
    const region = await this.logView.atHead();
    if (!halfYearsUpTo(region, dayInAmsterdam(at)).includes(halfYear)) throw noSuchHalfYear();
    try {
      return regionReport(region, halfYear);
    } catch (error) {
      if (error instanceof MissingHouseholdCount) throw new Refusal(409, 'HOUSEHOLD_COUNT_MISSING', error.message);
      throw error;
    }
  }
}
