import type { MunicipalityCode } from '@evenwicht/kernel';

interface Target {
  readonly municipality: MunicipalityCode;
  readonly whole: bigint;
  readonly remainder: bigint;
}

/**
 * Whole targets in proportion to households that sum to the total exactly (domain.md section 9): each its whole part,
 * and one more for the largest remainders; equal remainders in GM-code order. Rounding each up would give too many.
 * @throws RangeError without households, or for a total that is no count
 */
export function largestRemainder(
  total: number,
  households: ReadonlyMap<MunicipalityCode, number>,
): Map<MunicipalityCode, number> {
  if (total < 0) throw new RangeError('a total to distribute cannot be below zero');
  const targets = targetsOf(BigInt(total), households);
  const left = total - Number(targets.reduce((sum, { whole }) => sum + whole, 0n));
  return new Map(
    targets.map(({ municipality, whole }, place) => [municipality, Number(whole) + (place < left ? 1 : 0)]),
  );
}

/** The largest remainder first. Remainders share one denominator, so comparing them compares the fractions. */
function targetsOf(total: bigint, households: ReadonlyMap<MunicipalityCode, number>): Target[] {
  const allHouseholds = [...households.values()].reduce((sum, count) => sum + BigInt(count), 0n);
  if (allHouseholds === 0n) throw new RangeError('there are no households to be in proportion to');
  return [...households]
    .map(([municipality, count]) => {
      const share = total * BigInt(count);
      return { municipality, whole: share / allHouseholds, remainder: share % allHouseholds };
    })
    .sort((left, right) => byRemainder(left, right) || (left.municipality < right.municipality ? -1 : 1));
}

function byRemainder(left: Target, right: Target): number {
  return Number(right.remainder > left.remainder) - Number(right.remainder < left.remainder);
}
