import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HalfYear, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { exactNumber } from '@evenwicht/read-models';

/** The figures of the region in one half-year, and what stands in the way of the ones that are missing. */
@Entity({ name: 'distribution_balance_region' })
export class RegionBalance {
  @PrimaryColumn('text')
  halfYear!: HalfYear;

  @Column('text')
  agreementVersion!: string;

  @Column('int')
  housed!: number;

  @Column('int')
  allocations!: number;

  @Column('int')
  vacancies!: number;

  /** Null without placements, and while a household count is missing. */
  @Column('bigint', { transformer: exactNumber, nullable: true })
  dispersionNumerator!: number | null;

  @Column('bigint', { transformer: exactNumber, nullable: true })
  dispersionDenominator!: number | null;

  @Column('int')
  openLoans!: number;

  /** The first member whose household count is missing; null when none is (E-37). */
  @Column('text', { nullable: true })
  missingHouseholdsOf!: MunicipalityCode | null;

  @Column('date', { nullable: true })
  missingReferenceDate!: PlainDate | null;
}
