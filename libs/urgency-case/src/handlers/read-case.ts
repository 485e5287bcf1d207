import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Region } from '@evenwicht/distribution';
import { streamName } from '@evenwicht/events';
import { EventStore } from '@evenwicht/event-store';
import type { CaseId } from '@evenwicht/kernel';
import { authorise, LogView, Refusal, type Visit } from '@evenwicht/service-kit';
import { caseFileFrom } from './case-file.js';
import { readersOf, visibleTo } from './visible-case-file.js';

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
  constructor(
    private readonly store: EventStore,
    private readonly logView: LogView<Region>,
  ) {}

  /** @throws Refusal AccessDenied EventStoreUnavailable */
  async execute({ visit: { visitor, operation }, caseId }: ReadCase): Promise<object> {
    const { rules } = await this.logView.atHead();
    const names = { municipality: (code: string) => rules.nameOf(code), association: (id: string) => id };
    const file = caseFileFrom(caseId, await this.store.readStream(streamName('case', caseId)), names);
    if (!file) throw new Refusal(404, 'NO_APPLICATION', 'Deze zaak bestaat niet.');
    authorise(visitor, operation, (role) => readersOf(role, file.state));
    return visibleTo(visitor, file);
  }
}
