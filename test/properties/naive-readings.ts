import type { InventedFact } from '@evenwicht/testing';

/** How the second implementation reads a flat list of facts: each question goes through the whole list again. */
type FactNamed<Name> = InventedFact & { readonly fact: Name };

function named<Name extends InventedFact['fact']>(facts: readonly InventedFact[], name: Name): FactNamed<Name>[] {
  return facts.filter((fact): fact is FactNamed<Name> => fact.fact === name);
}

/** The day of entry into force, as recorded last. */
export function lastEntry(facts: readonly InventedFact[]): string | undefined {
  return named(facts, 'entry-into-force').at(-1)?.on;
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

export function inForce<Name extends 'minimum-share' | 'agreement'>(
  facts: readonly InventedFact[],
  name: Name,
  day: string,
): FactNamed<Name> | undefined {
  return latest(named(facts, name), (fact) => ('on' in fact ? fact.on : fact.validFrom), day);
}

export function membersOn(facts: readonly InventedFact[], day: string): string[] {
  const everyone = [...new Set(named(facts, 'member').map(({ municipality }) => municipality))].sort();
  return everyone.filter((municipality) => {
    const own = named(facts, 'member').filter((fact) => fact.municipality === municipality);
    const membership = latest(own, ({ validFrom }) => validFrom, day);
    return membership !== undefined && (membership.validUntil === undefined || day <= membership.validUntil);
  });
}

export function householdsOf(facts: readonly InventedFact[], municipality: string, referenceDate: string): number {
  const own = named(facts, 'households').filter((fact) => fact.municipality === municipality);
  const counted = own.filter((fact) => fact.referenceDate === referenceDate).at(-1);
  if (!counted) throw new Error(`${municipality} ${referenceDate}`);
  return counted.count;
}

/** The applications of scope statutory, as corrected last: whatever belongs to another is left out by its case. */
export function applications(facts: readonly InventedFact[]) {
  return named(facts, 'application').filter(({ case: name, scope = 'statutory' }) => {
    const corrected = named(facts, 'scope-corrected').findLast((one) => one.case === name);
    return (corrected?.scope ?? scope) === 'statutory';
  });
}

/** The first decision of a case, and of each that came instead of another both sides: one more of it, one less of that. */
export function decisions(facts: readonly InventedFact[], outcome: 'granted' | 'refused', entry: string | undefined) {
  return histories(facts).flatMap((history) =>
    named(history, 'decision').flatMap((decision, index, all) => {
      const before = all[index - 1];
      if (before?.outcome === decision.outcome) return [];
      const one = { municipality: whoDecides(history, decision), on: decision.on };
      if (decision.outcome === outcome) return [{ ...one, weight: 1 }];
      return before && entry !== undefined && whenSo(all, index - 1) >= entry ? [{ ...one, weight: -1 }] : [];
    }),
  );
}

/** The day on which the outcome of a decision first held: one that repeats the outcome before it changes nothing. */
function whenSo(all: readonly FactNamed<'decision'>[], index: number): string {
  const own = all[index];
  const isRepeated = index > 0 && all[index - 1]?.outcome === own?.outcome;
  return isRepeated ? whenSo(all, index - 1) : (own?.on ?? '');
}

/** The municipality that the application was sent to last before the decision; else the one that received it. */
function whoDecides(history: readonly InventedFact[], decision: InventedFact): string {
  const before = history.slice(0, history.indexOf(decision));
  const sent = before.findLast((fact) => fact.fact === 'forwarding' || fact.fact === 'application');
  return sent && 'municipality' in sent ? sent.municipality : '';
}

/** The facts of one case in order, for each statutory application. */
function histories(facts: readonly InventedFact[]) {
  return applications(facts).map(({ case: name }) => facts.filter((fact) => 'case' in fact && fact.case === name));
}

/** Allocations after which no withdrawal came before the next allocation of the case. */
export function standingAllocations(facts: readonly InventedFact[]) {
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
export function standingTenancies(facts: readonly InventedFact[]) {
  return histories(facts).flatMap((history) =>
    history.flatMap((fact, index) => {
      if (fact.fact !== 'tenancy') return [];
      const after = history.slice(index + 1);
      const next = after.findIndex((one) => one.fact === 'tenancy');
      const until = next === -1 ? after : after.slice(0, next);
      if (until.some((one) => one.fact === 'tenancy-reversed')) return [];
      const [allocation] = named(history.slice(0, index), 'allocation').slice(-1);
      const { municipality = '', basis = 'residencePrinciple', origin } = allocation ?? {};
      return [{ municipality, basis, origin, on: fact.on, known: facts.indexOf(fact) }];
    }),
  );
}

export function vacanciesOf(facts: readonly InventedFact[], municipality: string, first: string, last: string): number {
  const entry = lastEntry(facts);
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

export function netAddition(facts: readonly InventedFact[], municipality: string, isCounted: (day: string) => boolean) {
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

export function reciprocityPlacements(
  facts: readonly InventedFact[],
  entry: string | undefined,
  last: string,
): NaivePlacement[] {
  return standingTenancies(facts)
    .filter(({ basis, on }) => basis === 'reciprocity' && entry !== undefined && on >= entry && on <= last)
    .filter(({ municipality, origin }) => origin !== undefined && municipality !== origin)
    .filter(({ on }) => !latest(named(facts, 'fallback'), ({ validFrom }) => validFrom, on)?.isActive)
    .sort((left, right) => left.on.localeCompare(right.on) || left.known - right.known);
}

/** Rule 7 word by word: the net positions before each placement are counted anew from all placements before it. */
export function openLoans(placements: readonly NaivePlacement[]): number {
  const loans: { readonly of: string | undefined; isOpen: boolean }[] = [];
  placements.forEach(({ municipality: steppedIn, origin: helped }, index) => {
    const before = placements.slice(0, index);
    const net = (one: string | undefined) =>
      before.filter(({ origin }) => origin === one).length -
      before.filter(({ municipality }) => municipality === one).length;
    const oldest = loans.find((loan) => loan.of === steppedIn && loan.isOpen);
    if (net(steppedIn) > 0 && oldest) oldest.isOpen = false;
    if (!(net(helped) < 0)) loans.push({ of: helped, isOpen: true });
  });
  return loans.filter(({ isOpen }) => isOpen).length;
}

export function lowest(numerator: number, denominator: number) {
  let [a, b] = [Math.abs(numerator), denominator];
  while (b > 0) [a, b] = [b, a % b];
  return { numerator: numerator === 0 ? 0 : numerator / a, denominator: denominator / a };
}
