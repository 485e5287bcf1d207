import type { MunicipalityCode } from '@evenwicht/kernel';
import type { InventedFact } from './invented-fact.js';

/** The members A, B and C of the worked example of domain.md section 9: real codes, everything else invented. */
export const exampleMembers = ['GM0148', 'GM0160', 'GM0166'] as [MunicipalityCode, MunicipalityCode, MunicipalityCode];
const [a, b, c] = exampleMembers;
const householdCounts: Readonly<Record<string, number>> = { [a]: 60_000, [b]: 25_000, [c]: 15_000 };

/** 90, 20 and 10 households housed, on 500, 160 and 60 vacancies; every month until November 2026 has been reported. */
export const workedExample: readonly InventedFact[] = [
  { fact: 'entry-into-force', on: '2026-07-01' },
  { fact: 'minimum-share', numerator: 15, denominator: 100, validFrom: '2026-07-01' },
  ...Object.entries(householdCounts).flatMap(([municipality, count]): InventedFact[] => [
    { fact: 'member', municipality, validFrom: '2025-12-05' },
    { fact: 'households', municipality, referenceDate: '2025-01-01', count },
  ]),
  ...reported(a, 500),
  ...reported(b, 160),
  ...reported(c, 60),
  ...housedIn(a, 90),
  ...housedIn(b, 20),
  ...housedIn(c, 10),
];

function reported(municipality: string, count: number): InventedFact[] {
  return [
    { fact: 'vacancies', municipality, month: '2026-07', count },
    { fact: 'vacancies', municipality, month: '2026-11', count: 0 },
  ];
}

/** So many households, each from application to tenancy in the summer of 2026. */
export function housedIn(municipality: string, count: number, placement: object = {}): InventedFact[] {
  const names = Array.from({ length: count }, (_, index) => `${municipality} ${index} ${JSON.stringify(placement)}`);
  return names.flatMap((name): InventedFact[] => [
    { fact: 'application', case: name, on: '2026-07-02', municipality },
    { fact: 'allocation', case: name, on: '2026-08-03', municipality, ...placement },
    { fact: 'tenancy', case: name, on: '2026-08-17' },
  ]);
}
