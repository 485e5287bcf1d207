import type { CaseId, EventId, MunicipalityCode } from '@evenwicht/kernel';
import type { Command } from '@evenwicht/service-kit';

interface BetweenMembers {
  /** The housing region: one ledger each. */
  readonly region: string;
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

export type ReciprocityCommand = RecordReciprocityPlacement | ReverseReciprocityPlacement;
