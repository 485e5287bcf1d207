import type { PlainDate } from '@evenwicht/kernel';
import { caseEvents, type CaseEvent } from '@evenwicht/events';
import { caseDecider } from './case-decider.js';
import { caseRejections } from './case-rejections.js';
import type { CaseCommand } from './case-command.js';
import * as ask from './invented-case-fixture.js';
import * as correction from './invented-correction-fixture.js';
import * as household from './invented-household-fixture.js';
import * as offer from './invented-offer-fixture.js';
import * as origin from './invented-origin-fixture.js';
import * as procedure from './invented-procedure-fixture.js';
import * as remedy from './invented-remedy-fixture.js';
import * as override from './invented-weighing-fixture.js';
import * as help from './invented-step-in-fixture.js';
import type { Informed } from './step.js';

type Asking = (data?: object, circumstances?: { on?: PlainDate }) => Informed<CaseCommand>;

const later: Readonly<Record<Exclude<CaseCommand['type'], 'RegisterApplication'>, Asking>> = {
  ForwardApplication: procedure.forwardApplication,
  RequestSupplement: procedure.requestSupplement,
  ReceiveSupplement: procedure.receiveSupplement,
  RequestExternalAdvice: procedure.requestExternalAdvice,
  ReceiveExternalAdvice: procedure.receiveExternalAdvice,
  ExtendDecisionTerm: procedure.extendDecisionTerm,
  SetApplicationAside: procedure.setApplicationAside,
  GrantUrgency: ask.grantUrgency,
  RefuseUrgency: ask.refuseUrgency,
  LodgeObjection: remedy.lodgeObjection,
  PostponeObjectionDecision: remedy.postponeObjectionDecision,
  DecideObjection: remedy.decideObjection,
  RevokeUrgency: remedy.revokeUrgency,
  ExtendUrgency: remedy.extendUrgency,
  ExpireUrgency: remedy.expireUrgency,
  CorrectCategory: correction.correctCategory,
  CorrectScope: correction.correctScope,
  DetermineOrigin: ask.determineOrigin,
  DisputeOrigin: origin.disputeOrigin,
  WithdrawOriginDispute: origin.withdrawOriginDispute,
  AcceptOriginDispute: origin.acceptOriginDispute,
  DetermineDisputedOrigin: origin.determineDisputedOrigin,
  CorrectOrigin: origin.correctOrigin,
  ReviseDestination: origin.reviseDestination,
  MoveCarePlace: origin.moveCarePlace,
  AssessReturnUnsuitable: ask.assessReturnUnsuitable,
  IdentifyCarePlace: ask.identifyCarePlace,
  RecordOutflowReadiness: household.recordOutflowReadiness,
  ArrangeGuidance: household.arrangeGuidance,
  ReferToMediationTable: ask.referToMediationTable,
  ProposeSafetyOverride: override.proposeSafetyOverride,
  ConfirmSafetyOverride: override.confirmSafetyOverride,
  RecordTableDetermination: ask.recordTableDetermination,
  RecordUtmostEffort: ask.recordUtmostEffort,
  DeclareUnableToServe: ask.declareUnableToServe,
  RequestStepIn: help.requestStepIn,
  OfferStepIn: help.offerStepIn,
  DeclineStepIn: help.declineStepIn,
  WithdrawStepInOffer: help.withdrawStepInOffer,
  StepIn: ask.stepIn,
  EstablishSearchProfile: offer.establishSearchProfile,
  OfferDwelling: offer.offerDwelling,
  RefuseOffer: offer.refuseOffer,
  WithdrawOffer: offer.withdrawOffer,
  AllocateDwelling: ask.allocateDwelling,
  WithdrawAllocation: ask.withdrawAllocation,
  StartTenancy: ask.startTenancy,
  ReverseTenancy: ask.reverseTenancy,
  CloseCase: ask.closeCase,
  ReopenCase: ask.reopenCase,
};

function after(...events: readonly unknown[]) {
  const dated = events.map((event) => ({ ...(event as CaseEvent), occurredOn: ask.today }));
  return dated.reduce(caseDecider.evolve, caseDecider.initial);
}

const rejected = (state: ReturnType<typeof after>, command: Informed<CaseCommand>) =>
  caseDecider.decide(state, command);

test.each(Object.entries(later))('%s needs an application', (_, command) => {
  expect(rejected(after(), command())).toEqual({ rejected: 'NO_APPLICATION' });
});

test.each(Object.entries(later))('%s does not lie before the receipt of the application', (_, command) => {
  expect(rejected(after(ask.applied()), command({}, { on: ask.yesterday }))).toEqual({
    rejected: 'BEFORE_APPLICATION',
  });
});

const inOpenCase = Object.entries(later).filter(([type]) => type !== 'ReopenCase');
test.each(inOpenCase)('%s is no longer possible in a closed case', (_, command) => {
  expect(rejected(after(ask.applied(), ask.caseClosed({ reason: 'expired' })), command())).toEqual({
    rejected: 'CASE_CLOSED',
  });
});

test('the state follows every type of event and refuses what is not of a case', () => {
  const examples = Object.entries(caseEvents).map(([type, { example }]) => ({ type, data: example }));
  expect(after(...examples)).toMatchObject({ reopened: { reason: 'closed-by-mistake' }, handedOverTo: 'GM0148' });
  expect(() => after({ type: 'VacanciesReported', data: {} })).toThrow('unhandled');
});

test('every rejection is a Dutch sentence for the person who asked', () => {
  for (const sentence of Object.values(caseRejections)) expect(sentence).toMatch(/^[A-Z].{15,120}\.$/);
});
