import type { MunicipalityReport, RegionReport } from '@evenwicht/events';
import { addDays, Fraction, plainDate, type MunicipalityCode } from '@evenwicht/kernel';
import { allocationsIn, countedPart, vacanciesIn, type CountedRegion, type RulesOfCounting } from '../counted.js';
import type { Period } from '../tally.js';

/** The minimum share on the first day of a period, and each that took its place in it (R-041; E-15). */
export function minimumSharesIn(rules: RulesOfCounting, { firstDay, lastDay }: Period): RegionReport['minimumShares'] {
  const found: RegionReport['minimumShares'] = [];
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
    const { minimumShare } = rules.termsOn(day);
    if (minimumShare && !isSame(minimumShare, found.at(-1)?.minimumShare)) found.push({ validFrom: day, minimumShare });
  }
  return found;
}

/**
 * The share over the calendar year up to the last day of the half-year, beside each minimum share that was valid in it:
 * where the minimum changed on the way, the year is shown against both (OQ-2; E-15).
 */
export function yearSoFarOf(
  region: CountedRegion,
  municipality: MunicipalityCode,
  year: Period,
  minimumShares: RegionReport['minimumShares'],
): MunicipalityReport['yearSoFar'] {
  const allocations = allocationsIn(region, municipality, year);
  const vacancies = vacanciesIn(region, municipality, year);
  const share = vacancies === 0 ? undefined : Fraction.of(allocations, vacancies);
  return {
    allocations,
    vacancies,
    share: share?.toJSON() ?? null,
    minimumShares: minimumShares.map(({ validFrom, minimumShare }) => ({
      validFrom,
      minimumShare,
      aboveMinimum: share?.isGreaterThan(Fraction.from(minimumShare)) ?? false,
    })),
  };
}

/** The part of the calendar year up to a day that counts. */
export function yearUpTo(region: CountedRegion, { lastDay }: Period): Period {
  return countedPart(region.rules, { firstDay: plainDate(`${lastDay.slice(0, 4)}-01-01`), lastDay });
}

type MinimumShare = RegionReport['minimumShares'][number]['minimumShare'];

function isSame(left: MinimumShare, right: MinimumShare | undefined): boolean {
  return right !== undefined && Fraction.from(left).equals(Fraction.from(right));
}
