import type { AssociationId, MunicipalityCode } from '@evenwicht/kernel';
import {
  isGranted,
  isTurnedDown,
  isUnderAgreement,
  openDisputeOf,
  ownOriginOf,
  questionsOfPlace,
  type CaseState,
} from '../case-state.js';

/**
 * What can wait in a case (taken), the one that comes first before the others: a case that goes on elsewhere, a dwelling
 * that was allocated, an urgency that ran out (E-30), then what somebody has a term for, then the rest.
 */
export const taskKinds = [
  'closure',
  'tenancy',
  'expiredUrgency',
  'supplement',
  'decision',
  'tableDetermination',
  'destination',
  'utmostEffort',
  'allocation',
  'disputedOrigin',
  'objectionDecision',
] as const;
export type TaskKind = (typeof taskKinds)[number];
/** Known by the case itself; that it is continued in another one is known by that one. */
type KindByState = Exclude<TaskKind, 'closure'>;
const kindsByState = taskKinds.filter((kind): kind is KindByState => kind !== 'closure');

export const taskParties = [
  'municipalityOfApplication',
  'municipalityOfOrigin',
  'housingAssociations',
  'mediationTable',
  'applicant',
] as const;
/** For whom something waits. */
export type TaskParty = (typeof taskParties)[number];

/** Something that waits for somebody (taak). */
export interface CaseTask {
  readonly kind: TaskKind;
  readonly party: TaskParty;
  /**
   * Which one: a municipality; the association that allocated; for an allocation the municipality of which the
   * associations are asked; for the table `region`; for the applicant the municipality that asked.
   */
  readonly organisation: MunicipalityCode | AssociationId | 'region';
}

type Whose = Omit<CaseTask, 'kind'> | undefined;

/**
 * What waits in a case, by its state alone; the first comes before the others. Municipalities decide and determine the origin, the mediation
 * table says what fits where that is not plain, the associations allocate from the hand-over on (agreement 1c, 3c, 4; ).
 * @returns nothing for a case that is over
 */
export function tasksOf(state: CaseState): readonly CaseTask[] {
  if (state.closure || !state.application) return [];
  return kindsByState.flatMap((kind) => {
    const whose = whoseTask[kind](state);
    return whose ? [{ kind, ...whose }] : [];
  });
}

/** What waits in a case of which the household goes on in another one: to be closed, with the link to that one (E-25). */
export function tasksOfContinued(state: CaseState): readonly CaseTask[] {
  return isOver(state)
    ? []
    : [{ kind: 'closure', party: 'municipalityOfApplication', organisation: municipalityOf(state) }];
}

/** Nothing follows any more: closed; or housed, refused, set aside or revoked without an objection or a dispute that is still open. */
export function isOver(state: CaseState): boolean {
  if (state.closure) return true;
  return (state.tenancy !== undefined || isTurnedDown(state)) && !hasOpenObjection(state) && !isDisputeForTable(state);
}

/** Does not compile while a kind of task has no line. */
const whoseTask: { readonly [Kind in KindByState]: (state: CaseState) => Whose } = {
  /** Allocated is not yet housed (5). */
  tenancy: ({ allocation, tenancy }) =>
    allocation && !tenancy
      ? { party: 'housingAssociations', organisation: allocation.placement.association }
      : undefined,
  /** Chapter 2, "Niemand belandt op straat": to be extended or closed with a reason, never left (E-30). */
  expiredUrgency: (state) => (state.lapse?.kind === 'expired' && !isSettled(state) ? byMunicipality(state) : undefined),
  /** Awb 4:5. */
  supplement: (state) =>
    isUndecided(state) && state.supplement && !state.supplement.received
      ? { party: 'applicant', organisation: municipalityOf(state) }
      : undefined,
  /** Awb 4:13. */
  decision: (state) => (isUndecided(state) ? byMunicipality(state) : undefined),
  /** 1c. A question goes on lying there while a dwelling is allocated. */
  tableDetermination: (state) =>
    questionsOfPlace(state).length > 0 && !state.tenancy && !isTurnedDown(state)
      ? { party: 'mediationTable', organisation: 'region' }
      : undefined,
  /** Granted, and neither the rules nor the table have said where: the origin or the place of care is to be determined (1a, 1b). */
  destination: (state) =>
    isUnhoused(state) && !waitsForAllocation(state) && state.openQuestions.length === 0
      ? byMunicipality(state)
      : undefined,
  /** 3c, "tot het uiterste"; OQ-23. */
  utmostEffort: (state) => {
    const origin = isDoingItsUtmost(state) ? ownOriginOf(state) : undefined;
    return origin && { party: 'municipalityOfOrigin', organisation: origin };
  },
  /** 4, "vanaf het moment van urgentieverstrekking". */
  allocation: (state) =>
    isUnhoused(state) && waitsForAllocation(state)
      ? { party: 'housingAssociations', organisation: state.handedOverTo ?? municipalityOf(state) }
      : undefined,
  /** 1c, E-10: the place where the household goes to live does not wait for it. */
  disputedOrigin: (state) =>
    isDisputeForTable(state) ? { party: 'mediationTable', organisation: 'region' } : undefined,
  /** Awb 7:10. */
  objectionDecision: (state) => (hasOpenObjection(state) ? byMunicipality(state) : undefined),
};

function isUndecided(state: CaseState): boolean {
  return !state.decision && !state.setAside && !isSettled(state);
}

function isUnhoused(state: CaseState): boolean {
  return isGranted(state) && !isSettled(state);
}

/** A dwelling is found. */
function isSettled({ allocation, tenancy }: CaseState): boolean {
  return allocation !== undefined || tenancy !== undefined;
}

/** Handed over (4); what is outside the agreement is not handed over, and waits from the grant on (chapter 1, footnote). */
export function waitsForAllocation(state: CaseState): boolean {
  return state.handedOverTo !== undefined || (isGranted(state) && !isUnderAgreement(state));
}

function isDoingItsUtmost(state: CaseState): boolean {
  return isUnhoused(state) && state.utmostEffort !== undefined && state.destination?.basis === 'residencePrinciple';
}

function isDisputeForTable(state: CaseState): boolean {
  const isAsked = state.openQuestions.includes('origin-disputed') && !isTurnedDown(state);
  return isAsked && openDisputeOf(state) !== undefined;
}

function hasOpenObjection({ objection }: CaseState): boolean {
  return objection !== undefined && !objection.decided;
}

function byMunicipality(state: CaseState): Whose {
  return { party: 'municipalityOfApplication', organisation: municipalityOf(state) };
}

function municipalityOf({ application }: CaseState): MunicipalityCode {
  if (!application) throw new Error('a case without an application has no tasks');
  return application.municipality;
}
