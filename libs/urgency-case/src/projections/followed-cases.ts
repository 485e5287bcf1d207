import { In, type EntityManager } from 'typeorm';
import type { CaseId, PlainDate } from '@evenwicht/kernel';
import { subjectOf, type ClosureReason, type RecordedEvent } from '@evenwicht/events';
import type { WorkingRows } from '@evenwicht/read-models';
import { columnsOf } from './case-columns.js';
import { CaseFile } from './case-file.js';
import { isRegistered } from '../domain/case-state.js';

type Files = WorkingRows<CaseFile>;

const closesOrReopens: readonly string[] = ['CaseClosed', 'CaseReopened'];

/** The cases whose file changes by what happens in a case that follows them (E-25). */
export async function followedIn(events: readonly RecordedEvent[], rows: EntityManager): Promise<readonly CaseId[]> {
  const named = events.flatMap(({ type, data }) => (type === 'UrgencyApplied' ? followedBy(data) : []));
  const closing = events
    .filter(({ type }) => closesOrReopens.includes(type))
    .map(({ stream }) => subjectOf(stream) as CaseId);
  if (closing.length === 0) return named;
  const files = await rows.find(CaseFile, {
    select: { caseId: true, follows: true },
    where: { caseId: In(closing) },
  });
  return [...named, ...files.flatMap(({ follows }) => follows)];
}

/**
 * The household of the followed cases goes on in this one; those stay in view until they are closed.
 * @param on the day of the application that follows
 */
export function linkFollower(follower: CaseId, followed: readonly CaseId[] = [], on: PlainDate, files: Files): void {
  for (const caseId of followed) {
    changeFollowers(caseId, files, ({ followedBy, continuedSince }) => [
      [...followedBy, follower],
      continuedSince ?? on,
    ]);
  }
}

/** A case that ended for good goes on for nobody: what it followed is the household's case again. */
export function unlinkFollower(follower: CaseId, files: Files): void {
  for (const caseId of files.get({ caseId: follower })?.follows ?? []) {
    changeFollowers(caseId, files, ({ followedBy, continuedSince }) => {
      const others = followedBy.filter((one) => one !== follower);
      return [others, others.length > 0 ? continuedSince : null];
    });
  }
}

export function isContinued(reason: ClosureReason): boolean {
  return reason === 'household-split' || reason === 'household-merged';
}

type Followers = readonly [followedBy: readonly CaseId[], continuedSince: PlainDate | null];

function changeFollowers(caseId: CaseId, files: Files, change: (before: CaseFile) => Followers): void {
  const file = files.get({ caseId });
  if (!file || !isRegistered(file.state)) return;
  const [followedBy, continuedSince] = change(file);
  files.put({ ...file, ...columnsOf(file.state, followedBy), continuedSince });
}

function followedBy(data: unknown): readonly CaseId[] {
  return (data as { readonly follows?: { readonly cases: readonly CaseId[] } }).follows?.cases ?? [];
}
