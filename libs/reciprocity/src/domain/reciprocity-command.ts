import type { CaseId, EventId, LedgerActId, MunicipalityCode } from '@evenwicht/kernel';
import type { LoanDisputeOutcome, LoanDisputeReason, ReleaseReason } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';

interface OfRegion {
  /** The housing region: one ledger each. */
  readonly region: string;
}

interface BetweenMembers extends OfRegion {
  readonly caseId: CaseId;
  /** Place in the stream of the case of the event that is reacted to. */
  readonly caseRevision: number;
  /** The municipality that stepped in. */
  readonly lender: MunicipalityCode;
  /** The municipality of origin, which was helped. */
  readonly borrower: MunicipalityCode;
}

/** A tenancy on the basis of 3c; `on` is its start, `placementId` the id of its `TenancyStarted`. */
export type RecordReciprocityPlacement = Command<
  'RecordReciprocityPlacement',
  BetweenMembers & { readonly placementId: EventId }
>;

/** The tenancy of the case before `caseRevision` is undone; `on` is the day on which it was. */
export type ReverseReciprocityPlacement = Command<'ReverseReciprocityPlacement', BetweenMembers>;

/** A municipality went up in another on the day; what was open of it stands with the other (E-21). */
export type TakeOverPosition = Command<
  'TakeOverPosition',
  OfRegion & { readonly predecessor: MunicipalityCode; readonly successor: MunicipalityCode }
>;

/** Whoever speaks, for the municipality that it works for; `region` is the mediation table. */
interface SpokenBy extends OfRegion {
  readonly by: MunicipalityCode;
}
interface SpokenByAnyone extends OfRegion {
  readonly by: MunicipalityCode | 'region';
}

/** Een lening betwisten, by one of the two municipalities of its placement. */
export type DisputeObligation = Command<
  'DisputeObligation',
  SpokenBy & { readonly loanId: EventId; readonly reason: LoanDisputeReason; readonly document?: string | undefined }
>;

/** Een betwisting beslechten: the mediation table decides; whoever disputed may withdraw. */
export type SettleDispute = Command<
  'SettleDispute',
  SpokenByAnyone & {
    readonly loanId: EventId;
    readonly outcome: LoanDisputeOutcome;
    readonly document?: string | undefined;
  }
>;

/** Kwijtschelding voorstellen, by the municipality that owes or by the one that gives up. */
export type ProposeRelease = Command<
  'ProposeRelease',
  SpokenBy & {
    readonly releaseId: LedgerActId;
    readonly loanId: EventId;
    /** Who gives up: a credit of its own in the pool, or as the helper under the bilateral reading. */
    readonly creditor: MunicipalityCode;
    readonly reason: ReleaseReason;
    readonly document: string;
  }
>;

/** Instemmen met een kwijtschelding, by the other of the two: from then on it holds. */
export type AgreeToRelease = Command<'AgreeToRelease', SpokenBy & { readonly releaseId: LedgerActId }>;

/** Afzien van een kwijtschelding, by either of the two, until the other agreed. */
export type DeclineRelease = Command<'DeclineRelease', SpokenBy & { readonly releaseId: LedgerActId }>;

/** Een verrekening voorstellen: obligations under the bilateral reading that cancel one another. */
export type ProposeSettlement = Command<
  'ProposeSettlement',
  SpokenByAnyone & { readonly settlementId: LedgerActId; readonly loanIds: readonly EventId[] }
>;

/** Instemmen met een verrekening: it holds once everybody in it has agreed. */
export type AgreeToSettlement = Command<'AgreeToSettlement', SpokenBy & { readonly settlementId: LedgerActId }>;

/** Afzien van een verrekening, by anybody in it or by the table that proposed it, until the last one agreed. */
export type DeclineSettlement = Command<'DeclineSettlement', SpokenByAnyone & { readonly settlementId: LedgerActId }>;

export type ReciprocityCommand =
  | RecordReciprocityPlacement
  | ReverseReciprocityPlacement
  | TakeOverPosition
  | DisputeObligation
  | SettleDispute
  | ProposeRelease
  | AgreeToRelease
  | DeclineRelease
  | ProposeSettlement
  | AgreeToSettlement
  | DeclineSettlement;
