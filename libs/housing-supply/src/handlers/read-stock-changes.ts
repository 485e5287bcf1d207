import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { MunicipalityCode } from '@evenwicht/kernel';
import { ReadModels } from '@evenwicht/read-models';
import { authorise, type Visit } from '@evenwicht/service-kit';
import type { StockChange } from '../projections/stock-change.js';
import { SupplyReports } from '../projections/supply-reports.js';

/** Somebody wants to see how the small affordable stock of a municipality changed. */
export class ReadStockChanges extends Query<readonly StockChange[]> {
  constructor(
    readonly visit: Visit,
    readonly municipality: MunicipalityCode,
  ) {
    super();
  }
}

@QueryHandler(ReadStockChanges)
export class ReadStockChangesHandler implements IQueryHandler<ReadStockChanges> {
  private readonly reports: SupplyReports;

  constructor(readModels: ReadModels) {
    this.reports = new SupplyReports(readModels);
  }

  /** @throws AccessDenied */
  async execute({ visit: { visitor, operation }, municipality }: ReadStockChanges) {
    authorise(visitor, operation, () => []);
    return this.reports.stockChangesOf(municipality);
  }
}
