import { plainDate, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';

/** The term within which a municipality decides: of its urgency scheme, or of the Awb where it has none. */
export interface TermSet {
  /** Days, 1 or more. */
  readonly days: number;
  readonly basis: 'scheme' | 'awb';
}

/**
 * Arrival (ontvangst): the application lies with the municipality that decides: received from the applicant, forwarded
 * to it (Awb 2:3), or taken up again because setting it aside was undone on objection (Awb 7:11).
 */
export interface Arrival {
  readonly kind: 'received' | 'forwarded' | 'reopened';
  readonly on: PlainDate;
  /** With whom it lies; absent where it was taken up again, by who had it. */
  readonly by?: MunicipalityCode;
  readonly term: TermSet;
}

/** What the term ends with: a decision, setting aside (Awb 4:5), or closure of a case on which nothing is left to decide. */
export interface TermEnding {
  readonly kind: 'decided' | 'setAside' | 'closed';
  readonly on: PlainDate;
}

/** What can happen to a decision term. `on` is the day on which it happened. */
export type TermFact =
  | Arrival
  | TermEnding
  /** Awb 4:5; `dueOn` is the last day on which the applicant can supplement, absent where none was given. */
  | { readonly kind: 'supplementAsked'; readonly on: PlainDate; readonly dueOn?: PlainDate }
  /** The application is complete; an insufficient supplement is no such fact. */
  | { readonly kind: 'supplemented'; readonly on: PlainDate }
  /** Awb 3:5. */
  | { readonly kind: 'adviceAsked'; readonly on: PlainDate }
  /** Awb 4:14; the applicant was told to expect the decision on `decideBy` at the latest. */
  | { readonly kind: 'extended'; readonly on: PlainDate; readonly decideBy: PlainDate };

/** Awb 4:13, second paragraph: without a term in a regulation a decision comes within eight weeks. */
export const awbTerm: TermSet = { days: 56, basis: 'awb' };

/** Days that lie further on than anybody waits count as this one, so that every day of a calculation can be written. */
const farthest = plainDate('9000-01-01');

export function withinReckoning(day: PlainDate): PlainDate {
  return day < farthest ? day : farthest;
}

export function isArrival(fact: TermFact): fact is Arrival {
  return fact.kind === 'received' || fact.kind === 'forwarded' || fact.kind === 'reopened';
}

export function isEnding(fact: TermFact): fact is TermEnding {
  return fact.kind === 'decided' || fact.kind === 'setAside' || fact.kind === 'closed';
}
