import { canonicalJson } from '@evenwicht/kernel';
import { wholeOf, type Sight } from '@evenwicht/service-kit';
import { reportKey, type SupplyState } from '../domain/supply-decider.js';
import type { VacancyReport } from '../projections/vacancy-report.js';

/** What is seen of the supply in a municipality: the vacancies as last reported. The same for everybody. */
export function sightOfSupply({ vacancyCounts }: SupplyState, life: readonly unknown[]): Sight {
  return { ...wholeOf(life), version: canonicalJson(vacancyCounts) };
}

/** The same, from all reports of the municipality as they are read. */
export function versionOfReports(reports: readonly VacancyReport[]): string {
  return canonicalJson(Object.fromEntries(reports.map((report) => [reportKey(report), report.vacancyCount])));
}
