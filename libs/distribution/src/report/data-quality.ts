import type { MunicipalityReport } from '@evenwicht/events';
import {
  addDays,
  monthOf,
  monthsOf,
  type AssociationId,
  type HalfYear,
  type MunicipalityCode,
  type PlainDate,
} from '@evenwicht/kernel';
import { countIn } from '../counted.js';
import { isIn, type Period } from '../tally.js';
import type { CountedCases } from './counted-cases.js';
import type { ReportedRegion } from './reported-region.js';

type Quality = MunicipalityReport['quality'];

/** How complete the record is on which the figures of a municipality rest (domain.md 8.4, DataQuality). */
export function qualityOf(
  region: ReportedRegion,
  { files }: CountedCases,
  municipality: MunicipalityCode,
  halfYear: HalfYear,
  period: Period,
): Quality {
  return {
    missingVacancyReports: missingReports(region, files, municipality, halfYear, period),
    daysWithoutScheme: daysWithoutScheme(region, municipality, period),
    lateFacts: countIn(region.rules, region.lateFacts.byMunicipality, municipality, period),
  };
}

/**
 * The months for which an association has not reported its vacancies (OQ-21). Asked of every association that reported
 * any month up to the half-year, or allocated a dwelling there in it; where there is none, of nobody by name.
 */
function missingReports(
  { rules, supply }: ReportedRegion,
  files: CountedCases['files'],
  municipality: MunicipalityCode,
  halfYear: HalfYear,
  period: Period,
): Quality['missingVacancyReports'] {
  const months =
    period.firstDay > period.lastDay ? [] : monthsOf(halfYear).filter((month) => month >= monthOf(period.firstDay));
  const codes = rules.successions.codesOf(municipality, period.lastDay); // E-21
  const lastMonth = monthOf(period.lastDay);
  const asked = new Set<AssociationId>(codes.flatMap((code) => [...supply.reportersOf(code, lastMonth, 'or earlier')]));
  for (const { allocation } of files) {
    if (allocation?.municipality === municipality && isIn(period, allocation.allocatedOn))
      asked.add(allocation.association);
  }
  return months.flatMap((month): Quality['missingVacancyReports'] => {
    if (asked.size === 0) return [{ month, association: null }];
    const reported = new Set(codes.flatMap((code) => [...supply.reportersOf(code, month)]));
    return [...asked].sort().flatMap((association) => (reported.has(association) ? [] : [{ month, association }]));
  });
}

/** Days on which the municipality, or one that went up in it since, had no urgency scheme in force, so that it could not decide (R-009, E-32). */
function daysWithoutScheme({ rules }: ReportedRegion, municipality: MunicipalityCode, period: Period): number {
  const codes = rules.successions.codesOf(municipality, period.lastDay);
  const isWithout = (day: PlainDate) =>
    codes.length === 1
      ? !rules.schemeOn(municipality, day)
      : codes.some((code) => rules.termsOn(day).members.includes(code) && !rules.schemeOn(code, day));
  let days = 0;
  for (let day = period.firstDay; day <= period.lastDay; day = addDays(day, 1)) {
    if (isWithout(day)) days += 1;
  }
  return days;
}
