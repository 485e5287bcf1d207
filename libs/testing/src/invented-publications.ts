import type { RecordedEvent } from '@evenwicht/events';
import { halfYear, type HalfYear } from '@evenwicht/kernel';
import fc from 'fast-check';
import type { InventedFact } from './invented-fact.js';
import { eventsOf } from './invented-facts.js';
import { housed, inventedRegion, rulers } from './invented-region.js';

const halfYears = ['2026-H2', '2027-H1', '2027-H2'].map(halfYear);
const days = ['2026-10-01', '2027-03-01', '2027-10-01'];
const categories = ['shelteredHousing', 'detention', 'informalCare', 'womensRefuge'];
const kinds = ['housed', 'housed', 'housed', 'granted', 'refused', 'steppedIn', 'undone'] as const;

/** Some households alike. By the number of the half-year, municipality and category. */
export interface Batch {
  readonly half: number;
  readonly place: number;
  readonly category: number;
  readonly kind: (typeof kinds)[number];
  readonly count: number;
}

/** What comes in before each half-year is closed, and after it. */
export interface Publishing {
  readonly inTime: readonly Batch[];
  readonly late: readonly Batch[];
}

const batchOf = (half: number, counts: fc.Arbitrary<number>): fc.Arbitrary<Batch> =>
  fc.record({
    half: fc.nat(half).map((back) => half - back),
    place: fc.nat(rulers.length - 1),
    category: fc.nat(categories.length - 1),
    kind: fc.constantFrom(...kinds),
    count: counts,
  });

const some = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 20 }));
const few = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 2 }) },
  { weight: 2, arbitrary: fc.integer({ min: 3, max: 9 }) },
);

const publishingOf = (half: number): fc.Arbitrary<Publishing> =>
  fc.record({
    inTime: fc.array(
      batchOf(0, some).map((batch) => ({ ...batch, half })),
      { maxLength: 14 },
    ),
    late: fc.array(batchOf(half, few), { maxLength: 6 }),
  });

/** One to three half-years, with what came in late. Invented. */
export const publications: fc.Arbitrary<readonly Publishing[]> = fc
  .integer({ min: 1, max: 3 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, half) => publishingOf(half))));

/** What is in the log, and how much of it when a half-year is published. */
export interface Story {
  readonly events: readonly RecordedEvent[];
  readonly moments: readonly { readonly until: number; readonly halfYear: HalfYear }[];
}

export function storyOf(publishings: readonly Publishing[]): Story {
  const facts: InventedFact[] = [...inventedRegion, ...vacancies];
  const moments: { until: number; halfYear: HalfYear }[] = [];
  const placed = new Map<string, string[]>();
  publishings.forEach(({ inTime, late }, half) => {
    inTime.forEach((batch, index) => facts.push(...factsOf(batch, `${half}-${index}`, placed)));
    moments.push({ until: facts.length, halfYear: halfYears[half] as HalfYear });
    late.forEach((batch, index) => facts.push(...factsOf(batch, `${half}-late-${index}`, placed)));
  });
  return { events: eventsOf(facts), moments };
}

const vacancies = rulers.map((municipality): InventedFact => ({
  fact: 'vacancies',
  municipality,
  month: '2026-09',
  count: 97,
}));

function factsOf(batch: Batch, name: string, placed: Map<string, string[]>): InventedFact[] {
  const { half, place, category, kind, count } = batch;
  const on = days[half] as string;
  const key = `${half} ${place} ${category}`;
  const before = placed.get(key) ?? [];
  if (kind === 'undone') {
    placed.set(key, before.slice(count));
    return before.slice(0, count).map((each): InventedFact => ({ fact: 'tenancy-reversed', case: each, on }));
  }
  const names = Array.from({ length: count }, (_, index) => `invented-${name}-${index}`);
  if (kind === 'housed') placed.set(key, [...before, ...names]);
  return names.flatMap((each) => factsOfOne(each, batch, on));
}

function factsOfOne(name: string, { place, category: number, kind }: Batch, on: string): InventedFact[] {
  const municipality = rulers[place] as string;
  // who is housed for informal care is housed where that is
  const category = categories[kind === 'steppedIn' && number === 2 ? 0 : number] as string;
  if (kind === 'refused' || kind === 'granted') {
    const application: InventedFact = { fact: 'application', case: name, on, municipality, category };
    return [application, { fact: 'decision', case: name, on, outcome: kind }];
  }
  const days = { appliedOn: on, grantedOn: on, allocatedOn: on, startedOn: on };
  const origin = kind === 'steppedIn' ? (rulers[(place + 1) % rulers.length] as string) : municipality;
  const own = category === 'informalCare' ? 'informalCare' : 'residencePrinciple';
  return housed(name, { municipality, category, basis: kind === 'steppedIn' ? 'reciprocity' : own, origin, ...days });
}
