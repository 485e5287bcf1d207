import { firstDayOfHalfYear, lastDayOfHalfYear, monthOf, type HalfYear, type PlainDate } from '@evenwicht/kernel';
import type { MunicipalityCode } from '@evenwicht/kernel';
import type { CasesOnRecord } from './cases-on-record.js';
import {
  inOrderOfStart,
  type PlacementAsRead,
  type ReciprocityPlacement,
  type ReciprocityReading,
} from './obligations.js';
import { settleLedger, type SettledLedger } from './reciprocity-ledger.js';
import type { Region } from './region.js';
import type { RuleBook } from './rule-book.js';
import type { Counts, Period } from './tally.js';

/** Readings that are no policy of the agreement. A replay puts them in the place of the actual ones, each by its day. */
export interface ReadingsInstead {
  /** What the balance is in proportion to, in the place of households; undefined: the households. */
  keyCountOn(municipality: MunicipalityCode, day: PlainDate): number | undefined;
  isInformalCareCountedOn(day: PlainDate): boolean;
  /** For a placement that started on the day, in the place of what was recorded with it; undefined: as recorded. */
  matchingOn(day: PlainDate): ReciprocityReading | undefined;
  /** The last day on which a loan can be repaid that was opened on the day; undefined: it does not expire. */
  lastDayOfLoan(openedOn: PlainDate): PlainDate | undefined;
}

/** What the sums ask of the rules. A rule book gives the actual ones; a replay may ask others of the same facts. */
export interface RulesOfCounting extends Pick<
  RuleBook,
  'entryIntoForce' | 'termsOn' | 'isFallbackOn' | 'householdCount' | 'successions'
> {
  readonly instead?: ReadingsInstead;
}

/** What the sums ask of the cases. Those on record give it; a replay may count some of them otherwise. */
export interface CountableCases extends Pick<CasesOnRecord, 'reciprocityPlacements'> {
  readonly applications: Counts;
  readonly granted: Counts;
  readonly refused: Counts;
  readonly allocations: Counts;
  readonly allocationsInformalCare: Counts;
  readonly housed: Counts;
  readonly housedInformalCare: Counts;
}

/** What figures are made of: the facts of a region, under rules. */
export interface CountedRegion extends Pick<Region, 'supply' | 'ledger'> {
  readonly cases: CountableCases;
  readonly rules: RulesOfCounting;
}

const neverYet = '9999-12-31' as PlainDate;

/**
 * The part of a period that counts: nothing before entry into force does, and nothing at all while there is none
 * (R-005; history-format rule 1). Vacancies are known by the month: the month of entry into force counts whole.
 */
export function countedPart(rules: Pick<RulesOfCounting, 'entryIntoForce'>, { firstDay, lastDay }: Period): Period {
  const entry = rules.entryIntoForce ?? neverYet;
  return { firstDay: firstDay < entry ? entry : firstDay, lastDay, countedFrom: entry };
}

export function countedPartOf(rules: Pick<RulesOfCounting, 'entryIntoForce'>, halfYear: HalfYear): Period {
  return countedPart(rules, { firstDay: firstDayOfHalfYear(halfYear), lastDay: lastDayOfHalfYear(halfYear) });
}

/**
 * The sum of a count over the codes under which a municipality is to be found on a day: what was recorded of one that
 * went up in it counts with it, from the day of the merger on, for the whole of the period (E-21).
 */
export function ofAllCodes(
  { successions }: Pick<RulesOfCounting, 'successions'>,
  municipality: MunicipalityCode,
  day: PlainDate,
  countOf: (code: MunicipalityCode) => number,
): number {
  return successions.codesOf(municipality, day).reduce((sum, code) => sum + countOf(code), 0);
}

/** How many there were in a period, of a municipality as it stands on the last day of it. */
export function countIn(
  rules: Pick<RulesOfCounting, 'successions'>,
  counts: Counts,
  municipality: MunicipalityCode,
  period: Period,
): number {
  return ofAllCodes(rules, municipality, period.lastDay, (code) => counts.within(code, period));
}

/** Vacancies reported for the months of a period, as corrected (history-format rule 3), of a municipality as it stands on a day. */
export function vacanciesIn(
  { rules, supply }: Pick<CountedRegion, 'rules' | 'supply'>,
  municipality: MunicipalityCode,
  { firstDay, lastDay }: Period,
  day: PlainDate = lastDay,
): number {
  const [firstMonth, lastMonth] = [monthOf(firstDay), monthOf(lastDay)];
  return ofAllCodes(rules, municipality, day, (code) => supply.vacancyCount(code, firstMonth, lastMonth));
}

type Counting = Pick<CountedRegion, 'rules' | 'cases'>;

/** Households housed (history-format rule 4), informal care among them unless the rules leave it out. */
export function housedIn({ rules, cases }: Counting, municipality: MunicipalityCode, period: Period): number {
  const { housed, housedInformalCare } = cases;
  return ofAllCodes(
    rules,
    municipality,
    period.lastDay,
    (code) => housed.within(code, period) - leftOut(housedInformalCare, rules, code, period),
  );
}

/** Those of `housedIn` that were informal care (history-format rules 4 and 8). */
export function housedInformalCareIn({ rules, cases }: Counting, municipality: MunicipalityCode, period: Period) {
  const { housedInformalCare } = cases;
  return ofAllCodes(
    rules,
    municipality,
    period.lastDay,
    (code) => housedInformalCare.within(code, period) - leftOut(housedInformalCare, rules, code, period),
  );
}

/** Allocations of vacancies (history-format rule 3), informal care among them unless the rules leave it out. */
export function allocationsIn(
  { rules, cases }: Counting,
  municipality: MunicipalityCode,
  period: Period,
  day: PlainDate = period.lastDay,
): number {
  const { allocations, allocationsInformalCare } = cases;
  return ofAllCodes(
    rules,
    municipality,
    day,
    (code) => allocations.within(code, period) - leftOut(allocationsInformalCare, rules, code, period),
  );
}

function leftOut(informalCare: Counts, { instead }: RulesOfCounting, code: MunicipalityCode, period: Period) {
  if (!instead) return 0;
  return informalCare.within(code, period, (day) => !instead.isInformalCareCountedOn(day));
}

/**
 * The reciprocity placements that started up to and including a day, in the order in which the pool settles them
 * (history-format rules 6 and 7). Placements that started under the statutory fallback stand outside the pool on both
 * sides, for reciprocity is suspended then and what was open stays open (R-040, E-33); so do those of which a dispute
 * came out that they should have opened nothing, and those of one municipality by then (E-21).
 */
export function reciprocityPlacementsUpTo(
  { rules, cases, ledger }: CountedRegion,
  lastDay: PlainDate,
): ReciprocityPlacement[] {
  const { firstDay } = countedPart(rules, { firstDay: '0000-01-01' as PlainDate, lastDay });
  const counted = cases.reciprocityPlacements.filter(
    ({ placementId, lender, borrower, startedOn }) =>
      firstDay <= startedOn &&
      startedOn <= lastDay &&
      !rules.isFallbackOn(startedOn) &&
      rules.successions.standsFor(lender, startedOn) !== rules.successions.standsFor(borrower, startedOn) &&
      !ledger.annulled.has(placementId),
  );
  return inOrderOfStart(counted);
}

/**
 * The ledger on a day, each placement under the reading of OQ-8 that it was recorded with (docs/adr/0032); and what it
 * would be with placements that are still to come.
 */
export function ledgerOn(
  region: CountedRegion,
  day: PlainDate,
  pending: readonly ReciprocityPlacement[] = [],
): SettledLedger {
  const placements = [...reciprocityPlacementsUpTo(region, day), ...pending];
  return settleLedger(
    placements.map((placement) => asRead(region, placement)),
    region.ledger.actsOn(day),
    day,
    region.rules.successions.upTo(day),
  );
}

/** A placement that the ledger has not recorded yet will be under the reading of its day. */
function asRead({ rules, ledger }: CountedRegion, placement: ReciprocityPlacement): PlacementAsRead {
  const { reciprocityMatching } = rules.termsOn(placement.startedOn).policies;
  const recorded = ledger.readings.get(placement.placementId) ?? (reciprocityMatching as ReciprocityReading);
  const { instead } = rules;
  if (!instead) return { ...placement, reading: recorded };
  const lastDay = instead.lastDayOfLoan(placement.startedOn);
  return { ...placement, reading: instead.matchingOn(placement.startedOn) ?? recorded, lastDay };
}
