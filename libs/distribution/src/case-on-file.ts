import type { ClosureReason, DestinationBasis, HouseholdChange } from '@evenwicht/events';
import type { AssociationId, CaseId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { ReciprocityPlacement } from './obligations.js';

export interface Allocation {
  readonly municipality: MunicipalityCode;
  readonly allocatedOn: PlainDate;
  readonly association: AssociationId;
  readonly isOfVacancy: boolean;
  readonly isInformalCare: boolean;
}

export interface Tenancy {
  readonly municipality: MunicipalityCode;
  readonly startedOn: PlainDate;
  readonly isInformalCare: boolean;
  /** As recorded with the tenancy, which need not say. */
  readonly basis?: DestinationBasis | undefined;
  readonly municipalityOfOrigin?: MunicipalityCode | undefined;
  readonly placement?: ReciprocityPlacement | undefined;
}

export interface Decision {
  readonly outcome: 'granted' | 'refused';
  readonly on: PlainDate;
}

/** Where the household goes, as it stands, and since when. */
export interface Destination {
  readonly basis: DestinationBasis;
  readonly establishedOn: PlainDate;
}

export interface CaseOnFile {
  /** Only a case of scope `statutory` is counted (R-016, R-017; domain.md invariant 1). */
  isCounted: boolean;
  /** As it stands: a correction holds for everything that the case counted for. */
  category: string;
  readonly receivedBy: MunicipalityCode;
  readonly receivedOn: PlainDate;
  /** That decides on the application. */
  municipality: MunicipalityCode;
  /** The first decision, and those that came instead of another. */
  readonly decisions: Decision[];
  allocation?: Allocation | undefined;
  tenancy?: Tenancy | undefined;
  destination?: Destination | undefined;
  closedFor?: ClosureReason | undefined;
  closedOn?: PlainDate | undefined;
  /** It would count, had there been an application: it was registered by mistake, or twice. */
  isTakenBack: boolean;
  /** Absent while the urgency stands, and again when a revocation fell on objection. */
  revokedOn?: PlainDate | undefined;
  /** The application came after the household of other cases had split or merged (E-25). */
  readonly follows?: HouseholdChange | undefined;
  /** Those whose application names this one. */
  readonly followers: CaseId[];
}

/** What a decision about a case may have to know of another one. */
export interface CaseOnRecord {
  readonly caseId: CaseId;
  /** That decides on the application. */
  readonly municipality: MunicipalityCode;
  readonly isHoused: boolean;
  readonly closedFor?: ClosureReason | undefined;
  /** Of the application itself. */
  readonly follows?: HouseholdChange | undefined;
}

/** Open, or closed because it goes on in a case of its own. */
export function goesOn(closedFor: ClosureReason | undefined): boolean {
  return !closedFor || closedFor === 'household-split' || closedFor === 'household-merged';
}
