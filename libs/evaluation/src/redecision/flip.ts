import type { HingeObjection } from '@evenwicht/distribution';
import type { Position } from '@evenwicht/events';
import type { CaseId, EventId, FractionJson, MunicipalityCode, PlainDate } from '@evenwicht/kernel';

/** Steps in which a rule has a say: of which it says whether they can be taken, or what follows from them. */
export type RuledStep = 'declaration' | 'step-in' | 'determination' | 'loan';

export type FlipReason =
  | HingeObjection
  | 'FALLBACK_IN_FORCE'
  /** The table followed the advice; another municipality would have stood first, and no reason to deviate is on record. */
  | 'ANOTHER_FIRST_IN_ADVICE'
  /** The table deviated with a reason, and would have deviated from another advice. */
  | 'OTHER_ADVICE_DEVIATED_FROM'
  /** There would have been no advice to deviate from. */
  | 'NO_ADVICE'
  /** What the table determined would have stood first. */
  | 'FIRST_IN_ADVICE'
  | 'NO_LOAN_UNDER_FALLBACK'
  | 'LOAN_WITHOUT_FALLBACK'
  | 'LOAN_ARISES'
  | 'NO_LOAN_ARISES';

/** Who has to go on where a recorded step falls: the municipality of origin by rule (1a), or the mediation table (1c). */
export type Left = { readonly to: 'origin'; readonly municipality: MunicipalityCode } | { readonly to: 'table' };

/** A recorded step that comes out otherwise under other rules, and the event behind it. */
export interface Flip {
  readonly caseId: CaseId;
  readonly step: RuledStep;
  readonly reason: FlipReason;
  readonly eventId: EventId;
  readonly position: Position;
  readonly occurredOn: PlainDate;
  /** Whose step it is: that declared, stepped in, was determined, or borrowed. */
  readonly municipality: MunicipalityCode;
  /** Absent where what was recorded stands. */
  readonly left?: Left;
  readonly seen?: Seen;
  /** Dutch. */
  readonly sentence: string;
}

/** What made the difference. */
export interface Seen {
  readonly share?: FractionJson;
  readonly minimumShare?: FractionJson;
  readonly actualFirst?: MunicipalityCode | null;
  readonly otherFirst?: MunicipalityCode | null;
}
