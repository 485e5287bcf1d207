import type { Role } from './visitor.js';

/** `own`: only where it concerns the visitor's own organisation. `any`: other organisations too. */
export type Reach = 'own' | 'any';

/**
 * Who may do what (domain.md 7.11, R-037, R-064 to R-068). What is not in the table is not allowed.
 * Whose a case is: for a caseworker the municipality of application, of origin or of destination, as the operation
 * says; for a housing association the association in the command or of the allocation.
 */
export const accessTable = {
  registerApplication: { caseworker: 'own' },
  forwardApplication: { caseworker: 'own' },
  requestSupplement: { caseworker: 'own' },
  receiveSupplement: { caseworker: 'own' },
  requestExternalAdvice: { caseworker: 'own' },
  receiveExternalAdvice: { caseworker: 'own' },
  extendDecisionTerm: { caseworker: 'own' },
  setApplicationAside: { caseworker: 'own' },
  decideApplication: { caseworker: 'own' },
  lodgeObjection: { caseworker: 'own' },
  decideObjection: { caseworker: 'own' },
  revokeUrgency: { caseworker: 'own' },
  extendUrgency: { caseworker: 'own' },
  expireUrgency: { caseworker: 'own' },
  determineOrigin: { caseworker: 'own' },
  identifyCarePlace: { caseworker: 'own' },
  assessReturn: { caseworker: 'own' },
  referToMediationTable: { caseworker: 'own' },
  recordTableDetermination: { 'table-coordinator': 'any' },
  recordUtmostEffort: { caseworker: 'own' },
  declareUnableToServe: { caseworker: 'own' },
  stepIn: { caseworker: 'own', 'table-coordinator': 'any' },
  allocateDwelling: { 'housing-association': 'own' },
  withdrawAllocation: { 'housing-association': 'own' },
  startTenancy: { 'housing-association': 'own' },
  reverseTenancy: { 'housing-association': 'own' },
  closeCase: { caseworker: 'own' },
  reportVacancies: { 'housing-association': 'own' },
  readCase: { caseworker: 'own', 'housing-association': 'own', 'table-coordinator': 'any' },
  readDistributionBalances: {
    caseworker: 'any',
    'housing-association': 'any',
    'table-coordinator': 'any',
    secretariat: 'any',
    evaluator: 'any',
  },
  readVacancies: {
    caseworker: 'any',
    'housing-association': 'any',
    'table-coordinator': 'any',
    secretariat: 'any',
    evaluator: 'any',
  },
  readReciprocityLedger: {
    caseworker: 'any',
    'housing-association': 'any',
    'table-coordinator': 'any',
    secretariat: 'any',
    evaluator: 'any',
  },
} as const satisfies Record<string, Partial<Record<Role, Reach>>>;

export type Operation = keyof typeof accessTable;

/** The row of an operation; none for an operation that the table does not know. */
export function rowOf(operation: string): Partial<Record<Role, Reach>> | undefined {
  return Object.hasOwn(accessTable, operation) ? accessTable[operation as Operation] : undefined;
}
