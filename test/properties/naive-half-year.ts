import type { InventedFact } from '@evenwicht/testing';
import {
  applications,
  decisions,
  householdsOf,
  inForce,
  lastEntry,
  lowest,
  membersOn,
  netAddition,
  openLoans,
  reciprocityPlacements,
  standingAllocations,
  standingTenancies,
  vacanciesOf,
} from './naive-readings.js';

/**
 * The half-year report a second time, written from the prose of the history format alone: a flat list of facts, loops
 * within loops, no sums shared with libs/distribution. Slow and plain on purpose: where the two differ, one is wrong.
 */
export function naiveHalfYear(facts: readonly InventedFact[], halfYear: string) {
  const { first, last } = daysOf(halfYear);
  const entry = lastEntry(facts);
  const members = membersOn(facts, last);
  const total = members.reduce((sum, municipality) => sum + housedIn(facts, municipality, halfYear).length, 0);
  const placements = reciprocityPlacements(facts, entry, last);
  const rows = members.map((municipality) => ({
    municipality,
    ...countsOf(facts, municipality, halfYear),
    ...shareOf(facts, municipality, halfYear),
    ...balanceOf(facts, municipality, halfYear, members, total),
    ...netOf(placements, municipality),
    netAddition: netAddition(facts, municipality, isIn(first, last, entry)),
  }));
  return {
    halfYear,
    agreementVersion: inForce(facts, 'agreement', last)?.version ?? 'none-yet',
    municipalities: rows,
    region: {
      housed: total,
      allocations: rows.reduce((sum, row) => sum + row.allocations, 0),
      vacancies: rows.reduce((sum, row) => sum + row.vacancies, 0),
      dispersion: total === 0 ? null : dispersionOf(facts, halfYear, members, total),
      openLoans: openLoans(placements),
    },
  };
}

function daysOf(halfYear: string) {
  const year = halfYear.slice(0, 4);
  return halfYear.endsWith('H1')
    ? { first: `${year}-01-01`, last: `${year}-06-30` }
    : { first: `${year}-07-01`, last: `${year}-12-31` };
}

function isIn(first: string, last: string, entry: string | undefined) {
  return (day: string) => entry !== undefined && day >= entry && day >= first && day <= last;
}

function countedIn(facts: readonly InventedFact[], halfYear: string) {
  const { first, last } = daysOf(halfYear);
  return isIn(first, last, lastEntry(facts));
}

function housedIn(facts: readonly InventedFact[], municipality: string, halfYear: string) {
  const isCounted = countedIn(facts, halfYear);
  return standingTenancies(facts).filter((one) => one.municipality === municipality && isCounted(one.on));
}

function countsOf(facts: readonly InventedFact[], municipality: string, halfYear: string) {
  const isCounted = countedIn(facts, halfYear);
  const own = (all: readonly { readonly municipality: string; readonly on: string }[]) =>
    all.filter((one) => one.municipality === municipality && isCounted(one.on)).length;
  const decided = (outcome: 'granted' | 'refused') =>
    decisions(facts, outcome, lastEntry(facts))
      .filter((one) => one.municipality === municipality && isCounted(one.on))
      .reduce((sum, { weight }) => sum + weight, 0);
  const housed = housedIn(facts, municipality, halfYear);
  return {
    applications: own(applications(facts)),
    granted: decided('granted'),
    refused: decided('refused'),
    housed: housed.length,
    housedInformalCare: housed.filter(({ basis }) => basis === 'informalCare').length,
  };
}

function shareOf(facts: readonly InventedFact[], municipality: string, halfYear: string) {
  const { first, last } = daysOf(halfYear);
  const isCounted = countedIn(facts, halfYear);
  const own = standingAllocations(facts).filter((one) => one.municipality === municipality && isCounted(one.on));
  const allocations = own.filter(({ kind }) => kind === 'vacancy').length;
  const vacancies = vacanciesOf(facts, municipality, first, last);
  const minimum = inForce(facts, 'minimum-share', last);
  return {
    allocations,
    vacancies,
    share: vacancies === 0 ? null : lowest(allocations, vacancies),
    // share > minimum, both sides times both denominators
    aboveMinimum: !!minimum && vacancies > 0 && allocations * minimum.denominator > minimum.numerator * vacancies,
  };
}

function householdsIn(facts: readonly InventedFact[], municipality: string, halfYear: string): number {
  return householdsOf(facts, municipality, `${Number(halfYear.slice(0, 4)) - 1}-01-01`);
}

function allHouseholds(facts: readonly InventedFact[], members: readonly string[], halfYear: string): number {
  return members.reduce((sum, municipality) => sum + householdsIn(facts, municipality, halfYear), 0);
}

function balanceOf(
  facts: readonly InventedFact[],
  municipality: string,
  halfYear: string,
  members: readonly string[],
  total: number,
) {
  const all = allHouseholds(facts, members, halfYear);
  const own = householdsIn(facts, municipality, halfYear);
  const housed = housedIn(facts, municipality, halfYear).length;
  return { expected: lowest(total * own, all), balance: lowest(housed * all - total * own, all) };
}

/** Every |balance| has the same denominator, the sum of the households. */
function dispersionOf(facts: readonly InventedFact[], halfYear: string, members: readonly string[], total: number) {
  const all = allHouseholds(facts, members, halfYear);
  let deviation = 0;
  for (const municipality of members) {
    const housed = housedIn(facts, municipality, halfYear).length;
    deviation += Math.abs(housed * all - total * householdsIn(facts, municipality, halfYear));
  }
  return lowest(deviation, 2 * total * all);
}

function netOf(placements: ReturnType<typeof reciprocityPlacements>, municipality: string) {
  const helped = placements.filter(({ origin }) => origin === municipality).length;
  const steppedIn = placements.filter((placement) => placement.municipality === municipality).length;
  return { helped, steppedIn, netReciprocity: helped - steppedIn };
}
