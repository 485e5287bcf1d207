import { accept, alreadySo, reject, type Decider, type Decision, type PlainDate } from '@evenwicht/kernel';
import type { CaseEvent } from '@evenwicht/events';
import { allocateDwelling, withdrawAllocation } from './allocation.js';
import { registerApplication } from './application.js';
import { identifyCarePlace } from './care-place.js';
import type { CaseCommand, CaseCommandNamed } from './case-command.js';
import { evolveCase } from './case-evolution.js';
import type { CaseRejection } from './case-rejections.js';
import { initialCase, isRegistered, type CaseState } from './case-state.js';
import { closeCase } from './closure.js';
import { correctCategory, correctScope } from './correction.js';
import { grantUrgency, refuseUrgency } from './decision.js';
import { extendDecisionTerm } from './decision-term.js';
import { establishedDestination } from './destination.js';
import { reviseDestination } from './destination-revision.js';
import { recordTableDetermination } from './determination.js';
import { receiveExternalAdvice, requestExternalAdvice } from './external-advice.js';
import { forwardApplication } from './forwarding.js';
import { arrangeGuidance } from './guidance.js';
import { handOver } from './hand-over.js';
import { expireUrgency, extendUrgency, revokeUrgency } from './lapse.js';
import { decideObjection, lodgeObjection, postponeObjectionDecision } from './objection.js';
import { offerDwelling, refuseOffer, withdrawOffer } from './offer.js';
import { acceptOriginDispute, determineDisputedOrigin, withdrawOriginDispute } from './dispute-resolution.js';
import { determineOrigin } from './origin.js';
import { reopenCase } from './reopening.js';
import { recordOutflowReadiness } from './outflow-readiness.js';
import { correctOrigin } from './origin-correction.js';
import { disputeOrigin, referralOfDispute } from './origin-dispute.js';
import { compulsoryReferral, referToMediationTable } from './referral.js';
import { confirmSafetyOverride, proposeSafetyOverride } from './safety-override.js';
import { establishSearchProfile } from './search-profile.js';
import { moveCarePlace } from './moved-care.js';
import { setApplicationAside } from './set-aside.js';
import { declineStepIn, offerStepIn, withdrawStepInOffer } from './step-in-answer.js';
import { requestStepIn } from './step-in-request.js';
import { stepIn } from './step-in.js';
import type { Informed, Step } from './step.js';
import { receiveSupplement, requestSupplement } from './supplement.js';
import { reverseTenancy, startTenancy } from './tenancy.js';
import { declareUnableToServe } from './unable-to-serve.js';
import { assessReturnUnsuitable } from './unsuitable-return.js';
import { recordUtmostEffort } from './utmost-effort.js';

type CaseDecision = Decision<CaseEvent, CaseRejection>;
type LaterCommand = Exclude<CaseCommand, { readonly type: 'RegisterApplication' }>;

/** The steps after the application, in the reading order of the agreement. */
const steps: { readonly [Type in LaterCommand['type']]: Step<CaseCommandNamed<Type>, CaseRejection> } = {
  ForwardApplication: forwardApplication, // Awb 2:3
  RequestSupplement: requestSupplement, // Awb 4:5, 4:15
  ReceiveSupplement: receiveSupplement, // Awb 4:5, 4:15
  RequestExternalAdvice: requestExternalAdvice, // Awb 3:5
  ReceiveExternalAdvice: receiveExternalAdvice, // Awb 3:5
  ExtendDecisionTerm: extendDecisionTerm, // Awb 4:14
  SetApplicationAside: setApplicationAside, // Awb 4:5
  GrantUrgency: grantUrgency,
  RefuseUrgency: refuseUrgency,
  LodgeObjection: lodgeObjection, // Awb 6:4
  PostponeObjectionDecision: postponeObjectionDecision, // Awb 7:10
  DecideObjection: decideObjection, // Awb 7:11
  RevokeUrgency: revokeUrgency,
  ExtendUrgency: extendUrgency, // chapter 2
  ExpireUrgency: expireUrgency, // chapter 2
  CorrectCategory: correctCategory, // chapter 5
  CorrectScope: correctScope, // chapter 1, footnote
  DetermineOrigin: determineOrigin, // 1a, 1c
  DisputeOrigin: disputeOrigin, // 1a, E-10
  WithdrawOriginDispute: withdrawOriginDispute, // E-10
  AcceptOriginDispute: acceptOriginDispute, // E-10
  DetermineDisputedOrigin: determineDisputedOrigin, // 1c, E-10
  CorrectOrigin: correctOrigin, // 1a, E-11
  AssessReturnUnsuitable: assessReturnUnsuitable, // 1b
  IdentifyCarePlace: identifyCarePlace, // 1b
  MoveCarePlace: moveCarePlace, // 1b
  RecordOutflowReadiness: recordOutflowReadiness, // chapter 2
  ArrangeGuidance: arrangeGuidance, // chapter 2
  ReferToMediationTable: referToMediationTable, // 1c
  ProposeSafetyOverride: proposeSafetyOverride, // 1b
  ConfirmSafetyOverride: confirmSafetyOverride, // 1b
  RecordTableDetermination: recordTableDetermination, // 1c
  ReviseDestination: reviseDestination, // 1, 1c
  RecordUtmostEffort: recordUtmostEffort, // 3c
  DeclareUnableToServe: declareUnableToServe, // 3c
  RequestStepIn: requestStepIn, // 3c
  OfferStepIn: offerStepIn, // 3c
  DeclineStepIn: declineStepIn, // 3c
  WithdrawStepInOffer: withdrawStepInOffer,
  StepIn: stepIn, // 3c
  EstablishSearchProfile: establishSearchProfile, // chapters 2 and 4
  OfferDwelling: offerDwelling, // chapters 2 and 4
  RefuseOffer: refuseOffer, // chapter 2
  WithdrawOffer: withdrawOffer,
  AllocateDwelling: allocateDwelling, // 4
  WithdrawAllocation: withdrawAllocation,
  StartTenancy: startTenancy, // 4, 5
  ReverseTenancy: reverseTenancy,
  CloseCase: closeCase, // chapter 2
  ReopenCase: reopenCase, // chapter 2
};

type Consequence = (state: CaseState, on: PlainDate) => CaseEvent | undefined;

/** What follows by itself, each seen from the state that the one before leaves. */
const consequences: readonly Consequence[] = [
  referralOfDispute, // 1c, E-10
  compulsoryReferral, // 1b, 1c, 3c
  establishedDestination, // 1a, 1b
  handOver, // 4
];

/** A household that is housed needs no next step; where it came from can still be disputed (E-10, E-11). */
const consequencesWhenHoused: readonly Consequence[] = [referralOfDispute];

/** One household and one application, from receipt to closure. */
export const caseDecider: Decider<CaseState, Informed<CaseCommand>, CaseEvent, CaseRejection> = {
  initial: initialCase,
  evolve: evolveCase,
  decide(state, asked) {
    const command = withPresentOrigin(asked);
    const decision =
      command.type === 'RegisterApplication' ? registerApplication(state, command) : decideLater(state, command);
    if ('rejected' in decision || decision.accepted.length === 0) return decision;
    return accept(...withConsequences(state, decision.accepted, command.on));
  },
};

/** An origin that is named by a code of before is where that lies now (E-21). */
function withPresentOrigin(command: Informed<CaseCommand>): Informed<CaseCommand> {
  const { successors } = command.facts.terms;
  if (!successors) return command;
  const now = (code: string) => (successors as Readonly<Record<string, string>>)[code] ?? code;
  const fields = Object.entries(command.data).map(([field, value]: [string, unknown]) => [
    field,
    namesOrigin.includes(field) && typeof value === 'string' ? now(value) : value,
  ]);
  return { ...command, data: Object.fromEntries(fields) as never };
}

const namesOrigin: readonly string[] = ['origin', 'counterProposal'];

function decideLater(state: CaseState, command: Informed<LaterCommand>): CaseDecision {
  if (!isRegistered(state)) return reject('NO_APPLICATION');
  const step = steps[command.type] as Step<LaterCommand, CaseRejection>;
  if (step.isAlreadySo(state, command)) return alreadySo;
  if (state.closure && command.type !== 'ReopenCase') return reject('CASE_CLOSED');
  if (command.on < state.application.receivedOn) return reject('BEFORE_APPLICATION');
  return step.decide(state, command);
}

function withConsequences(before: CaseState, decided: readonly CaseEvent[], on: PlainDate): readonly CaseEvent[] {
  const events = [...decided];
  let state = decided.reduce(evolveCase, before);
  if (state.closure) return events;
  for (const consequence of state.tenancy ? consequencesWhenHoused : consequences) {
    const event = consequence(state, on);
    if (!event) continue;
    events.push(event);
    state = evolveCase(state, event);
  }
  return events;
}
