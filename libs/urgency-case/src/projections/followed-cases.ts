import { In, type EntityManager } from 'typeorm';
import type { CaseId } from '@evenwicht/kernel';
import { subjectOf, type ClosureReason, type RecordedEvent } from '@evenwicht/events';
import type { WorkingRows } from '@evenwicht/read-models';
import { columnsOf } from './case-columns.js';
import { CaseFile } from './case-file.js';
import { isRegistered } from '../domain/case-state.js';

type Files = WorkingRows<CaseFile>;

/** The cases whose file changes by what happens in a case that follows them (E-25). */
export async function followedIn(events: readonly RecordedEvent[], rows: EntityManager): Promise<readonly CaseId[]> {
  const named = events.flatMap(({ type, data }) => (type === 'UrgencyApplied' ? followedBy(data) : []));
  const closing = events.filter(({ type }) => type === 'CaseClosed').map(({ stream }) => subjectOf(stream) as CaseId);
  if (closing.length === 0) return named;
  const files = await rows.find(CaseFile, {
    select: { caseId: true, follows: true },
    where: { caseId: In(closing) },
  });
  return [...named, ...files.flatMap(({ follows }) => follows)];
}

/** The household of the followed cases goes on in this one; those stay in view until they are closed. */
export function linkFollower(follower: CaseId, followed: readonly CaseId[] = [], files: Files): void {
  for (const caseId of followed) changeFollowers(caseId, files, (before) => [...before, follower]);
}

/** A case that ended for good goes on for nobody: what it followed is the household's case again. */
export function unlinkFollower(follower: CaseId, files: Files): void {
  for (const caseId of files.get({ caseId: follower })?.follows ?? []) {
    changeFollowers(caseId, files, (before) => before.filter((one) => one !== follower));
  }
}

export function isContinued(reason: ClosureReason): boolean {
  return reason === 'household-split' || reason === 'household-merged';
}

function changeFollowers(caseId: CaseId, files: Files, change: (before: readonly CaseId[]) => readonly CaseId[]): void {
  const file = files.get({ caseId });
  if (file && isRegistered(file.state)) files.put({ ...file, ...columnsOf(file.state, change(file.followedBy)) });
}

function followedBy(data: unknown): readonly CaseId[] {
  return (data as { readonly follows?: { readonly cases: readonly CaseId[] } }).follows?.cases ?? [];
}
