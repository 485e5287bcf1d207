import { accept, alreadySo, firstDayOf, never, reject, type Decider, type Decision } from '@evenwicht/kernel';
import type { SupplyEvent } from '@evenwicht/events';
import type { ChangeSmallAffordableStock, ReportVacancies, SupplyCommand } from './supply-command.js';
import type { SupplyRejection } from './supply-rejection.js';

/** The vacancies last reported, by month and association. */
export interface SupplyState {
  readonly vacancyCounts: Readonly<Record<string, number>>;
}

/** What a report relies on. */
export interface SupplyFacts {
  /** True when the municipality took part on at least one day of the month, or on the day of the change. */
  readonly isMember: boolean;
}

type SupplyDecision = Decision<SupplyEvent, SupplyRejection>;

/** The stream `supply-<municipality>`: the denominator of the share, and the stock it grows from. */
export const supplyDecider: Decider<
  SupplyState,
  SupplyCommand & { readonly facts: SupplyFacts },
  SupplyEvent,
  SupplyRejection
> = {
  initial: { vacancyCounts: {} },
  evolve,
  decide(state, command) {
    if (!command.facts.isMember) return reject('MUNICIPALITY_NOT_A_MEMBER');
    return command.type === 'ReportVacancies' ? report(state, command) : changeStock(command);
  },
};

function evolve(state: SupplyState, event: SupplyEvent): SupplyState {
  switch (event.type) {
    case 'VacanciesReported':
    case 'VacanciesCorrected':
      return { vacancyCounts: { ...state.vacancyCounts, [reportKey(event.data)]: event.data.vacancyCount } };
    case 'SmallAffordableStockChanged':
      return state;
    default:
      return never(event);
  }
}

/** R-054, OQ-21: the association reports; what it reported before stays readable beside its correction (E-14). */
function report(state: SupplyState, { on, data }: ReportVacancies): SupplyDecision {
  const { association, month, vacancyCount } = data;
  const previousVacancyCount = state.vacancyCounts[reportKey(data)];
  const monthly = { association, month, vacancyCount };

  if (firstDayOf(month) > on) return reject('MONTH_LIES_AHEAD');
  if (previousVacancyCount === vacancyCount) return alreadySo;
  if (previousVacancyCount === undefined) return accept({ type: 'VacanciesReported', occurredOn: on, data: monthly });
  return accept({ type: 'VacanciesCorrected', occurredOn: on, data: { ...monthly, previousVacancyCount } });
}

/** realised, not planned. Two equal changes on one day are two changes. */
function changeStock({ on, data }: ChangeSmallAffordableStock): SupplyDecision {
  const { direction, mode, dwellingCount } = data;

  if (dwellingCount === 0) return alreadySo;
  return accept({ type: 'SmallAffordableStockChanged', occurredOn: on, data: { direction, mode, dwellingCount } });
}

/** One report a month and association. */
export function reportKey({ month, association }: { readonly month: string; readonly association: string }): string {
  return `${month} ${association}`;
}
