import type { UrgencyCategory } from '@evenwicht/events';
import type { MunicipalityCode } from '@evenwicht/kernel';
import type { CaseOnFile, Tenancy } from '../case-on-file.js';
import { isIn, type Period } from '../tally.js';
import type { ReportedRegion } from './reported-region.js';

/** A household that counts as housed, with its category as it stands. */
export interface CountedTenancy extends Tenancy {
  readonly category: string;
}

/** What the cases of a half-year say one by one, where the tallies say how many. */
export interface CountedCases {
  /** Every case of the statutory scope, whenever it was. */
  readonly files: readonly CaseOnFile[];
  /** Of all time up to the last day that counts; in member municipalities. */
  readonly tenancies: readonly CountedTenancy[];
}

/** Every counted case, and its tenancy where that counts (history-format rules 1 and 4). */
export function countedCasesOf(
  region: ReportedRegion,
  members: readonly MunicipalityCode[],
  { lastDay, countedFrom = lastDay }: Period,
): CountedCases {
  const files = [...region.cases.files.values()].filter(({ isCounted }) => isCounted);
  const isMember = new Set(members);
  const tenancies = files.flatMap(({ tenancy, category }): CountedTenancy[] => {
    if (!tenancy || !isMember.has(tenancy.municipality) || isLeftOut(region, tenancy)) return [];
    return countedFrom <= tenancy.startedOn && tenancy.startedOn <= lastDay ? [{ ...tenancy, category }] : [];
  });
  return { files, tenancies };
}

export function startedWithin(period: Period) {
  return ({ startedOn }: Tenancy) => isIn(period, startedOn);
}

/** A statutory case has a statutory category, or it would not have been stored. */
export function isOfCategory(category: UrgencyCategory) {
  return (one: { readonly category: string }) => one.category === category;
}

function isLeftOut({ rules: { instead } }: ReportedRegion, { isInformalCare, startedOn }: Tenancy): boolean {
  return isInformalCare && instead !== undefined && !instead.isInformalCareCountedOn(startedOn);
}
