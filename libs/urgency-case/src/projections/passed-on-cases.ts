import type { CaseId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { ReadModels } from '@evenwicht/read-models';
import { followedByOthers, type PassedOnReason } from '../domain/passed-on.js';
import { isOver } from '../domain/tasks/case-task.js';
import type { CaseFile } from './case-file.js';
import { PassedOnCase } from './passed-on-case.js';

/** Where in the order of the list: by day, then by case. */
export interface PassedOnPlace {
  readonly on: PlainDate;
  readonly caseId: CaseId;
  readonly reason: PassedOnReason;
}

export interface PassedOnPage {
  readonly items: readonly PassedOnCase[];
  /** Where the next page begins; absent after the last one. */
  readonly next?: PassedOnPlace;
}

/** What municipalities may follow of cases that are no longer theirs. */
export class PassedOnCases {
  constructor(private readonly readModels: ReadModels) {}

  /** The latest first. */
  async page(municipality: MunicipalityCode, limit: number, after?: PassedOnPlace): Promise<PassedOnPage> {
    const query = (await this.readModels.rowsOf(PassedOnCase)).createQueryBuilder('passed');
    query.where('passed.municipality = :municipality', { municipality });
    if (after) query.andWhere('(passed.on, passed.case_id, passed.reason) < (:on, :caseId, :reason)', after);
    const found = await query
      .orderBy({ 'passed.on': 'DESC', 'passed.caseId': 'DESC', 'passed.reason': 'DESC' })
      .limit(limit + 1)
      .getMany();
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return found.length > limit && last ? { items, next: placeOf(last) } : { items };
  }
}

/** By the file of a case: a row for each municipality that has it no longer. */
export function passedOnCasesOf({ caseId, state, passedOn }: CaseFile): PassedOnCase[] {
  return followedByOthers(state, passedOn).map(
    ({ municipality, reason, on, forwardedTo = null, takenUpOn = null, outcome = null, resolvedOn = null }) => ({
      ...{ caseId, municipality, reason, on, forwardedTo, takenUpOn, outcome, resolvedOn },
      isOver: reason === 'forwarded' ? isOver(state) : null,
    }),
  );
}

function placeOf({ on, caseId, reason }: PassedOnCase): PassedOnPlace {
  return { on, caseId, reason };
}
