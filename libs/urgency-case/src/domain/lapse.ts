import { accept, reject, type CaseId, type PlainDate } from '@evenwicht/kernel';
import type { CaseEvent } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import type { CaseState, Evolution } from './case-state.js';
import { objectionToEndForRefusal, type RefusalRejection } from './offer-refusal.js';
import { objectionOf, objectionToMoving, objectionToTurnedDown, type Step, type TurnedDownRejection } from './step.js';

export type RevokeUrgency = Command<
  'RevokeUrgency',
  { readonly caseId: CaseId; readonly ground: string; readonly document?: string }
>;

export type ExtendUrgency = Command<
  'ExtendUrgency',
  { readonly caseId: CaseId; readonly validUntil: PlainDate; readonly document?: string }
>;

/** `on` is a day after the last one on which the urgency was valid. */
export type ExpireUrgency = Command<'ExpireUrgency', { readonly caseId: CaseId }>;

export const lapseRejections = {
  NO_URGENCY_TERM: 'De urgentie is zonder termijn verleend.',
  NO_LONGER_VALIDITY: 'De nieuwe termijn is niet langer dan de termijn die al geldt.',
  URGENCY_STILL_VALID: 'De urgentie is op die dag nog geldig.',
} as const;
type Rejection =
  keyof typeof lapseRejections | TurnedDownRejection | 'NOT_GRANTED' | 'ALREADY_HOUSED' | 'ALLOCATION_STILL_OPEN';

/** The municipality takes back what it granted, on a ground of its scheme; the distribution is no such ground. */
export const revokeUrgency: Step<RevokeUrgency, Rejection | RefusalRejection> = {
  isAlreadySo: ({ lapse }, { on, data }) =>
    lapse?.kind === 'revoked' && lapse.on === on && lapse.ground === data.ground,

  decide(state, { on, data: { ground, document }, facts }) {
    const objection =
      objectionToNoGrant(state) ??
      objectionToMoving(state) ??
      (ground === 'refused-offer' ? objectionToEndForRefusal(state, facts) : undefined); // E-29
    if (objection) return reject(objection);
    const { municipality } = state.application;
    return accept<CaseEvent>({ type: 'UrgencyRevoked', occurredOn: on, data: { municipality, ground, document } });
  },
};

/** Also after it expired: nobody ends on the street because a term ran out (chapter 2, R-018). */
export const extendUrgency: Step<ExtendUrgency, Rejection> = {
  isAlreadySo: ({ decision, lapse }, { data }) => !lapse && decision?.validUntil === data.validUntil,

  decide(state, { on, data: { validUntil, document } }) {
    const present = state.decision?.validUntil;
    const objection =
      objectionToNoGrant(state) ??
      objectionOf<Rejection>(
        [state.tenancy !== undefined, 'ALREADY_HOUSED'],
        [!present, 'NO_URGENCY_TERM'],
        [!!present && validUntil <= present, 'NO_LONGER_VALIDITY'],
        [validUntil < on, 'NO_LONGER_VALIDITY'],
      );
    if (objection) return reject(objection);
    const { municipality } = state.application;
    return accept<CaseEvent>({ type: 'UrgencyExtended', occurredOn: on, data: { municipality, validUntil, document } });
  },
};

/** A term ends by itself only in the sense that somebody records it: a clock warns, it never closes a case. */
export const expireUrgency: Step<ExpireUrgency, Rejection> = {
  isAlreadySo: ({ lapse }) => lapse?.kind === 'expired',

  decide(state, { on }) {
    const validUntil = state.decision?.validUntil;
    const objection = objectionToNoGrant(state) ?? objectionToMoving(state);
    if (objection) return reject(objection);
    if (!validUntil) return reject('NO_URGENCY_TERM');
    if (on <= validUntil) return reject('URGENCY_STILL_VALID');
    return accept<CaseEvent>({ type: 'UrgencyExpired', occurredOn: on, data: { validUntil } });
  },
};

/** The associations are told anew where the urgency comes back to life (4). */
export const lapseEvolution: Evolution<'UrgencyRevoked' | 'UrgencyExtended' | 'UrgencyExpired'> = {
  UrgencyRevoked: (state, { occurredOn, data: { ground } }) => ({
    ...state,
    lapse: { kind: 'revoked', on: occurredOn, ground },
    handedOverTo: undefined,
  }),
  UrgencyExtended: (state, { data: { validUntil } }): CaseState => ({
    ...state,
    lapse: undefined,
    decision: state.decision && { ...state.decision, validUntil },
  }),
  UrgencyExpired: (state, { occurredOn }) => ({
    ...state,
    lapse: { kind: 'expired', on: occurredOn },
    handedOverTo: undefined,
  }),
};

function objectionToNoGrant(state: CaseState): TurnedDownRejection | 'NOT_GRANTED' | undefined {
  return objectionToTurnedDown(state) ?? objectionOf([!state.decision, 'NOT_GRANTED' as const]);
}
