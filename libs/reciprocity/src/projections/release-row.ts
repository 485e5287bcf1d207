import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ReleaseReason } from '@evenwicht/events';
import type { EventId, LedgerActId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';

/** `overtaken` is not stored: proposed, while the loan or the credit under it no longer stands open. */
export const releaseStates = ['proposed', 'replaced', 'declined', 'overtaken', 'agreed', 'lapsed'] as const;
export type ReleaseState = (typeof releaseStates)[number];

/** A release (kwijtschelding), from its proposal on. */
@Entity({ name: 'reciprocity_release' })
@Index(['region', 'state'])
export class ReleaseRow {
  @PrimaryColumn('uuid')
  releaseId!: LedgerActId;

  @Column('text')
  region!: string;

  @Column('uuid')
  loanId!: EventId;

  /** The credit that falls with the loan; none under the bilateral reading. */
  @Column('uuid', { nullable: true })
  creditId!: EventId | null;

  @Column('text')
  debtor!: MunicipalityCode;

  @Column('text')
  creditor!: MunicipalityCode;

  @Column('text')
  proposedBy!: MunicipalityCode;

  @Column('date')
  proposedOn!: PlainDate;

  @Column('text')
  reason!: ReleaseReason;

  @Column('text')
  document!: string;

  @Column('text')
  state!: ReleaseState;

  @Column('date', { nullable: true })
  agreedOn!: PlainDate | null;

  @Column('text', { nullable: true })
  declinedBy!: MunicipalityCode | null;

  @Column('date', { nullable: true })
  declinedOn!: PlainDate | null;
}
