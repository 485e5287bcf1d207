import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MunicipalityCode } from '@evenwicht/kernel';

/** What a municipality is called, as the agreement last called it. */
@Entity({ name: 'case_municipality_name' })
export class MunicipalityName {
  @PrimaryColumn('text')
  municipality!: MunicipalityCode;

  @Column('text')
  name!: string;
}
