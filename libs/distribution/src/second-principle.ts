import { Fraction, halfYearOf, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';
import { balancesIn, balancesOf, type Balance } from './balance.js';
import { ledgerOn, type CountedRegion } from './counted.js';
import { isOpen } from './obligations.js';
import { operationalShareOf } from './operational-share.js';

/** What the ranking needs to know of a member. */
export interface Standing extends Pick<Balance, 'municipality' | 'housed' | 'households'> {
  /** Allocations over vacancies; absent without vacancies. */
  readonly share?: Fraction | undefined;
  /** Households that it is still willing to house for another. */
  readonly openLoanCount: number;
}

/** A member in its place, with the figures that the place rests on. */
export interface Ranked extends Standing, Balance {
  /** From 1: the member that comes into view first. */
  readonly rank: number;
  /** `balance / expected`. */
  readonly relativeBalance: Fraction;
}

/**
 * The second principle, balanced distribution in proportion to households, for a household that its municipality of
 * origin cannot house (agreement 3a; R-056; domain.md section 9): the other members, the largest deficit first, the
 * pending case included in what is to be distributed (T + 1). Advice, never a duty (OQ-17).
 * `members` are all members, the municipality of origin among them; each with at least one household.
 */
export function rankForSecondPrinciple(
  members: readonly Standing[],
  origin: MunicipalityCode | undefined,
  lastTieBreak: LastTieBreak = byCode,
): Ranked[] {
  return balancesOf(members, 1)
    .map((member) => ({ ...member, relativeBalance: member.balance.dividedBy(member.expected) }))
    .filter(({ municipality }) => municipality !== origin)
    .sort((left, right) => byFigures(left, right) || lastTieBreak(left.municipality, right.municipality))
    .map((member, index) => ({ ...member, rank: index + 1 }));
}

/** Which of two comes first where every figure is equal. */
export type LastTieBreak = (left: MunicipalityCode, right: MunicipalityCode) => number;

export function byCode(left: MunicipalityCode, right: MunicipalityCode): number {
  return left < right ? -1 : 1;
}

/** True where no figure tells two neighbours in the order apart: the last tie-break decided. */
export function isDecidedByLastTieBreak(ranked: readonly Ranked[]): boolean {
  return ranked.some((member, index) => {
    const before = ranked[index - 1];
    return before !== undefined && byFigures(before, member) === 0;
  });
}

/**
 * What the ranking goes by on a day, as known now: balances of the half-year of the day, operational shares, loans open
 * on the day.
 * @throws MissingHouseholdCount
 */
export function standingsOn(region: CountedRegion, on: PlainDate): Standing[] {
  const openLoans = ledgerOn(region, on).loans.filter(isOpen);
  return balancesIn(region, halfYearOf(on)).map(({ municipality, housed, households }) => {
    const seen = operationalShareOf(region, municipality, on);
    const openLoanCount = openLoans.filter(({ borrower }) => borrower === municipality).length;
    return { municipality, housed, households, share: seen && Fraction.from(seen.share), openLoanCount };
  });
}

type Unranked = Omit<Ranked, 'rank'>;

/** The order of domain.md section 9 but for the last tie-break, each line one. */
function byFigures(left: Unranked, right: Unranked): number {
  return (
    left.balance.compare(right.balance) ||
    left.relativeBalance.compare(right.relativeBalance) ||
    lowerShare(left.share, right.share) ||
    right.openLoanCount - left.openLoanCount
  );
}

/** A member without vacancies has no share that could be the lower one. */
function lowerShare(left: Fraction | undefined, right: Fraction | undefined): number {
  if (left && right) return left.compare(right);
  return Number(!left) - Number(!right);
}
