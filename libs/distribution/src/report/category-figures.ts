import { urgencyCategories, type RegionReport } from '@evenwicht/events';
import type { MunicipalityCode } from '@evenwicht/kernel';
import type { CaseOnFile, Decision } from '../case-on-file.js';
import { isIn, type Period } from '../tally.js';
import { isOfCategory, startedWithin, type CountedCases } from './counted-cases.js';

type CategoryReport = RegionReport['categories'][number];

/** The figures of 3.5 by urgency category, each category also with nothing in it. */
export function categoryFigures(
  { files, tenancies }: CountedCases,
  members: readonly MunicipalityCode[],
  period: Period,
): CategoryReport[] {
  const isMember = new Set(members);
  const housed = tenancies.filter(startedWithin(period));
  return urgencyCategories.map((category) => {
    const ofCategory = files.filter(isOfCategory(category));
    const decided = ofCategory.filter(({ municipality }) => isMember.has(municipality));
    return {
      category,
      applications: ofCategory.filter((file) => isMember.has(file.receivedBy) && isIn(period, file.receivedOn)).length,
      granted: sum(decided.map((file) => decisionsOf(file, 'granted', period))),
      refused: sum(decided.map((file) => decisionsOf(file, 'refused', period))),
      housed: housed.filter(isOfCategory(category)).length,
    };
  });
}

/** In every municipality there is a place for every category: so each pair has its row (chapter 2; R-024). */
export function categoryCoverage(
  { tenancies }: CountedCases,
  members: readonly MunicipalityCode[],
  period: Period,
): RegionReport['coverage'] {
  const pairs = members.flatMap((municipality) => urgencyCategories.map((category) => ({ municipality, category })));
  const isInPeriod = startedWithin(period);
  return pairs.map(({ municipality, category }) => {
    const housed = tenancies.filter(
      (tenancy) => tenancy.municipality === municipality && tenancy.category === category,
    );
    return { municipality, category, housed: housed.filter(isInPeriod).length, housedSinceEntry: housed.length };
  });
}

/** As the tallies count them: a decision in the place of another counts, and takes that one back (E-35). */
function decisionsOf({ decisions }: CaseOnFile, outcome: Decision['outcome'], period: Period): number {
  return sum(
    decisions.map((decision, index) => {
      if (!isIn(period, decision.on)) return 0;
      if (decision.outcome === outcome) return 1;
      const replaced = decisions[index - 1];
      return replaced && (period.countedFrom ?? period.firstDay) <= replaced.on ? -1 : 0;
    }),
  );
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
