import type { EventId, HalfYear } from '@evenwicht/kernel';
import type { MonitoringEvent, Position, RestatedFigure } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';

/** One event type's own particulars. */
type DataOf<Type> = Extract<MonitoringEvent, { readonly type: Type }>['data'];

/** A month for which no vacancies were reported, with the reason why nobody waits for it any longer (OQ-21). */
export type MissingReport = DataOf<'VacancyReportMarkedMissing'>;

/** A closed half-year, as it stands in the log. */
export type ClosedHalfYear = DataOf<'HalfYearClosed'>;

/** Een ontbrekende melding aanmerken (OQ-21). */
export type MarkVacancyReportMissing = Command<
  'MarkVacancyReportMissing',
  MissingReport & { readonly halfYear: HalfYear }
>;

/** Een halfjaar afsluiten (3.5; R-070). */
export type CloseHalfYear = Command<'CloseHalfYear', { readonly halfYear: HalfYear }>;

/**
 * Een herziening vastleggen: what is known at a position of the log of a half-year that was closed before it. Whoever
 * sends this has folded the log up to that position; the figures follow from it and are no opinion of the sender.
 */
export type RestateHalfYear = Command<
  'RestateHalfYear',
  {
    readonly halfYear: HalfYear;
    readonly upToPosition: Position;
    readonly upToEventId: EventId;
    readonly causes: readonly (EventId | null)[];
    readonly figures: readonly RestatedFigure[];
  }
>;

export type MonitoringCommand = MarkVacancyReportMissing | CloseHalfYear | RestateHalfYear;
