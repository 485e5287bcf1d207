import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LoanDisputeReason } from '@evenwicht/events';
import type { CaseId, EventId, LedgerActId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { ReciprocityReading } from '@evenwicht/distribution';

export const ledgerItemKinds = ['loan', 'credit'] as const;
export type LedgerItemKind = (typeof ledgerItemKinds)[number];

/**
 * `repaid`: a loan that was repaid, a credit that was consumed. `reversed`: the placement under it does not stand, or
 * opens something else now. `disputed` stands open as well. `merged`: it came to lie on both sides of one municipality.
 */
export const ledgerItemStates = ['open', 'disputed', 'repaid', 'set-off', 'released', 'merged', 'reversed'] as const;
export type LedgerItemState = (typeof ledgerItemStates)[number];

/** A loan (lening) or a credit (tegoed) of the ledger (agreement 3c, OQ-8). */
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

  /** The reading of OQ-8 under which it was opened. */
  @Column('text')
  reading!: ReciprocityReading;

  @Column('date')
  openedOn!: PlainDate;

  @Column('text')
  state!: LedgerItemState;

  /** The placement that repaid or consumed it. */
  @Column('uuid', { nullable: true })
  settledBy!: EventId | null;

  /** The day from which it no longer stood open. */
  @Column('date', { nullable: true })
  settledOn!: PlainDate | null;

  /** Whom the repayment helped, or who stepped in when the credit was consumed. */
  @Column('text', { nullable: true })
  settledWith!: MunicipalityCode | null;

  /** The release or settlement by which it fell. */
  @Column('uuid', { nullable: true })
  actId!: LedgerActId | null;

  @Column('text', { nullable: true })
  disputedBy!: MunicipalityCode | null;

  @Column('text', { nullable: true })
  disputeReason!: LoanDisputeReason | null;
}

/** Stands open: neither carried out nor fallen. */
export const openStates: readonly LedgerItemState[] = ['open', 'disputed'];
