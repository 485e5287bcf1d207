import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { EventId, LedgerActId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';

/** `overtaken` is not stored: proposed, while one of its loans no longer stands open. */
export const settlementStates = ['proposed', 'declined', 'overtaken', 'concluded', 'lapsed'] as const;
export type SettlementState = (typeof settlementStates)[number];

/** A settlement (verrekening), from its proposal on. */
@Entity({ name: 'reciprocity_settlement' })
@Index(['region', 'state'])
export class SettlementRow {
  @PrimaryColumn('uuid')
  settlementId!: LedgerActId;

  @Column('text')
  region!: string;

  @Column('uuid', { array: true })
  loanIds!: EventId[];

  /** Everybody who has to agree, in GM-code order. */
  @Column('text', { array: true })
  municipalities!: MunicipalityCode[];

  /** In the order of agreeing. */
  @Column('text', { array: true })
  agreedBy!: MunicipalityCode[];

  /** A municipality, or `region`: the mediation table. */
  @Column('text')
  proposedBy!: MunicipalityCode | 'region';

  @Column('date')
  proposedOn!: PlainDate;

  @Column('text')
  state!: SettlementState;

  @Column('date', { nullable: true })
  concludedOn!: PlainDate | null;

  @Column('text', { nullable: true })
  declinedBy!: MunicipalityCode | 'region' | null;

  @Column('date', { nullable: true })
  declinedOn!: PlainDate | null;
}
