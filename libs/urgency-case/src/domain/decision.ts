import { accept, addDays, reject, type CaseId, type PlainDate } from '@evenwicht/kernel';
import type { Command } from '@evenwicht/service-kit';
import type { CaseEvent } from '@evenwicht/events';
import type { CaseFacts } from './case-facts.js';
import type { CaseState, Evolution, RegisteredCase } from './case-state.js';
import { objectionToProcedure, type ProcedureRejection, type Step } from './step.js';

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
  isAlreadySo: ({ decision }, command) => decision?.isGranted === true && isAsDecided(decision, command),

  decide(state, { on, data, facts }) {
    const objection = objectionToDeciding(state, facts);
    if (objection) return reject(objection);
    return accept(grant(state, on, data, facts));
  },
};

/** A legal refusal is a fact like any other, never a rejection of the command. */
export const refuseUrgency: Step<RefuseUrgency, Rejection> = {
  isAlreadySo: ({ decision }, command) => decision?.isGranted === false && isAsDecided(decision, command),

  decide(state, { on, data, facts }) {
    const objection = objectionToDeciding(state, facts);
    if (objection) return reject(objection);
    return accept(refusal(state, on, data, facts));
  },
};

function isAsDecided(
  decision: NonNullable<CaseState['decision']>,
  { on, data }: GrantUrgency | RefuseUrgency,
): boolean {
  return decision.on === on && decision.ground === data.ground && decision.document === data.document;
}

/** A decision that is replaced (Awb 7:11) takes what lapsed or was set aside with it; the associations are told anew (4). */
export const decisionEvolution: Evolution<'UrgencyGranted' | 'UrgencyRefused'> = {
  UrgencyGranted: (state, { occurredOn, data: { ground, document, validUntil } }) => ({
    ...state,
    decision: { isGranted: true, on: occurredOn, ground, document, validUntil },
    lapse: undefined,
  }),
  UrgencyRefused: (state, { occurredOn, data: { ground, document } }): CaseState => ({
    ...state,
    decision: { isGranted: false, on: occurredOn, ground, document },
    lapse: undefined,
    handedOverTo: undefined,
  }),
};

interface Asked {
  readonly ground?: string | undefined;
  readonly document?: string | undefined;
}

/** The grant as it rests on the rules of the day. */
export function grant(state: RegisteredCase, on: PlainDate, { ground, document }: Asked, facts: CaseFacts): CaseEvent {
  const { municipality, scope } = state.application;
  const scheme = scope === 'permit-holder' ? undefined : facts.scheme; // their ground is the statutory target
  return {
    type: 'UrgencyGranted',
    occurredOn: on,
    data: {
      municipality,
      criteriaVersion: facts.terms.categoryList.criteriaVersion, // chapter 5, "nadere toetsingscriteria"
      schemeValidFrom: scheme?.validFrom,
      validUntil: scheme && addDays(on, scheme.urgencyValidityDays),
      ground,
      document,
    },
  };
}

/** The refusal as it rests on the rules of the day. */
export function refusal(
  state: RegisteredCase,
  on: PlainDate,
  { ground, document }: Asked & { readonly ground: string },
  facts: CaseFacts,
): CaseEvent {
  const { municipality, scope } = state.application;
  const schemeValidFrom = scope === 'permit-holder' ? undefined : facts.scheme?.validFrom;
  return { type: 'UrgencyRefused', occurredOn: on, data: { municipality, ground, schemeValidFrom, document } };
}

function objectionToDeciding(state: RegisteredCase, facts: CaseFacts): Rejection | undefined {
  return objectionToProcedure(state) ?? objectionToScheme(state, facts);
}

/** Before entry into force there was no such ordinance to rest on: cases of then go on under their own rules (OQ-18). */
export function objectionToScheme(
  { application }: RegisteredCase,
  { scheme, terms }: CaseFacts,
): 'NO_SCHEME_IN_FORCE' | undefined {
  const needsScheme = terms.isInForce && application.scope !== 'permit-holder';
  return !scheme && needsScheme ? 'NO_SCHEME_IN_FORCE' : undefined; // R-009, E-32
}
