import { In, type EntityManager } from 'typeorm';
import type { CaseId } from '@evenwicht/kernel';
import { WorkingRows } from '@evenwicht/read-models';
import type { CaseFile } from './case-file.js';
import { GrantedCase } from './granted-case.js';
import { PassedOnCase } from './passed-on-case.js';
import { passedOnCasesOf } from './passed-on-cases.js';
import { rulesOf, SchemeEventRow } from './scheme-event.js';
import { grantedCaseOf, tasksIn, workItemsOf } from './task-rows.js';
import { WorkItem } from './work-item.js';

/**
 * Replaces the worklist, open-demand and passed-on rows of the cases that a batch touched, once, by what their files say
 * at its end: they rest on the files and the schemes alone, so that it makes no difference where a batch ends.
 */
export async function replaceDerivedRows(manager: EntityManager, files: readonly CaseFile[]): Promise<void> {
  if (files.length === 0) return;
  const isUndecided = files.some(({ undecided }) => undecided.length > 0);
  const rules = rulesOf(isUndecided ? await manager.find(SchemeEventRow) : []);
  const rows = files.map((file) => ({ file, tasks: tasksIn(file, rules) }));
  const caseIds = files.map(({ caseId }) => caseId);
  const workItems = rows.flatMap(({ file, tasks }) => workItemsOf(file, tasks));
  const granted = rows.flatMap(({ file, tasks }) => grantedCaseOf(file, tasks) ?? []);
  await replaceRows(manager, WorkItem, caseIds, workItems);
  await replaceRows(manager, GrantedCase, caseIds, granted);
  await replaceRows(manager, PassedOnCase, caseIds, files.flatMap(passedOnCasesOf));
}

async function replaceRows<Row extends { readonly caseId: CaseId }>(
  manager: EntityManager,
  table: new () => Row,
  caseIds: readonly CaseId[],
  rows: readonly Row[],
): Promise<void> {
  await manager.delete(table, { caseId: In([...caseIds]) });
  const written = WorkingRows.empty(manager, table);
  for (const row of rows) written.put(row);
  await written.save();
}
