import { Between } from 'typeorm';
import { addDays, type PlainDate } from '@evenwicht/kernel';
import type { TermKind } from '@evenwicht/events';
import type { ReadModels } from '@evenwicht/read-models';
import type { DueTerm } from '../domain/alarm.js';
import type { TaskKind } from '../domain/tasks/case-task.js';
import { warnedFor } from '../domain/tasks/responsible.js';
import { WorkItem } from './work-item.js';

/** What the term of a task is; every other task of a granted case waits while the urgency is valid. */
const termOfTask: { readonly [Kind in TaskKind]?: TermKind } = {
  decision: 'decision',
  supplement: 'supplement',
  objectionDecision: 'objectionDecision',
};

const longestWarning = Math.max(...Object.values(warnedFor));

/** The terms that somebody has to keep soon. */
export class DueTerms {
  constructor(private readonly readModels: ReadModels) {}

  /** All that come due on a day and have not passed, those that end first in front. */
  async on(day: PlainDate): Promise<readonly DueTerm[]> {
    const until = Between(day, addDays(day, longestWarning));
    const items = (await this.readModels.rowsOf(WorkItem)).find({
      where: { worklist: 'region', until },
      order: { until: 'asc', caseId: 'asc', kind: 'asc' },
    });
    const due = (await items).filter(({ kind, until: last }) => last <= addDays(day, warnedFor[kind]));
    const terms = due.map(({ caseId, kind, until: last }): DueTerm => {
      return { caseId, term: termOfTask[kind] ?? 'urgencyValidity', until: last };
    });
    // a case can wait for several things while its urgency is valid
    return [...new Map(terms.map((term) => [`${term.caseId} ${term.term} ${term.until}`, term])).values()];
  }
}
