import type { PolicyValue } from '@evenwicht/events';
import {
  addMonths,
  firstDayOf,
  firstDayOfHalfYear,
  Fraction,
  halfYearOf,
  lastDayOf,
  monthOf,
  type FractionJson,
  type Month,
  type MunicipalityCode,
  type PlainDate,
} from '@evenwicht/kernel';
import { countedPart, vacanciesIn } from './counted.js';
import type { Region } from './region.js';
import type { Period } from './tally.js';

type Window = PolicyValue<'operationalWindow'>;

/** The share that decides whether a municipality is above the minimum share at a moment (agreement 3c), and its window. */
export interface OperationalShare {
  readonly firstMonth: Month;
  readonly lastMonth: Month;
  readonly allocationCount: number;
  readonly vacancyCount: number;
  /** Lowest terms. */
  readonly share: FractionJson;
  readonly window: string;
}

/** Each reading of OQ-2: the first month of the window that ends with the last reported month. */
const firstMonthOf: Readonly<Record<Window, (lastMonth: Month) => Month>> = {
  'rolling-12-months': (lastMonth) => addMonths(lastMonth, -11),
  'calendar-year-to-date': (lastMonth) => `${lastMonth.slice(0, 4)}-01` as Month,
  'half-year': (lastMonth) => monthOf(firstDayOfHalfYear(halfYearOf(lastMonth))),
};

/**
 * The operational share of a municipality as known now, under the policy of the day (OQ-2; history-format rule 9):
 * full months up to the last month for which it has reported vacancies, none before entry into force; allocations of
 * vacancies dated in those months and not withdrawn, over the vacancies of those months.
 * Undefined without vacancies: there is nothing to have a share of.
 */
export function operationalShareOf(
  region: Region,
  municipality: MunicipalityCode,
  on: PlainDate,
): OperationalShare | undefined {
  const lastMonth = region.supply.lastReportedMonth(municipality);
  if (!lastMonth) return undefined;
  const window = region.rules.termsOn(on).policies.operationalWindow as Window;
  const months = { firstDay: firstDayOf(firstMonthOf[window](lastMonth)), lastDay: lastDayOf(lastMonth) };
  return shareIn(region, municipality, countedPart(region.rules, months), window);
}

function shareIn(
  region: Region,
  municipality: MunicipalityCode,
  period: Period,
  window: Window,
): OperationalShare | undefined {
  const vacancyCount = vacanciesIn(region, municipality, period);
  if (vacancyCount === 0) return undefined;
  const allocationCount = region.cases.allocations.within(municipality, period);
  return {
    firstMonth: monthOf(period.firstDay),
    lastMonth: monthOf(period.lastDay),
    allocationCount,
    vacancyCount,
    share: Fraction.of(allocationCount, vacancyCount).toJSON(),
    window,
  };
}
