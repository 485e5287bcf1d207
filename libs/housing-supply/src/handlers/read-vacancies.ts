import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Month, MunicipalityCode } from '@evenwicht/kernel';
import { ReadModels } from '@evenwicht/read-models';
import { authorise, type Visit } from '@evenwicht/service-kit';
import { SupplyReports } from '../projections/supply-reports.js';
import type { VacancyReport } from '../projections/vacancy-report.js';

/** Somebody wants to see what was reported about a municipality, first and last month included. */
export class ReadVacancies extends Query<readonly VacancyReport[]> {
  constructor(
    readonly visit: Visit,
    readonly municipality: MunicipalityCode,
    readonly first: Month,
    readonly last: Month,
  ) {
    super();
  }
}

@QueryHandler(ReadVacancies)
export class ReadVacanciesHandler implements IQueryHandler<ReadVacancies> {
  private readonly reports: SupplyReports;

  constructor(readModels: ReadModels) {
    this.reports = new SupplyReports(readModels);
  }

  /** @throws AccessDenied */
  async execute({ visit: { visitor, operation }, municipality, first, last }: ReadVacancies) {
    authorise(visitor, operation, () => []);
    return this.reports.vacanciesOf(municipality, first, last);
  }
}
