import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Cause, Region, Restated, Restatement } from '@evenwicht/distribution';
import { EventStore } from '@evenwicht/event-store';
import { sentenceOf, type RecordedEvent } from '@evenwicht/events';
import type { EventId, HalfYear, Instant, PlainDate } from '@evenwicht/kernel';
import { authorise, LogView, type Visit } from '@evenwicht/service-kit';
import { Restatements } from './restatements.js';

/** A late event that moved a figure: what it says, from whom, and when. Never of which case. */
export interface NamedCause {
  readonly kind: 'event' | 'formula';
  readonly eventId?: EventId;
  readonly position?: number;
  readonly type?: string;
  readonly organisation?: string;
  readonly occurredOn?: PlainDate;
  readonly recordedAt?: Instant;
  /** Dutch. */
  readonly sentence: string;
}

export interface NamedRestatement {
  readonly halfYear: HalfYear;
  readonly upToPosition: number;
  readonly causes: readonly NamedCause[];
  readonly figures: readonly Restated[];
}

/** Somebody wants to know what is known otherwise now than was published (3.5; R-070). */
export class ReadHalfYearRestatement extends Query<NamedRestatement> {
  constructor(
    readonly visit: Visit,
    readonly halfYear: HalfYear,
  ) {
    super();
  }
}

@QueryHandler(ReadHalfYearRestatement)
export class ReadHalfYearRestatementHandler implements IQueryHandler<ReadHalfYearRestatement> {
  private readonly restatements: Restatements;

  constructor(
    store: EventStore,
    private readonly logView: LogView<Region>,
  ) {
    this.restatements = new Restatements(store);
  }

  /** @throws AccessDenied Refusal EventStoreUnavailable */
  async execute({ visit: { visitor, operation }, halfYear }: ReadHalfYearRestatement): Promise<NamedRestatement> {
    authorise(visitor, operation, () => []);
    const restatement = await this.restatements.of(halfYear);
    return named(restatement, await this.logView.atHead());
  }
}

function named({ upToPosition, causes, figures, halfYear }: Restatement<RecordedEvent>, region: Region) {
  return { halfYear, upToPosition, causes: causes.map((cause) => namedCause(cause, region)), figures };
}

function namedCause({ event }: Cause<RecordedEvent>, { rules }: Region): NamedCause {
  if (!event) return { kind: 'formula', sentence: 'De formule van een cijfer is een andere versie.' };
  const { eventId, position, type, actor, occurredOn, recordedAt } = event;
  const names = { municipality: (code: string) => rules.nameOf(code), association: (id: string) => id };
  const { organisation } = actor;
  return {
    kind: 'event',
    eventId,
    position,
    type,
    organisation,
    occurredOn,
    recordedAt,
    sentence: sentenceOf(event, names),
  };
}
