import { accept, reject, type CaseId } from '@evenwicht/kernel';
import type { CaseEvent, ReopeningReason } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import type { Evolution } from './case-state.js';
import { objectionOf, type Step } from './step.js';

export type ReopenCase = Command<'ReopenCase', { readonly caseId: CaseId; readonly reason: ReopeningReason }>;

export const reopeningRejections = {
  CASE_NOT_CLOSED: 'De zaak is niet gesloten.',
  NOT_CLOSED_AS_ELSEWHERE: 'De zaak is niet gesloten omdat het huishouden elders gehuisvest was.',
  REOPENED_BEFORE_CLOSURE: 'De dag ligt vóór de sluiting van de zaak.',
} as const;
type Rejection = keyof typeof reopeningRejections | 'CONTINUED_IN_ANOTHER_CASE' | 'FOLLOWED_CASE_HOUSED';

/**
 * Chapter 2, "Niemand belandt op straat": whoever was closed by mistake, or whose dwelling elsewhere came to nothing, is
 * in view again and goes on where the case stood. A household is in one case at a time (E-25).
 */
export const reopenCase: Step<ReopenCase, Rejection> = {
  isAlreadySo: ({ closure, reopened }, { on, data }) =>
    !closure && reopened?.on === on && reopened.reason === data.reason,

  decide({ closure, closedOn }, { on, data: { reason }, facts: { followers, followed } }) {
    const objection = objectionOf<Rejection>(
      [!closure, 'CASE_NOT_CLOSED'],
      [closedOn !== undefined && on < closedOn, 'REOPENED_BEFORE_CLOSURE'],
      [reason === 'elsewhere-fell-through' && closure !== 'housed-elsewhere', 'NOT_CLOSED_AS_ELSEWHERE'],
      [followers.length > 0, 'CONTINUED_IN_ANOTHER_CASE'],
      [followed.some(({ isHoused }) => isHoused), 'FOLLOWED_CASE_HOUSED'],
    );
    if (objection) return reject(objection);
    return accept<CaseEvent>({ type: 'CaseReopened', occurredOn: on, data: { reason } });
  },
};

export const reopeningEvolution: Evolution<'CaseReopened'> = {
  CaseReopened: (state, { occurredOn: on, data: { reason } }) => ({
    ...state,
    closure: undefined,
    closureManner: undefined,
    closedOn: undefined,
    continuedIn: undefined,
    reopened: { on, reason },
  }),
};
