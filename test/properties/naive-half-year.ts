import type { InventedFact } from '@evenwicht/testing';

/**
 * The half-year report a second time, written from the prose of the history format alone: a flat list of facts, loops
 * within loops, no sums shared with libs/distribution. Slow and plain on purpose: where the two differ, one is wrong.
 */
export function naiveHalfYear(facts: readonly InventedFact[], halfYear: string) {
  const year = Number(halfYear.slice(0, 4));
  const first = halfYear.endsWith('H1') ? `${year}-01-01` : `${year}-07-01`;
  const last = halfYear.endsWith('H1') ? `${year}-06-30` : `${year}-12-31`;
  const entry = lastOf(facts, 'entry-into-force')?.on;
  const isCounted = (day: string) => entry !== undefined && day >= entry && day >= first && day <= last;

  const members = membersOn(facts, last);
  const households = members.map((municipality) => householdsOf(facts, municipality, `${year - 1}-01-01`));
  const allHouseholds = households.reduce((sum, count) => sum + count, 0);

  const tenancies = standingTenancies(facts);
  const housedIn = (municipality: string) =>
    tenancies.filter((tenancy) => tenancy.municipality === municipality && isCounted(tenancy.on));
  const total = members.reduce((sum, municipality) => sum + housedIn(municipality).length, 0);

  const placements = reciprocityPlacements(facts, tenancies, entry, last);
  const minimum = inForce(facts, 'minimum-share', last);

  const rows = members.map((municipality, index) => {
    const allocations = standingAllocations(facts).filter(
      (allocation) =>
        allocation.municipality === municipality && allocation.kind === 'vacancy' && isCounted(allocation.on),
    ).length;
    const vacancies = vacanciesOf(facts, municipality, first, last, entry);
    const housed = housedIn(municipality).length;
    const ownHouseholds = households[index]!;
    const helped = placements.filter(({ origin }) => origin === municipality).length;
    const steppedIn = placements.filter((placement) => placement.municipality === municipality).length;
    return {
      municipality,
      applications: applications(facts).filter((one) => one.municipality === municipality && isCounted(one.on)).length,
      granted: decisions(facts, 'granted').filter((one) => one.municipality === municipality && isCounted(one.on))
        .length,
      refused: decisions(facts, 'refused').filter((one) => one.municipality === municipality && isCounted(one.on))
        .length,
      housed,
      housedInformalCare: housedIn(municipality).filter(({ basis }) => basis === 'informalCare').length,
      allocations,
      vacancies,
      share: vacancies === 0 ? null : lowest(allocations, vacancies),
      // share > minimum, both sides times both denominators
      aboveMinimum: !!minimum && vacancies > 0 && allocations * minimum.denominator > minimum.numerator * vacancies,
      expected: lowest(total * ownHouseholds, allHouseholds),
      balance: lowest(housed * allHouseholds - total * ownHouseholds, allHouseholds),
      helped,
      steppedIn,
      netReciprocity: helped - steppedIn,
      netAddition: netAddition(facts, municipality, isCounted),
    };
  });

  // every |balance| has the same denominator, the sum of the households
  const deviations = members.map((municipality, index) =>
    Math.abs(housedIn(municipality).length * allHouseholds - total * households[index]!),
  );
  const deviation = deviations.reduce((sum, one) => sum + one, 0);
  return {
    halfYear,
    agreementVersion: inForce(facts, 'agreement', last)?.version ?? 'none-yet',
    municipalities: rows,
    region: {
      housed: total,
      allocations: rows.reduce((sum, row) => sum + row.allocations, 0),
      vacancies: rows.reduce((sum, row) => sum + row.vacancies, 0),
      dispersion: total === 0 ? null : lowest(deviation, 2 * total * allHouseholds),
      openLoans: openLoans(placements),
    },
  };
}

type FactNamed<Name> = InventedFact & { readonly fact: Name };

function named<Name extends InventedFact['fact']>(facts: readonly InventedFact[], name: Name): FactNamed<Name>[] {
  return facts.filter((fact): fact is FactNamed<Name> => fact.fact === name);
}

function lastOf<Name extends InventedFact['fact']>(facts: readonly InventedFact[], name: Name) {
  return named(facts, name).at(-1);
}

/** The latest first day that is not after the day; among the same first days the one that became known last. */
function latest<Dated>(dated: readonly Dated[], firstDayOf: (one: Dated) => string, day: string): Dated | undefined {
  let found: Dated | undefined;
  for (const one of dated) {
    if (firstDayOf(one) > day) continue;
    if (found === undefined || firstDayOf(one) >= firstDayOf(found)) found = one;
  }
  return found;
}

function inForce<Name extends 'minimum-share' | 'agreement'>(
  facts: readonly InventedFact[],
  name: Name,
  day: string,
): FactNamed<Name> | undefined {
  return latest(named(facts, name), (fact) => ('on' in fact ? fact.on : fact.validFrom), day);
}

function membersOn(facts: readonly InventedFact[], day: string): string[] {
  const everyone = [...new Set(named(facts, 'member').map(({ municipality }) => municipality))].sort();
  return everyone.filter((municipality) => {
    const own = named(facts, 'member').filter((fact) => fact.municipality === municipality);
    const membership = latest(own, ({ validFrom }) => validFrom, day);
    return membership !== undefined && (membership.validUntil === undefined || day <= membership.validUntil);
  });
}

function householdsOf(facts: readonly InventedFact[], municipality: string, referenceDate: string): number {
  const own = named(facts, 'households').filter((fact) => fact.municipality === municipality);
  const counted = own.filter((fact) => fact.referenceDate === referenceDate).at(-1);
  if (!counted) throw new Error(`${municipality} ${referenceDate}`);
  return counted.count;
}

/** The applications of scope statutory: whatever belongs to another is left out by its case. */
function applications(facts: readonly InventedFact[]) {
  return named(facts, 'application').filter(({ scope = 'statutory' }) => scope === 'statutory');
}

function decisions(facts: readonly InventedFact[], outcome: 'granted' | 'refused') {
  return applications(facts).flatMap(({ case: name, municipality }) =>
    named(facts, 'decision')
      .filter((decision) => decision.case === name && decision.outcome === outcome)
      .map(({ on }) => ({ municipality, on })),
  );
}

/** The facts of one case in order, for each statutory application. */
function histories(facts: readonly InventedFact[]) {
  return applications(facts).map(({ case: name }) => facts.filter((fact) => 'case' in fact && fact.case === name));
}

/** Allocations after which no withdrawal came before the next allocation of the case. */
function standingAllocations(facts: readonly InventedFact[]) {
  return histories(facts).flatMap((history) =>
    history.flatMap((fact, index) => {
      if (fact.fact !== 'allocation') return [];
      const after = history.slice(index + 1);
      const next = after.findIndex((one) => one.fact === 'allocation');
      const until = next === -1 ? after : after.slice(0, next);
      const { municipality, on, kind = 'vacancy' } = fact;
      return until.some((one) => one.fact === 'allocation-withdrawn') ? [] : [{ municipality, on, kind }];
    }),
  );
}

/** Tenancies that were not reversed, with what the allocation before them said. */
function standingTenancies(facts: readonly InventedFact[]) {
  return histories(facts).flatMap((history) =>
    history.flatMap((fact, index) => {
      if (fact.fact !== 'tenancy') return [];
      const after = history.slice(index + 1);
      const next = after.findIndex((one) => one.fact === 'tenancy');
      const until = next === -1 ? after : after.slice(0, next);
      if (until.some((one) => one.fact === 'tenancy-reversed')) return [];
      const allocation = named(history.slice(0, index), 'allocation').at(-1)!;
      const { municipality, basis = 'residencePrinciple', origin } = allocation;
      return [{ municipality, basis, origin, on: fact.on, known: facts.indexOf(fact) }];
    }),
  );
}

function vacanciesOf(
  facts: readonly InventedFact[],
  municipality: string,
  first: string,
  last: string,
  entry: string | undefined,
): number {
  if (entry === undefined) return 0;
  let total = 0;
  const own = named(facts, 'vacancies').filter((fact) => fact.municipality === municipality);
  for (const report of own) {
    const isCorrected = own
      .slice(own.indexOf(report) + 1)
      .some((other) => other.month === report.month && other.association === report.association);
    const isInPeriod = report.month >= first.slice(0, 7) && report.month <= last.slice(0, 7);
    if (!isCorrected && isInPeriod && report.month >= entry.slice(0, 7)) total += report.count;
  }
  return total;
}

function netAddition(facts: readonly InventedFact[], municipality: string, isCounted: (day: string) => boolean) {
  let net = 0;
  for (const change of named(facts, 'small-affordable-change')) {
    if (change.municipality !== municipality || !isCounted(change.on)) continue;
    net += change.direction === 'addition' ? change.count : -change.count;
  }
  return net;
}

interface NaivePlacement {
  readonly municipality: string;
  readonly origin: string | undefined;
  readonly on: string;
  readonly known: number;
}

function reciprocityPlacements(
  facts: readonly InventedFact[],
  tenancies: readonly (NaivePlacement & { readonly basis: string })[],
  entry: string | undefined,
  last: string,
): NaivePlacement[] {
  return tenancies
    .filter(({ basis, on }) => basis === 'reciprocity' && entry !== undefined && on >= entry && on <= last)
    .filter(({ municipality, origin }) => origin !== undefined && municipality !== origin)
    .filter(({ on }) => !latest(named(facts, 'fallback'), ({ validFrom }) => validFrom, on)?.isActive)
    .sort((left, right) => left.on.localeCompare(right.on) || left.known - right.known);
}

/** Rule 7 word by word: the net positions before each placement are counted anew from all placements before it. */
function openLoans(placements: readonly NaivePlacement[]): number {
  const loans: { readonly of: string; isOpen: boolean }[] = [];
  placements.forEach(({ municipality: steppedIn, origin: helped }, index) => {
    const before = placements.slice(0, index);
    const net = (one: string | undefined) =>
      before.filter(({ origin }) => origin === one).length -
      before.filter(({ municipality }) => municipality === one).length;
    if (net(steppedIn) > 0) loans.find((loan) => loan.of === steppedIn && loan.isOpen)!.isOpen = false;
    if (!(net(helped) < 0)) loans.push({ of: helped!, isOpen: true });
  });
  return loans.filter(({ isOpen }) => isOpen).length;
}

function lowest(numerator: number, denominator: number) {
  let [a, b] = [Math.abs(numerator), denominator];
  while (b > 0) [a, b] = [b, a % b];
  return { numerator: numerator === 0 ? 0 : numerator / a, denominator: denominator / a };
}
