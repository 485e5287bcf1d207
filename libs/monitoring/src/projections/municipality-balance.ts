import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HalfYear, MunicipalityCode } from '@evenwicht/kernel';
import { exactNumber } from '@evenwicht/read-models';

const partOrNone = { transformer: exactNumber, nullable: true };

/** The figures of one member in one half-year (agreement 3.5): copies of what libs/distribution computed. */
@Entity({ name: 'distribution_balance' })
export class MunicipalityBalance {
  @PrimaryColumn('text')
  halfYear!: HalfYear;

  @PrimaryColumn('text')
  municipality!: MunicipalityCode;

  @Column('int')
  applications!: number;

  @Column('int')
  granted!: number;

  @Column('int')
  refused!: number;

  @Column('int')
  housed!: number;

  @Column('int')
  housedInformalCare!: number;

  @Column('int')
  allocations!: number;

  @Column('int')
  vacancies!: number;

  /** Null without vacancies. */
  @Column('bigint', partOrNone)
  shareNumerator!: number | null;

  @Column('bigint', partOrNone)
  shareDenominator!: number | null;

  @Column('boolean')
  aboveMinimum!: boolean;

  /** Null while a household count is missing; the region's row then says which. */
  @Column('bigint', partOrNone)
  expectedNumerator!: number | null;

  @Column('bigint', partOrNone)
  expectedDenominator!: number | null;

  @Column('bigint', partOrNone)
  balanceNumerator!: number | null;

  @Column('bigint', partOrNone)
  balanceDenominator!: number | null;

  /** Cumulative to the end of the half-year, as are the next two. */
  @Column('int')
  helped!: number;

  @Column('int')
  steppedIn!: number;

  @Column('int')
  netReciprocity!: number;

  @Column('int')
  netAddition!: number;
}
