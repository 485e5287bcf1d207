import { daysBetween, type PlainDate } from '@evenwicht/kernel';
import type { CaseState } from '../case-state.js';
import { daysOfWarning } from '../clocks/urgency-clock.js';
import { objectionDueOn } from '../objection.js';
import { tasksOf, tasksOfContinued, type CaseTask, type TaskKind } from './case-task.js';
import type { TasksSince } from './task-history.js';

/** `noTerm`: no law and no agreement says until when. */
export const taskUrgencies = ['overdue', 'dueSoon', 'running', 'noTerm'] as const;
export type TaskUrgency = (typeof taskUrgencies)[number];

/** A task with its days. None of them depends on the day of looking. */
export interface DatedTask extends CaseTask {
  readonly since: PlainDate;
  /** The last day of the term; absent where there is none. */
  readonly until?: PlainDate;
}

/** A task as seen on a day. */
export interface SeenTask extends DatedTask {
  readonly urgency: TaskUrgency;
  /** How long it has waited. */
  readonly days: number;
}

/** What is not in the state of a case. */
export interface BesideState {
  /** Of the decision term, as its clock derives it (Awb 4:13 to 4:15); absent where nothing is to be decided. */
  readonly decisionDueOn?: PlainDate | undefined;
  /** The day since which the household goes on in another case (E-25). */
  readonly continuedSince?: PlainDate | undefined;
}

/**
 * What waits in a case, for whom, since and until when.
 * @param since of the same case at the same event
 */
export function datedTasksOf(state: CaseState, since: TasksSince, beside: BesideState): readonly DatedTask[] {
  const { continuedSince } = beside;
  if (continuedSince) return tasksOfContinued(state).map((task) => ({ ...task, since: continuedSince }));
  return tasksOf(state).map((task) => {
    const until = untilOf[task.kind](state, beside);
    const waited = since[task.kind];
    if (!waited) throw new Error(`nobody said since when ${task.kind} waits`);
    return { ...task, since: waited.since, ...(until && { until }) };
  });
}

/**
 * Who is responsible now, and for what: exactly one party of a case that goes on, and nobody of one that is over. An
 * applicant whose term to supplement has passed is waited for no longer: the municipality decides or sets aside (Awb 4:5).
 * @param tasks in the order of `taskKinds`
 */
export function responsibilityOn(tasks: readonly DatedTask[], day: PlainDate): SeenTask | undefined {
  const first = tasks.find(({ kind, until }) => kind !== 'supplement' || (until !== undefined && day <= until));
  return first && seenOn(first, day);
}

export function seenOn(task: DatedTask, day: PlainDate): SeenTask {
  return { ...task, urgency: urgencyOn(task, day), days: Math.max(daysBetween(task.since, day), 0) };
}

/** Days before its last day from which a task is due soon: choices of this software; that of a validity is its clock's. */
export const warnedFor: { readonly [Kind in TaskKind]: number } = {
  closure: daysOfWarning,
  tenancy: daysOfWarning,
  expiredUrgency: daysOfWarning,
  supplement: 7,
  decision: 14,
  tableDetermination: daysOfWarning,
  destination: daysOfWarning,
  utmostEffort: daysOfWarning,
  allocation: daysOfWarning,
  disputedOrigin: daysOfWarning,
  objectionDecision: 14,
};

function urgencyOn({ kind, until }: DatedTask, day: PlainDate): TaskUrgency {
  if (!until) return 'noTerm';
  const daysLeft = daysBetween(day, until);
  if (daysLeft < 0) return 'overdue';
  return daysLeft <= warnedFor[kind] ? 'dueSoon' : 'running';
}

type Until = (state: CaseState, beside: BesideState) => PlainDate | undefined;

/** Whatever a granted household waits for, it waits for while its urgency is valid. */
const whileValid: Until = ({ decision }) => (decision?.isGranted ? decision.validUntil : undefined);

const untilOf: { readonly [Kind in TaskKind]: Until } = {
  closure: () => undefined,
  tenancy: () => undefined, // a dwelling is found; the agreement sets no term to move in
  expiredUrgency: whileValid,
  supplement: ({ supplement }) => supplement?.dueOn, // Awb 4:5
  decision: (_state, { decisionDueOn }) => decisionDueOn, // Awb 4:13
  tableDetermination: whileValid,
  destination: whileValid,
  utmostEffort: whileValid,
  allocation: whileValid,
  disputedOrigin: () => undefined, // no law and no agreement gives the table a term for it
  objectionDecision: ({ objection }) => objection && objectionDueOn(objection), // Awb 7:10
};
