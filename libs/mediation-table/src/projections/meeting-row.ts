import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { PlainDate } from '@evenwicht/kernel';
import type { TableRole } from '@evenwicht/events';

export type MeetingStanding = 'planned' | 'closed' | 'cancelled';

/** A meeting of the mediation table (agreement 1c). */
@Entity({ name: 'table_meeting' })
@Index(['heldOn', 'meetingId'])
export class MeetingRow {
  @PrimaryColumn('uuid')
  meetingId!: string;

  @Column('date')
  heldOn!: PlainDate;

  @Column('text')
  standing!: MeetingStanding;

  @Column('jsonb')
  attendance!: readonly { readonly organisation: string; readonly role: TableRole }[];

  /** The minutes, in the records system of their owner. */
  @Column('text', { nullable: true })
  document!: string | null;

  /** Of its last event. */
  @Column('int')
  revision!: number;
}
