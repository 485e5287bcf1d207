import type { Role } from './visitor.js';

/**
 * For which organisation somebody may do it:
 * - `own`: a caseworker for the municipality that decides on the application; a housing association where it allocated,
 *   and where a case waits for a dwelling;
 * - `origin`: the municipality of origin, where return to it is possible (3c); otherwise as `own`;
 * - `party`: the municipalities of application, of destination, and of origin (E-02);
 * - `named`: the organisation that the request itself names, whatever it is to the case;
 * - `any`: every organisation.
 */
export type Reach = 'own' | 'origin' | 'party' | 'named' | 'any';

/** Who may do what (domain.md 7.11, R-037, R-064 to R-068). What is not in the table is not allowed. */
export const accessTable = {
  registerApplication: { caseworker: 'named' },
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
  correctCategory: { caseworker: 'own' },
  correctScope: { caseworker: 'own' },
  determineOrigin: { caseworker: 'own' },
  disputeOrigin: { caseworker: 'named' },
  withdrawOriginDispute: { caseworker: 'named' },
  acceptOriginDispute: { caseworker: 'own' },
  determineDisputedOrigin: { 'table-coordinator': 'any' },
  correctOrigin: { caseworker: 'own' },
  identifyCarePlace: { caseworker: 'own' },
  assessReturn: { caseworker: 'own' },
  recordOutflowReadiness: { caseworker: 'own' },
  arrangeGuidance: { caseworker: 'party' },
  referToMediationTable: { caseworker: 'own' },
  recordTableDetermination: { 'table-coordinator': 'any' },
  planMeeting: { 'table-coordinator': 'any' },
  readMeetings: { 'table-coordinator': 'any' },
  readMeeting: { 'table-coordinator': 'any' },
  postponeMeeting: { 'table-coordinator': 'any' },
  cancelMeeting: { 'table-coordinator': 'any' },
  putOnAgenda: { 'table-coordinator': 'any' },
  takeOffAgenda: { 'table-coordinator': 'any' },
  recordAttendance: { 'table-coordinator': 'any' },
  minuteDecision: { 'table-coordinator': 'any' },
  correctMinute: { 'table-coordinator': 'any' },
  closeMeeting: { 'table-coordinator': 'any' },
  readTableReferrals: { 'table-coordinator': 'any' },
  recordUtmostEffort: { caseworker: 'origin' },
  declareUnableToServe: { caseworker: 'origin' },
  stepIn: { caseworker: 'named', 'table-coordinator': 'any' },
  establishSearchProfile: { caseworker: 'own' },
  offerDwelling: { 'housing-association': 'named' },
  refuseOffer: { 'housing-association': 'named' },
  withdrawOffer: { 'housing-association': 'named' },
  allocateDwelling: { 'housing-association': 'named' },
  withdrawAllocation: { 'housing-association': 'own' },
  startTenancy: { 'housing-association': 'own' },
  reverseTenancy: { 'housing-association': 'own' },
  closeCase: { caseworker: 'own' },
  adoptAgreement: { secretariat: 'any' },
  setMembership: { secretariat: 'any' },
  assignBwMoRegion: { secretariat: 'any' },
  setMinimumShare: { secretariat: 'any' },
  adoptCategoryList: { secretariat: 'any' },
  setPolicy: { secretariat: 'any' },
  activateFallback: { secretariat: 'any' },
  deactivateFallback: { secretariat: 'any' },
  recordLegalBasis: { secretariat: 'any' },
  establishEntryIntoForce: { secretariat: 'any' },
  recordStatutoryDeadline: { secretariat: 'any' },
  recordHouseholdCount: { secretariat: 'any' },
  recordMunicipalFacilities: { secretariat: 'any' },
  adoptScheme: { caseworker: 'named', secretariat: 'any' },
  endScheme: { caseworker: 'named', secretariat: 'any' },
  readAgreementTerms: {
    caseworker: 'any',
    'housing-association': 'any',
    'table-coordinator': 'any',
    secretariat: 'any',
    evaluator: 'any',
    operator: 'any',
  },
  changeSmallAffordableStock: { caseworker: 'named', 'housing-association': 'any', secretariat: 'any' },
  readStockChanges: {
    caseworker: 'any',
    'housing-association': 'any',
    'table-coordinator': 'any',
    secretariat: 'any',
    evaluator: 'any',
  },
  reportVacancies: { 'housing-association': 'named' },
  readCase: { caseworker: 'party', 'housing-association': 'own', 'table-coordinator': 'any' },
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
