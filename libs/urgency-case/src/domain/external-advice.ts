import { accept, reject, type CaseId } from '@evenwicht/kernel';
import type { CaseEvent } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import type { CaseState, Evolution, ExternalAdvice } from './case-state.js';
import { objectionToProcedure, type ProcedureRejection, type Step } from './step.js';

interface AboutAdvice {
  readonly caseId: CaseId;
  /** The kind of adviser, as a code; never a person. */
  readonly adviser: string;
  readonly document?: string;
}
export type RequestExternalAdvice = Command<'RequestExternalAdvice', AboutAdvice>;
export type ReceiveExternalAdvice = Command<'ReceiveExternalAdvice', AboutAdvice>;

export const externalAdviceRejections = {
  ADVICE_STILL_OPEN: 'Aan deze adviseur is al advies gevraagd; het antwoord is er nog niet.',
  NO_ADVICE_REQUESTED: 'Aan deze adviseur is geen advies gevraagd dat nog openstaat.',
  BEFORE_ADVICE_REQUEST: 'De dag ligt vóór het verzoek om advies.',
} as const;
type Rejection = keyof typeof externalAdviceRejections | ProcedureRejection;

/** Awb 3:5: an adviser from outside. Asking for advice does not stop the clock: 4:15 does not name it. */
export const requestExternalAdvice: Step<RequestExternalAdvice, Rejection> = {
  isAlreadySo: (state, { on, data }) => adviceOf(state, data.adviser)?.requestedOn === on,

  decide(state, { on, data: { adviser, document } }) {
    const objection = objectionToProcedure(state);
    if (objection) return reject(objection);
    const asked = adviceOf(state, adviser);
    if (asked && !asked.receivedOn) return reject('ADVICE_STILL_OPEN');
    return accept<CaseEvent>({ type: 'ExternalAdviceRequested', occurredOn: on, data: { adviser, document } });
  },
};

/** The advice itself stays in the records of the municipality: here it is a reference. */
export const receiveExternalAdvice: Step<ReceiveExternalAdvice, Rejection> = {
  isAlreadySo: (state, { on, data }) => adviceOf(state, data.adviser)?.receivedOn === on,

  decide(state, { on, data: { adviser, document } }) {
    const objection = objectionToProcedure(state);
    if (objection) return reject(objection);
    const asked = adviceOf(state, adviser);
    if (!asked || asked.receivedOn) return reject('NO_ADVICE_REQUESTED');
    if (on < asked.requestedOn) return reject('BEFORE_ADVICE_REQUEST');
    return accept<CaseEvent>({ type: 'ExternalAdviceReceived', occurredOn: on, data: { adviser, document } });
  },
};

export const externalAdviceEvolution: Evolution<'ExternalAdviceRequested' | 'ExternalAdviceReceived'> = {
  ExternalAdviceRequested: (state, { occurredOn, data: { adviser } }) =>
    withAdvice(state, { adviser, requestedOn: occurredOn }),
  ExternalAdviceReceived: (state, { occurredOn, data: { adviser } }) =>
    withAdvice(state, { requestedOn: occurredOn, ...adviceOf(state, adviser), adviser, receivedOn: occurredOn }),
};

function adviceOf({ advice = [] }: CaseState, adviser: string): ExternalAdvice | undefined {
  return advice.find((one) => one.adviser === adviser);
}

/** Of each adviser the latest question alone. */
function withAdvice(state: CaseState, latest: ExternalAdvice): CaseState {
  const others = (state.advice ?? []).filter(({ adviser }) => adviser !== latest.adviser);
  return { ...state, advice: [...others, latest] };
}
