import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { plainDate, type CaseId, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';
import type { TaskKind, TaskParty } from '../domain/tasks/case-task.js';

/** Stands for no term, so that what has none comes after all that has one. */
export const noTerm = plainDate('9999-12-31');

/** The worklist of the cases that wait for a dwelling of any association. */
export const anyAssociation = 'any-association';

/** A task on the worklist of somebody who may know of it (werkvoorraad). A row for each worklist that it stands on. */
@Entity({ name: 'work_item' })
@Index(['worklist', 'until', 'since', 'caseId', 'kind'])
@Index(['worklist', 'party', 'until', 'since', 'caseId', 'kind'])
@Index(['worklist', 'destination', 'until', 'since', 'caseId', 'kind'])
@Index(['worklist', 'externalReference'], { where: 'external_reference is not null' })
export class WorkItem {
  @PrimaryColumn('uuid')
  caseId!: CaseId;

  /** Whose: a municipality code, an association id, `any-association`, or `region`. */
  @PrimaryColumn('text')
  worklist!: string;

  @PrimaryColumn('text')
  kind!: TaskKind;

  @Column('text')
  party!: TaskParty;

  /** For whom it waits; see `CaseTask`. */
  @Column('text')
  organisation!: string;

  @Column('date')
  since!: PlainDate;

  /** `noTerm` where there is none. */
  @Column('date')
  until!: PlainDate;

  /** Of application. */
  @Column('text')
  municipality!: MunicipalityCode;

  /** Where the household goes, as far as is known. */
  @Column('text', { nullable: true })
  destination!: MunicipalityCode | null;

  /** On the worklist of the municipality of application alone. */
  @Column('text', { nullable: true })
  externalReference!: string | null;
}
