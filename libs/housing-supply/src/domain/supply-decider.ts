import { accept, alreadySo, firstDayOf, reject, type Decider, type Decision } from '@evenwicht/kernel';
import type { SupplyEvent } from '@evenwicht/events';
import { beforeTheFirst, judgeMinimumShare, judgedBy, type Crossing } from './minimum-share-crossing.js';
import type { ChangeSmallAffordableStock, ReportVacancies, SupplyCommand } from './supply-command.js';
import type { SupplyRejection } from './supply-rejection.js';

/** The vacancies last reported, by month and association. */
export interface SupplyState {
  readonly vacancyCounts: Readonly<Record<string, number>>;
  readonly crossing: Crossing;
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
  initial: { vacancyCounts: {}, crossing: beforeTheFirst },
  evolve,
  decide(state, command) {
    if (!command.facts.isMember) return reject('MUNICIPALITY_NOT_A_MEMBER');
    if (command.type === 'JudgeMinimumShare') return judgeMinimumShare(state.crossing, command);
    return command.type === 'ReportVacancies' ? report(state, command) : changeStock(command);
  },
};

const evolutions: {
  readonly [Type in SupplyEvent['type']]: (
    state: SupplyState,
    event: Extract<SupplyEvent, { type: Type }>,
  ) => SupplyState;
} = {
  VacanciesReported: (state, { data }) => withCount(state, data),
  VacanciesCorrected: (state, { data }) => withCount(state, data),
  MinimumShareCrossed: (state, { data }) => ({ ...state, crossing: judgedBy(data, true) }),
  MinimumShareNoLongerCrossed: (state, { data }) => ({ ...state, crossing: judgedBy(data, false) }),
  SmallAffordableStockChanged: (state) => state,
};

function evolve(state: SupplyState, event: SupplyEvent): SupplyState {
  // the table has one entry for each type, of that type
  return (evolutions[event.type] as (state: SupplyState, event: SupplyEvent) => SupplyState)(state, event);
}

function withCount(state: SupplyState, data: Omit<ReportVacancies['data'], 'municipality'>): SupplyState {
  return { ...state, vacancyCounts: { ...state.vacancyCounts, [reportKey(data)]: data.vacancyCount } };
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
