import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Month, MunicipalityCode } from '@evenwicht/kernel';
import { streamName } from '@evenwicht/events';
import { ReadModels } from '@evenwicht/read-models';
import { authorise, Versioned, versionOf, type Visit } from '@evenwicht/service-kit';
import { SupplyReports } from '../projections/supply-reports.js';
import type { VacancyReport } from '../projections/vacancy-report.js';
import { versionOfReports } from './supply-sight.js';

/** Somebody wants to see what was reported about a municipality, first and last month included. */
export class ReadVacancies extends Query<Versioned<readonly VacancyReport[]>> {
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
    const all = await this.reports.allVacanciesOf(municipality);
    const version = versionOf(streamName('supply', municipality), versionOfReports(all));
    return new Versioned(
      version,
      all.filter(({ month }) => month >= first && month <= last),
    );
  }
}
