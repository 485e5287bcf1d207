import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AssociationId, CaseId, MunicipalityCode, PersonRef, PlainDate } from '@evenwicht/kernel';
import type {
  CaseEvent,
  CategoryGroup,
  ClosureReason,
  DestinationBasis,
  DwellingKind,
  Position,
  ReferralQuestion,
  ReturnUnsuitableReason,
  Scope,
} from '@evenwicht/events';
import { exactNumber } from '@evenwicht/read-models';
import type { TasksSince } from '../domain/tasks/task-history.js';
import type { PassedOn } from '../domain/passed-on.js';
import type { CaseState } from '../domain/case-state.js';
import type { CaseStage } from './case-stage.js';

/** The case file (zaakdossier): where one case stands now. One row a case. */
@Entity({ name: 'case_file' })
@Index(['municipality', 'openedAt'])
@Index(['stage', 'openedAt'])
@Index(['municipality', 'externalReference'], { where: 'external_reference is not null' })
export class CaseFile {
  @PrimaryColumn('uuid')
  caseId!: CaseId;

  /** Place of its first event in the log: the order of lists. */
  @Column('bigint', { transformer: exactNumber })
  openedAt!: Position;

  /** Of the last event; what a writer expects. */
  @Column('int')
  revision!: number;

  @Column('text')
  stage!: CaseStage;

  @Column('uuid')
  personRef!: PersonRef;

  /** The municipality that decides on the application: the one that received it, unless it was forwarded (Awb 2:3). */
  @Column('text')
  municipality!: MunicipalityCode;

  @Column('date')
  receivedOn!: PlainDate;

  @Column('text')
  scope!: Scope;

  @Column('text')
  category!: string;

  @Column('text', { nullable: true })
  group!: CategoryGroup | null;

  @Column('int', { nullable: true })
  ethosLightClass!: number | null;

  /** False for an application that came before entry into force. */
  @Column('boolean')
  isBeforeEntryIntoForce!: boolean;

  /** The key of the case in the system that it came from. */
  @Column('text', { nullable: true })
  externalReference!: string | null;

  @Column('text', { nullable: true })
  decision!: 'granted' | 'refused' | null;

  @Column('date', { nullable: true })
  decidedOn!: PlainDate | null;

  @Column('text', { nullable: true })
  refusalGround!: string | null;

  @Column('date', { nullable: true })
  urgencyValidUntil!: PlainDate | null;

  /** When the person can flow out of the institution; may lie ahead (R-034, E-39). */
  @Column('date', { nullable: true })
  outflowReadyOn!: PlainDate | null;

  @Column('text', { nullable: true })
  origin!: MunicipalityCode | 'outside-region' | 'unknown' | null;

  @Column('text', { nullable: true })
  returnUnsuitableReason!: ReturnUnsuitableReason | null;

  /** What the mediation table is asked, oldest first; empty when nothing is. */
  @Column('text', { array: true })
  openQuestions!: ReferralQuestion[];

  /** Day of the oldest question that is still open. */
  @Column('date', { nullable: true })
  referralOpenSince!: PlainDate | null;

  @Column('text', { nullable: true })
  destination!: MunicipalityCode | null;

  @Column('text', { nullable: true })
  destinationBasis!: DestinationBasis | null;

  /** The municipality of origin as the destination rests on it. */
  @Column('text', { nullable: true })
  municipalityOfOrigin!: MunicipalityCode | null;

  @Column('text', { nullable: true })
  allocationMunicipality!: MunicipalityCode | null;

  @Column('text', { nullable: true })
  allocationAssociation!: AssociationId | null;

  @Column('text', { nullable: true })
  allocationKind!: DwellingKind | null;

  @Column('date', { nullable: true })
  allocatedOn!: PlainDate | null;

  @Column('date', { nullable: true })
  tenancyStartedOn!: PlainDate | null;

  @Column('date', { nullable: true })
  closedOn!: PlainDate | null;

  @Column('text', { nullable: true })
  closureReason!: ClosureReason | null;

  /** The cases in which the household stood before it split or merged (E-25). */
  @Column('uuid', { array: true })
  follows!: CaseId[];

  /** The cases in which it goes on. While this one is open it still has to be closed. */
  @Column('uuid', { array: true })
  followedBy!: CaseId[];

  /** Since when the household goes on in another case; null while it does not. */
  @Column('date', { nullable: true })
  continuedSince!: PlainDate | null;

  /** What the columns are taken from: the state as the decider folds it, so that the file never says otherwise. */
  @Column('json')
  state!: CaseState;

  /** Since when each task waits; the first of them is who is responsible. */
  @Column('json')
  tasksSince!: TasksSince;

  /** What municipalities did by which the case may no longer be theirs; `PassedOnCase` says who follows it. */
  @Column('json')
  passedOn!: readonly PassedOn[];

  /** What happened while nothing was decided yet: the decision clock is taken from it. Empty from the decision on. */
  @Column('json')
  undecided!: readonly CaseEvent[];
}
