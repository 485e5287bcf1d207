import { In, type EntityManager } from 'typeorm';
import type { CaseId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { OrphanCause } from '@evenwicht/events';
import type { ReadModels } from '@evenwicht/read-models';
import { taskKinds } from '../domain/tasks/case-task.js';
import type { DatedTask } from '../domain/tasks/responsible.js';
import { kindsWithoutClock, standingOn } from '../domain/tasks/standing.js';
import { CaseFile } from './case-file.js';
import { noTerm, WorkItem } from './work-item.js';

/** A household that nobody moves on. */
export interface Orphan {
  readonly caseId: CaseId;
  /** Of application. */
  readonly municipality: MunicipalityCode;
  readonly cause: OrphanCause;
  readonly since: PlainDate;
  readonly days: number;
}

/** The households between shore and ship (chapter 2; domain.md 8.4). */
export class Orphans {
  constructor(private readonly readModels: ReadModels) {}

  /**
   * All of them on a day, who has waited longest first.
   * @param municipality of application; without it, of the whole region
   */
  async on(day: PlainDate, municipality?: MunicipalityCode): Promise<readonly Orphan[]> {
    const { items, files } = await this.suspects(day, municipality);
    const caseIds = files.map(({ caseId }) => caseId);
    const tasks = new Map(caseIds.map((caseId): [CaseId, WorkItem[]] => [caseId, []]));
    for (const item of items) tasks.get(item.caseId)?.push(item);
    return files.flatMap((file) => orphanIn(file, tasks.get(file.caseId) ?? [], day)).sort(longestFirst);
  }

  /** In one snapshot: tasks and file of a case that changes meanwhile would say two things. */
  private async suspects(day: PlainDate, municipality: MunicipalityCode | undefined) {
    const dataSource = await this.readModels.opened();
    return dataSource.transaction('REPEATABLE READ', async (rows) => {
      const items = await itemsOfSuspects(rows, day, municipality);
      const files = await rows.findBy(CaseFile, { caseId: In([...new Set(items.map(({ caseId }) => caseId))]) });
      return { items, files };
    });
  }
}

/** Every task of each case that has one whose term passed, or one that no clock runs for. */
function itemsOfSuspects(rows: EntityManager, day: PlainDate, municipality: MunicipalityCode | undefined) {
  const items = rows.getRepository(WorkItem);
  const suspects = items
    .createQueryBuilder('suspect')
    .select('suspect.case_id')
    .where(`suspect.worklist = 'region' and (suspect.until < :day or suspect.kind in (:...kinds))`)
    .andWhere(municipality ? 'suspect.municipality = :municipality' : 'true');
  return items
    .createQueryBuilder('item')
    .where(`item.worklist = 'region' and item.case_id in (${suspects.getQuery()})`)
    .setParameters({ day, kinds: kindsWithoutClock, municipality })
    .getMany();
}

function orphanIn({ caseId, municipality, state }: CaseFile, items: readonly WorkItem[], day: PlainDate): Orphan[] {
  const standing = standingOn(state, tasksOf(items), day);
  if (standing.kind !== 'orphan' || standing.since > day) return []; // what came after the day was not so on it
  const { cause, since, days } = standing;
  return [{ caseId, municipality, cause, since, days }];
}

function tasksOf(items: readonly WorkItem[]): readonly DatedTask[] {
  const inOrder = [...items].sort((left, right) => taskKinds.indexOf(left.kind) - taskKinds.indexOf(right.kind));
  return inOrder.map(({ kind, party, organisation, since, until }): DatedTask => {
    const task = { kind, party, organisation: organisation as DatedTask['organisation'], since };
    return until === noTerm ? task : { ...task, until };
  });
}

function longestFirst(left: Orphan, right: Orphan): number {
  return `${left.since} ${left.caseId}` < `${right.since} ${right.caseId}` ? -1 : 1;
}
