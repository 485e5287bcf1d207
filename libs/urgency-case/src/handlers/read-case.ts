import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { CaseId } from '@evenwicht/kernel';
import { ReadModels } from '@evenwicht/read-models';
import { authorise, Refusal, type Visit } from '@evenwicht/service-kit';
import { CaseFiles } from '../projections/case-files.js';
import { readersOf } from './case-access.js';
import { visibleTo } from './visible-case-file.js';

/** Somebody wants to see a case. */
export class ReadCase extends Query<object> {
  constructor(
    readonly visit: Visit,
    readonly caseId: CaseId,
  ) {
    super();
  }
}

@QueryHandler(ReadCase)
export class ReadCaseHandler implements IQueryHandler<ReadCase> {
  private readonly files: CaseFiles;

  constructor(readModels: ReadModels) {
    this.files = new CaseFiles(readModels);
  }

  /** @throws Refusal AccessDenied */
  async execute({ visit: { visitor, operation }, caseId }: ReadCase): Promise<object> {
    const file = await this.files.find(caseId);
    if (!file) throw new Refusal(404, 'NO_APPLICATION', 'Deze zaak bestaat niet.');
    authorise(visitor, operation, (role) => readersOf(role, file.state));
    return visibleTo(visitor, file, await this.files.timelineOf(caseId));
  }
}
