import { In, type EntityManager } from 'typeorm';
import { WorkingRows } from '@evenwicht/read-models';
import type { CaseFile } from './case-file.js';
import { GrantedCase } from './granted-case.js';
import { rulesOf, SchemeEventRow } from './scheme-event.js';
import { grantedCaseOf, tasksIn, workItemsOf } from './task-rows.js';
import { WorkItem } from './work-item.js';

/**
 * Replaces the worklist and open-demand rows of the cases that a batch touched, once, by what their files say at its
 * end: they rest on the files and the schemes alone, so that it makes no difference where a batch ends.
 */
export async function replaceDerivedRows(manager: EntityManager, files: readonly CaseFile[]): Promise<void> {
  if (files.length === 0) return;
  const isUndecided = files.some(({ undecided }) => undecided.length > 0);
  const rules = rulesOf(isUndecided ? await manager.find(SchemeEventRow) : []);
  const rows = files.map((file) => {
    const tasks = tasksIn(file, rules);
    return { items: workItemsOf(file, tasks), granted: grantedCaseOf(file, tasks) };
  });
  const caseIds = files.map(({ caseId }) => caseId);
  await manager.delete(WorkItem, { caseId: In(caseIds) });
  await manager.delete(GrantedCase, { caseId: In(caseIds) });
  await writeAll(
    manager,
    rows.flatMap(({ items }) => items),
    rows.flatMap(({ granted }) => granted ?? []),
  );
}

async function writeAll(manager: EntityManager, items: readonly WorkItem[], granted: readonly GrantedCase[]) {
  const itemRows = WorkingRows.empty(manager, WorkItem);
  const grantedRows = WorkingRows.empty(manager, GrantedCase);
  for (const item of items) itemRows.put(item);
  for (const row of granted) grantedRows.put(row);
  await itemRows.save();
  await grantedRows.save();
}
