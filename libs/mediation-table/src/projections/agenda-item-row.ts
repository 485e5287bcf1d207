import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CaseId, PlainDate } from '@evenwicht/kernel';
import type { AgendaOutcome, ReferralQuestion } from '@evenwicht/events';

/** A case on the agenda of a meeting. */
@Entity({ name: 'table_agenda_item' })
@Index(['caseId'])
export class AgendaItemRow {
  @PrimaryColumn('uuid')
  meetingId!: string;

  @PrimaryColumn('uuid')
  caseId!: CaseId;

  @Column('jsonb')
  questions!: readonly ReferralQuestion[];

  @Column('date')
  waitingSince!: PlainDate;

  /** False once it was taken off. */
  @Column('boolean')
  isOnAgenda!: boolean;

  /** As minuted, or corrected last. */
  @Column('text', { nullable: true })
  outcome!: AgendaOutcome | null;

  @Column('text', { nullable: true })
  document!: string | null;
}
