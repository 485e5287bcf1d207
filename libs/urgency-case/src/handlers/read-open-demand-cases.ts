import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { dayInAmsterdam, daysBetween, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';
import { ReadModels } from '@evenwicht/read-models';
import { authorise, Clock, type Visit } from '@evenwicht/service-kit';
import type { TaskKind } from '../domain/tasks/case-task.js';
import type { GrantedCase } from '../projections/granted-case.js';
import { OpenDemand, type DemandPlace, type DemandSide } from '../projections/open-demand.js';
import { noTerm } from '../projections/work-item.js';
import { taskLabels } from './task-labels.js';

export interface DemandQuestion {
  readonly by: DemandSide;
  readonly municipality?: MunicipalityCode | undefined;
  readonly on?: PlainDate | undefined;
  readonly limit: number;
  readonly after?: DemandPlace | undefined;
}

/** A household that waits. */
export interface WaitingCase {
  readonly caseId: string;
  readonly municipality: string;
  readonly destination?: string | undefined;
  readonly origin?: string | undefined;
  readonly grantedOn: PlainDate;
  /** Since the grant. */
  readonly days: number;
  readonly isBeforeEntryIntoForce: boolean;
  readonly task?: TaskKind | undefined;
  readonly label?: string | undefined;
  readonly until?: PlainDate | undefined;
  /** Who is responsible has a term, and it has not passed. */
  readonly hasRunningClock: boolean;
}

export interface WaitingCases {
  readonly on: PlainDate;
  readonly items: readonly WaitingCase[];
  readonly next?: DemandPlace | undefined;
}

/** Somebody wants to know which households wait. */
export class ReadOpenDemandCases extends Query<WaitingCases> {
  constructor(
    readonly visit: Visit,
    readonly question: DemandQuestion,
  ) {
    super();
  }
}

@QueryHandler(ReadOpenDemandCases)
export class ReadOpenDemandCasesHandler implements IQueryHandler<ReadOpenDemandCases> {
  private readonly demand: OpenDemand;

  constructor(
    readModels: ReadModels,
    private readonly clock: Clock,
  ) {
    this.demand = new OpenDemand(readModels);
  }

  /** @throws AccessDenied */
  async execute({ visit: { visitor, operation }, question }: ReadOpenDemandCases): Promise<WaitingCases> {
    const { organisation, role } = visitor;
    authorise(visitor, operation, () => [question.municipality ?? organisation]);
    const { by, limit, after } = question;
    const municipality = role === 'caseworker' ? (organisation as MunicipalityCode) : question.municipality;
    const on = question.on ?? dayInAmsterdam(this.clock.now());
    const { cases, next } = await this.demand.cases(by, municipality, limit, after);
    return { on, items: cases.map((row) => waitingOn(row, on)), next };
  }
}

function waitingOn({ destination, origin, task, until, ...row }: GrantedCase, on: PlainDate): WaitingCase {
  const { caseId, municipality, grantedOn, isBeforeEntryIntoForce } = row;
  return {
    caseId,
    municipality,
    destination: destination ?? undefined,
    origin: origin ?? undefined,
    grantedOn,
    days: Math.max(daysBetween(grantedOn, on), 0),
    isBeforeEntryIntoForce,
    ...(task && { task, label: taskLabels[task] }),
    ...(until !== noTerm && { until }),
    hasRunningClock: until !== noTerm && on <= until,
  };
}
