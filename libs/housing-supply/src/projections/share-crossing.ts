import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FractionJson, Month, MunicipalityCode, PlainDate } from '@evenwicht/kernel';

/** That a municipality crossed the minimum share, or no longer did, with the figures that this rests on. */
@Entity({ name: 'minimum_share_crossing' })
export class ShareCrossing {
  @PrimaryColumn('text')
  municipality!: MunicipalityCode;

  /** Of its event, in the order of which they came. */
  @PrimaryColumn('int')
  revision!: number;

  @Column('boolean')
  isCrossed!: boolean;

  /** The day on which it was known. */
  @Column('date')
  knownOn!: PlainDate;

  @Column('text')
  firstMonth!: Month;

  @Column('text')
  lastMonth!: Month;

  @Column('int')
  allocationCount!: number;

  @Column('int')
  vacancyCount!: number;

  @Column('jsonb')
  minimumShare!: FractionJson;

  /** The reading of OQ-2. */
  @Column('text')
  window!: string;
}
