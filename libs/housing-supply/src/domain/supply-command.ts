import type { AssociationId, FractionJson, Month, MunicipalityCode } from '@evenwicht/kernel';
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

/**
 * The share of a municipality as known at a position of the log, to be held against the minimum share of the day
 * `on` is the day on which it was known. Sent by the reaction on whatever changes the share.
 */
export type JudgeMinimumShare = Command<
  'JudgeMinimumShare',
  {
    readonly municipality: MunicipalityCode;
    readonly firstMonth: Month;
    readonly lastMonth: Month;
    readonly allocationCount: number;
    readonly vacancyCount: number;
    readonly minimumShare: FractionJson;
    readonly window: string;
    readonly upToPosition: number;
  }
>;

export type SupplyCommand = ReportVacancies | ChangeSmallAffordableStock | JudgeMinimumShare;
