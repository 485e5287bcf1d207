import { accept, reject, type CaseId, type PlainDate } from '@evenwicht/kernel';
import type { CaseEvent } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import type { CaseState, Evolution } from './case-state.js';
import { objectionOf, objectionToProcedure, type ProcedureRejection, type Step } from './step.js';

export type RequestSupplement = Command<
  'RequestSupplement',
  {
    readonly caseId: CaseId;
    /** Codes of what the application lacks, one or more. */
    readonly missing: readonly string[];
    /** The last day on which the applicant can supplement in time. */
    readonly dueOn: PlainDate;
    readonly document?: string;
  }
>;

export type ReceiveSupplement = Command<
  'ReceiveSupplement',
  {
    readonly caseId: CaseId;
    /** Whether the application can be judged now. */
    readonly isComplete: boolean;
    readonly document?: string;
  }
>;

export const supplementRejections = {
  NOTHING_MISSING: 'Noem ten minste één ding dat aan de aanvraag ontbreekt.',
  NO_TERM_TO_SUPPLEMENT: 'De termijn om aan te vullen moet na de dag van het verzoek aflopen.',
  SUPPLEMENT_STILL_OPEN: 'Er staat al een verzoek om aanvulling open.',
  NO_SUPPLEMENT_REQUESTED: 'Er staat geen verzoek om aanvulling open.',
  BEFORE_SUPPLEMENT_REQUEST: 'De dag ligt vóór het verzoek om aanvulling.',
} as const;
type Rejection = keyof typeof supplementRejections | ProcedureRejection;

/** Awb 4:5: the applicant gets the opportunity to supplement, within a term that is set. Meanwhile the clock stops (4:15). */
export const requestSupplement: Step<RequestSupplement, Rejection> = {
  isAlreadySo: ({ supplement }, { on, data }) =>
    supplement?.requestedOn === on &&
    supplement.dueOn === data.dueOn &&
    supplement.missing.join() === data.missing.join(),

  decide(state, { on, data: { missing, dueOn, document } }) {
    const objection =
      objectionToProcedure(state) ??
      objectionOf<Rejection>(
        [missing.length === 0, 'NOTHING_MISSING'], // Awb 4:5 (1)
        [dueOn <= on, 'NO_TERM_TO_SUPPLEMENT'], // Awb 4:5 (1), "binnen een door het bestuursorgaan gestelde termijn"
        [!!state.supplement && !state.supplement.received, 'SUPPLEMENT_STILL_OPEN'],
      );
    if (objection) return reject(objection);
    const data = { missing: [...missing], dueOn, document };
    return accept<CaseEvent>({ type: 'SupplementRequested', occurredOn: on, data });
  },
};

/** What comes after the term is received too: whether the application is then set aside is for the municipality (Awb 4:5). */
export const receiveSupplement: Step<ReceiveSupplement, Rejection> = {
  isAlreadySo: ({ supplement }, { on, data }) =>
    supplement?.received?.on === on && supplement.received.isComplete === data.isComplete,

  decide(state, { on, data: { isComplete, document } }) {
    const objection = objectionToProcedure(state);
    if (objection) return reject(objection);
    if (!state.supplement || state.supplement.received) return reject('NO_SUPPLEMENT_REQUESTED');
    if (on < state.supplement.requestedOn) return reject('BEFORE_SUPPLEMENT_REQUEST');
    return accept<CaseEvent>({ type: 'SupplementReceived', occurredOn: on, data: { isComplete, document } });
  },
};

export const supplementEvolution: Evolution<'SupplementRequested' | 'SupplementReceived'> = {
  SupplementRequested: (state, { occurredOn, data: { missing, dueOn } }) => ({
    ...state,
    supplement: { requestedOn: occurredOn, dueOn, missing },
  }),
  SupplementReceived: (state, { occurredOn, data: { isComplete } }): CaseState => ({
    ...state,
    supplement: state.supplement && { ...state.supplement, received: { on: occurredOn, isComplete } },
  }),
};
