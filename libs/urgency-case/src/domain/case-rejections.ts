import { allocationRejections, withdrawalRejections } from './allocation.js';
import { applicationRejections } from './application.js';
import { carePlaceRejections } from './care-place.js';
import { closureGroundRejections } from './closure-ground.js';
import { closureRejections } from './closure.js';
import { continuationRejections } from './continuation.js';
import { decisionRejections } from './decision.js';
import { correctionRejections } from './correction.js';
import { decisionTermRejections } from './decision-term.js';
import { destinationRevisionRejections } from './destination-revision.js';
import { determinationRejections } from './determination.js';
import { externalAdviceRejections } from './external-advice.js';
import { forwardingRejections } from './forwarding.js';
import { guidanceRejections } from './guidance.js';
import { lapseRejections } from './lapse.js';
import { movedCareRejections } from './moved-care.js';
import { objectionRejections } from './objection.js';
import { offerRejections } from './offer.js';
import { refusalRejections } from './offer-refusal.js';
import { disputeResolutionRejections } from './dispute-resolution.js';
import { originRejections } from './origin.js';
import { originCorrectionRejections } from './origin-correction.js';
import { originDisputeRejections } from './origin-dispute.js';
import { reopeningRejections } from './reopening.js';
import { safetyOverrideRejections } from './safety-override.js';
import { searchProfileRejections } from './search-profile.js';
import { outflowReadinessRejections } from './outflow-readiness.js';
import { setAsideRejections } from './set-aside.js';
import { stepInCallRejections } from './step-in-calls.js';
import { stepInRejections } from './step-in.js';
import { commonRejections } from './step.js';
import { supplementRejections } from './supplement.js';
import { reversalRejections, tenancyRejections } from './tenancy.js';
import { unableToServeRejections } from './unable-to-serve.js';
import { unsuitableReturnRejections } from './unsuitable-return.js';
import { utmostEffortRejections } from './utmost-effort.js';

/** Why a command about a case was not carried out: the code, and the sentence for the person who asked. */
export const caseRejections = {
  ...commonRejections,
  ...applicationRejections,
  ...forwardingRejections,
  ...supplementRejections,
  ...externalAdviceRejections,
  ...decisionTermRejections,
  ...setAsideRejections,
  ...decisionRejections,
  ...objectionRejections,
  ...lapseRejections,
  ...correctionRejections,
  ...originRejections,
  ...originDisputeRejections,
  ...disputeResolutionRejections,
  ...originCorrectionRejections,
  ...unsuitableReturnRejections,
  ...carePlaceRejections,
  ...outflowReadinessRejections,
  ...guidanceRejections,
  ...safetyOverrideRejections,
  ...determinationRejections,
  ...destinationRevisionRejections,
  ...movedCareRejections,
  ...utmostEffortRejections,
  ...unableToServeRejections,
  ...stepInCallRejections,
  ...stepInRejections,
  ...searchProfileRejections,
  ...offerRejections,
  ...refusalRejections,
  ...allocationRejections,
  ...withdrawalRejections,
  ...tenancyRejections,
  ...reversalRejections,
  ...closureRejections,
  ...closureGroundRejections,
  ...continuationRejections,
  ...reopeningRejections,
} as const;

export type CaseRejection = keyof typeof caseRejections;
