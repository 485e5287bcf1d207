import type { CaseId, PlainDate } from '@evenwicht/kernel';
import type { ReadModels } from '@evenwicht/read-models';
import type { TaskKind, TaskParty } from '../domain/tasks/case-task.js';
import { WorkItem } from './work-item.js';

/** Where in the order of a worklist: by last day, then by since when, then by case. */
export interface WorklistPlace {
  readonly until: PlainDate;
  readonly since: PlainDate;
  readonly caseId: CaseId;
  readonly kind: TaskKind;
}

export interface WorklistFilter {
  readonly party?: TaskParty | undefined;
  /** Only what had to be done before this day. */
  readonly overdueOn?: PlainDate | undefined;
  /** Where the household goes. */
  readonly destination?: string | undefined;
  readonly externalReference?: string | undefined;
}

export interface WorklistPage {
  readonly items: readonly WorkItem[];
  /** Where the next page begins; absent after the last one. */
  readonly next?: WorklistPlace;
}

/** What waits for whom. */
export class Worklists {
  constructor(private readonly readModels: ReadModels) {}

  /**
   * The most urgent first. A page begins after a place and not after a number of rows, so that what comes and goes
   * meanwhile neither repeats nor hides anything.
   * @param worklists which, together
   */
  async page(
    worklists: readonly string[],
    filter: WorklistFilter,
    limit: number,
    after?: WorklistPlace,
  ): Promise<WorklistPage> {
    const found = await Promise.all(worklists.map((worklist) => this.rows(worklist, filter, limit + 1, after)));
    const inOrder = found.length === 1 ? found.flat() : found.flat().sort(byPlace);
    const items = inOrder.slice(0, limit);
    const last = items.at(-1);
    return inOrder.length > limit && last ? { items, next: placeOf(last) } : { items };
  }

  private async rows(
    worklist: string,
    { party, overdueOn, destination, externalReference }: WorklistFilter,
    limit: number,
    after: WorklistPlace | undefined,
  ): Promise<WorkItem[]> {
    const query = (await this.readModels.rowsOf(WorkItem)).createQueryBuilder('item');
    query.where('item.worklist = :worklist', { worklist });
    if (party) query.andWhere('item.party = :party', { party });
    if (overdueOn) query.andWhere('item.until < :overdueOn', { overdueOn });
    if (destination) query.andWhere('item.destination = :destination', { destination });
    if (externalReference) query.andWhere('item.external_reference = :externalReference', { externalReference });
    if (after)
      query.andWhere('(item.until, item.since, item.case_id, item.kind) > (:until, :since, :caseId, :kind)', after);
    return query
      .orderBy({ 'item.until': 'ASC', 'item.since': 'ASC', 'item.caseId': 'ASC', 'item.kind': 'ASC' })
      .limit(limit)
      .getMany();
  }
}

function placeOf({ until, since, caseId, kind }: WorkItem): WorklistPlace {
  return { until, since, caseId, kind };
}

function byPlace(left: WorkItem, right: WorkItem): number {
  return placeText(left) < placeText(right) ? -1 : 1;
}

function placeText({ until, since, caseId, kind }: WorkItem): string {
  return `${until} ${since} ${caseId} ${kind}`;
}
