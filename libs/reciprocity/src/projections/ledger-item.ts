import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CaseId, EventId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';

export type LedgerItemKind = 'loan' | 'credit';

/** `settled`: a loan that was repaid, a credit that was consumed. `reversed`: the placement under it does not stand. */
export type LedgerItemState = 'open' | 'settled' | 'reversed';

/** A loan (lening) or a credit (tegoed) of the pool (agreement 3c, OQ-8). */
@Entity({ name: 'reciprocity_item' })
@Index(['region', 'kind', 'state'])
export class LedgerItem {
  @PrimaryColumn('text')
  kind!: LedgerItemKind;

  /** The placement that opened it. */
  @PrimaryColumn('uuid')
  itemId!: EventId;

  @Column('text')
  region!: string;

  /** The municipality that stepped in. */
  @Column('text')
  lender!: MunicipalityCode;

  /** The municipality that was helped. */
  @Column('text')
  borrower!: MunicipalityCode;

  @Column('uuid')
  caseId!: CaseId;

  @Column('date')
  openedOn!: PlainDate;

  @Column('text')
  state!: LedgerItemState;

  /** The placement that settled it. */
  @Column('uuid', { nullable: true })
  settledBy!: EventId | null;

  @Column('date', { nullable: true })
  settledOn!: PlainDate | null;

  /** Whom the repayment helped, or who stepped in when the credit was consumed. */
  @Column('text', { nullable: true })
  settledWith!: MunicipalityCode | null;
}
