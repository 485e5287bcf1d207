import type { PlainDate } from '@evenwicht/kernel';
import type { Visitor } from '@evenwicht/service-kit';
import type { CaseClocks } from '../domain/clocks/case-clocks.js';
import type { TaskKind } from '../domain/tasks/case-task.js';
import { datedTasksOf, responsibilityOn, type DatedTask, type SeenTask } from '../domain/tasks/responsible.js';
import type { CaseFile } from '../projections/case-file.js';

/** What a housing association may hear that a case waits for: its own work, never what else is going on. */
const tasksForAssociations: readonly TaskKind[] = ['tenancy', 'allocation'];

/** Who is responsible now, as far as the visitor may know. */
export function responsibleFor(
  visitor: Visitor,
  { state, tasksSince, continuedSince }: Pick<CaseFile, 'state' | 'tasksSince' | 'continuedSince'>,
  { decision }: CaseClocks,
  today: PlainDate,
): SeenTask | undefined {
  const beside = { decisionDueOn: decision?.dueOn, continuedSince: continuedSince ?? undefined };
  const tasks = datedTasksOf(state, tasksSince, beside).filter((task) => mayKnow(visitor, task));
  return responsibilityOn(tasks, today);
}

/** In which case a household goes on is for the municipality that has to close this one, and for the table. */
function mayKnow({ role, organisation }: Visitor, task: DatedTask): boolean {
  if (role === 'housing-association') return tasksForAssociations.includes(task.kind);
  return task.kind !== 'closure' || role !== 'caseworker' || task.organisation === organisation;
}
