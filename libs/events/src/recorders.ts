import type { eventTypesOf } from './catalogue.js';
import type { StreamCategory } from './envelope.js';

/** In which capacity somebody records: the role of the actor in an event. `system` stands for all that happens of itself. */
export const recorders = ['caseworker', 'housing-association', 'table-coordinator', 'secretariat', 'system'] as const;
export type Recorder = (typeof recorders)[number];

/** What follows by itself from an act of any of these, in the same decision (docs/adr/0006), also when a placement is restated (E-11). */
const following: readonly Recorder[] = ['caseworker', 'housing-association', 'table-coordinator'];

/** What is owed is restated by the system when tenancies start and end, and in the decision that settles a dispute. */
const restating: readonly Recorder[] = ['caseworker', 'table-coordinator', 'system'];

/**
 * Who may record what: the parties of the agreement (3.1 to 3.5, domain.md 7.11), for each event type. The log itself holds
 * the services to it (docs/adr/0141). It follows from the access table by what the decisions give; specs hold it to that.
 * Nobody stands for: an import alone, by whoever owns the log. Does not compile while an event type is missing.
 */
export const recordersOf: {
  readonly [Category in StreamCategory]: {
    readonly [Type in keyof (typeof eventTypesOf)[Category]]: readonly Recorder[];
  };
} = {
  agreement: {
    AgreementAdopted: ['secretariat'],
    MembershipSet: ['secretariat'],
    MunicipalitySucceeded: ['secretariat'],
    BwMoRegionAssigned: ['secretariat'],
    LegalBasisEnteredIntoForce: ['secretariat'],
    AgreementEntryIntoForceEstablished: ['secretariat'],
    StatutoryDeadlineRecorded: ['secretariat'],
    MinimumShareSet: ['secretariat'],
    HouseholdCountRecorded: ['secretariat'],
    MunicipalFacilitiesRecorded: ['secretariat'],
    CategoryListVersionAdopted: ['secretariat'],
    PolicySet: ['secretariat'],
    FallbackScenarioActivated: ['secretariat'],
    FallbackScenarioDeactivated: ['secretariat'],
    EarlyWarningConditionsSet: ['secretariat'],
    BaselineRecorded: ['secretariat'],
  },
  scheme: {
    UrgencySchemeAdopted: ['caseworker', 'secretariat'],
    UrgencySchemeEnded: ['caseworker', 'secretariat'],
  },
  supply: {
    VacanciesReported: ['housing-association'],
    VacanciesCorrected: ['housing-association'],
    MinimumShareCrossed: ['system'],
    MinimumShareNoLongerCrossed: ['system'],
    SmallAffordableStockChanged: ['caseworker', 'housing-association', 'secretariat'],
  },
  case: {
    UrgencyApplied: ['caseworker'],
    UrgencyGranted: ['caseworker'],
    UrgencyRefused: ['caseworker'],
    CaseTransferred: ['system'],
    CaseClosed: ['caseworker'],
    CaseReopened: ['caseworker'],
    ApplicationForwarded: ['caseworker'],
    SupplementRequested: ['caseworker'],
    SupplementReceived: ['caseworker'],
    ExternalAdviceRequested: ['caseworker'],
    ExternalAdviceReceived: ['caseworker'],
    DecisionTermExtended: ['caseworker'],
    ApplicationSetAside: ['caseworker'],
    ObjectionLodged: ['caseworker'],
    ObjectionDecisionPostponed: ['caseworker'],
    ObjectionDecided: ['caseworker'],
    UrgencyRevoked: ['caseworker'],
    UrgencyExtended: ['caseworker'],
    UrgencyExpired: ['caseworker', 'system'], // a day comes by itself; what follows on it does not
    CategoryCorrected: ['caseworker'],
    ScopeCorrected: ['caseworker'],
    OriginDetermined: ['caseworker'],
    ReturnAssessedUnsuitable: ['caseworker'],
    ResidencePrincipleSetAside: ['caseworker'],
    ReferredToMediationTable: [...following, 'system'], // a merger can make a place unsafe (docs/adr/0047)
    DeterminedByMediationTable: ['table-coordinator'],
    SafetyOverrideProposed: ['table-coordinator'],
    SafetyOverrideConfirmed: ['caseworker', 'table-coordinator'],
    UtmostEffortRecorded: ['caseworker'],
    DeclaredUnableToServe: ['caseworker'],
    MunicipalitySteppedIn: ['caseworker', 'table-coordinator'],
    DestinationEstablished: following,
    StepInRequested: ['table-coordinator'],
    StepInOffered: ['caseworker'],
    StepInDeclined: ['caseworker'],
    StepInOfferWithdrawn: ['caseworker'],
    OutflowReadinessRecorded: ['caseworker'],
    GuidanceArranged: ['caseworker'],
    OriginDisputed: ['caseworker'],
    OriginDisputeResolved: ['caseworker', 'table-coordinator'],
    OriginCorrected: ['caseworker', 'table-coordinator'],
    DestinationRevised: ['caseworker', 'table-coordinator'],
    SearchProfileEstablished: ['caseworker'],
    DwellingOffered: ['housing-association'],
    OfferRefused: ['housing-association'],
    OfferWithdrawn: ['housing-association'],
    HandedOverToAllocation: following,
    DwellingAllocated: following,
    AllocationWithdrawn: following,
    TenancyStarted: following,
    TenancyReversed: following,
  },
  meeting: {
    MeetingPlanned: ['table-coordinator'],
    MeetingPostponed: ['table-coordinator'],
    MeetingCancelled: ['table-coordinator'],
    ReferralScheduled: ['table-coordinator'],
    ReferralUnscheduled: ['table-coordinator'],
    AttendanceRecorded: ['table-coordinator'],
    DecisionMinuted: ['table-coordinator'],
    MinuteCorrected: ['table-coordinator'],
    MeetingClosed: ['table-coordinator'],
  },
  reciprocity: {
    ReciprocityPlacementRecorded: ['system'],
    ReciprocityPlacementReversed: ['system'],
    ReciprocityReversalHeld: ['system'],
    ReciprocityPositionTransferred: ['system'],
    ReciprocityLoanMerged: restating,
    ReciprocityCreditMerged: restating,
    ReciprocityLoanOpened: restating,
    ReciprocityLoanRepaid: restating,
    ReciprocityCreditOpened: restating,
    ReciprocityCreditConsumed: restating,
    ReciprocityLoanReversed: restating,
    ReciprocityLoanReopened: restating,
    ReciprocityCreditReversed: restating,
    ReciprocityCreditRestored: restating,
    ReciprocityLoanReleased: ['caseworker'],
    ReciprocityCreditReleased: ['caseworker'],
    ReciprocityLoanSetOff: ['caseworker'],
    ReciprocityObligationDisputed: ['caseworker'],
    ReciprocityDisputeSettled: ['caseworker', 'table-coordinator'],
    ReciprocityReleaseProposed: ['caseworker'],
    ReciprocityReleaseConfirmed: ['caseworker'],
    ReciprocityReleaseDeclined: ['caseworker'],
    ReciprocityReleaseLapsed: restating,
    ReciprocitySettlementProposed: ['caseworker', 'table-coordinator'],
    ReciprocitySettlementConfirmed: ['caseworker', 'table-coordinator'],
    ReciprocitySettlementDeclined: ['caseworker', 'table-coordinator'],
    ReciprocitySettlementConcluded: ['caseworker'],
    ReciprocitySettlementLapsed: restating,
  },
  monitoring: {
    VacancyReportMarkedMissing: ['secretariat'],
    HalfYearClosed: ['secretariat'],
    HalfYearRestated: ['secretariat'],
  },
  board: {
    RegionalBoardMeetingPlanned: ['secretariat'],
    RegionalBoardMeetingPostponed: ['secretariat'],
    RegionalBoardMeetingCancelled: ['secretariat'],
    RegionalBoardDecisionRecorded: ['secretariat'],
    EmergencyButtonPressed: ['caseworker', 'housing-association'],
    EvaluationPlacedOnAgenda: ['caseworker', 'housing-association', 'secretariat'], // follows from pressing, and from each change of meetings
    EmergencyButtonWithdrawn: ['caseworker', 'housing-association'],
    EmergencyButtonHandled: ['secretariat'],
  },
  evaluation: {
    EvaluationOpened: ['secretariat'],
    FindingRecorded: ['secretariat'],
    FindingWithdrawn: ['secretariat'],
    AdjustmentDecided: ['secretariat'],
    AdjustmentLinked: ['secretariat'],
    EvaluationConcluded: ['secretariat'],
  },
  alarm: {
    OrphansSignalled: ['system'],
    TermsSignalled: ['system'],
  },
  import: {
    ImportStarted: [],
    ImportLineRefused: [],
    ImportLineAddedNothing: [],
    ImportCompleted: [],
  },
};

/** Every pair of category and type that somebody in one of these roles may record, as `caseworker case/UrgencyGranted`. */
export function mayRecord(roles: readonly Recorder[]): readonly string[] {
  return Object.entries(recordersOf).flatMap(([category, types]) =>
    Object.entries(types as Readonly<Record<string, readonly Recorder[]>>).flatMap(([type, allowed]) =>
      allowed.filter((role) => roles.includes(role)).map((role) => `${role} ${category}/${type}`),
    ),
  );
}
