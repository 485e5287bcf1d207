import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { dayInAmsterdam, type CaseId } from '@evenwicht/kernel';
import { streamName } from '@evenwicht/events';
import type { Region } from '@evenwicht/distribution';
import { EventStore } from '@evenwicht/event-store';
import { ReadModels } from '@evenwicht/read-models';
import { Clock, LogView, NotYetVisible, Versioned, versionOf, type Visit } from '@evenwicht/service-kit';
import { caseFileProjection } from '../projections/case-file-projection.js';
import { clocksOf } from '../domain/clocks/case-clocks.js';
import { CaseFiles, type CaseWithLife } from '../projections/case-files.js';
import { checkCaseAccess } from './case-access.js';
import { decisionTermOf } from '../domain/clocks/decision-term-of.js';
import { nextStepsFor } from './next-steps.js';
import { noSuchCase } from './no-such-case.js';
import { responsibleFor } from './responsible.js';
import { taskLabels } from './task-labels.js';
import { sightOfCase, visibleTo } from './visible-case-file.js';

/** Somebody wants to see a case. */
export class ReadCase extends Query<Versioned<object>> {
  constructor(
    readonly visit: Visit,
    readonly caseId: CaseId,
  ) {
    super();
  }
}

/** Milliseconds. */
const patience = 2_000;

@QueryHandler(ReadCase)
export class ReadCaseHandler implements IQueryHandler<ReadCase> {
  private readonly files: CaseFiles;

  constructor(
    private readonly readModels: ReadModels,
    private readonly store: EventStore,
    private readonly logView: LogView<Region>,
    private readonly clock: Clock,
  ) {
    this.files = new CaseFiles(readModels);
  }

  /** @throws Refusal NotYetVisible AccessDenied EventStoreUnavailable */
  async execute({ visit: { visitor, operation }, caseId }: ReadCase): Promise<Versioned<object>> {
    const found = (await this.files.findWithLife(caseId)) ?? (await this.findAtHead(caseId));
    if (!found) throw noSuchCase();
    const { file, timeline, events } = found;
    checkCaseAccess(visitor, operation, file.state);
    const region = await this.logView.atHead();
    const today = dayInAmsterdam(this.clock.now());
    const clocks = clocksOf(events, today, decisionTermOf(region.rules, file.scope));
    const responsible = responsibleFor(visitor, file, clocks, today);
    const { version = '' } = sightOfCase(visitor, file.state, events);
    return new Versioned(versionOf(streamName('case', caseId), version), {
      ...visibleTo(visitor, file, timeline, clocks),
      responsible: responsible && { ...responsible, label: taskLabels[responsible.kind] },
      nextSteps: nextStepsFor(visitor, file, today, region),
    });
  }

  /** A case that was registered a moment ago is not said to be unknown; who asks for any other hears the same. */
  private async findAtHead(caseId: CaseId): Promise<CaseWithLife | undefined> {
    const isReadable = await this.readModels.waitFor(await this.store.head(), patience, [caseFileProjection.name]);
    const found = await this.files.findWithLife(caseId);
    if (!found && !isReadable) throw new NotYetVisible();
    return found;
  }
}
