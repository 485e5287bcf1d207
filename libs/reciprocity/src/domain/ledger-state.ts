import type { CaseId, EventId, LedgerActId, MunicipalityCode } from '@evenwicht/kernel';
import type {
  Extinction,
  PlacementAsRead,
  ReciprocityCredit,
  ReciprocityLoan,
  Succession,
} from '@evenwicht/distribution';

/** A placement, and where in the stream of its case it stands. */
export interface LedgerPlacement extends PlacementAsRead {
  readonly caseRevision: number;
}

/** A release (kwijtschelding) on the way: proposed by one of two, it takes the other to agree. */
export interface Release extends Extinction {
  readonly loanId: EventId;
  readonly debtor: MunicipalityCode;
  readonly creditor: MunicipalityCode;
  readonly proposedBy: MunicipalityCode;
  readonly isAgreed: boolean;
  readonly isDeclined: boolean;
}

/** A settlement (verrekening) on the way: everybody in it has to agree. */
export interface Settlement extends Extinction {
  readonly municipalities: readonly MunicipalityCode[];
  readonly agreedBy: readonly MunicipalityCode[];
  readonly isConcluded: boolean;
  readonly proposedBy: MunicipalityCode | 'region';
  readonly isDeclined: boolean;
}

export interface LedgerState {
  /** What stands and counts, in the order of recording. */
  readonly placements: readonly LedgerPlacement[];
  /** Every placement that was ever recorded, reversed and annulled ones too. */
  readonly recorded: readonly EventId[];
  /** For each case the last reversal known of: it undoes every placement of the case before it. */
  readonly reversals: Readonly<Record<CaseId, number>>;
  readonly loans: readonly ReciprocityLoan[];
  readonly credits: readonly ReciprocityCredit[];
  /** Releases and settlements that hold. */
  readonly extinctions: readonly Extinction[];
  /** By disputed loan, who disputes it. */
  readonly disputes: Readonly<Record<EventId, MunicipalityCode>>;
  readonly releases: Readonly<Record<LedgerActId, Release>>;
  readonly settlements: Readonly<Record<LedgerActId, Settlement>>;
  /** Of which the ledger took over what was open, in the order of the days (E-21). */
  readonly successions: readonly Succession[];
}

export const emptyLedger: LedgerState = {
  placements: [],
  recorded: [],
  reversals: {},
  loans: [],
  credits: [],
  extinctions: [],
  disputes: {},
  releases: {},
  settlements: {},
  successions: [],
};
