import { accept, addDays, reject, type CaseId, type Decision } from '@evenwicht/kernel';
import type { Command } from '@evenwicht/service-kit';
import type { CaseEvent } from '@evenwicht/events';
import type { CaseFacts } from './case-facts.js';
import type { CaseState, Evolution, RegisteredCase } from './case-state.js';
import { objectionOf, objectionToProcedure, type ProcedureRejection, type Step } from './step.js';

/** `on` is the day of the decision (beschikking). */
export type GrantUrgency = Command<
  'GrantUrgency',
  { readonly caseId: CaseId; readonly ground?: string; readonly document?: string }
>;

export type RefuseUrgency = Command<
  'RefuseUrgency',
  { readonly caseId: CaseId; readonly ground: string; readonly document?: string }
>;

export const decisionRejections = {
  NO_SCHEME_IN_FORCE: 'De gemeente heeft op die dag geen urgentieregeling; de aanvraag kan niet worden beslist.',
} as const;
type Rejection = keyof typeof decisionRejections | ProcedureRejection;

/** The decision rests on the municipal ordinance (chapter 1, R-009); the distribution is no ground for it. */
export const grantUrgency: Step<GrantUrgency, Rejection> = {
  isAlreadySo: ({ decision }, { on, data }) =>
    decision?.isGranted === true &&
    decision.on === on &&
    decision.ground === data.ground &&
    decision.document === data.document,

  decide(state, { on, data, facts }) {
    const objection = objectionToDeciding(state, facts);
    if (objection) return reject(objection);
    const { municipality, scope } = state.application;
    const scheme = scope === 'permit-holder' ? undefined : facts.scheme; // their ground is the statutory target
    return accept<CaseEvent>({
      type: 'UrgencyGranted',
      occurredOn: on,
      data: {
        municipality,
        criteriaVersion: facts.terms.categoryList.criteriaVersion, // chapter 5, "nadere toetsingscriteria"
        schemeValidFrom: scheme?.validFrom,
        validUntil: scheme && addDays(on, scheme.urgencyValidityDays),
        ground: data.ground,
        document: data.document,
      },
    });
  },
};

/** A legal refusal is a fact like any other, never a rejection of the command. */
export const refuseUrgency: Step<RefuseUrgency, Rejection> = {
  isAlreadySo: ({ decision }, { on, data }) =>
    decision?.isGranted === false &&
    decision.on === on &&
    decision.ground === data.ground &&
    decision.document === data.document,

  decide(state, { on, data: { ground, document }, facts }): Decision<CaseEvent, Rejection> {
    const objection = objectionToDeciding(state, facts);
    if (objection) return reject(objection);
    const { municipality, scope } = state.application;
    const schemeValidFrom = scope === 'permit-holder' ? undefined : facts.scheme?.validFrom;
    return accept<CaseEvent>({
      type: 'UrgencyRefused',
      occurredOn: on,
      data: { municipality, ground, schemeValidFrom, document },
    });
  },
};

export const decisionEvolution: Evolution<'UrgencyGranted' | 'UrgencyRefused'> = {
  UrgencyGranted: (state, { occurredOn, data: { ground, document } }) => ({
    ...state,
    decision: { isGranted: true, on: occurredOn, ground, document },
  }),
  UrgencyRefused: (state, { occurredOn, data: { ground, document } }): CaseState => ({
    ...state,
    decision: { isGranted: false, on: occurredOn, ground, document },
  }),
};

/** Before entry into force there was no such ordinance to rest on: cases of then go on under their own rules (OQ-18). */
function objectionToDeciding(state: RegisteredCase, { scheme, terms }: CaseFacts): Rejection | undefined {
  const needsScheme = terms.isInForce && state.application.scope !== 'permit-holder';
  return objectionToProcedure(state) ?? objectionOf<Rejection>([!scheme && needsScheme, 'NO_SCHEME_IN_FORCE']); // R-009, E-32
}
