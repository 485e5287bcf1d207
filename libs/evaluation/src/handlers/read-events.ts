import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Region } from '@evenwicht/distribution';
import { beginning, EventStore, type EventFilter } from '@evenwicht/event-store';
import type { Position, RecordedEvent, StreamCategory } from '@evenwicht/events';
import { authorise, LogView, type Visit } from '@evenwicht/service-kit';
import { eventForEvaluators, type EventForEvaluators } from '../audit-trail/event-for-evaluators.js';
import { ProtectedCases } from '../audit-trail/protected-cases.js';

export interface EventsAsked {
  /** Those after this position. */
  readonly after: number;
  readonly limit: number;
  readonly category?: StreamCategory;
  readonly type?: string;
}

export interface EventsPage {
  readonly events: readonly EventForEvaluators[];
  /** Position of the last event of the page, for the next question; absent when there is nothing after it. */
  readonly next?: number;
  /** How far the log had come. */
  readonly head: number;
}

/** The audit trail: the events themselves, in the order of the log. */
export class ReadEvents extends Query<EventsPage> {
  constructor(
    readonly visit: Visit,
    readonly asked: EventsAsked,
  ) {
    super();
  }
}

@QueryHandler(ReadEvents)
export class ReadEventsHandler implements IQueryHandler<ReadEvents> {
  constructor(
    private readonly store: EventStore,
    private readonly logView: LogView<Region>,
    private readonly protectedCases: ProtectedCases,
  ) {}

  /** @throws AccessDenied EventStoreUnavailable */
  async execute({ visit: { visitor, operation }, asked }: ReadEvents): Promise<EventsPage> {
    authorise(visitor, operation, () => []);
    const head = await this.store.head();
    const found = await this.eventsUpTo(head, asked);
    const page = found.slice(0, asked.limit);
    const protectedCases = await this.protectedCases.atHead(); // after the events: what they tell counts for them
    const { rules } = await this.logView.atHead();
    const names = { municipality: (code: string) => rules.nameOf(code), association: (id: string) => id };
    const last = page.at(-1)?.position;
    return {
      events: page.map((event) => eventForEvaluators(event, protectedCases, names)),
      ...(found.length > page.length && last !== undefined && { next: last }),
      head,
    };
  }

  /** One more than a page, so that it is known whether there is another. */
  private async eventsUpTo(head: Position, { after, limit, category, type }: EventsAsked): Promise<RecordedEvent[]> {
    const filter: EventFilter = { ...(category && { categories: [category] }), ...(type && { types: [type] }) };
    const found: RecordedEvent[] = [];
    for await (const batch of this.store.readAll(Math.max(after, beginning) as Position, filter)) {
      found.push(...batch.filter(({ position }) => position <= head));
      if (found.length > limit) break;
    }
    return found.slice(0, limit + 1);
  }
}
