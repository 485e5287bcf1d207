import type { PlainDate } from '@evenwicht/kernel';
import type { Region } from '@evenwicht/distribution';
import type { Handlers, HandlerTable } from '@evenwicht/read-models';
import type { TouchedHalfYears } from './touched-half-years.js';

/** The region as it was before the event, and the half-years of which the event may change a figure. */
export interface Touching {
  readonly region: Region;
  readonly halfYears: TouchedHalfYears;
}

const onItsDay = ({ occurredOn }: { readonly occurredOn: PlainDate }, { halfYears }: Touching) =>
  halfYears.only(occurredOn);

const onItsDayAndAfter = ({ occurredOn }: { readonly occurredOn: PlainDate }, { halfYears }: Touching) =>
  halfYears.from(occurredOn);

/** Cases of another scope than the statutory touch a half-year to no effect. */
const caseEvents: Handlers<'case', Touching> = {
  UrgencyApplied: onItsDay,
  ApplicationForwarded: 'ignored',
  SupplementRequested: 'ignored',
  SupplementReceived: 'ignored',
  ExternalAdviceRequested: 'ignored',
  ExternalAdviceReceived: 'ignored',
  DecisionTermExtended: 'ignored',
  ApplicationSetAside: 'ignored',
  ObjectionLodged: 'ignored',
  ObjectionDecisionPostponed: 'ignored',
  ObjectionDecided: 'ignored',
  UrgencyRevoked: 'ignored',
  UrgencyExtended: 'ignored',
  UrgencyExpired: 'ignored',
  CategoryCorrected: 'ignored',
  /** Everything that the case ever counted for begins or ends to count. */
  ScopeCorrected: (_, { halfYears }) => halfYears.all(),
  UrgencyGranted: onItsDay,
  UrgencyRefused: onItsDay,
  CaseTransferred: 'ignored',
  /** What was registered by mistake is taken back from the half-year of receipt. */
  CaseClosed: ({ stream, data: { reason } }, { region, halfYears }) => {
    const file = reason === 'registered-by-mistake' ? region.cases.files.get(stream) : undefined;
    if (file) halfYears.only(file.receivedOn);
  },
  CaseReopened: ({ stream }, { region, halfYears }) => {
    const file = region.cases.files.get(stream);
    if (file?.isTakenBack) halfYears.only(file.receivedOn);
  },
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
  DeclaredUnableToServe: 'ignored',
  StepInRequested: 'ignored',
  StepInOffered: 'ignored',
  StepInDeclined: 'ignored',
  StepInOfferWithdrawn: 'ignored',
  MunicipalitySteppedIn: 'ignored',
  DestinationEstablished: 'ignored',
  DestinationRevised: 'ignored',
  HandedOverToAllocation: 'ignored',
  OutflowReadinessRecorded: 'ignored',
  GuidanceArranged: 'ignored',
  SearchProfileEstablished: 'ignored',
  DwellingOffered: 'ignored',
  OfferRefused: 'ignored',
  OfferWithdrawn: 'ignored',
  DwellingAllocated: onItsDay,
  /** Taken back from the half-year of the allocation, which may be an earlier one. */
  AllocationWithdrawn: ({ stream }, { region, halfYears }) => {
    const allocation = region.cases.files.get(stream)?.allocation;
    if (allocation) halfYears.only(allocation.allocatedOn);
  },
  TenancyStarted: ({ occurredOn, data: { basis } }, { halfYears }) =>
    basis === 'reciprocity' ? halfYears.from(occurredOn) : halfYears.only(occurredOn),
  TenancyReversed: ({ stream }, { region, halfYears }) => {
    const tenancy = region.cases.files.get(stream)?.tenancy;
    if (tenancy?.placement) halfYears.from(tenancy.startedOn);
    else if (tenancy) halfYears.only(tenancy.startedOn);
  },
};

const supplyEvents: Handlers<'supply', Touching> = {
  VacanciesReported: ({ data: { month } }, { halfYears }) => halfYears.only(month),
  VacanciesCorrected: ({ data: { month } }, { halfYears }) => halfYears.only(month),
  MinimumShareCrossed: 'ignored',
  MinimumShareNoLongerCrossed: 'ignored',
  SmallAffordableStockChanged: onItsDay,
};

const agreementEvents: Handlers<'agreement', Touching> = {
  AgreementAdopted: (_, { halfYears }) => halfYears.all(),
  MembershipSet: (_, { halfYears }) => halfYears.all(),
  MunicipalitySucceeded: onItsDayAndAfter,
  BwMoRegionAssigned: 'ignored',
  LegalBasisEnteredIntoForce: 'ignored',
  AgreementEntryIntoForceEstablished: ({ occurredOn }, { halfYears }) => halfYears.begin(occurredOn),
  StatutoryDeadlineRecorded: 'ignored',
  MinimumShareSet: (_, { halfYears }) => halfYears.all(),
  /** The reference date is 1 January of the year before the year measured (history-format rule 5). */
  HouseholdCountRecorded: ({ data: { referenceDate } }, { halfYears }) =>
    halfYears.ofYear(Number(referenceDate.slice(0, 4)) + 1),
  MunicipalFacilitiesRecorded: 'ignored',
  CategoryListVersionAdopted: 'ignored',
  PolicySet: (_, { halfYears }) => halfYears.all(),
  FallbackScenarioActivated: (_, { halfYears }) => halfYears.all(),
  FallbackScenarioDeactivated: (_, { halfYears }) => halfYears.all(),
  EarlyWarningConditionsSet: 'ignored',
  BaselineRecorded: 'ignored',
};

/** What is open at the end of each half-year; the placements themselves are counted by their tenancies. */
const reciprocityEvents: Handlers<'reciprocity', Touching> = {
  /** Under another reading than the region took it to have. */
  ReciprocityPlacementRecorded: ({ occurredOn, data: { reading = 'pool' } }, { region, halfYears }) => {
    if (region.rules.termsOn(occurredOn).policies.reciprocityMatching !== reading) halfYears.from(occurredOn);
  },
  ReciprocityPlacementReversed: 'ignored',
  ReciprocityReversalHeld: 'ignored',
  ReciprocityPositionTransferred: 'ignored', // the succession itself
  ReciprocityLoanMerged: 'ignored',
  ReciprocityCreditMerged: 'ignored',
  ReciprocityLoanOpened: 'ignored',
  ReciprocityLoanRepaid: 'ignored',
  ReciprocityLoanReleased: 'ignored',
  ReciprocityLoanSetOff: 'ignored',
  ReciprocityLoanReversed: 'ignored',
  ReciprocityLoanReopened: 'ignored',
  ReciprocityCreditOpened: 'ignored',
  ReciprocityCreditConsumed: 'ignored',
  ReciprocityCreditReleased: 'ignored',
  ReciprocityCreditReversed: 'ignored',
  ReciprocityCreditRestored: 'ignored',
  ReciprocityObligationDisputed: (_, { halfYears }) => halfYears.all(),
  ReciprocityDisputeSettled: (_, { halfYears }) => halfYears.all(),
  ReciprocityReleaseProposed: 'ignored',
  ReciprocityReleaseDeclined: 'ignored',
  ReciprocityReleaseConfirmed: onItsDayAndAfter,
  ReciprocityReleaseLapsed: (_, { halfYears }) => halfYears.all(),
  ReciprocitySettlementProposed: 'ignored',
  ReciprocitySettlementDeclined: 'ignored',
  ReciprocitySettlementConfirmed: 'ignored',
  ReciprocitySettlementConcluded: onItsDayAndAfter,
  ReciprocitySettlementLapsed: (_, { halfYears }) => halfYears.all(),
};

/** Which half-years each event may change a figure of; too many costs time, too few a wrong row. */
export const touchingEvents: HandlerTable<Touching> = {
  agreement: agreementEvents,
  supply: supplyEvents,
  case: caseEvents,
  reciprocity: reciprocityEvents,
};
