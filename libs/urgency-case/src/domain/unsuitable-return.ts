import { accept, reject, type CaseId } from '@evenwicht/kernel';
import type { CaseEvent, ReturnUnsuitableReason } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import { standingIn, withoutDestination, type CaseState, type Evolution } from './case-state.js';
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
    const isDanger = reason === 'unsafe';
    if (state.unsuitableReturn && !isDanger) return reject('RETURN_ALREADY_ASSESSED');
    const objection = objectionToMoving(state);
    if (objection && !(isDanger && mayStandAllocated(state))) return reject(objection);
    return accept<CaseEvent>({ type: 'ReturnAssessedUnsuitable', occurredOn: on, data: { reason } });
  },
};

/**
 * Danger is recorded when it is known, also where return was found unsuitable for another reason (1b). No tenancy starts
 * at the origin from then on, and the association withdraws. Of a dwelling elsewhere that rests on a return which was
 * held to be suitable the ground would fall under the tenancy: that one is withdrawn first.
 */
function mayStandAllocated({ allocation, tenancy, origin, unsuitableReturn, ...state }: CaseState): boolean {
  if (!allocation || tenancy) return false;
  return unsuitableReturn !== undefined || standingIn(state, allocation.placement.municipality) === origin?.origin;
}

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
