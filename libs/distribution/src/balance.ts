import { dayInDutch } from '@evenwicht/events';
import {
  addDays,
  Fraction,
  halfYearOf,
  lastDayOfHalfYear,
  plainDate,
  yearOf,
  type HalfYear,
  type MunicipalityCode,
  type PlainDate,
} from '@evenwicht/kernel';
import { housedIn, countedPartOf, type CountedRegion } from './counted.js';

/** A member's households are not known, or none: the sums that need them cannot be made; the work on cases goes on (E-37). */
export class MissingHouseholdCount extends Error {
  constructor(
    readonly municipality: MunicipalityCode,
    readonly referenceDate: PlainDate,
  ) {
    super(
      `Van ${municipality} ontbreekt het aantal huishoudens op ${dayInDutch(referenceDate)} (${referenceDate}), of het is nul.`,
    );
    this.name = 'MissingHouseholdCount';
  }
}

/** What one member housed, and what would be in proportion to its households. */
export interface Balance {
  readonly municipality: MunicipalityCode;
  readonly housed: number;
  readonly households: number;
  readonly expected: Fraction;
  /** Above zero: more than in proportion. */
  readonly balance: Fraction;
}

/**
 * `expected = T × households / Σ households`, `balance = housed − expected` (agreement 3a; R-057; history-format
 * rule 5). T is what the given members housed together, so that balances sum to zero whoever joined or left; and the
 * cases that are still to be placed, which are then in T and in no member's `housed`.
 */
export function balancesOf<Member extends Pick<Balance, 'municipality' | 'housed' | 'households'>>(
  members: readonly Member[],
  pendingCaseCount = 0,
): (Member & Balance)[] {
  const total = members.reduce((sum, { housed }) => sum + housed, pendingCaseCount);
  const allHouseholds = members.reduce((sum, { households }) => sum + households, 0);
  return members.map((member) => {
    const expected = Fraction.of(total).times(Fraction.of(member.households, allHouseholds));
    return { ...member, expected, balance: Fraction.of(member.housed).minus(expected) };
  });
}

/**
 * The balances of a half-year, as known now, of its members on its last day, in GM-code order.
 * @throws MissingHouseholdCount
 */
export function balancesIn(region: CountedRegion, halfYear: HalfYear): Balance[] {
  const { members } = region.rules.termsOn(lastDayOfHalfYear(halfYear));
  const period = countedPartOf(region.rules, halfYear);
  return balancesOf(
    members.map((municipality) => ({
      municipality,
      housed: housedIn(region, municipality, period),
      households: householdsOf(region, municipality, halfYear),
    })),
  );
}

/** The balances of the half-year that the day is in; undefined while a member's household count is missing. */
export function balancesOn(region: CountedRegion, on: PlainDate): ReadonlyMap<MunicipalityCode, Fraction> | undefined {
  const balances = balancesIfKnown(region, halfYearOf(on));
  return balances && new Map(balances.map(({ municipality, balance }) => [municipality, balance]));
}

/** As `balancesIn`; undefined while a member's household count is missing (E-37). */
export function balancesIfKnown(region: CountedRegion, halfYear: HalfYear): Balance[] | undefined {
  try {
    return balancesIn(region, halfYear);
  } catch (error) {
    if (error instanceof MissingHouseholdCount) return undefined;
    throw error;
  }
}

/**
 * `Σ|balance| / 2T`: the part of the placements that would have to be elsewhere for an exactly proportional outcome
 * (domain.md section 9, MET-5). Undefined without placements.
 */
export function dispersionOf(balances: readonly Balance[]): Fraction | undefined {
  const total = balances.reduce((sum, { housed }) => sum + housed, 0);
  if (total === 0) return undefined;
  return Fraction.sum(balances.map(({ balance }) => balance.absolute())).dividedBy(Fraction.of(2 * total));
}

/** 1 January of the year before the year measured (domain.md section 9). */
export function householdDayOf(halfYear: HalfYear): PlainDate {
  return plainDate(`${yearOf(halfYear) - 1}-01-01`);
}

/**
 * The key of the last day: households on 1 January of the year before the year measured, as in article 29 of the Huisvestingswet.
 * @throws MissingHouseholdCount
 */
export function householdsOf(region: CountedRegion, municipality: MunicipalityCode, halfYear: HalfYear): number {
  const instead = region.rules.instead?.keyCountOn(municipality, lastDayOfHalfYear(halfYear));
  if (instead !== undefined) return instead;
  const referenceDate = householdDayOf(halfYear);
  const counted = countedCodesOf(region, municipality, halfYear);
  return counted.reduce((sum, code) => {
    const households = region.rules.householdCount(code, referenceDate);
    if (!households) throw new MissingHouseholdCount(code, referenceDate);
    return sum + households;
  }, 0);
}

/**
 * Under which codes the households of a municipality were counted on the reference date. The CBS counts those that
 * existed: one that went up in it since, by itself; a code that was new with a merger after that date not, unless a
 * count of it is on record all the same (E-21).
 */
function countedCodesOf(
  { rules }: CountedRegion,
  municipality: MunicipalityCode,
  halfYear: HalfYear,
): readonly MunicipalityCode[] {
  const { successions } = rules;
  const [referenceDate, lastDay] = [householdDayOf(halfYear), lastDayOfHalfYear(halfYear)];
  const codes = successions.codesOf(municipality, lastDay);
  if (codes.length === 1) return codes;
  const merged = successions.upTo(lastDay).filter(({ on }) => referenceDate < on);
  const isNewSince = (code: MunicipalityCode) => {
    const first = merged.find(({ successor }) => successor === code);
    return first !== undefined && !rules.termsOn(addDays(first.on, -1)).members.includes(code);
  };
  return codes.filter(
    (code) =>
      successions.standsFor(code, referenceDate) === code &&
      (!isNewSince(code) || rules.householdCount(code, referenceDate) !== undefined),
  );
}
