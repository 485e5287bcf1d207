import type { MunicipalityCode } from '@evenwicht/kernel';
import type { StepInAnswer, StepInCall, Terms } from '@evenwicht/distribution';
import { isUnderAgreement, ownOriginOf, type CaseState } from './case-state.js';
import { objectionOf, objectionToMoving, objectionToTurnedDown, type TurnedDownRejection } from './step.js';

export const stepInCallRejections = {
  NOBODY_ASKED: 'Er is geen gemeente genoemd om te vragen.',
  HELP_NO_LONGER_SOUGHT: 'De vraag om bij te springen ligt niet meer op de bemiddelingstafel.',
  NOT_ASKED_TO_STEP_IN: 'De gemeente is niet gevraagd om bij te springen.',
  STEP_IN_ALREADY_ANSWERED: 'De gemeente gaf al een ander antwoord; vraag haar eerst opnieuw.',
  STEP_IN_OFFER_STANDS: 'De gemeente biedt aan om bij te springen; trek dat aanbod eerst in.',
  NO_STEP_IN_OFFER: 'De gemeente heeft geen aanbod om bij te springen openstaan.',
  BEFORE_STEP_IN_REQUEST: 'De dag ligt vóór het verzoek om bij te springen.',
  BEFORE_STEP_IN_OFFER: 'De dag ligt vóór het aanbod om bij te springen.',
} as const;
export type HelpRejection =
  | keyof typeof stepInCallRejections
  | TurnedDownRejection
  | 'OUTSIDE_AGREEMENT'
  | 'FALLBACK_IN_FORCE'
  | 'UNABLE_NOT_DECLARED'
  | 'MUNICIPALITY_NOT_A_MEMBER'
  | 'HELPER_IS_ORIGIN'
  | 'ALREADY_HOUSED'
  | 'ALLOCATION_STILL_OPEN';

/** Help is asked, offered and declined while the origin is declared unable and the question lies on the table (3c; OQ-23). */
export function objectionToSeeking(state: CaseState, { isFallback }: Terms): HelpRejection | undefined {
  const isDeclared = state.unableToServe !== undefined && ownOriginOf(state) !== undefined;
  return (
    objectionToTurnedDown(state) ??
    objectionOf<HelpRejection>(
      [!isUnderAgreement(state), 'OUTSIDE_AGREEMENT'], // chapter 1, footnote
      [isFallback, 'FALLBACK_IN_FORCE'], // chapter 2, "terugvalsscenario": no new loans (E-33)
      [!isDeclared, 'UNABLE_NOT_DECLARED'], // 3c, "onverhoopt niet in staat"
    ) ??
    objectionToMoving(state) ??
    objectionOf<HelpRejection>([!state.openQuestions.includes('unable-to-serve'), 'HELP_NO_LONGER_SOUGHT'])
  );
}

/** Whoever helps is another municipality, and takes part. */
export function objectionToHelper(
  state: CaseState,
  { members }: Terms,
  helpers: readonly MunicipalityCode[],
): HelpRejection | undefined {
  const origin = ownOriginOf(state);
  return objectionOf<HelpRejection>(
    [origin !== undefined && helpers.includes(origin), 'HELPER_IS_ORIGIN'], // 3c, "een andere gemeente"
    [!helpers.every((helper) => members.includes(helper)), 'MUNICIPALITY_NOT_A_MEMBER'], // 3c, "in de regio"
  );
}

export function callOf({ stepInCalls = [] }: CaseState, municipality: MunicipalityCode): StepInCall | undefined {
  return stepInCalls.find((call) => call.municipality === municipality);
}

/** Of whom an answer is waited for, or who offered already. */
export function needsNoRequest(call: StepInCall | undefined): boolean {
  return call !== undefined && (!call.answer || call.answer.kind === 'offered');
}

export function withAnswerOf(state: CaseState, municipality: MunicipalityCode, answer: StepInAnswer): CaseState {
  return withCall(state, { ...(callOf(state, municipality) ?? { municipality }), answer });
}

/** Each municipality once, in the order in which it was asked or offered last. */
export function withCall(state: CaseState, call: StepInCall): CaseState {
  const others = (state.stepInCalls ?? []).filter(({ municipality }) => municipality !== call.municipality);
  return { ...state, stepInCalls: [...others, call] };
}
