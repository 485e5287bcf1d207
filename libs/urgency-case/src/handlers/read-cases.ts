import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { Position } from '@evenwicht/events';
import { ReadModels } from '@evenwicht/read-models';
import { authorise, type Visit, type Visitor } from '@evenwicht/service-kit';
import type { CaseFile } from '../projections/case-file.js';
import { CaseFiles } from '../projections/case-files.js';
import type { CaseStage } from '../projections/case-stage.js';

export interface CasesQuestion {
  /** Of application. */
  readonly municipality?: MunicipalityCode | undefined;
  readonly stage?: CaseStage | undefined;
  readonly externalReference?: string | undefined;
  readonly limit: number;
  readonly before?: Position | undefined;
}

/** What a list says of a case: where it stands, and never what the household is urgent for. */
export interface ListedCase {
  readonly caseId: string;
  readonly municipality: MunicipalityCode;
  readonly receivedOn: PlainDate;
  readonly stage: CaseStage;
  readonly externalReference?: string | undefined;
}

export interface ListedCases {
  readonly items: readonly ListedCase[];
  readonly next?: Position | undefined;
}

/** Somebody looks for a case, also one that is over: no household is lost for want of its number. */
export class ReadCases extends Query<ListedCases> {
  constructor(
    readonly visit: Visit,
    readonly question: CasesQuestion,
  ) {
    super();
  }
}

@QueryHandler(ReadCases)
export class ReadCasesHandler implements IQueryHandler<ReadCases> {
  private readonly files: CaseFiles;

  constructor(readModels: ReadModels) {
    this.files = new CaseFiles(readModels);
  }

  /** @throws AccessDenied */
  async execute({ visit: { visitor, operation }, question }: ReadCases): Promise<ListedCases> {
    authorise(visitor, operation, () => [question.municipality ?? visitor.organisation]);
    const { files, next } = await this.files.list(filterFor(visitor, question), question.limit, question.before);
    return { items: files.map((file) => listedFor(visitor, file)), next };
  }
}

/** A caseworker finds the cases of the own municipality; a reference in another system finds nothing for anybody else. */
function filterFor({ role, organisation }: Visitor, { municipality, stage, externalReference }: CasesQuestion) {
  const ofOwn = role === 'caseworker' ? (organisation as MunicipalityCode) : municipality;
  return {
    ...(ofOwn && { municipality: ofOwn }),
    ...(stage && { stage }),
    ...(externalReference && role === 'caseworker' && { externalReference }),
  };
}

function listedFor({ role }: Visitor, { externalReference, ...file }: CaseFile): ListedCase {
  const { caseId, municipality, receivedOn, stage } = file;
  const reference = role === 'caseworker' ? (externalReference ?? undefined) : undefined;
  return { caseId, municipality, receivedOn, stage, externalReference: reference };
}
