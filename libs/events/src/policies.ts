/**
 * The open questions of the agreement (domain.md section 11) as dated policies. The first value is the default.
 * Only readings that the code carries out are listed: a value that nothing obeys cannot be set.
 */
export const policies = {
  minimumShareRole: { question: 'OQ-1', values: ['hinge'] },
  operationalWindow: { question: 'OQ-2', values: ['rolling-12-months', 'calendar-year-to-date', 'half-year'] },
  vacancyBase: { question: 'OQ-3', values: ['re-lettings'] },
  countingDates: { question: 'OQ-4', values: ['share-by-allocation-housed-by-tenancy'] },
  countingUnit: { question: 'OQ-5', values: ['households'] },
  reciprocityScope: { question: 'OQ-6', values: ['own-origin-only'] },
  balanceKey: { question: 'OQ-7', values: ['households'] },
  reciprocityMatching: { question: 'OQ-8', values: ['pool', 'bilateral', 'gross'] },
  evaluationClock: { question: 'OQ-9', values: ['entry-into-force', 'adoption'] },
  emergencyButtonHolders: { question: 'OQ-10', values: ['any-party'] },
  permitHolderClassification: { question: 'OQ-11', values: ['ground-of-decision'] },
  intermediateContracts: { question: 'OQ-12', values: ['first-own-independent-dwelling'] },
  institutionLocation: { question: 'OQ-13', values: ['origin-not-location'] },
  originHierarchy: { question: 'OQ-14', values: ['last-stable-residence'] },
  provisionalCategory: { question: 'OQ-15', values: ['counted-and-reported-apart'] },
  tableDetermination: { question: 'OQ-16', values: ['binds-parties-not-applicant'] },
  proRataRanking: { question: 'OQ-17', values: ['advice'] },
  pendingAtEntry: { question: 'OQ-18', values: ['counted-from-entry-with-statutory-grant'] },
  smallAffordableDefinition: { question: 'OQ-19', values: ['up-to-50-square-metres-or-two-rooms'] },
  bwMoRegionDeventer: { question: 'OQ-20', values: ['counted-in-distribution-region'] },
  vacancySource: { question: 'OQ-21', values: ['association-reports'] },
  unableToServeRoute: { question: 'OQ-22', values: ['one-route-reciprocity'] },
  /** What decides in the order of the second principle when every figure is equal; no open question of its own. */
  lastTieBreak: { question: 'OQ-17', values: ['municipality-code', 'draw'] },
  /** Which counts of households are too small to print, zero apart; a rule of privacy, no open question (domain.md 6.1). */
  smallCells: { question: '6.1', values: ['fewer-than-5', 'fewer-than-3', 'fewer-than-10'] },
} as const satisfies Record<string, { question: string; values: readonly [string, ...string[]] }>;

export type PolicyName = keyof typeof policies;
export type PolicyValue<Name extends PolicyName> = (typeof policies)[Name]['values'][number];
export const policyNames = Object.keys(policies) as [PolicyName, ...PolicyName[]];

/** The value that holds while the agreement has set none: the default reading of domain.md section 11. */
export function defaultOf<Name extends PolicyName>(policy: Name): PolicyValue<Name> {
  return policies[policy].values[0];
}
