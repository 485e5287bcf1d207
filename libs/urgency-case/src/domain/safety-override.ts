import { accept, reject, type CaseId, type MunicipalityCode } from '@evenwicht/kernel';
import type { CaseEvent, SafetyOverrideReason } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import { isUnsafe, standingIn, withoutDestination, type CaseState, type Evolution } from './case-state.js';
import { objectionOf, objectionToMoving, objectionToTurnedDown, type Step, type TurnedDownRejection } from './step.js';

/** Who asks: the pseudonym says who it is, whatever the organisation. */
export interface WhoActs {
  readonly organisation: string;
  readonly pseudonym: string;
}

export type ProposeSafetyOverride = Command<
  'ProposeSafetyOverride',
  {
    readonly caseId: CaseId;
    readonly municipality: MunicipalityCode;
    readonly reason: SafetyOverrideReason;
    readonly by: WhoActs;
  }
>;
export type ConfirmSafetyOverride = Command<
  'ConfirmSafetyOverride',
  { readonly caseId: CaseId; readonly municipality: MunicipalityCode; readonly by: WhoActs }
>;

export const safetyOverrideRejections = {
  ORIGIN_NOT_UNSAFE: 'Deze gemeente is niet uitgesloten als onveilige gemeente van herkomst.',
  OVERRIDE_ALREADY_PROPOSED: 'Een ander heeft dit al voorgesteld; bevestig het of laat het.',
  OVERRIDE_NOT_PROPOSED: 'Niemand heeft voorgesteld dat terugkeer naar deze gemeente verantwoord is.',
  BEFORE_PROPOSAL: 'De dag ligt vóór het voorstel.',
  OVERRIDE_NEEDS_SECOND_PERSON: 'Wie het voorstelde, kan het niet zelf bevestigen: dat doet een ander.',
} as const;
type Rejection =
  keyof typeof safetyOverrideRejections | TurnedDownRejection | 'ALREADY_HOUSED' | 'ALLOCATION_STILL_OPEN';

/** Verdeelafspraken 5 December 2025, 1b, "een onveilige situatie": setting that aside takes two different people. */
export const proposeSafetyOverride: Step<ProposeSafetyOverride, Rejection> = {
  isAlreadySo: ({ safetyOverride }, { data: { municipality, reason, by } }) =>
    safetyOverride?.municipality === municipality &&
    safetyOverride.reason === reason &&
    isSamePerson(safetyOverride.proposedBy, by),

  decide(state, { on, data: { municipality, reason, by } }) {
    const { safetyOverride } = state;
    const objection = objectionToOverride(state, municipality);
    if (objection) return reject(objection);
    if (safetyOverride && !isSamePerson(safetyOverride.proposedBy, by)) return reject('OVERRIDE_ALREADY_PROPOSED');
    const data = { municipality, reason, proposedBy: person(by) };
    return accept<CaseEvent>({ type: 'SafetyOverrideProposed', occurredOn: on, data });
  },
};

export const confirmSafetyOverride: Step<ConfirmSafetyOverride, Rejection> = {
  isAlreadySo: ({ safetyOverride }, { data: { municipality, by } }) =>
    safetyOverride?.municipality === municipality &&
    !!safetyOverride.confirmedBy &&
    isSamePerson(safetyOverride.confirmedBy, by),

  decide(state, { on, data: { municipality, by } }) {
    const proposed = state.safetyOverride;
    const objection = objectionToOverride(state, municipality);
    if (objection) return reject(objection);
    if (proposed?.municipality !== municipality) return reject('OVERRIDE_NOT_PROPOSED');
    if (on < proposed.recordedFor) return reject('BEFORE_PROPOSAL');
    const { reason, proposedBy } = proposed;
    if (isSamePerson(proposedBy, by)) return reject('OVERRIDE_NEEDS_SECOND_PERSON');
    const data = { municipality, reason, proposedBy, confirmedBy: person(by) };
    return accept<CaseEvent>({ type: 'SafetyOverrideConfirmed', occurredOn: on, data });
  },
};

export const safetyOverrideEvolution: Evolution<'SafetyOverrideProposed' | 'SafetyOverrideConfirmed'> = {
  SafetyOverrideProposed: (state, { data, occurredOn }) => ({
    ...state,
    safetyOverride: { ...data, recordedFor: occurredOn },
  }),
  SafetyOverrideConfirmed: (state, { data, occurredOn }) => ({
    ...state,
    safetyOverride: { ...data, recordedFor: occurredOn },
  }),
};

/** The municipality of origin is unsafe, and no two people have set that aside. */
export function isExcludedAsUnsafe(state: CaseState, municipality: MunicipalityCode): boolean {
  return isUnsafe(state, municipality) && !isOverridden(state, municipality);
}

export function isOverridden({ safetyOverride }: CaseState, municipality: MunicipalityCode): boolean {
  return safetyOverride?.municipality === municipality && safetyOverride.confirmedBy !== undefined;
}

/** Whether no dwelling there is for this household: unsafe, and neither two people nor the table set that aside. */
export function isUnsafeToHouse(state: CaseState, municipality: MunicipalityCode): boolean {
  const standing = standingIn(state, municipality);
  return (
    isExcludedAsUnsafe(state, municipality) && state.returnDeterminedTo !== standing && !isOverridden(state, standing)
  );
}

/**
 * A destination that turns out to be unsafe falls, on whatever ground it rested, and the hand-over with it: whoever lives
 * there is told nothing more (E-02). Not of a household that is housed.
 */
export function withoutUnsafeDestination(state: CaseState): CaseState {
  const { destination, tenancy } = state;
  const falls = destination && !tenancy && isUnsafeToHouse(state, destination.municipality);
  return falls ? withoutDestination(state) : state;
}

function objectionToOverride(state: CaseState, municipality: MunicipalityCode): Rejection | undefined {
  return (
    objectionToTurnedDown(state) ??
    objectionToMoving(state) ??
    objectionOf<Rejection>([!isUnsafe(state, municipality), 'ORIGIN_NOT_UNSAFE']) // 1b, "onveilige situatie"
  );
}

function isSamePerson(one: WhoActs, other: WhoActs): boolean {
  return one.pseudonym === other.pseudonym;
}

function person({ organisation, pseudonym }: WhoActs): { organisation: string; pseudonym: string } {
  return { organisation, pseudonym };
}
