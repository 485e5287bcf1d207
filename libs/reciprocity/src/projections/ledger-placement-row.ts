import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseId, EventId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';

/** A household that one municipality housed for another. */
@Entity({ name: 'reciprocity_placement' })
export class LedgerPlacementRow {
  @PrimaryColumn('uuid')
  placementId!: EventId;

  @Column('text')
  region!: string;

  @Column('uuid')
  caseId!: CaseId;

  @Column('text')
  lender!: MunicipalityCode;

  @Column('text')
  borrower!: MunicipalityCode;

  @Column('date')
  startedOn!: PlainDate;

  /** False once it was reversed. */
  @Column('boolean')
  stands!: boolean;
}
