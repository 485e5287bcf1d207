import type { UrgencyCategory } from '@evenwicht/events';
import type { MunicipalityCode, PlainDate } from '@evenwicht/kernel';
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
  const counted = [...region.cases.files.values()].filter(({ isCounted }) => isCounted);
  const files = asTheyStandOn(region, lastDay, counted);
  const isMember = new Set(members);
  const tenancies = files.flatMap(({ tenancy, category }): CountedTenancy[] => {
    if (!tenancy || !isMember.has(tenancy.municipality) || isLeftOut(region, tenancy)) return [];
    return countedFrom <= tenancy.startedOn && tenancy.startedOn <= lastDay ? [{ ...tenancy, category }] : [];
  });
  return { files, tenancies };
}

/** By the municipalities as they stand on a day: what was of one that went up in another is of its successor (E-21). */
function asTheyStandOn(
  { rules: { successions } }: ReportedRegion,
  day: PlainDate,
  files: readonly CaseOnFile[],
): readonly CaseOnFile[] {
  if (successions.none) return files;
  const now = (municipality: MunicipalityCode) => successions.standsFor(municipality, day);
  return files.map((file) => ({
    ...file,
    municipality: now(file.municipality),
    receivedBy: now(file.receivedBy),
    allocation: file.allocation && { ...file.allocation, municipality: now(file.allocation.municipality) },
    tenancy: file.tenancy && {
      ...file.tenancy,
      municipality: now(file.tenancy.municipality),
      municipalityOfOrigin: file.tenancy.municipalityOfOrigin && now(file.tenancy.municipalityOfOrigin),
    },
  }));
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
