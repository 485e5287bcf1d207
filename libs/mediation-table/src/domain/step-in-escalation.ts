import type { CallForHelp, StepInCall } from '@evenwicht/distribution';
import { stepInDeclineReasons, type StepInDeclineReason } from '@evenwicht/events';
import { daysBetween, type CaseId, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';

/** Why a case for which nobody steps in is brought to the attention of the parties. */
export const escalationCauses = ['everyone-declined', 'repeatedly-on-agenda'] as const;
export type EscalationCause = (typeof escalationCauses)[number];

export interface ReasonCount {
  readonly reason: StepInDeclineReason;
  readonly count: number;
}

/** A case of which the origin cannot serve and for which nobody steps in (3c; E-16). */
export interface StepInEscalation {
  readonly caseId: CaseId;
  readonly municipalityOfOrigin: MunicipalityCode;
  readonly declaredOn: PlainDate;
  /** Whole days, 0 on the day of the declaration. */
  readonly daysSinceDeclaration: number;
  readonly causes: readonly EscalationCause[];
  /** On how many agendas it stood since the declaration, up to the day. */
  readonly agendaCount: number;
  readonly askedCount: number;
  /** Of those that were asked; an offer that was taken back is counted apart. */
  readonly declinedCount: number;
  readonly withdrawnCount: number;
  readonly unansweredCount: number;
  /** Offers that stand, asked for or not: not yet help. */
  readonly offeredCount: number;
  readonly declineReasons: readonly ReasonCount[];
}

/** From how many agendas on; a choice of this software. */
const repeatedly = 2;

/**
 * Whether the case comes on the list: everybody who was asked declined, or it stood on two agendas or more without a helper.
 * Nothing follows by itself: stepping in is voluntary (3c, "kan"), and the parties decide what to do.
 */
export function escalationOf(
  { caseId, municipalityOfOrigin, declaredOn, calls }: CallForHelp,
  agendaCount: number,
  on: PlainDate,
): StepInEscalation | undefined {
  const causes = causesOf(calls, agendaCount);
  if (causes.length === 0) return undefined;
  return {
    caseId,
    municipalityOfOrigin,
    declaredOn,
    daysSinceDeclaration: Math.max(0, daysBetween(declaredOn, on)),
    causes,
    agendaCount,
    askedCount: calls.filter(isAsked).length,
    declinedCount: countOf(calls, 'declined'),
    withdrawnCount: countOf(calls, 'withdrawn'),
    unansweredCount: calls.filter(({ answer }) => !answer).length,
    offeredCount: countOf(calls, 'offered'),
    declineReasons: reasonsIn(calls),
  };
}

/** Over several cases, by reason; reasons that nobody gave are left out. */
export function sumOfReasons(escalations: readonly StepInEscalation[]): readonly ReasonCount[] {
  const given = escalations.flatMap(({ declineReasons }) => declineReasons);
  return countedBy((reason) =>
    given.filter((each) => each.reason === reason).reduce((total, { count }) => total + count, 0),
  );
}

function causesOf(calls: readonly StepInCall[], agendaCount: number): readonly EscalationCause[] {
  const holding: readonly (readonly [boolean, EscalationCause])[] = [
    [isDeclinedByAll(calls), 'everyone-declined'],
    [agendaCount >= repeatedly, 'repeatedly-on-agenda'],
  ];
  return holding.filter(([holds]) => holds).map(([, cause]) => cause);
}

/** Whoever was asked declined, or took an offer back; and nobody else offers. */
function isDeclinedByAll(calls: readonly StepInCall[]): boolean {
  const isNo = ({ answer }: StepInCall) => answer?.kind === 'declined' || answer?.kind === 'withdrawn';
  return calls.some(isAsked) && calls.every(isNo);
}

function isAsked({ askedOn }: StepInCall): boolean {
  return askedOn !== undefined;
}

function countOf(calls: readonly StepInCall[], kind: 'declined' | 'withdrawn' | 'offered'): number {
  return calls.filter(({ answer }) => answer?.kind === kind).length;
}

function reasonsIn(calls: readonly StepInCall[]): readonly ReasonCount[] {
  return countedBy(
    (reason) => calls.filter(({ answer }) => answer?.kind === 'declined' && answer.reason === reason).length,
  );
}

function countedBy(count: (reason: StepInDeclineReason) => number): readonly ReasonCount[] {
  return stepInDeclineReasons.map((reason) => ({ reason, count: count(reason) })).filter((each) => each.count > 0);
}
