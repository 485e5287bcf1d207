import type { CaseEvent, StepInDeclineReason, StepInWithdrawalReason, StreamName } from '@evenwicht/events';
import { subjectOf } from '@evenwicht/events';
import { addDays, type CaseId, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';
import type { Handlers } from './handlers.js';

/** What a municipality was asked, and what it answered last; `askedOn` is absent where it offered of its own accord (3c). */
export interface StepInCall {
  readonly municipality: MunicipalityCode;
  readonly askedOn?: PlainDate;
  /** Absent while it is waited for. */
  readonly answer?: StepInAnswer;
}

export type StepInAnswer =
  | { readonly kind: 'offered' | 'stepped-in'; readonly on: PlainDate }
  | { readonly kind: 'declined'; readonly on: PlainDate; readonly reason: StepInDeclineReason }
  | { readonly kind: 'withdrawn'; readonly on: PlainDate; readonly reason: StepInWithdrawalReason };

type SearchProfile = Extract<CaseEvent, { readonly type: 'SearchProfileEstablished' }>['data'];

/** A municipality of origin that declared itself unable to serve, and what became of its call for help (3c). */
export interface CallForHelp {
  readonly caseId: CaseId;
  readonly municipalityOfOrigin: MunicipalityCode;
  readonly declaredOn: PlainDate;
  readonly calls: readonly StepInCall[];
  /** What the household looks for, as far as that is established. */
  readonly searchProfile?: SearchProfile | undefined;
}

/** A municipality was asked to step in, and did not (3c; OQ-17). */
export interface DeclinedStepIn {
  readonly caseId: CaseId;
  readonly municipality: MunicipalityCode;
  readonly declinedOn: PlainDate;
  readonly reason: StepInDeclineReason;
}

/** For how long a refusal is recent; a choice of this software. */
const recentDays = 365;

/**
 * What was asked of municipalities and answered by them, over all cases. Whether the call of a case is open still, the
 * referrals say. A specification of the case holds the calls to what the case itself says.
 */
export class StepInsOnRecord {
  private readonly byCase = new Map<StreamName, CallForHelp>();
  private readonly profiles = new Map<StreamName, SearchProfile>();
  private readonly declined: DeclinedStepIn[] = [];

  /** Since its last declaration; absent where there was none. */
  callOf(caseStream: StreamName): CallForHelp | undefined {
    const call = this.byCase.get(caseStream);
    return call && { ...call, searchProfile: this.profiles.get(caseStream) };
  }

  /** Of all cases, in the year up to and including a day, the oldest first. */
  recentlyDeclinedBy(municipality: MunicipalityCode, on: PlainDate): readonly DeclinedStepIn[] {
    const since = addDays(on, -recentDays);
    return this.declined
      .filter((each) => each.municipality === municipality && since < each.declinedOn && each.declinedOn <= on)
      .sort((left, right) => (left.declinedOn < right.declinedOn ? -1 : Number(left.declinedOn > right.declinedOn)));
  }

  declare(caseStream: StreamName, municipalityOfOrigin: MunicipalityCode, declaredOn: PlainDate): void {
    const caseId = subjectOf(caseStream) as CaseId;
    this.byCase.set(caseStream, { caseId, municipalityOfOrigin, declaredOn, calls: [] });
  }

  lookFor(caseStream: StreamName, profile: SearchProfile): void {
    this.profiles.set(caseStream, profile);
  }

  takeOver(caseStream: StreamName, predecessor: MunicipalityCode, successor: MunicipalityCode): void {
    const help = this.byCase.get(caseStream);
    if (!help) return;
    const municipalityOfOrigin = help.municipalityOfOrigin === predecessor ? successor : help.municipalityOfOrigin;
    this.byCase.set(caseStream, {
      ...help,
      municipalityOfOrigin,
      calls: callsTakenOver(help.calls, predecessor, successor),
    });
  }

  decline(caseStream: StreamName, declined: Omit<DeclinedStepIn, 'caseId'>): void {
    this.declined.push({ caseId: subjectOf(caseStream) as CaseId, ...declined });
  }

  ask(caseStream: StreamName, municipality: MunicipalityCode, askedOn: PlainDate): void {
    this.put(caseStream, municipality, () => ({ municipality, askedOn }));
  }

  answer(caseStream: StreamName, municipality: MunicipalityCode, answer: StepInAnswer): void {
    this.put(caseStream, municipality, (call) => ({ ...call, answer }));
  }

  /** Each municipality once, in the order in which it was asked or answered last. */
  private put(caseStream: StreamName, municipality: MunicipalityCode, change: (call: StepInCall) => StepInCall): void {
    const help = this.byCase.get(caseStream);
    if (!help) return;
    const before = help.calls.find((call) => call.municipality === municipality) ?? { municipality };
    const others = help.calls.filter((call) => call.municipality !== municipality);
    this.byCase.set(caseStream, { ...help, calls: [...others, change(before)] });
  }
}

/** What was asked of the predecessor is asked of the successor; where both were asked, what was last holds (E-21). */
export function callsTakenOver(
  calls: readonly StepInCall[],
  predecessor: MunicipalityCode,
  successor: MunicipalityCode,
): readonly StepInCall[] {
  const now = calls.map((call) => (call.municipality === predecessor ? { ...call, municipality: successor } : call));
  return now.filter(
    ({ municipality }, index) => !now.some((other, later) => later > index && other.municipality === municipality),
  );
}

export const stepInHandlers: Handlers<StepInsOnRecord, CaseEvent> = {
  UrgencyApplied: 'ignored',
  ApplicationForwarded: 'ignored',
  SupplementRequested: 'ignored',
  SupplementReceived: 'ignored',
  ExternalAdviceRequested: 'ignored',
  ExternalAdviceReceived: 'ignored',
  DecisionTermExtended: 'ignored',
  ApplicationSetAside: 'ignored',
  UrgencyGranted: 'ignored',
  UrgencyRefused: 'ignored',
  ObjectionLodged: 'ignored',
  ObjectionDecisionPostponed: 'ignored',
  ObjectionDecided: 'ignored',
  UrgencyRevoked: 'ignored',
  UrgencyExtended: 'ignored',
  UrgencyExpired: 'ignored',
  CategoryCorrected: 'ignored',
  ScopeCorrected: 'ignored',
  CaseTransferred: (stepIns, { stream, data: { predecessor, successor } }) =>
    stepIns.takeOver(stream, predecessor, successor),
  CaseClosed: 'ignored',
  CaseReopened: 'ignored',
  OriginDetermined: 'ignored',
  OriginDisputed: 'ignored',
  OriginDisputeResolved: 'ignored',
  OriginCorrected: 'ignored',
  ReturnAssessedUnsuitable: 'ignored',
  ResidencePrincipleSetAside: 'ignored',
  ReferredToMediationTable: 'ignored',
  DeterminedByMediationTable: 'ignored',
  SafetyOverrideProposed: 'ignored',
  SafetyOverrideConfirmed: 'ignored',
  UtmostEffortRecorded: 'ignored',
  /** A call of its own: what was answered on an earlier one was about other circumstances. */
  DeclaredUnableToServe: (stepIns, { stream, occurredOn, data: { municipality } }) =>
    stepIns.declare(stream, municipality, occurredOn),
  StepInRequested: (stepIns, { stream, occurredOn, data: { municipalities } }) => {
    for (const municipality of municipalities) stepIns.ask(stream, municipality, occurredOn);
  },
  StepInOffered: (stepIns, { stream, occurredOn: on, data: { municipality } }) =>
    stepIns.answer(stream, municipality, { kind: 'offered', on }),
  StepInDeclined: (stepIns, { stream, occurredOn: on, data: { municipality, reason } }) => {
    stepIns.answer(stream, municipality, { kind: 'declined', on, reason });
    stepIns.decline(stream, { municipality, declinedOn: on, reason });
  },
  StepInOfferWithdrawn: (stepIns, { stream, occurredOn: on, data: { municipality, reason } }) =>
    stepIns.answer(stream, municipality, { kind: 'withdrawn', on, reason }),
  MunicipalitySteppedIn: (stepIns, { stream, occurredOn: on, data: { municipality } }) =>
    stepIns.answer(stream, municipality, { kind: 'stepped-in', on }),
  DestinationEstablished: 'ignored',
  DestinationRevised: 'ignored',
  HandedOverToAllocation: 'ignored',
  OutflowReadinessRecorded: 'ignored',
  GuidanceArranged: 'ignored',
  SearchProfileEstablished: (stepIns, { stream, data }) => stepIns.lookFor(stream, data),
  DwellingOffered: 'ignored',
  OfferRefused: 'ignored',
  OfferWithdrawn: 'ignored',
  DwellingAllocated: 'ignored',
  AllocationWithdrawn: 'ignored',
  TenancyStarted: 'ignored',
  TenancyReversed: 'ignored',
};
