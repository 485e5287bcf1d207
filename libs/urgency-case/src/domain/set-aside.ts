import { accept, reject, type CaseId } from '@evenwicht/kernel';
import type { CaseEvent } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import type { Evolution, RegisteredCase } from './case-state.js';
import { objectionToProcedure, type ProcedureRejection, type Step } from './step.js';

export type SetApplicationAside = Command<
  'SetApplicationAside',
  { readonly caseId: CaseId; readonly ground: string; readonly document?: string }
>;

export const setAsideRejections = {
  NO_OPPORTUNITY_TO_SUPPLEMENT: 'De aanvrager kreeg nog geen gelegenheid om de aanvraag aan te vullen.',
  TERM_TO_SUPPLEMENT_RUNS: 'De termijn om de aanvraag aan te vullen loopt nog.',
  APPLICATION_COMPLETE: 'De aanvraag is aangevuld en compleet; er valt op te beslissen.',
} as const;
type Rejection = keyof typeof setAsideRejections | ProcedureRejection;

/**
 * Awb 4:5: an application that stays incomplete may be left undecided. That is no refusal and no decision on the
 * application: no figure of decisions counts it. The case stays, for the applicant may object.
 */
export const setApplicationAside: Step<SetApplicationAside, Rejection> = {
  isAlreadySo: ({ setAside }, { on, data }) =>
    setAside?.on === on && setAside.ground === data.ground && setAside.document === data.document,

  decide(state, { on, data: { ground, document } }) {
    const objection = objectionToProcedure(state) ?? objectionOfSupplement(state, on);
    if (objection) return reject(objection);
    const { municipality } = state.application;
    return accept<CaseEvent>({ type: 'ApplicationSetAside', occurredOn: on, data: { municipality, ground, document } });
  },
};

export const setAsideEvolution: Evolution<'ApplicationSetAside'> = {
  ApplicationSetAside: (state, { occurredOn, data: { ground, document } }) => ({
    ...state,
    setAside: { on: occurredOn, ground, document },
  }),
};

/** Awb 4:5 (1): "mits de aanvrager de gelegenheid heeft gehad de aanvraag (…) aan te vullen". */
function objectionOfSupplement(
  { supplement }: RegisteredCase,
  on: string,
): Exclude<Rejection, ProcedureRejection> | undefined {
  if (!supplement) return 'NO_OPPORTUNITY_TO_SUPPLEMENT';
  if (supplement.received?.isComplete) return 'APPLICATION_COMPLETE';
  return !supplement.received && on <= supplement.dueOn ? 'TERM_TO_SUPPLEMENT_RUNS' : undefined;
}
