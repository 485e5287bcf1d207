import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseId, EventId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { ReciprocityReading } from '@evenwicht/distribution';

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

  /** The reading of OQ-8 on the day of the placement. */
  @Column('text')
  reading!: ReciprocityReading;

  /** False once it was reversed or annulled. */
  @Column('boolean')
  stands!: boolean;
}
