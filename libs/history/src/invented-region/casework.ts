import type { Scope, UrgencyCategory } from '@evenwicht/events';

export type InventedScope = Scope;

/** How often each occurs, relative to the others. Invented: they say nothing about any region. */
export const scopeWeights: readonly (readonly [number, InventedScope])[] = [
  [86, 'statutory'],
  [8, 'local-category'],
  [6, 'permit-holder'],
];

type Group = 'traffickingVictim' | 'forensicCare';

export const categoryWeights: readonly (readonly [number, UrgencyCategory | Group])[] = [
  [9, 'informalCare'],
  [15, 'medicalNecessity'],
  [22, 'homelessShelter'],
  [18, 'shelteredHousing'],
  [8, 'clinicalMentalHealthCare'],
  [9, 'womensRefuge'],
  [1, 'traffickingVictim'],
  [7, 'youthCare'],
  [4, 'detention'],
  [2, 'forensicCare'],
  [1, 'formerSexWorker'],
  [4, 'homelessFamily'],
];

export const groundsForRefusal = ['criteria-not-met', 'no-necessity', 'other-solution-available'] as const;
export const evidence = ['brp-residential-address', 'statement-of-institution', 'earlier-case-file'] as const;
export const efforts = [
  ['direct-mediation'],
  ['direct-mediation', 'asked-all-associations'],
  ['asked-all-associations', 'flexible-dwelling-considered'],
] as const;
