import type { RegionReport } from '@evenwicht/events';
import { firstDayOfHalfYear, type HalfYear } from '@evenwicht/kernel';
import { smallCellsOf } from '../disclosure/linked-counts.js';
import { categoryCoverage, categoryFigures } from './category-figures.js';
import { concentrationOf } from './concentration.js';
import { reportedPath } from './growth-path.js';
import { municipalityReport } from './municipality-report.js';
import { demandOn } from './open-demand.js';
import { principleMix } from './principle-mix.js';
import { regionTotal, tableQuestions } from './region-total.js';
import { basisOf, rowsOf } from './report-basis.js';
import { reportFormulas } from './report-formulas.js';
import type { ReportedRegion } from './reported-region.js';
import { minimumSharesIn } from './year-so-far.js';

/**
 * The report of a half-year (agreement 3.5), pure and exact: what `halfYearFigures` gives, and everything that is to be
 * read beside it. As known at the last event applied; judged by the dates in the events; every member on the last day,
 * also with nothing in it. The formulas: `reportFormulas`; domain.md section 9.
 * @throws MissingHouseholdCount naming municipality and reference date, of this half-year or one on the growth path (E-37)
 */
export function regionReport(region: ReportedRegion, halfYear: HalfYear): RegionReport {
  const basis = basisOf(region, halfYear);
  const { lastDay, period, members, cases, balances } = basis;
  const terms = region.rules.termsOn(lastDay);
  const { region: name, agreementVersion } = terms;
  return {
    halfYear,
    firstDay: firstDayOfHalfYear(halfYear),
    lastDay,
    entryIntoForce: region.rules.entryIntoForce ?? null,
    region: name,
    agreementVersion,
    minimumShares: minimumSharesIn(region.rules, period),
    smallCellThreshold: smallCellsOf(terms).threshold,
    formulas: reportFormulas.map(({ figure, version }) => ({ figure, version })),
    total: regionTotal(basis),
    municipalities: rowsOf(basis).map((row) => municipalityReport(basis, row)),
    categories: categoryFigures(cases, members, period),
    coverage: categoryCoverage(cases, members, period),
    principles: principleMix(cases, period),
    concentration: concentrationOf(balances),
    demand: demandOn(cases.files, lastDay),
    referrals: tableQuestions(basis),
    growthPath: reportedPath(basis.path),
  };
}
