import type { PlainDate } from '@evenwicht/kernel';
import type { CaseEvent } from '@evenwicht/events';
import { evolveCase } from '../case-evolution.js';
import { initialCase, type CaseState } from '../case-state.js';
import { tasksOf, type CaseTask, type TaskKind } from './case-task.js';

/** Since when each task that waits has waited for the same organisation. */
export type TasksSince = {
  readonly [Kind in TaskKind]?: { readonly organisation: CaseTask['organisation']; readonly since: PlainDate };
};

/**
 * A task has waited since the day of the fact that brought it, for whom it waits now: one that passes to another
 * organisation begins anew. A decision waits since the receipt, also when that was recorded late.
 * @param state after the event
 */
export function followTasks(before: TasksSince, state: CaseState, { occurredOn }: CaseEvent): TasksSince {
  return Object.fromEntries(
    tasksOf(state).map(({ kind, organisation }) => {
      const known = before[kind];
      return [kind, known?.organisation === organisation ? known : { organisation, since: occurredOn }];
    }),
  );
}

/** @param events of one case, in order of recording */
export function tasksSinceIn(events: readonly CaseEvent[]): TasksSince {
  let state = initialCase;
  return events.reduce<TasksSince>((tasks, event) => followTasks(tasks, (state = evolveCase(state, event)), event), {});
}
