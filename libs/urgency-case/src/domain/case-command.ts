import type { AllocateDwelling, WithdrawAllocation } from './allocation.js';
import type { RegisterApplication } from './application.js';
import type { IdentifyCarePlace } from './care-place.js';
import type { CloseCase } from './closure.js';
import type { CorrectCategory, CorrectScope } from './correction.js';
import type { GrantUrgency, RefuseUrgency } from './decision.js';
import type { ExpireUrgency, ExtendUrgency, RevokeUrgency } from './lapse.js';
import type { DecideObjection, LodgeObjection, PostponeObjectionDecision } from './objection.js';
import type { ReviseDestination } from './destination-revision.js';
import type { MoveCarePlace } from './moved-care.js';
import type { RecordTableDetermination } from './determination.js';
import type { ExtendDecisionTerm } from './decision-term.js';
import type { ReceiveExternalAdvice, RequestExternalAdvice } from './external-advice.js';
import type { ForwardApplication } from './forwarding.js';
import type { ArrangeGuidance } from './guidance.js';
import type { OfferDwelling, RefuseOffer, WithdrawOffer } from './offer.js';
import type { DetermineOrigin } from './origin.js';
import type { RecordOutflowReadiness } from './outflow-readiness.js';
import type { AcceptOriginDispute, DetermineDisputedOrigin, WithdrawOriginDispute } from './dispute-resolution.js';
import type { CorrectOrigin } from './origin-correction.js';
import type { DisputeOrigin } from './origin-dispute.js';
import type { ReferToMediationTable } from './referral.js';
import type { ConfirmSafetyOverride, ProposeSafetyOverride } from './safety-override.js';
import type { EstablishSearchProfile } from './search-profile.js';
import type { SetApplicationAside } from './set-aside.js';
import type { DeclineStepIn, OfferStepIn, WithdrawStepInOffer } from './step-in-answer.js';
import type { RequestStepIn } from './step-in-request.js';
import type { StepIn } from './step-in.js';
import type { ReopenCase } from './reopening.js';
import type { ReceiveSupplement, RequestSupplement } from './supplement.js';
import type { ReverseTenancy, StartTenancy } from './tenancy.js';
import type { DeclareUnableToServe } from './unable-to-serve.js';
import type { AssessReturnUnsuitable } from './unsuitable-return.js';
import type { RecordUtmostEffort } from './utmost-effort.js';

/** Everything that can be asked of a case. `on` is the day on which it is so in the world. */
export type CaseCommand =
  | RegisterApplication
  | ForwardApplication
  | RequestSupplement
  | ReceiveSupplement
  | RequestExternalAdvice
  | ReceiveExternalAdvice
  | ExtendDecisionTerm
  | SetApplicationAside
  | GrantUrgency
  | RefuseUrgency
  | LodgeObjection
  | PostponeObjectionDecision
  | DecideObjection
  | RevokeUrgency
  | ExtendUrgency
  | ExpireUrgency
  | CorrectCategory
  | CorrectScope
  | DetermineOrigin
  | DisputeOrigin
  | WithdrawOriginDispute
  | AcceptOriginDispute
  | DetermineDisputedOrigin
  | CorrectOrigin
  | AssessReturnUnsuitable
  | IdentifyCarePlace
  | MoveCarePlace
  | RecordOutflowReadiness
  | ArrangeGuidance
  | ReferToMediationTable
  | ProposeSafetyOverride
  | ConfirmSafetyOverride
  | RecordTableDetermination
  | ReviseDestination
  | RecordUtmostEffort
  | DeclareUnableToServe
  | RequestStepIn
  | OfferStepIn
  | DeclineStepIn
  | WithdrawStepInOffer
  | StepIn
  | EstablishSearchProfile
  | OfferDwelling
  | RefuseOffer
  | WithdrawOffer
  | AllocateDwelling
  | WithdrawAllocation
  | StartTenancy
  | ReverseTenancy
  | CloseCase
  | ReopenCase;

export type CaseCommandNamed<Type extends CaseCommand['type']> = Extract<CaseCommand, { readonly type: Type }>;
