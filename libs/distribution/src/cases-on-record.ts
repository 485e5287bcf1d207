import type { CaseEvent, DestinationBasis, HouseholdChange, StreamName } from '@evenwicht/events';
import { streamName, subjectOf } from '@evenwicht/events';
import type { CaseId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import { goesOn, type CaseOnFile, type CaseOnRecord } from './case-on-file.js';
import { close, countAllocation, countApplication, countTenancy, countWhole, decide, reopen } from './count-cases.js';
import type { Handlers } from './handlers.js';
import type { ReciprocityPlacement } from './obligations.js';
import { reciprocityPlacementOf } from './reciprocity-placement.js';
import { Tally } from './tally.js';

/** What the case streams add up to. Every case is on file, for a scope can be corrected; what counts is in the tallies. */
export class CasesOnRecord {
  readonly files = new Map<StreamName, CaseOnFile>();
  readonly applications = new Tally();
  readonly granted = new Tally();
  readonly refused = new Tally();
  readonly allocations = new Tally();
  readonly allocationsInformalCare = new Tally();
  readonly housed = new Tally();
  readonly housedInformalCare = new Tally();
  /** Of all cases, in the order of recording. */
  private readonly placements = new Map<ReciprocityPlacement, Pick<CaseOnFile, 'isCounted'>>();

  /** Of the cases that count, in the order of recording. */
  get reciprocityPlacements(): readonly ReciprocityPlacement[] {
    return [...this.placements].filter(([, { isCounted }]) => isCounted).map(([placement]) => placement);
  }

  /** None for a case that is not on record. */
  onRecord(caseId: CaseId): CaseOnRecord | undefined {
    const file = this.files.get(streamName('case', caseId));
    if (!file) return undefined;
    const { municipality, tenancy, closedFor, follows } = file;
    return { caseId, municipality, isHoused: tenancy !== undefined, closedFor, follows };
  }

  /** The cases in which the household goes on: those that name this one, unless they ended for good. */
  followersOf(caseId: CaseId): readonly CaseOnRecord[] {
    const { followers = [] } = this.files.get(streamName('case', caseId)) ?? {};
    return followers.flatMap((follower) => this.onRecord(follower) ?? []).filter(({ closedFor }) => goesOn(closedFor));
  }

  keep(placement: ReciprocityPlacement, file: Pick<CaseOnFile, 'isCounted'>): void {
    this.placements.set(placement, file);
  }

  drop(placement: ReciprocityPlacement): void {
    this.placements.delete(placement);
  }
}

export const caseHandlers: Handlers<CasesOnRecord, CaseEvent> = {
  UrgencyApplied: (cases, { stream, occurredOn, data: { municipality, category, scope, follows } }) => {
    const file = newCase({ municipality, category, occurredOn, scope, follows });
    cases.files.set(stream, file);
    for (const followed of follows?.cases ?? []) {
      cases.files.get(streamName('case', followed))?.followers.push(subjectOf(stream) as CaseId);
    }
    if (file.isCounted) countApplication(cases, file, 1);
  },
  /** Who received it goes on counting the application; who decides counts the decision (OQ-13, E-31). */
  ApplicationForwarded: (cases, { stream, data: { decidingMunicipality } }) => {
    const file = cases.files.get(stream);
    if (file) file.municipality = decidingMunicipality;
  },
  SupplementRequested: 'ignored',
  SupplementReceived: 'ignored',
  ExternalAdviceRequested: 'ignored',
  ExternalAdviceReceived: 'ignored',
  DecisionTermExtended: 'ignored',
  /** No decision on the application (Awb 4:5; R-072). */
  ApplicationSetAside: 'ignored',
  UrgencyGranted: (cases, { stream, occurredOn }) => {
    const file = cases.files.get(stream);
    if (file) decide(cases, file, { outcome: 'granted', on: occurredOn });
  },
  UrgencyRefused: (cases, { stream, occurredOn }) => {
    const file = cases.files.get(stream);
    if (file) decide(cases, file, { outcome: 'refused', on: occurredOn });
  },
  /** What comes of an objection is a decision of its own, beside it. */
  ObjectionLodged: 'ignored',
  ObjectionDecisionPostponed: 'ignored',
  ObjectionDecided: (cases, { stream, data: { outcome, against } }) => {
    const file = cases.files.get(stream);
    if (file && outcome === 'upheld' && against === 'revocation') file.revokedOn = undefined;
  },
  /** The end of an urgency is no decision on an application. */
  UrgencyRevoked: (cases, { stream, occurredOn }) => {
    const file = cases.files.get(stream);
    if (file) file.revokedOn = occurredOn;
  },
  UrgencyExtended: 'ignored',
  UrgencyExpired: 'ignored',
  CategoryCorrected: (cases, { stream, data: { category } }) => {
    const file = cases.files.get(stream);
    if (file) file.category = category;
  },
  /** Everything that the case ever counted for, each on its own day, begins or ends to count (E-22, E-23). */
  ScopeCorrected: (cases, { stream, data: { scope, category } }) => {
    const file = cases.files.get(stream);
    if (!file) return;
    file.category = category;
    if (file.isCounted === (scope === 'statutory')) return;
    file.isCounted = !file.isCounted;
    countWhole(cases, file, file.isCounted ? 1 : -1);
  },
  /** What was recorded keeps its code; who stands for it on a day, `Successions` says (E-21). */
  CaseTransferred: 'ignored',
  /** Moves no figure but for what was no application: what ends unhoused, or elsewhere, was never counted as housed (E-28). */
  CaseClosed: (cases, { stream, occurredOn, data: { reason } }) => {
    const file = cases.files.get(stream);
    if (file) close(cases, file, reason, occurredOn);
  },
  CaseReopened: (cases, { stream }) => {
    const file = cases.files.get(stream);
    if (file) reopen(cases, file);
  },
  OriginDetermined: 'ignored',
  OriginDisputed: 'ignored',
  OriginDisputeResolved: 'ignored',
  /** What it changes in a placement comes as that placement taken back and recorded anew (E-11). */
  OriginCorrected: 'ignored',
  ReturnAssessedUnsuitable: 'ignored',
  ResidencePrincipleSetAside: 'ignored',
  ReferredToMediationTable: 'ignored',
  DeterminedByMediationTable: 'ignored',
  SafetyOverrideProposed: 'ignored',
  SafetyOverrideConfirmed: 'ignored',
  UtmostEffortRecorded: 'ignored',
  DeclaredUnableToServe: 'ignored',
  StepInRequested: 'ignored',
  StepInOffered: 'ignored',
  StepInDeclined: 'ignored',
  StepInOfferWithdrawn: 'ignored',
  MunicipalitySteppedIn: 'ignored',
  DestinationEstablished: (cases, { stream, occurredOn, data: { basis } }) => goesTo(cases, stream, basis, occurredOn),
  DestinationRevised: (cases, { stream, occurredOn, data: { basis } }) => goesTo(cases, stream, basis, occurredOn),
  HandedOverToAllocation: 'ignored',
  OutflowReadinessRecorded: 'ignored',
  GuidanceArranged: 'ignored',
  SearchProfileEstablished: 'ignored',
  DwellingOffered: 'ignored',
  OfferRefused: 'ignored',
  OfferWithdrawn: 'ignored',
  DwellingAllocated: (cases, { stream, occurredOn, data: { municipality, association, kind, basis } }) => {
    const file = cases.files.get(stream);
    if (!file) return;
    file.allocation = {
      municipality,
      association,
      allocatedOn: occurredOn,
      isOfVacancy: kind === 'vacancy',
      isInformalCare: basis === 'informalCare',
    };
    if (file.isCounted) countAllocation(cases, file.allocation, 1);
  },
  AllocationWithdrawn: (cases, { stream }) => {
    const file = cases.files.get(stream);
    if (!file?.allocation) return;
    if (file.isCounted) countAllocation(cases, file.allocation, -1);
    file.allocation = undefined;
  },
  TenancyStarted: (cases, { stream, occurredOn, eventId, data }) => {
    const file = cases.files.get(stream);
    if (!file) return;
    const placement = reciprocityPlacementOf({ stream, eventId, startedOn: occurredOn, ...data });
    const { municipality, basis, municipalityOfOrigin } = data;
    const isInformalCare = basis === 'informalCare';
    file.tenancy = { municipality, startedOn: occurredOn, isInformalCare, basis, municipalityOfOrigin, placement };
    if (file.isCounted) countTenancy(cases, file.tenancy, 1);
    if (placement) cases.keep(placement, file);
  },
  TenancyReversed: (cases, { stream }) => {
    const file = cases.files.get(stream);
    if (!file?.tenancy) return;
    if (file.isCounted) countTenancy(cases, file.tenancy, -1);
    if (file.tenancy.placement) cases.drop(file.tenancy.placement);
    file.tenancy = undefined;
  },
};

interface Application {
  readonly municipality: MunicipalityCode;
  readonly category: string;
  readonly occurredOn: PlainDate;
  readonly scope: string;
  readonly follows?: { readonly change: HouseholdChange } | undefined;
}

/** With every field from the start: objects of one shape take half the time and room of those that grow. */
function newCase({ municipality, category, occurredOn, scope, follows }: Application): CaseOnFile {
  return {
    isCounted: scope === 'statutory',
    category,
    receivedBy: municipality,
    receivedOn: occurredOn,
    municipality,
    decisions: [],
    allocation: undefined,
    tenancy: undefined,
    destination: undefined,
    closedFor: undefined,
    closedOn: undefined,
    isTakenBack: false,
    revokedOn: undefined,
    follows: follows?.change,
    followers: [],
  };
}

function goesTo(cases: CasesOnRecord, stream: StreamName, basis: DestinationBasis, establishedOn: PlainDate): void {
  const file = cases.files.get(stream);
  if (file) file.destination = { basis, establishedOn };
}
