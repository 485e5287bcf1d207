import { accept, reject, type CaseId } from '@evenwicht/kernel';
import type { CaseEvent, ReturnUnsuitableReason } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import { withoutDestination, type CaseState, type Evolution } from './case-state.js';
import { withoutUnsafeDestination } from './safety-override.js';
import { objectionToMoving, type Step } from './step.js';

export type AssessReturnUnsuitable = Command<
  'AssessReturnUnsuitable',
  {
    readonly caseId: CaseId;
    /** The kind of reason, never the story; "bijvoorbeeld" in 1b makes `other` compulsory. */
    readonly reason: ReturnUnsuitableReason;
  }
>;

export const unsuitableReturnRejections = {
  RETURN_ALREADY_ASSESSED: 'Dat terugkeer niet passend is, is al om een andere reden vastgelegd.',
} as const;
type Rejection = keyof typeof unsuitableReturnRejections | 'ALREADY_HOUSED' | 'ALLOCATION_STILL_OPEN';

/** Verdeelafspraken 5 December 2025, 1b: "Dan is het woonplaatsbeginsel niet van toepassing". */
export const assessReturnUnsuitable: Step<AssessReturnUnsuitable, Rejection> = {
  isAlreadySo: ({ unsuitableReturn }, { data }) => unsuitableReturn === data.reason,

  decide(state, { on, data: { reason } }) {
    if (state.unsuitableReturn) return reject('RETURN_ALREADY_ASSESSED');
    const objection = objectionToMoving(state);
    if (objection) return reject(objection);
    return accept<CaseEvent>({ type: 'ReturnAssessedUnsuitable', occurredOn: on, data: { reason } });
  },
};

export const unsuitableReturnEvolution: Evolution<'ReturnAssessedUnsuitable'> = {
  ReturnAssessedUnsuitable: (state, { data: { reason } }) =>
    fallBackOnTheTable({ ...state, unsuitableReturn: reason, unableToServe: undefined, steppedIn: undefined }),
};

/**
 * Both the residence principle and reciprocity rest on a return that is suitable (OQ-6): a destination on either
 * ground falls, and what was asked of the table for reciprocity is no longer the question.
 */
function fallBackOnTheTable(state: CaseState): CaseState {
  const openQuestions = state.openQuestions.filter((question) => question !== 'unable-to-serve');
  const basis = state.destination?.basis;
  const restsOnReturn = basis === 'residencePrinciple' || basis === 'reciprocity';
  return withoutUnsafeDestination({ ...(restsOnReturn ? withoutDestination(state) : state), openQuestions });
}
