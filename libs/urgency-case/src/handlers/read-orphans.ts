import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { dayInAmsterdam, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';
import { ReadModels } from '@evenwicht/read-models';
import { authorise, Clock, type Visit } from '@evenwicht/service-kit';
import { Orphans, type Orphan } from '../projections/orphans.js';

export interface OrphansSeen {
  readonly on: PlainDate;
  readonly orphans: readonly Orphan[];
}

/** Somebody wants to know whom nobody moves on; a caseworker of the own municipality (chapter 2; R-018). */
export class ReadOrphans extends Query<OrphansSeen> {
  constructor(
    readonly visit: Visit,
    readonly question: {
      readonly municipality?: MunicipalityCode | undefined;
      readonly on?: PlainDate | undefined;
    },
  ) {
    super();
  }
}

@QueryHandler(ReadOrphans)
export class ReadOrphansHandler implements IQueryHandler<ReadOrphans> {
  private readonly orphans: Orphans;

  constructor(
    readModels: ReadModels,
    private readonly clock: Clock,
  ) {
    this.orphans = new Orphans(readModels);
  }

  /** @throws AccessDenied */
  async execute({ visit: { visitor, operation }, question }: ReadOrphans): Promise<OrphansSeen> {
    const { organisation, role } = visitor;
    authorise(visitor, operation, () => [question.municipality ?? organisation]);
    const municipality = role === 'caseworker' ? (organisation as MunicipalityCode) : question.municipality;
    const on = question.on ?? dayInAmsterdam(this.clock.now());
    return { on, orphans: await this.orphans.on(on, municipality) };
  }
}
