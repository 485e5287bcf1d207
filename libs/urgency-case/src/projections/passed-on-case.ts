import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CaseId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { DisputeOutcome } from '@evenwicht/events';
import type { PassedOnReason } from '../domain/passed-on.js';

/** A case that a municipality no longer has, and what it may still follow of it (uit handen gegeven zaak). */
@Entity({ name: 'passed_on_case' })
@Index(['municipality', 'on', 'caseId', 'reason'])
export class PassedOnCase {
  @PrimaryColumn('uuid')
  caseId!: CaseId;

  /** That passed it on. */
  @PrimaryColumn('text')
  municipality!: MunicipalityCode;

  @PrimaryColumn('text')
  reason!: PassedOnReason;

  @Column('date')
  on!: PlainDate;

  @Column('text', { nullable: true })
  forwardedTo!: MunicipalityCode | null;

  @Column('date', { nullable: true })
  takenUpOn!: PlainDate | null;

  /** Nothing follows any more; null of a dispute, which is answered by its outcome. */
  @Column('boolean', { nullable: true })
  isOver!: boolean | null;

  @Column('text', { nullable: true })
  outcome!: DisputeOutcome | null;

  @Column('date', { nullable: true })
  resolvedOn!: PlainDate | null;
}
