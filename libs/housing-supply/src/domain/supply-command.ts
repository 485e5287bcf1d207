import type { AssociationId, Month, MunicipalityCode } from '@evenwicht/kernel';
import type { StockDirection } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';

/**
 * Mutaties melden, by a housing association for a month (R-054, OQ-3, OQ-21); `on` is the day of the report.
 * A second report for the same month corrects the first (E-14).
 */
export type ReportVacancies = Command<
  'ReportVacancies',
  {
    readonly municipality: MunicipalityCode;
    readonly association: AssociationId;
    readonly month: Month;
    /** Existing social-rent dwellings let again; first lettings of new dwellings are not among them. */
    readonly vacancyCount: number;
  }
>;

/** Realised change of the small, (very) affordable social-rent stock; `on` is the day of completion. */
export type ChangeSmallAffordableStock = Command<
  'ChangeSmallAffordableStock',
  {
    readonly municipality: MunicipalityCode;
    readonly direction: StockDirection;
    readonly mode: string;
    readonly dwellingCount: number;
  }
>;

export type SupplyCommand = ReportVacancies | ChangeSmallAffordableStock;
