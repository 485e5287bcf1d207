import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CaseId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { TaskKind } from '../domain/tasks/case-task.js';

export const demandOutcomes = ['open', 'housed', 'closedOtherwise'] as const;
/** What became of a grant: each is exactly one of these. */
export type DemandOutcome = (typeof demandOutcomes)[number];

/** A case of the statutory scope in which urgency was granted: what counts in the open demand (openstaande vraag; R-002). */
@Entity({ name: 'granted_case' })
@Index(['outcome', 'grantedOn', 'caseId'])
@Index(['outcome', 'municipality', 'grantedOn', 'caseId'])
@Index(['outcome', 'destination', 'grantedOn', 'caseId'])
@Index(['outcome', 'origin', 'grantedOn', 'caseId'])
export class GrantedCase {
  @PrimaryColumn('uuid')
  caseId!: CaseId;

  @Column('text')
  outcome!: DemandOutcome;

  /** Of application. */
  @Column('text')
  municipality!: MunicipalityCode;

  @Column('text', { nullable: true })
  destination!: MunicipalityCode | null;

  /** Null also where it is withheld, because return is not suitable (E-02). */
  @Column('text', { nullable: true })
  origin!: MunicipalityCode | null;

  /** Return is not suitable: who counts must not learn from the counts where the household goes (E-02). */
  @Column('boolean')
  isDestinationWithheld!: boolean;

  @Column('date')
  grantedOn!: PlainDate;

  /** False for an application that came before entry into force. */
  @Column('boolean')
  isBeforeEntryIntoForce!: boolean;

  /** Of who is responsible; null when nobody is. */
  @Column('text', { nullable: true })
  task!: TaskKind | null;

  /** Until when who is responsible has; `noTerm` where there is no term, or nobody responsible. */
  @Column('date')
  until!: PlainDate;
}
