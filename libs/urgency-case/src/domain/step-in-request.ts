import { accept, reject, type CaseId, type MunicipalityCode } from '@evenwicht/kernel';
import type { CaseEvent } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import type { CaseState, Evolution } from './case-state.js';
import {
  callOf,
  needsNoRequest,
  objectionToHelper,
  objectionToSeeking,
  withCall,
  type HelpRejection,
} from './step-in-calls.js';
import type { Step } from './step.js';

/** The mediation table asks municipalities to step in, one or more at a time. */
export type RequestStepIn = Command<
  'RequestStepIn',
  { readonly caseId: CaseId; readonly municipalities: readonly MunicipalityCode[] }
>;

/**
 * Verdeelafspraken 5 December 2025, 3c: "Een andere gemeente in de regio kan bijspringen". Whoever declined may be asked
 * again, at each meeting (E-16); whoever has not answered yet, or offered, is not asked twice.
 */
export const requestStepIn: Step<RequestStepIn, HelpRejection> = {
  isAlreadySo: (state, { data: { municipalities } }) =>
    municipalities.length > 0 && toBeAsked(state, municipalities).length === 0,

  decide(state, { on, data, facts: { terms } }) {
    const objection = objectionToSeeking(state, terms) ?? objectionToHelper(state, terms, data.municipalities);
    if (objection) return reject(objection);
    const municipalities = toBeAsked(state, data.municipalities);
    if (municipalities.length === 0) return reject('NOBODY_ASKED');
    return accept<CaseEvent>({ type: 'StepInRequested', occurredOn: on, data: { municipalities } });
  },
};

export const stepInRequestEvolution: Evolution<'StepInRequested'> = {
  StepInRequested: (state, { occurredOn: askedOn, data: { municipalities } }) =>
    municipalities.reduce((after, municipality) => withCall(after, { municipality, askedOn }), state),
};

function toBeAsked(state: CaseState, municipalities: readonly MunicipalityCode[]): MunicipalityCode[] {
  return [...new Set(municipalities)].filter((municipality) => !needsNoRequest(callOf(state, municipality)));
}
