import { Between } from 'typeorm';
import type { Month, MunicipalityCode } from '@evenwicht/kernel';
import type { ReadModels } from '@evenwicht/read-models';
import { ShareCrossing } from './share-crossing.js';
import { StockChange } from './stock-change.js';
import { VacancyReport } from './vacancy-report.js';

/** What housing associations and municipalities reported. */
export class SupplyReports {
  constructor(private readonly readModels: ReadModels) {}

  /** By month and association, first and last month included. */
  async vacanciesOf(municipality: MunicipalityCode, first: Month, last: Month): Promise<readonly VacancyReport[]> {
    const reports = await this.readModels.rowsOf(VacancyReport);
    return reports.find({
      where: { municipality, month: Between(first, last) },
      order: { month: 'asc', association: 'asc' },
    });
  }

  /** By month and association, every month. */
  async allVacanciesOf(municipality: MunicipalityCode): Promise<readonly VacancyReport[]> {
    const reports = await this.readModels.rowsOf(VacancyReport);
    return reports.find({ where: { municipality }, order: { month: 'asc', association: 'asc' } });
  }

  /** In the order in which they became known. */
  async crossingsOf(municipality: MunicipalityCode): Promise<readonly ShareCrossing[]> {
    const crossings = await this.readModels.rowsOf(ShareCrossing);
    return crossings.find({ where: { municipality }, order: { revision: 'asc' } });
  }

  /** In the order of recording. */
  async stockChangesOf(municipality: MunicipalityCode): Promise<readonly StockChange[]> {
    const changes = await this.readModels.rowsOf(StockChange);
    return changes.find({ where: { municipality }, order: { revision: 'asc' } });
  }
}
