import { accept, reject, type CaseId } from '@evenwicht/kernel';
import type { CaseEvent, ClosureReason } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import type { Evolution } from './case-state.js';
import { objectionToEndForRefusal, type RefusalRejection } from './offer-refusal.js';
import { objectionToMoving, type Step } from './step.js';

export type CloseCase = Command<'CloseCase', { readonly caseId: CaseId; readonly reason: ClosureReason }>;

/**
 * Chapter 2, "Niemand belandt op straat": a granted case ends housed or closed with a reason, never silently.
 * A household that was housed is done; there is nothing to close.
 */
export const closeCase: Step<CloseCase, 'ALREADY_HOUSED' | 'ALLOCATION_STILL_OPEN' | RefusalRejection> = {
  isAlreadySo: ({ closure }, { data }) => closure === data.reason,

  decide(state, { on, data: { reason }, facts }) {
    const objection =
      objectionToMoving(state) ?? (reason === 'refused-offer' ? objectionToEndForRefusal(state, facts) : undefined); // E-29
    if (objection) return reject(objection);
    return accept<CaseEvent>({ type: 'CaseClosed', occurredOn: on, data: { reason } });
  },
};

export const closureEvolution: Evolution<'CaseClosed'> = {
  CaseClosed: (state, { data: { reason } }) => ({ ...state, closure: reason }),
};
