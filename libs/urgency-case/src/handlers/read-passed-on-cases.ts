import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { MunicipalityCode } from '@evenwicht/kernel';
import { ReadModels } from '@evenwicht/read-models';
import { authorise, type Visit } from '@evenwicht/service-kit';
import { PassedOnCases, type PassedOnPage, type PassedOnPlace } from '../projections/passed-on-cases.js';

/** A municipality wants to know what became of what it forwarded, and of the origins that it disputed (R-018, Awb 2:3, E-10). */
export class ReadPassedOnCases extends Query<PassedOnPage> {
  constructor(
    readonly visit: Visit,
    readonly question: { readonly limit: number; readonly after?: PassedOnPlace | undefined },
  ) {
    super();
  }
}

@QueryHandler(ReadPassedOnCases)
export class ReadPassedOnCasesHandler implements IQueryHandler<ReadPassedOnCases> {
  private readonly cases: PassedOnCases;

  constructor(readModels: ReadModels) {
    this.cases = new PassedOnCases(readModels);
  }

  /** @throws AccessDenied */
  async execute({ visit: { visitor, operation }, question }: ReadPassedOnCases): Promise<PassedOnPage> {
    authorise(visitor, operation, () => []); // of its own alone, whichever it is
    return this.cases.page(visitor.organisation as MunicipalityCode, question.limit, question.after);
  }
}
