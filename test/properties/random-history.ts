import type { InventedFact } from '@evenwicht/testing';
import type { Scope } from '@evenwicht/events';
import fc from 'fast-check';

/** Four that take part at some time, and one that never does. */
export const municipalities = ['GM0148', 'GM0160', 'GM0166', 'GM0177'] as const;
const everywhere = fc.constantFrom(...municipalities, 'GM0150');
const participant = fc.constantFrom(...municipalities);

/** Half a year before the usual entry into force until half a year after the last report that the properties ask for. */
const anyDay = fc.integer({ min: 0, max: 1000 }).map((offset) => dayAfter('2026-01-01', offset));
const anyMonth = anyDay.map((day) => day.slice(0, 7));

function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** A fact, and when it became known: facts of one history are told in that order. */
interface Told {
  readonly known: number;
  readonly facts: readonly InventedFact[];
}

const told = (facts: fc.Arbitrary<readonly InventedFact[]>): fc.Arbitrary<Told> =>
  fc.record({ known: fc.nat({ max: 10_000 }), facts });

const membership = (municipality: string): fc.Arbitrary<readonly InventedFact[]> =>
  fc
    .array(
      fc.record({
        fact: fc.constant('member' as const),
        municipality: fc.constant(municipality),
        validFrom: fc.oneof({ weight: 3, arbitrary: fc.constant('2025-12-05') }, anyDay),
        length: fc.option(fc.nat({ max: 700 }), { freq: 3 }),
      }),
      { minLength: 1, maxLength: 2 },
    )
    .map((facts) =>
      facts.map(({ length, ...fact }) =>
        length === null ? fact : { ...fact, validUntil: dayAfter(fact.validFrom, length) },
      ),
    );

const households = (municipality: string): fc.Arbitrary<readonly InventedFact[]> =>
  fc.tuple(...['2025', '2026', '2027'].map(() => fc.integer({ min: 1, max: 100_000 }))).map((counts) =>
    counts.map((count, index) => ({
      fact: 'households' as const,
      municipality,
      referenceDate: `${2025 + index}-01-01`,
      count,
    })),
  );

const rule: fc.Arbitrary<InventedFact> = fc.oneof(
  fc.record({
    fact: fc.constant('minimum-share' as const),
    numerator: fc.integer({ min: 0, max: 40 }),
    denominator: fc.constant(100),
    validFrom: anyDay,
  }),
  fc.record({ fact: fc.constant('fallback' as const), isActive: fc.boolean(), validFrom: anyDay }),
  fc.record({ fact: fc.constant('agreement' as const), version: fc.constantFrom('1', '2'), on: anyDay }),
);

const supply: fc.Arbitrary<InventedFact> = fc.oneof(
  fc.record({
    fact: fc.constant('vacancies' as const),
    municipality: everywhere,
    month: anyMonth,
    count: fc.nat({ max: 12 }),
    association: fc.constantFrom('association-1', 'association-2'),
  }),
  fc.record({
    fact: fc.constant('small-affordable-change' as const),
    municipality: everywhere,
    on: anyDay,
    direction: fc.constantFrom('addition', 'removal'),
    count: fc.nat({ max: 30 }),
  }),
);

const scope: fc.Arbitrary<Scope> = fc.oneof(
  { weight: 4, arbitrary: fc.constant('statutory' as const) },
  { weight: 1, arbitrary: fc.constantFrom('permit-holder' as const, 'local-category' as const) },
);

/** A round of one case: allocated, perhaps withdrawn, perhaps housed, perhaps reversed. */
const round = fc.record({
  municipality: everywhere,
  origin: participant,
  basis: fc.constantFrom('residencePrinciple', 'informalCare', 'mediationTable', 'reciprocity', 'reciprocity'),
  kind: fc.constantFrom('vacancy', 'vacancy', 'vacancy', 'new-build', 'other'),
  days: fc.tuple(anyDay, anyDay, anyDay, anyDay),
  outcome: fc.constantFrom(
    ...['allocated', 'withdrawn', 'housed', 'housed', 'housed', 'reversed', 'reversed-withdrawn', 'recorded-anew'],
  ),
  corrected: fc.record({
    origin: participant,
    basis: fc.constantFrom('residencePrinciple', 'mediationTable', 'reciprocity'),
  }),
});

const applicationAndDecision = fc.record({
  municipality: everywhere,
  scope,
  receivedOn: anyDay,
  decidedOn: anyDay,
  outcome: fc.constantFrom('granted', 'granted', 'granted', 'refused', 'set-aside'),
  onObjection: fc.option(fc.record({ outcome: fc.constantFrom('granted' as const, 'refused' as const), on: anyDay }), {
    freq: 3,
  }),
  forwardedTo: fc.option(everywhere, { freq: 3 }),
});

type Round = typeof round extends fc.Arbitrary<infer Value> ? Value : never;

function factsOfRound(name: string, { outcome, days, corrected, ...place }: Round): InventedFact[] {
  const of = { case: name };
  const allocation: InventedFact = { fact: 'allocation', ...of, ...place, on: days[0] };
  const withdrawal: InventedFact = { fact: 'allocation-withdrawn', ...of, on: days[3] };
  const tenancy: InventedFact = { fact: 'tenancy', ...of, on: days[1] };
  const reversal: InventedFact = { fact: 'tenancy-reversed', ...of, on: days[2] };
  const after: Record<string, InventedFact[]> = {
    allocated: [],
    withdrawn: [withdrawal],
    housed: [tenancy],
    reversed: [tenancy, reversal],
    'reversed-withdrawn': [tenancy, reversal, withdrawal],
    // an origin that was corrected after placement: on the same days, with another origin and ground (E-11)
    'recorded-anew': [tenancy, reversal, withdrawal, { ...allocation, ...corrected }, tenancy],
  };
  return [allocation, ...(after[outcome] ?? [])];
}

/** One dwelling at a time: another round comes only after the one before was withdrawn. */
function possible(rounds: readonly Round[]): readonly Round[] {
  const standing = rounds.findIndex(({ outcome }) => !outcome.endsWith('withdrawn'));
  return standing === -1 ? rounds : rounds.slice(0, standing + 1);
}

type Start = typeof applicationAndDecision extends fc.Arbitrary<infer Value> ? Value : never;

/** Perhaps sent to another municipality, and decided or set aside there. */
function factsOfProcedure(name: string, { forwardedTo, decidedOn: on, outcome, onObjection }: Start): InventedFact[] {
  const sent: InventedFact[] = forwardedTo ? [{ fact: 'forwarding', case: name, on, municipality: forwardedTo }] : [];
  if (outcome === 'set-aside') return [...sent, { fact: 'set-aside', case: name, on }];
  const instead: InventedFact[] = onObjection ? [{ fact: 'decision', case: name, ...onObjection }] : [];
  return [...sent, { fact: 'decision', case: name, on, outcome }, ...instead];
}

/** One case from application on, each of its facts known at some time after the one before. */
function caseNamed(name: string, ofScope = scope): fc.Arbitrary<Told[]> {
  return fc
    .record({
      start: applicationAndDecision,
      scope: ofScope,
      corrections: fc.array(fc.record({ scope: ofScope, at: fc.nat({ max: 12 }), on: anyDay }), { maxLength: 2 }),
      rounds: fc.array(round, { maxLength: 2 }),
      known: fc.array(fc.nat({ max: 3000 }), { minLength: 18, maxLength: 18 }),
    })
    .map(({ start, scope: own, rounds, corrections, known }) => {
      const { municipality, receivedOn } = start;
      const facts: InventedFact[] = [
        { fact: 'application', case: name, on: receivedOn, municipality, scope: own },
        ...factsOfProcedure(name, start),
        ...possible(rounds).flatMap((one) => factsOfRound(name, one)),
      ];
      for (const { at, ...corrected } of corrections) {
        facts.splice(1 + (at % facts.length), 0, { fact: 'scope-corrected', case: name, ...corrected });
      }
      let moment = 0;
      return facts.map((fact, index) => ({ known: (moment += known[index] ?? 0), facts: [fact] }));
    });
}

const cases = (prefix: string, ofScope = scope) =>
  fc
    .nat({ max: 25 })
    .chain((count) =>
      fc.tuple(...Array.from({ length: count }, (_, index) => caseNamed(`${prefix}-${index}`, ofScope))),
    )
    .map((all) => all.flat());

/** Facts of cases that are outside the agreement. */
export const outsideScope = cases('outside', fc.constantFrom<Scope>('permit-holder', 'local-category')).map(inOrder);

const entryIntoForce = fc
  .oneof({ weight: 3, arbitrary: fc.constant('2026-07-01') }, { weight: 1, arbitrary: anyDay })
  .map((on): InventedFact => ({ fact: 'entry-into-force', on }));

/**
 * Three years of an invented region: members that join and leave, rules that change, late facts, corrections,
 * withdrawals, reversals, step-ins, cases out of scope. In the order in which it became known.
 */
export const randomHistory: fc.Arbitrary<InventedFact[]> = fc
  .record({
    entry: fc.array(told(entryIntoForce.map((fact) => [fact])), { minLength: 1, maxLength: 2 }),
    members: fc.tuple(...municipalities.map((municipality) => told(membership(municipality)))),
    households: fc.tuple(...municipalities.map((municipality) => told(households(municipality)))),
    rules: fc.array(told(rule.map((fact) => [fact])), { maxLength: 6 }),
    supply: fc.array(told(supply.map((fact) => [fact])), { maxLength: 40 }),
    cases: cases('case'),
  })
  .map((parts) => inOrder(Object.values(parts).flat()));

function inOrder(parts: readonly Told[]): InventedFact[] {
  return [...parts].sort((left, right) => left.known - right.known).flatMap(({ facts }) => facts);
}

/** The half-years that the histories reach; their household counts are always known. */
export const halfYears = ['2026-H1', '2026-H2', '2027-H1', '2027-H2', '2028-H1'] as const;
