import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { halfYearFigures, MissingHouseholdCount, type HalfYearFigures, type Region } from '@evenwicht/distribution';
import type { HalfYear } from '@evenwicht/kernel';
import { authorise, LogView, Refusal, type Visit } from '@evenwicht/service-kit';

/** The figures of a half-year, with the name of each municipality. */
export type NamedFigures = Omit<HalfYearFigures, 'municipalities'> & {
  readonly municipalities: readonly (HalfYearFigures['municipalities'][number] & { readonly name: string })[];
};

/** Somebody wants to know how the placements of a half-year are distributed (agreement 3.5). */
export class ReadDistributionBalances extends Query<NamedFigures> {
  constructor(
    readonly visit: Visit,
    readonly halfYear: HalfYear,
  ) {
    super();
  }
}

@QueryHandler(ReadDistributionBalances)
export class ReadDistributionBalancesHandler implements IQueryHandler<ReadDistributionBalances> {
  constructor(private readonly logView: LogView<Region>) {}

  /** @throws AccessDenied Refusal EventStoreUnavailable */
  async execute({ visit: { visitor, operation }, halfYear }: ReadDistributionBalances): Promise<NamedFigures> {
    authorise(visitor, operation, () => []);
    const region = await this.logView.atHead();
    const figures = figuresOf(region, halfYear);
    const municipalities = figures.municipalities.map((row) => ({
      ...row,
      name: region.rules.nameOf(row.municipality),
    }));
    return { ...figures, municipalities };
  }
}

/** @throws Refusal when a household count is missing: it blocks the calculation, never the work on a case (E-37). */
function figuresOf(region: Region, halfYear: HalfYear): HalfYearFigures {
  try {
    return halfYearFigures(region, halfYear);
  } catch (error) {
    if (!(error instanceof MissingHouseholdCount)) throw error;
    throw new Refusal(409, 'MISSING_HOUSEHOLD_COUNT', error.message);
  }
}
