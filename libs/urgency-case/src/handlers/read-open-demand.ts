import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { dayInAmsterdam, type PlainDate } from '@evenwicht/kernel';
import type { Region } from '@evenwicht/distribution';
import { ReadModels } from '@evenwicht/read-models';
import { authorise, Clock, LogView, type Visit } from '@evenwicht/service-kit';
import {
  OpenDemand,
  type DemandCounts,
  type DemandOfMunicipality,
  type DemandSide,
} from '../projections/open-demand.js';

/** What became of the grants, per municipality and in total. */
export interface DemandSeen {
  readonly on: PlainDate;
  readonly by: DemandSide;
  readonly municipalities: readonly (DemandOfMunicipality & { readonly name?: string })[];
  readonly total: DemandCounts;
}

/** Somebody wants to know how many households wait, and how long. */
export class ReadOpenDemand extends Query<DemandSeen> {
  constructor(
    readonly visit: Visit,
    readonly by: DemandSide,
    readonly on?: PlainDate,
  ) {
    super();
  }
}

const none = { granted: 0, housed: 0, open: 0, closedOtherwise: 0, withoutRunningClock: 0 };

@QueryHandler(ReadOpenDemand)
export class ReadOpenDemandHandler implements IQueryHandler<ReadOpenDemand> {
  private readonly demand: OpenDemand;

  constructor(
    readModels: ReadModels,
    private readonly logView: LogView<Region>,
    private readonly clock: Clock,
  ) {
    this.demand = new OpenDemand(readModels);
  }

  /** @throws AccessDenied EventStoreUnavailable */
  async execute({ visit: { visitor, operation }, by, on }: ReadOpenDemand): Promise<DemandSeen> {
    authorise(visitor, operation, () => []);
    const day = on ?? dayInAmsterdam(this.clock.now());
    const { municipalities: counted, total } = await this.demand.counts(by, day);
    const { rules } = await this.logView.atHead();
    const absent = rules
      .termsOn(day)
      .members.filter((code) => !counted.some(({ municipality }) => municipality === code));
    const empty = absent.map((municipality) => ({ municipality, ...none, medianDays: null, longestDays: null }));
    const municipalities = [...counted, ...empty].sort(byCode); // every member, also with zero
    return {
      on: day,
      by,
      municipalities: municipalities.map((row) => ({
        ...row,
        ...(row.municipality && { name: rules.nameOf(row.municipality) }),
      })),
      total,
    };
  }
}

/** What is not known or withheld last. */
function byCode(left: DemandOfMunicipality, right: DemandOfMunicipality): number {
  return (left.municipality ?? 'z') < (right.municipality ?? 'z') ? -1 : 1;
}
