import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { CallForHelp, Region, StepInCall } from '@evenwicht/distribution';
import { daysBetween, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';
import { authorise, LogView, type Visit } from '@evenwicht/service-kit';
import { openCalls } from '../domain/open-calls.js';

/** A call for help as a municipality sees it: what was asked of it, and what it answered. */
export interface CallToMunicipality extends Omit<CallForHelp, 'calls'> {
  /** Whole days since the declaration. */
  readonly days: number;
  /** Absent where it was not asked and did not offer. */
  readonly own: StepInCall | undefined;
}

/** The calls for help of other municipalities: each of them may step in (3c, "Een andere gemeente in de regio"). */
export class ReadStepInCalls extends Query<readonly CallToMunicipality[]> {
  constructor(
    readonly visit: Visit,
    readonly on: PlainDate,
  ) {
    super();
  }
}

@QueryHandler(ReadStepInCalls)
export class ReadStepInCallsHandler implements IQueryHandler<ReadStepInCalls> {
  constructor(private readonly logView: LogView<Region>) {}

  /** @throws AccessDenied EventStoreUnavailable */
  async execute({ visit: { visitor, operation }, on }: ReadStepInCalls): Promise<readonly CallToMunicipality[]> {
    authorise(visitor, operation, () => []);
    const region = await this.logView.atHead();
    const asker = visitor.organisation as MunicipalityCode;
    if (!region.rules.isMemberOn(asker, on)) return [];
    return openCalls(region)
      .filter(({ municipalityOfOrigin }) => municipalityOfOrigin !== asker)
      .map(({ calls, ...help }) => ({
        ...help,
        days: Math.max(0, daysBetween(help.declaredOn, on)),
        own: calls.find(({ municipality }) => municipality === asker),
      }));
  }
}
