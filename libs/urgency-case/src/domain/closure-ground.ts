import type { ClosureReason } from '@evenwicht/events';
import type { PlainDate } from '@evenwicht/kernel';
import { isGranted, type CaseState } from './case-state.js';

export const closureGroundRejections = {
  CLOSURE_NOT_EXPIRED: 'De urgentie is op die dag niet verlopen; sluit de zaak met een reden die klopt.',
  CLOSURE_NOT_REVOKED: 'De urgentie is op die dag niet ingetrokken; trek haar eerst in of kies een reden die klopt.',
  CLOSURE_DECIDED: 'Op de aanvraag is beslist of zij is buiten behandeling gesteld; deze reden geldt alleen daarvoor.',
  CLOSURE_NOTHING_TO_REFUSE: 'Op die dag is er geen urgentie; weigeren kan alleen wie een urgentie heeft.',
} as const;
export type ClosureGroundRejection = keyof typeof closureGroundRejections;

type Ground = readonly [holds: (state: CaseState, on: PlainDate) => boolean, rejection: ClosureGroundRejection];

/** What the record itself can tell; of the other reasons the municipality is taken at its word. */
const grounds: Partial<Record<ClosureReason, Ground>> = {
  expired: [hasExpired, 'CLOSURE_NOT_EXPIRED'],
  revoked: [isRevoked, 'CLOSURE_NOT_REVOKED'],
  'refused-offer': [isGrantedOn, 'CLOSURE_NOTHING_TO_REFUSE'],
  'forwarded-outside-agreement': [isUndecided, 'CLOSURE_DECIDED'],
  'registered-by-mistake': [isUndecided, 'CLOSURE_DECIDED'],
};

/** Chapter 2, "Niemand belandt op straat": nobody leaves the list for a reason that the record contradicts. */
export function objectionToGround(
  state: CaseState,
  reason: ClosureReason,
  on: PlainDate,
): ClosureGroundRejection | undefined {
  const [holds, rejection] = grounds[reason] ?? [];
  return holds?.(state, on) === false ? rejection : undefined;
}

/** Once there is a decision there was an application, and it was for this municipality to decide. */
function isUndecided({ decision, setAside }: CaseState): boolean {
  return !decision && !setAside;
}

/** Its last day has passed, whether or not somebody recorded that (E-30). */
function hasExpired({ decision, lapse }: CaseState, on: PlainDate): boolean {
  const isRunOut = decision?.validUntil !== undefined && decision.validUntil < on;
  return decision?.isGranted === true && lapse?.kind !== 'revoked' && isRunOut;
}

function isRevoked({ lapse }: CaseState, on: PlainDate): boolean {
  return lapse?.kind === 'revoked' && lapse.on <= on;
}

function isGrantedOn(state: CaseState, on: PlainDate): boolean {
  return isGranted(state) && state.decision !== undefined && state.decision.on <= on;
}
