import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { MunicipalityCode } from '@evenwicht/kernel';
import { ReadModels } from '@evenwicht/read-models';
import { authorise, type Visit } from '@evenwicht/service-kit';
import type { ShareCrossing } from '../projections/share-crossing.js';
import { SupplyReports } from '../projections/supply-reports.js';

/** Somebody wants to see when a municipality crossed the minimum share. */
export class ReadCrossings extends Query<readonly ShareCrossing[]> {
  constructor(
    readonly visit: Visit,
    readonly municipality: MunicipalityCode,
  ) {
    super();
  }
}

@QueryHandler(ReadCrossings)
export class ReadCrossingsHandler implements IQueryHandler<ReadCrossings> {
  private readonly reports: SupplyReports;

  constructor(readModels: ReadModels) {
    this.reports = new SupplyReports(readModels);
  }

  /** @throws AccessDenied */
  async execute({ visit: { visitor, operation }, municipality }: ReadCrossings) {
    authorise(visitor, operation, () => []);
    return this.reports.crossingsOf(municipality);
  }
}
