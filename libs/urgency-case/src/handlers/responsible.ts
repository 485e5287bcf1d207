import type { PlainDate } from '@evenwicht/kernel';
import type { CaseEvent } from '@evenwicht/events';
import type { Visitor } from '@evenwicht/service-kit';
import { evolveCase } from '../domain/case-evolution.js';
import { initialCase } from '../domain/case-state.js';
import type { CaseClocks } from '../domain/clocks/case-clocks.js';
import type { TaskKind } from '../domain/tasks/case-task.js';
import { datedTasksOf, responsibilityOn, type SeenTask } from '../domain/tasks/responsible.js';
import { tasksSinceIn } from '../domain/tasks/task-history.js';

/** What a housing association may hear that a case waits for: its own work, never what else is going on. */
export const tasksForAssociations: readonly TaskKind[] = ['tenancy', 'allocation'];

/** Who is responsible now, as far as the visitor may know. */
export function responsibleFor(
  { role }: Visitor,
  events: readonly CaseEvent[],
  { decision }: CaseClocks,
  today: PlainDate,
): SeenTask | undefined {
  const state = events.reduce(evolveCase, initialCase);
  const tasks = datedTasksOf(state, tasksSinceIn(events), { decisionDueOn: decision?.dueOn });
  const known = tasks.filter(({ kind }) => role !== 'housing-association' || tasksForAssociations.includes(kind));
  return responsibilityOn(known, today);
}
