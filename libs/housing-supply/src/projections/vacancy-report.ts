import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AssociationId, Month, MunicipalityCode } from '@evenwicht/kernel';

/** What a housing association reported over a month, as last corrected. */
@Entity({ name: 'vacancy_report' })
export class VacancyReport {
  @PrimaryColumn('text')
  municipality!: MunicipalityCode;

  @PrimaryColumn('text')
  month!: Month;

  @PrimaryColumn('text')
  association!: AssociationId;

  @Column('int')
  vacancyCount!: number;

  @Column('int')
  firstVacancyCount!: number;

  @Column('int')
  correctionCount!: number;

  @Column('timestamptz')
  lastReportedAt!: Date;
}
