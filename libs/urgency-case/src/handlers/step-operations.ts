import type { Operation } from '@evenwicht/service-kit';
import type { CaseCommand } from '../domain/case-command.js';

/** Where a command is sent. */
export interface StepOperation {
  readonly operation: Operation;
  /** Below `/v1/cases/{caseId}/`. */
  readonly path: string;
  /** Dutch, as it stands on a button. */
  readonly label: string;
}

/** Does not compile while a command is missing; a spec holds each line against the controller. */
export const stepOperations: { readonly [Type in CaseCommand['type']]: StepOperation } = {
  RegisterApplication: { operation: 'registerApplication', path: '', label: 'Aanvraag registreren' },
  ForwardApplication: { operation: 'forwardApplication', path: 'forwardings', label: 'Aanvraag doorzenden' },
  RequestSupplement: { operation: 'requestSupplement', path: 'supplement-requests', label: 'Om aanvulling vragen' },
  ReceiveSupplement: { operation: 'receiveSupplement', path: 'supplements', label: 'Aanvulling ontvangen' },
  RequestExternalAdvice: {
    operation: 'requestExternalAdvice',
    path: 'external-advice-requests',
    label: 'Advies vragen',
  },
  ReceiveExternalAdvice: { operation: 'receiveExternalAdvice', path: 'external-advices', label: 'Advies ontvangen' },
  ExtendDecisionTerm: {
    operation: 'extendDecisionTerm',
    path: 'decision-term-extensions',
    label: 'Beslistermijn verlengen',
  },
  SetApplicationAside: {
    operation: 'setApplicationAside',
    path: 'settings-aside',
    label: 'Aanvraag buiten behandeling stellen',
  },
  GrantUrgency: { operation: 'decideApplication', path: 'decisions', label: 'Urgentie verlenen' },
  RefuseUrgency: { operation: 'decideApplication', path: 'decisions', label: 'Aanvraag afwijzen' },
  LodgeObjection: { operation: 'lodgeObjection', path: 'objections', label: 'Bezwaar vastleggen' },
  PostponeObjectionDecision: {
    operation: 'postponeObjectionDecision',
    path: 'objection-decision-postponements',
    label: 'Beslissing op bezwaar verdagen',
  },
  DecideObjection: { operation: 'decideObjection', path: 'objection-decisions', label: 'Beslissen op bezwaar' },
  RevokeUrgency: { operation: 'revokeUrgency', path: 'revocations', label: 'Urgentie intrekken' },
  ExtendUrgency: { operation: 'extendUrgency', path: 'urgency-extensions', label: 'Urgentie verlengen' },
  ExpireUrgency: { operation: 'expireUrgency', path: 'expiries', label: 'Verloop van de urgentie vastleggen' },
  CorrectCategory: { operation: 'correctCategory', path: 'category-corrections', label: 'Categorie corrigeren' },
  CorrectScope: { operation: 'correctScope', path: 'scope-corrections', label: 'Reikwijdte corrigeren' },
  DetermineOrigin: { operation: 'determineOrigin', path: 'origin-determinations', label: 'Herkomst bepalen' },
  DisputeOrigin: { operation: 'disputeOrigin', path: 'origin-disputes', label: 'Herkomst betwisten' },
  WithdrawOriginDispute: {
    operation: 'withdrawOriginDispute',
    path: 'origin-dispute-withdrawals',
    label: 'Betwisting van de herkomst intrekken',
  },
  AcceptOriginDispute: {
    operation: 'acceptOriginDispute',
    path: 'origin-dispute-acceptances',
    label: 'Tegenvoorstel over de herkomst aanvaarden',
  },
  DetermineDisputedOrigin: {
    operation: 'determineDisputedOrigin',
    path: 'disputed-origin-determinations',
    label: 'Betwiste herkomst bepalen',
  },
  CorrectOrigin: { operation: 'correctOrigin', path: 'origin-corrections', label: 'Herkomst corrigeren' },
  AssessReturnUnsuitable: {
    operation: 'assessReturn',
    path: 'return-assessments',
    label: 'Terugkeer niet passend bevinden',
  },
  IdentifyCarePlace: {
    operation: 'identifyCarePlace',
    path: 'care-places',
    label: 'Plaats van de mantelzorg vastleggen',
  },
  MoveCarePlace: {
    operation: 'moveCarePlace',
    path: 'care-place-moves',
    label: 'Verhuizing van de mantelzorg vastleggen',
  },
  RecordOutflowReadiness: {
    operation: 'recordOutflowReadiness',
    path: 'outflow-readiness-days',
    label: 'Dag van uitstroom vastleggen',
  },
  ArrangeGuidance: { operation: 'arrangeGuidance', path: 'guidance-arrangements', label: 'Begeleiding regelen' },
  ReferToMediationTable: {
    operation: 'referToMediationTable',
    path: 'referrals',
    label: 'Naar de bemiddelingstafel verwijzen',
  },
  ProposeSafetyOverride: {
    operation: 'proposeSafetyOverride',
    path: 'safety-override-proposals',
    label: 'Voorstellen dat terugkeer naar de onveilige herkomst verantwoord is',
  },
  ConfirmSafetyOverride: {
    operation: 'confirmSafetyOverride',
    path: 'safety-override-confirmations',
    label: 'Bevestigen dat terugkeer naar de onveilige herkomst verantwoord is',
  },
  RecordTableDetermination: {
    operation: 'recordTableDetermination',
    path: 'table-determinations',
    label: 'Bepaling van de bemiddelingstafel vastleggen',
  },
  ReviseDestination: { operation: 'reviseDestination', path: 'destination-revisions', label: 'Bestemming herzien' },
  RecordUtmostEffort: {
    operation: 'recordUtmostEffort',
    path: 'utmost-efforts',
    label: 'Uiterste inspanning vastleggen',
  },
  DeclareUnableToServe: {
    operation: 'declareUnableToServe',
    path: 'unable-to-serve-declarations',
    label: 'Verklaren niet te kunnen huisvesten',
  },
  RequestStepIn: { operation: 'requestStepIn', path: 'step-in-requests', label: 'Gemeenten vragen om bij te springen' },
  OfferStepIn: { operation: 'offerStepIn', path: 'step-in-offers', label: 'Aanbieden om bij te springen' },
  DeclineStepIn: { operation: 'declineStepIn', path: 'step-in-refusals', label: 'Vastleggen dat u niet bijspringt' },
  WithdrawStepInOffer: {
    operation: 'withdrawStepInOffer',
    path: 'step-in-offer-withdrawals',
    label: 'Aanbod om bij te springen intrekken',
  },
  StepIn: { operation: 'stepIn', path: 'step-ins', label: 'Bijspringen' },
  EstablishSearchProfile: {
    operation: 'establishSearchProfile',
    path: 'search-profiles',
    label: 'Zoekprofiel vaststellen',
  },
  OfferDwelling: { operation: 'offerDwelling', path: 'offers', label: 'Woning aanbieden' },
  RefuseOffer: { operation: 'refuseOffer', path: 'offer-refusals', label: 'Weigering van een aanbod vastleggen' },
  WithdrawOffer: { operation: 'withdrawOffer', path: 'offer-withdrawals', label: 'Aanbod intrekken' },
  AllocateDwelling: { operation: 'allocateDwelling', path: 'allocations', label: 'Woning toewijzen' },
  WithdrawAllocation: {
    operation: 'withdrawAllocation',
    path: 'allocation-withdrawals',
    label: 'Toewijzing intrekken',
  },
  StartTenancy: { operation: 'startTenancy', path: 'tenancies', label: 'Huur laten ingaan' },
  ReverseTenancy: { operation: 'reverseTenancy', path: 'tenancy-reversals', label: 'Huur terugdraaien' },
  CloseCase: { operation: 'closeCase', path: 'closures', label: 'Zaak afsluiten' },
  ReopenCase: { operation: 'reopenCase', path: 'reopenings', label: 'Zaak heropenen' },
};
