import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Region } from '@evenwicht/distribution';
import type { HalfYear } from '@evenwicht/kernel';
import { ReadModels } from '@evenwicht/read-models';
import { authorise, LogView, Refusal, type Visit } from '@evenwicht/service-kit';
import {
  DistributionBalances,
  type BalanceOfHalfYear,
  type MunicipalityBalanceFigures,
} from '../projections/distribution-balances.js';

/** The figures of a half-year, with the name of each municipality. */
export type NamedBalance = Omit<BalanceOfHalfYear, 'municipalities'> & {
  readonly municipalities: readonly (MunicipalityBalanceFigures & { readonly name: string })[];
};

/** Somebody wants to know how the placements of a half-year are distributed (agreement 3.5). */
export class ReadDistributionBalances extends Query<NamedBalance> {
  constructor(
    readonly visit: Visit,
    readonly halfYear: HalfYear,
  ) {
    super();
  }
}

@QueryHandler(ReadDistributionBalances)
export class ReadDistributionBalancesHandler implements IQueryHandler<ReadDistributionBalances> {
  private readonly balances: DistributionBalances;

  constructor(
    readModels: ReadModels,
    private readonly logView: LogView<Region>,
  ) {
    this.balances = new DistributionBalances(readModels);
  }

  /** @throws AccessDenied Refusal EventStoreUnavailable */
  async execute({ visit: { visitor, operation }, halfYear }: ReadDistributionBalances): Promise<NamedBalance> {
    authorise(visitor, operation, () => []);
    const found = await this.balances.find(halfYear);
    if (!found) throw new Refusal(404, 'NO_FIGURES', 'Over dit halfjaar zijn er geen cijfers.');
    const { rules } = await this.logView.atHead();
    const municipalities = found.municipalities.map((row) => ({ ...row, name: rules.nameOf(row.municipality) }));
    return { ...found, municipalities };
  }
}
