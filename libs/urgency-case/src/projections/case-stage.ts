import { isGranted, isRefused, questionsOfPlace, type CaseState } from '../domain/case-state.js';

/** Where a case stands, in the order in which most cases pass. */
export const caseStages = [
  'applied',
  'refused',
  'setAside',
  'revoked',
  'expired',
  'atMediationTable',
  'granted',
  'handedOver',
  'allocated',
  'housed',
  'closed',
] as const;
export type CaseStage = (typeof caseStages)[number];

/** The furthest that can be said of it; a question at the mediation table comes before what follows from its answer. */
export function stageOf(state: CaseState): CaseStage {
  if (state.closure) return 'closed';
  if (state.tenancy) return 'housed';
  if (state.allocation) return 'allocated';
  const ended = endOfUrgency(state);
  if (ended) return ended;
  if (isForTable(state)) return 'atMediationTable';
  return stageBeforeAllocation(state);
}

/** Where a household goes on to live does not wait for a dispute about where it came from (E-10). */
function isForTable(state: CaseState): boolean {
  return (state.destination ? questionsOfPlace(state) : state.openQuestions).length > 0;
}

/** Expired comes before a question at the table: nobody may be overlooked because a term ran out (E-30). */
function endOfUrgency(state: CaseState): 'refused' | 'setAside' | 'revoked' | 'expired' | undefined {
  if (isRefused(state)) return 'refused';
  return state.setAside ? 'setAside' : state.lapse?.kind;
}

/** Where it stands apart from any question at the mediation table. */
export function stageBeforeAllocation(state: CaseState): CaseStage {
  if (state.handedOverTo) return 'handedOver';
  return isGranted(state) ? 'granted' : 'applied';
}
