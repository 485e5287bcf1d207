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
import { allocationsIn, countedPart, vacanciesIn, type CountedRegion } from './counted.js';
import type { Period } from './tally.js';

type Window = PolicyValue<'operationalWindow'>;

/** What the operational share of a municipality is made of; without vacancies there is no share. */
export interface OperationalCounts {
  readonly firstMonth: Month;
  readonly lastMonth: Month;
  readonly allocationCount: number;
  readonly vacancyCount: number;
  readonly window: string;
}

/** The share that decides whether a municipality is above the minimum share at a moment (agreement 3c), and its window. */
export interface OperationalShare extends OperationalCounts {
  /** Lowest terms. */
  readonly share: FractionJson;
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
 * A replay of the past ends the window at a month, though later ones have been reported since.
 * Undefined without vacancies: there is nothing to have a share of.
 */
export function operationalShareOf(
  region: CountedRegion,
  municipality: MunicipalityCode,
  on: PlainDate,
  atLatest?: Month,
): OperationalShare | undefined {
  const counts = operationalCountsOf(region, municipality, on, atLatest);
  if (!counts || counts.vacancyCount === 0) return undefined;
  const { window, ...rest } = counts;
  return { ...rest, share: Fraction.of(counts.allocationCount, counts.vacancyCount).toJSON(), window };
}

/** The counts by themselves; undefined while no vacancies were ever reported, and before entry into force. */
export function operationalCountsOf(
  region: CountedRegion,
  municipality: MunicipalityCode,
  on: PlainDate,
  atLatest?: Month,
): OperationalCounts | undefined {
  const codes = region.rules.successions.codesOf(municipality, on);
  const reported = codes.flatMap((code) => region.supply.lastReportedMonth(code) ?? []);
  const lastReported = reported.sort().at(-1);
  if (!lastReported) return undefined;
  const lastMonth = atLatest && atLatest < lastReported ? atLatest : lastReported;
  const window = region.rules.termsOn(on).policies.operationalWindow as Window;
  const months = { firstDay: firstDayOf(firstMonthOf[window](lastMonth)), lastDay: lastDayOf(lastMonth) };
  return countsIn(region, { municipality, on }, countedPart(region.rules, months), window);
}

function countsIn(
  region: CountedRegion,
  { municipality, on }: { readonly municipality: MunicipalityCode; readonly on: PlainDate },
  period: Period,
  window: Window,
): OperationalCounts | undefined {
  if (period.firstDay > period.lastDay) return undefined;
  return {
    firstMonth: monthOf(period.firstDay),
    lastMonth: monthOf(period.lastDay),
    allocationCount: allocationsIn(region, municipality, period, on),
    vacancyCount: vacanciesIn(region, municipality, period, on),
    window,
  };
}
