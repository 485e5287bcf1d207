import type { SupplyEvent } from '@evenwicht/events';
import { subjectOf } from '@evenwicht/events';
import type { AssociationId, Month, MunicipalityCode } from '@evenwicht/kernel';
import type { Handlers, RegionEvent } from './handlers.js';
import { Tally } from './tally.js';

/** What the supply streams add up to: reported vacancies, and additions to the small affordable stock less removals. */
export class SupplyOnRecord {
  private readonly vacancies = new Map<MunicipalityCode, Map<Month, Map<AssociationId, number>>>();
  readonly netAdditions = new Tally();
  readonly additions = new Tally();
  readonly removals = new Tally();

  /** Sets the count of one association and month; a correction takes the place of what was reported before. */
  report(municipality: MunicipalityCode, month: Month, association: AssociationId, vacancyCount: number): void {
    const months = this.vacancies.get(municipality) ?? new Map<Month, Map<AssociationId, number>>();
    const reports = months.get(month) ?? new Map<AssociationId, number>();
    this.vacancies.set(municipality, months.set(month, reports.set(association, vacancyCount)));
  }

  /** Vacancies in the months, first and last included, over all associations, as corrected. */
  vacancyCount(municipality: MunicipalityCode, firstMonth: Month, lastMonth: Month): number {
    let total = 0;
    for (const [month, reports] of this.vacancies.get(municipality) ?? []) {
      if (firstMonth <= month && month <= lastMonth) for (const count of reports.values()) total += count;
    }
    return total;
  }

  /** The associations that reported a month, or any up to it. */
  reportersOf(municipality: MunicipalityCode, month: Month, upTo?: 'or earlier'): ReadonlySet<AssociationId> {
    const found = new Set<AssociationId>();
    for (const [reported, reports] of this.vacancies.get(municipality) ?? []) {
      const isAsked = upTo ? reported <= month : reported === month;
      if (isAsked) for (const association of reports.keys()) found.add(association);
    }
    return found;
  }

  /** The last month for which any association has reported. */
  lastReportedMonth(municipality: MunicipalityCode): Month | undefined {
    return [...(this.vacancies.get(municipality)?.keys() ?? [])].sort().at(-1);
  }
}

export const supplyHandlers: Handlers<SupplyOnRecord, SupplyEvent> = {
  VacanciesReported: (supply, event) => {
    const { month, association, vacancyCount } = event.data;
    supply.report(municipalityOf(event), month, association, vacancyCount);
  },
  VacanciesCorrected: (supply, event) => {
    const { month, association, vacancyCount } = event.data;
    supply.report(municipalityOf(event), month, association, vacancyCount);
  },
  /** Judged from the same counts; who decides judges for itself. */
  MinimumShareCrossed: 'ignored',
  MinimumShareNoLongerCrossed: 'ignored',
  SmallAffordableStockChanged: (supply, event) => {
    const { direction, dwellingCount } = event.data;
    const change = direction === 'addition' ? dwellingCount : -dwellingCount;
    const changed = direction === 'addition' ? supply.additions : supply.removals;
    supply.netAdditions.add(municipalityOf(event), event.occurredOn, change);
    changed.add(municipalityOf(event), event.occurredOn, dwellingCount);
  },
};

function municipalityOf({ stream }: RegionEvent): MunicipalityCode {
  return subjectOf(stream) as MunicipalityCode;
}
