import { accept, reject, type CaseId, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';
import type { CaseEvent, StepInDeclineReason, StepInWithdrawalReason } from '@evenwicht/events';
import type { StepInCall } from '@evenwicht/distribution';
import type { Command } from '@evenwicht/service-kit';
import type { CaseState, Evolution } from './case-state.js';
import { callOf, objectionToHelper, objectionToSeeking, withAnswerOf, type HelpRejection } from './step-in-calls.js';
import { objectionOf, type Step } from './step.js';

interface OfMunicipality {
  readonly caseId: CaseId;
  readonly municipality: MunicipalityCode;
}
export type OfferStepIn = Command<'OfferStepIn', OfMunicipality>;
export type DeclineStepIn = Command<'DeclineStepIn', OfMunicipality & { readonly reason: StepInDeclineReason }>;
export type WithdrawStepInOffer = Command<
  'WithdrawStepInOffer',
  OfMunicipality & { readonly reason: StepInWithdrawalReason }
>;

/** Verdeelafspraken 5 December 2025, 3c, "kan bijspringen": asked or not, also after a refusal, whatever its own share (E-18). */
export const offerStepIn: Step<OfferStepIn, HelpRejection> = {
  isAlreadySo: (state, { data: { municipality } }) => callOf(state, municipality)?.answer?.kind === 'offered',

  decide(state, { on, data: { municipality }, facts: { terms } }) {
    const objection = objectionToSeeking(state, terms) ?? objectionToHelper(state, terms, [municipality]);
    if (objection) return reject(objection);
    return accept<CaseEvent>({ type: 'StepInOffered', occurredOn: on, data: { municipality } });
  },
};

/** Helping is voluntary; declining is not without a reason (OQ-17). */
export const declineStepIn: Step<DeclineStepIn, HelpRejection> = {
  isAlreadySo: (state, command) => isAnswered(state, 'declined', command),

  decide(state, { on, data: { municipality, reason }, facts: { terms } }) {
    const objection = objectionToSeeking(state, terms) ?? objectionToDeclining(callOf(state, municipality), on);
    if (objection) return reject(objection);
    return accept<CaseEvent>({ type: 'StepInDeclined', occurredOn: on, data: { municipality, reason } });
  },
};

export const withdrawStepInOffer: Step<WithdrawStepInOffer, HelpRejection> = {
  isAlreadySo: (state, command) => isAnswered(state, 'withdrawn', command),

  decide(state, { on, data: { municipality, reason }, facts: { terms } }) {
    const answer = callOf(state, municipality)?.answer;
    const objection =
      objectionToSeeking(state, terms) ??
      objectionOf<HelpRejection>(
        [answer?.kind !== 'offered', 'NO_STEP_IN_OFFER'],
        [!!answer && on < answer.on, 'BEFORE_STEP_IN_OFFER'],
      );
    if (objection) return reject(objection);
    return accept<CaseEvent>({ type: 'StepInOfferWithdrawn', occurredOn: on, data: { municipality, reason } });
  },
};

export const stepInAnswerEvolution: Evolution<'StepInOffered' | 'StepInDeclined' | 'StepInOfferWithdrawn'> = {
  StepInOffered: (state, { occurredOn: on, data: { municipality } }) =>
    withAnswerOf(state, municipality, { kind: 'offered', on }),
  StepInDeclined: (state, { occurredOn: on, data: { municipality, reason } }) =>
    withAnswerOf(state, municipality, { kind: 'declined', on, reason }),
  StepInOfferWithdrawn: (state, { occurredOn: on, data: { municipality, reason } }) =>
    withAnswerOf(state, municipality, { kind: 'withdrawn', on, reason }),
};

function objectionToDeclining(call: StepInCall | undefined, on: PlainDate): HelpRejection | undefined {
  return objectionOf<HelpRejection>(
    [call?.answer?.kind === 'offered', 'STEP_IN_OFFER_STANDS'],
    [!call?.askedOn, 'NOT_ASKED_TO_STEP_IN'],
    [call?.answer !== undefined, 'STEP_IN_ALREADY_ANSWERED'],
    [!!call?.askedOn && on < call.askedOn, 'BEFORE_STEP_IN_REQUEST'],
  );
}

function isAnswered(
  state: CaseState,
  kind: 'declined' | 'withdrawn',
  { on, data: { municipality, reason } }: DeclineStepIn | WithdrawStepInOffer,
): boolean {
  const answer = callOf(state, municipality)?.answer;
  return answer?.kind === kind && answer.on === on && answer.reason === reason;
}
