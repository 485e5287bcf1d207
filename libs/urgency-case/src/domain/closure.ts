import { accept, reject, type CaseId } from '@evenwicht/kernel';
import type { CaseEvent, ClosureReason, ElsewhereManner } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import type { CaseFacts } from './case-facts.js';
import type { CaseState, Evolution } from './case-state.js';
import { objectionToGround, type ClosureGroundRejection } from './closure-ground.js';
import { objectionToEndForRefusal, type RefusalRejection } from './offer-refusal.js';
import { objectionOf, objectionToMoving, type Informed, type Step } from './step.js';

export type CloseCase = Command<
  'CloseCase',
  {
    readonly caseId: CaseId;
    readonly reason: ClosureReason;
    /** Of a household that was housed elsewhere; imported closures lack it. */
    readonly manner?: ElsewhereManner;
    /** Another system closed the case: the reason is what that system says, and our record cannot contradict it. */
    readonly wasMadeElsewhere?: boolean;
  }
>;

export const closureRejections = {
  MANNER_OF_NOTHING: 'Alleen bij elders gehuisvest hoort hoe dat ging.',
  OBJECTION_STILL_OPEN: 'Er loopt nog een bezwaar; beslis erop, of leg vast dat het is ingetrokken.',
} as const;
type Rejection =
  | keyof typeof closureRejections
  | ClosureGroundRejection
  | 'ALREADY_HOUSED'
  | 'ALLOCATION_STILL_OPEN'
  | 'NO_CASE_FOLLOWS'
  | 'CONTINUED_IN_ANOTHER_CASE'
  | RefusalRejection;

/**
 * Chapter 2, "Niemand belandt op straat": a granted case ends housed or closed with a reason, never silently.
 * A household that was housed is done; there is nothing to close. One that found a dwelling by itself, in the region or
 * outside it, is closed as housed elsewhere and counts nowhere (E-28). One that split or merged goes on in the cases
 * that name this one, and this one is closed with the link to them (E-25).
 */
export const closeCase: Step<CloseCase, Rejection> = {
  isAlreadySo: ({ closure, closureManner }, { data }) => closure === data.reason && closureManner === data.manner,

  decide(state, command) {
    const { on, data, facts } = command;
    const { reason, manner } = data;
    const { followers } = facts;
    const objection =
      objectionToMoving(state) ??
      objectionToReason(state, command) ??
      objectionOf<Rejection>([manner !== undefined && reason !== 'housed-elsewhere', 'MANNER_OF_NOTHING']) ??
      objectionToLink(reason, followers);
    if (objection) return reject(objection);
    const continuedIn = followers.length > 0 ? followers.map(({ caseId }) => caseId) : undefined;
    return accept<CaseEvent>({ type: 'CaseClosed', occurredOn: on, data: { reason, manner, continuedIn } });
  },
};

export const closureEvolution: Evolution<'CaseClosed'> = {
  CaseClosed: (state, { occurredOn, data: { reason, manner, continuedIn } }) => ({
    ...state,
    closure: reason,
    closedOn: occurredOn,
    closureManner: manner,
    continuedIn,
  }),
};

function objectionToReason(
  state: CaseState,
  { on, data: { reason, wasMadeElsewhere }, facts }: Informed<CloseCase>,
): 'OBJECTION_STILL_OPEN' | ClosureGroundRejection | RefusalRejection | undefined {
  if (isObjectionLeft(state, reason) && !wasMadeElsewhere) return 'OBJECTION_STILL_OPEN'; // Awb 7:10
  const untrue = wasMadeElsewhere ? undefined : objectionToGround(state, reason, on);
  return untrue ?? (reason === 'refused-offer' ? objectionToEndForRefusal(state, facts) : undefined); // E-29
}

/** Whoever objected is answered, or takes the objection back; with the death of who objected nothing is left to answer. */
function isObjectionLeft({ objection }: CaseState, reason: ClosureReason): boolean {
  return objection !== undefined && !objection.decided && reason !== 'deceased';
}

function objectionToLink(
  reason: ClosureReason,
  followers: CaseFacts['followers'],
): 'NO_CASE_FOLLOWS' | 'CONTINUED_IN_ANOTHER_CASE' | undefined {
  const goesOn = reason === 'household-split' || reason === 'household-merged';
  if (goesOn) return followers.some(({ follows }) => follows === reason) ? undefined : 'NO_CASE_FOLLOWS';
  return followers.length > 0 ? 'CONTINUED_IN_ANOTHER_CASE' : undefined;
}
