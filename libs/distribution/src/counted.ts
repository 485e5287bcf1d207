import { firstDayOfHalfYear, lastDayOfHalfYear, monthOf, type HalfYear, type PlainDate } from '@evenwicht/kernel';
import type { MunicipalityCode } from '@evenwicht/kernel';
import {
  inOrderOfStart,
  type PlacementAsRead,
  type ReciprocityPlacement,
  type ReciprocityReading,
} from './obligations.js';
import { settleLedger, type SettledLedger } from './reciprocity-ledger.js';
import type { Region } from './region.js';
import type { RuleBook } from './rule-book.js';
import type { Period } from './tally.js';

/** What the sums ask of the rules. A rule book gives the actual ones; a replay may ask others of the same facts. */
export type RulesOfCounting = Pick<RuleBook, 'entryIntoForce' | 'termsOn' | 'isFallbackOn' | 'householdCount'>;

/** What figures are made of: the facts of a region, under rules. */
export interface CountedRegion extends Pick<Region, 'cases' | 'supply' | 'ledger'> {
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

/** Vacancies reported for the months of a period, as corrected (history-format rule 3). */
export function vacanciesIn(
  { supply }: Pick<CountedRegion, 'supply'>,
  municipality: MunicipalityCode,
  { firstDay, lastDay }: Period,
): number {
  return supply.vacancyCount(municipality, monthOf(firstDay), monthOf(lastDay));
}

/**
 * The reciprocity placements that started up to and including a day, in the order in which the pool settles them
 * (history-format rules 6 and 7). Placements that started under the statutory fallback stand outside the pool on both
 * sides, for reciprocity is suspended then and what was open stays open (R-040, E-33); so do those of which a dispute
 * came out that they should have opened nothing.
 */
export function reciprocityPlacementsUpTo(
  { rules, cases, ledger }: CountedRegion,
  lastDay: PlainDate,
): ReciprocityPlacement[] {
  const { firstDay } = countedPart(rules, { firstDay: '0000-01-01' as PlainDate, lastDay });
  const counted = [...cases.reciprocityPlacements].filter(
    ({ placementId, startedOn }) =>
      firstDay <= startedOn &&
      startedOn <= lastDay &&
      !rules.isFallbackOn(startedOn) &&
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
  );
}

/** A placement that the ledger has not recorded yet will be under the reading of its day. */
function asRead({ rules, ledger }: CountedRegion, placement: ReciprocityPlacement): PlacementAsRead {
  const { reciprocityMatching } = rules.termsOn(placement.startedOn).policies;
  const reading = ledger.readings.get(placement.placementId) ?? (reciprocityMatching as ReciprocityReading);
  return { ...placement, reading };
}
