import { daysBetween, type PlainDate } from '@evenwicht/kernel';
import type { OrphanCause } from '@evenwicht/events';
import { isOver, type TaskKind } from './case-task.js';
import type { CaseState } from '../case-state.js';
import { responsibilityOn, type DatedTask, type SeenTask } from './responsible.js';

/** Where a household stands on a day: each is in exactly one of the three (chapter 2, "Niemand belandt op straat"; R-018). */
export type Standing =
  | { readonly kind: 'over' }
  | { readonly kind: 'caredFor'; readonly by: SeenTask }
  | { readonly kind: 'orphan'; readonly cause: OrphanCause; readonly since: PlainDate; readonly days: number };

/**
 * Somebody is responsible and the clock runs; or nothing follows any more; or the household is an orphan, with the cause.
 * The table has no term, so what lies there is an orphan until it is answered: it is to be seen, not to be waited for.
 * @param tasks of the same state, in the order of `taskKinds`
 */
export function standingOn(state: CaseState, tasks: readonly DatedTask[], day: PlainDate): Standing {
  if (isOver(state)) return { kind: 'over' };
  const responsible = responsibilityOn(tasks, day);
  if (!responsible) return orphan('noNextStep', state.application?.receivedOn ?? day, day);
  const cause = causeOf(state, responsible);
  return cause ? orphan(cause, sinceOf(cause, responsible), day) : { kind: 'caredFor', by: responsible };
}

const causeOfTask: { readonly [Kind in TaskKind]?: (state: CaseState) => OrphanCause } = {
  tableDetermination: ({ openQuestions, stepInCalls = [] }) => {
    if (openQuestions.includes('unable-to-serve')) return stepInCalls.length > 0 ? 'nobodySteppedIn' : 'nobodyAsked'; // 3c, E-16
    return openQuestions.includes('origin-disputed') ? 'originDisputed' : 'waitingForTable'; // 1c
  },
  disputedOrigin: () => 'originDisputed', // 1c, E-10
};

/** Tasks that no clock runs for: who waits for one of them is an orphan at once. */
export const kindsWithoutClock = Object.keys(causeOfTask) as readonly TaskKind[];

function causeOf(state: CaseState, { kind, urgency }: SeenTask): OrphanCause | undefined {
  return causeOfTask[kind]?.(state) ?? (urgency === 'overdue' ? 'termPassed' : undefined);
}

/** A term that passed leaves the household alone from the day after its last day. */
function sinceOf(cause: OrphanCause, { since, until }: SeenTask): PlainDate {
  return cause === 'termPassed' && until ? until : since;
}

function orphan(cause: OrphanCause, since: PlainDate, day: PlainDate): Standing {
  return { kind: 'orphan', cause, since, days: Math.max(daysBetween(since, day), 0) };
}
