import type { InventedFact } from './invented-fact.js';

/** The three rulers of the worked example (domain.md section 9). */
export const rulers = ['GM0148', 'GM0160', 'GM0166'] as const;

/** Three members of 60,000, 25,000 and 15,000 households, a minimum share of 15%, in force from 1 July 2026. Invented. */
export const inventedRegion: readonly InventedFact[] = [
  { fact: 'agreement', version: '2025-12-05', on: '2025-12-05' },
  { fact: 'entry-into-force', on: '2026-07-01' },
  { fact: 'minimum-share', numerator: 15, denominator: 100, validFrom: '2026-07-01' },
  ...rulers.map((municipality): InventedFact => ({ fact: 'member', municipality, validFrom: '2025-12-05' })),
  ...householdsOn('2025-01-01'),
  ...householdsOn('2026-01-01'),
];

function householdsOn(referenceDate: string): InventedFact[] {
  const households = { GM0148: 60_000, GM0160: 25_000, GM0166: 15_000 };
  return Object.entries(households).map(([municipality, count]) => {
    return { fact: 'households', municipality, referenceDate, count };
  });
}

/** What is particular about a household in a spec. */
export interface Story {
  readonly municipality?: string;
  readonly kind?: string;
  readonly basis?: string;
  readonly origin?: string;
  readonly scope?: string;
  readonly category?: string;
  readonly appliedOn?: string;
  readonly grantedOn?: string;
  readonly allocatedOn?: string;
  readonly startedOn?: string;
}

const inAutumnOf2026 = {
  municipality: rulers[0] as string,
  scope: 'statutory',
  category: 'shelteredHousing',
  appliedOn: '2026-07-06',
  grantedOn: '2026-08-03',
  allocatedOn: '2026-09-14',
  startedOn: '2026-10-01',
};

/** A household from application to tenancy, in municipality A in the autumn of 2026 where nothing else is said. */
export function housed(name: string, story: Story = {}): InventedFact[] {
  const { municipality, scope, category, appliedOn, grantedOn, allocatedOn, startedOn, ...place } = {
    ...inAutumnOf2026,
    ...story,
  };
  return [
    { fact: 'application', case: name, on: appliedOn, municipality, scope, category },
    { fact: 'decision', case: name, on: grantedOn, outcome: 'granted' },
    { fact: 'allocation', case: name, on: allocatedOn, municipality, ...place },
    { fact: 'tenancy', case: name, on: startedOn },
  ];
}

/** A household that one member housed for another, after it stepped in. */
export const steppedIn = (name: string, helper: string, helped: string, startedOn: string) =>
  housed(name, { municipality: helper, basis: 'reciprocity', origin: helped, startedOn });

/** As many households, each housed in the municipality that granted; in one half-year, told apart by `story`. */
export function many(count: number, municipality: string, story: Story = {}): InventedFact[] {
  const names = Array.from({ length: count }, (_, index) => `${municipality}-${index}${story.startedOn ?? ''}`);
  return names.flatMap((name) => housed(name, { municipality, ...story }));
}
