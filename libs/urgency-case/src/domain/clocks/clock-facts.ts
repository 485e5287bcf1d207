import type { MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { CaseEvent, ObjectionTarget } from '@evenwicht/events';
import { evolveCase } from '../case-evolution.js';
import { initialCase, type CaseState, type EventNamed } from '../case-state.js';
import { isArrival, type TermFact, type TermSet } from './term-fact.js';
import { endedOn, type Wait } from './wait-clock.js';

/** The term within which a municipality decides on what it receives on a day. */
export type TermOf = (municipality: MunicipalityCode, receivedOn: PlainDate) => TermSet;

/** What the clocks of a case need of its events, no more. */
export interface ClockFacts {
  readonly term: readonly TermFact[];
  readonly grant?: {
    readonly grantedOn: PlainDate;
    readonly validUntil?: PlainDate | undefined;
    /** The day on which it was revoked, or replaced by a refusal. */
    readonly takenBackOn?: PlainDate | undefined;
  };
  /** The municipality of origin does its utmost (3c; OQ-23). */
  readonly effort?: Wait | undefined;
  /** A question lies on the mediation table (1c). */
  readonly referral?: Wait;
  /** The day on which the person is ready to flow out; informal care does not (R-034; 1b). */
  readonly outflowReadyOn?: PlainDate | undefined;
  readonly housedOn?: PlainDate | undefined;
  readonly closedOn?: PlainDate | undefined;
}

type Fold<Type extends CaseEvent['type']> = (
  facts: ClockFacts,
  event: EventNamed<Type>,
  termOf: TermOf,
) => Partial<ClockFacts>;

/** Does not compile while an event of the case is not named: each says which clock it moves, or that it moves none. */
const folds: { readonly [Type in CaseEvent['type']]: Fold<Type> | 'movesNoClock' } = {
  UrgencyApplied: (facts, { occurredOn: on, data: { municipality } }, termOf) =>
    alsoInTerm(facts, { kind: 'received', on, by: municipality, term: termOf(municipality, on) }),
  ApplicationForwarded: (facts, { occurredOn: on, data: { decidingMunicipality: by } }, termOf) =>
    alsoInTerm(facts, { kind: 'forwarded', on, by, term: termOf(by, on) }),
  SupplementRequested: (facts, { occurredOn: on, data: { dueOn } }) =>
    alsoInTerm(facts, { kind: 'supplementAsked', on, dueOn }),
  SupplementReceived: (facts, { occurredOn: on, data: { isComplete } }) =>
    isComplete ? alsoInTerm(facts, { kind: 'supplemented', on }) : {}, // Awb 4:15: "tot de dag waarop de aanvraag is aangevuld"
  ExternalAdviceRequested: (facts, { occurredOn: on }) => alsoInTerm(facts, { kind: 'adviceAsked', on }),
  ExternalAdviceReceived: 'movesNoClock',
  DecisionTermExtended: (facts, { occurredOn: on, data: { decideBy } }) =>
    alsoInTerm(facts, { kind: 'extended', on, decideBy }),
  ApplicationSetAside: (facts, { occurredOn: on }) => alsoInTerm(facts, { kind: 'setAside', on }),
  UrgencyGranted: (facts, { occurredOn: on, data: { validUntil } }) => ({
    ...alsoInTerm(facts, { kind: 'decided', on }),
    grant: { grantedOn: on, validUntil },
  }),
  UrgencyRefused: (facts, { occurredOn: on }) => ({
    ...alsoInTerm(facts, { kind: 'decided', on }),
    ...takenBack(facts, on), // Awb 7:11: on objection a grant may be replaced by a refusal
  }),
  /** The term goes on under the scheme of the day of receipt, whoever decides now (E-21). */
  CaseTransferred: 'movesNoClock',
  ObjectionLodged: 'movesNoClock',
  ObjectionDecisionPostponed: 'movesNoClock',
  ObjectionDecided: (facts, { occurredOn, data: { against, outcome } }) =>
    outcome === 'upheld' ? undone(facts, against, occurredOn) : {},
  UrgencyRevoked: (facts, { occurredOn }) => takenBack(facts, occurredOn),
  UrgencyExtended: ({ grant }, { data: { validUntil } }) => (grant ? { grant: { ...grant, validUntil } } : {}),
  CategoryCorrected: withoutOutflowOfInformalCare,
  ScopeCorrected: withoutOutflowOfInformalCare,
  UrgencyExpired: 'movesNoClock', // the clock itself says so from the day after the last
  OriginDetermined: 'movesNoClock',
  OriginDisputed: 'movesNoClock',
  OriginDisputeResolved: 'movesNoClock',
  OriginCorrected: () => ({ effort: undefined }), // it was not for that municipality to make
  ReturnAssessedUnsuitable: originIsReleased,
  ResidencePrincipleSetAside: originIsReleased,
  ReferredToMediationTable: 'movesNoClock', // which questions are open follows from the case
  DeterminedByMediationTable: 'movesNoClock',
  SafetyOverrideProposed: 'movesNoClock',
  SafetyOverrideConfirmed: 'movesNoClock',
  UtmostEffortRecorded: ({ effort }, { occurredOn: since }) => ({ effort: effort ?? { since } }),
  DeclaredUnableToServe: originIsReleased, // OQ-23: from here on the case falls "tussen wal en schip"
  StepInRequested: 'movesNoClock',
  StepInOffered: 'movesNoClock',
  StepInDeclined: 'movesNoClock',
  StepInOfferWithdrawn: 'movesNoClock',
  MunicipalitySteppedIn: 'movesNoClock',
  DestinationEstablished: 'movesNoClock',
  DestinationRevised: 'movesNoClock',
  HandedOverToAllocation: 'movesNoClock',
  OutflowReadinessRecorded: (_facts, { data: { readyOn } }) => ({ outflowReadyOn: readyOn }),
  GuidanceArranged: 'movesNoClock',
  SearchProfileEstablished: 'movesNoClock',
  DwellingOffered: 'movesNoClock',
  OfferRefused: 'movesNoClock',
  OfferWithdrawn: 'movesNoClock',
  DwellingAllocated: 'movesNoClock',
  AllocationWithdrawn: 'movesNoClock',
  TenancyStarted: (_facts, { occurredOn }) => ({ housedOn: occurredOn }),
  TenancyReversed: () => ({ housedOn: undefined }),
  CaseClosed: (facts, { occurredOn: on }) => ({ ...alsoInTerm(facts, { kind: 'closed', on }), closedOn: on }),
  /** Closing the case decided nothing: the term goes on as if it had not been closed (Awb 4:13). */
  CaseReopened: ({ term }) => ({ term: term.filter(({ kind }) => kind !== 'closed'), closedOn: undefined }),
};

/** @param events of one case, in order of recording */
export function clockFactsOf(events: readonly CaseEvent[], termOf: TermOf): ClockFacts {
  let state = initialCase;
  let facts: ClockFacts = { term: [] };
  for (const event of events) {
    state = evolveCase(state, event);
    const fold = folds[event.type] as Fold<CaseEvent['type']> | 'movesNoClock';
    if (fold !== 'movesNoClock') facts = { ...facts, ...fold(facts, event, termOf) };
    facts = { ...facts, ...referralIn(facts, state, event) };
  }
  return facts;
}

/** Counted from the oldest question that is open, until none is (1c). */
function referralIn({ referral }: ClockFacts, { openQuestions }: CaseState, { occurredOn }: CaseEvent) {
  if (openQuestions.length > 0) return { referral: referral && !referral.until ? referral : { since: occurredOn } };
  return referral ? { referral: endedOn(referral, occurredOn) } : {};
}

/** Awb 7:11: what was set aside is taken up again, an urgency that was revoked stands again. */
function undone(facts: ClockFacts, against: ObjectionTarget, on: PlainDate): Partial<ClockFacts> {
  if (against === 'revocation') return takenBack(facts, undefined);
  const arrival = facts.term.findLast(isArrival);
  return against === 'setting-aside' && arrival ? alsoInTerm(facts, { kind: 'reopened', on, term: arrival.term }) : {};
}

function takenBack({ grant }: ClockFacts, takenBackOn: PlainDate | undefined): Pick<ClockFacts, 'grant'> {
  return grant ? { grant: { ...grant, takenBackOn } } : {};
}

function alsoInTerm({ term }: ClockFacts, fact: TermFact): Pick<ClockFacts, 'term'> {
  return { term: [...term, fact] };
}

/** No effort is expected of it any more. */
function originIsReleased({ effort }: ClockFacts, { occurredOn }: { readonly occurredOn: PlainDate }) {
  return effort ? { effort: endedOn(effort, occurredOn) } : {};
}

function withoutOutflowOfInformalCare(_facts: ClockFacts, { data }: { readonly data: { readonly category: string } }) {
  return data.category === 'informalCare' ? { outflowReadyOn: undefined } : {};
}
