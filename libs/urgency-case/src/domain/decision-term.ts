import { accept, reject, type CaseId, type PlainDate } from '@evenwicht/kernel';
import type { CaseEvent } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import type { Evolution } from './case-state.js';
import { objectionOf, objectionToProcedure, type ProcedureRejection, type Step } from './step.js';

export type ExtendDecisionTerm = Command<
  'ExtendDecisionTerm',
  {
    readonly caseId: CaseId;
    /** The day by which the applicant may expect the decision. */
    readonly decideBy: PlainDate;
    readonly reason: string;
    readonly document?: string;
  }
>;

export const decisionTermRejections = {
  NO_LATER_TERM: 'De nieuwe dag ligt niet na de dag van de verlenging of niet na een eerdere verlenging.',
} as const;
type Rejection = keyof typeof decisionTermRejections | ProcedureRejection;

/**
 * Awb 4:14: who cannot decide in time tells the applicant so, and by when the decision can be expected. How long it may
 * take is for the clocks, which warn and never block.
 */
export const extendDecisionTerm: Step<ExtendDecisionTerm, Rejection> = {
  isAlreadySo: ({ decideBy }, { data }) => decideBy === data.decideBy,

  decide(state, { on, data: { decideBy, reason, document } }) {
    const isNoLater = decideBy <= on || (!!state.decideBy && decideBy <= state.decideBy);
    const objection = objectionToProcedure(state) ?? objectionOf<Rejection>([isNoLater, 'NO_LATER_TERM']); // Awb 4:14 (1)
    if (objection) return reject(objection);
    return accept<CaseEvent>({ type: 'DecisionTermExtended', occurredOn: on, data: { decideBy, reason, document } });
  },
};

export const decisionTermEvolution: Evolution<'DecisionTermExtended'> = {
  DecisionTermExtended: (state, { data: { decideBy } }) => ({ ...state, decideBy }),
};
