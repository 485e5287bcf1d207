import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseId, PlainDate } from '@evenwicht/kernel';
import type { Position } from '@evenwicht/events';
import { exactNumber } from '@evenwicht/read-models';

/** One event in the life of a case; the sentence is made when it is read. */
@Entity({ name: 'case_timeline' })
export class TimelineEntry {
  @PrimaryColumn('uuid')
  caseId!: CaseId;

  @PrimaryColumn('int')
  revision!: number;

  @Column('bigint', { transformer: exactNumber })
  position!: Position;

  /** When it was so in the world. */
  @Column('date')
  occurredOn!: PlainDate;

  /** When the parties knew. */
  @Column('timestamptz')
  recordedAt!: Date;

  /** The organisation that recorded it. */
  @Column('text')
  recordedBy!: string;

  @Column('text')
  type!: string;

  /** As this version of the code writes the event, whatever version was recorded. */
  @Column('json')
  data!: unknown;
}
