import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EventId, Instant, PlainDate } from '@evenwicht/kernel';
import type { Position, RecordedEvent, StreamName } from '@evenwicht/events';
import { RuleBook } from '@evenwicht/distribution';
import { exactNumber } from '@evenwicht/read-models';

/** An event of a municipal urgency scheme, kept to know the decision terms by: some tens in a region. */
@Entity({ name: 'case_scheme_event' })
export class SchemeEventRow {
  @PrimaryColumn('bigint', { transformer: exactNumber })
  position!: Position;

  @Column('uuid')
  eventId!: EventId;

  @Column('text')
  stream!: StreamName;

  @Column('text')
  type!: 'UrgencySchemeAdopted' | 'UrgencySchemeEnded';

  @Column('date')
  occurredOn!: PlainDate;

  /** When the parties knew, as the log writes it. */
  @Column('text')
  recordedAt!: Instant;

  @Column('json')
  data!: unknown;
}

/** The schemes as they are known by these events, by the same rules as everywhere. */
export function rulesOf(rows: readonly SchemeEventRow[]): RuleBook {
  const rules = new RuleBook();
  for (const row of [...rows].sort((left, right) => left.position - right.position)) rules.handlers[row.type](row);
  return rules;
}

export function schemeRowOf({ type, ...event }: RecordedEvent): SchemeEventRow {
  const { position, eventId, stream, occurredOn, recordedAt, data } = event;
  return { position, eventId, stream, type: type as SchemeEventRow['type'], occurredOn, recordedAt, data };
}
