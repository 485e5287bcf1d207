import type { CaseEvent } from '@evenwicht/events';
import type { Visitor } from '@evenwicht/service-kit';
import type { CaseFile } from '../projections/case-file.js';
import type { TimelineLine } from '../projections/case-files.js';

/** Does not compile while an event of the case is not named: what is not meant for associations is said so. */
const meantForAssociations: Readonly<Record<CaseEvent['type'], boolean>> = {
  UrgencyApplied: false,
  ApplicationForwarded: false,
  SupplementRequested: false,
  SupplementReceived: false,
  ExternalAdviceRequested: false,
  ExternalAdviceReceived: false,
  DecisionTermExtended: false,
  ApplicationSetAside: false,
  UrgencyGranted: true,
  UrgencyRefused: false,
  ObjectionLodged: false,
  ObjectionDecisionPostponed: false,
  ObjectionDecided: false,
  UrgencyRevoked: true,
  UrgencyExtended: true,
  UrgencyExpired: true,
  CategoryCorrected: false,
  ScopeCorrected: false,
  OriginDetermined: false,
  OriginDisputed: false,
  OriginDisputeResolved: false,
  OriginCorrected: false,
  ReturnAssessedUnsuitable: false,
  ResidencePrincipleSetAside: false,
  ReferredToMediationTable: false,
  DeterminedByMediationTable: false,
  SafetyOverrideProposed: false,
  SafetyOverrideConfirmed: false,
  UtmostEffortRecorded: false,
  DeclaredUnableToServe: false,
  StepInRequested: false,
  StepInOffered: false,
  StepInDeclined: false,
  StepInOfferWithdrawn: false,
  MunicipalitySteppedIn: false,
  DestinationEstablished: false,
  DestinationRevised: false,
  HandedOverToAllocation: true,
  OutflowReadinessRecorded: false, // only who leaves an institution has such a day
  GuidanceArranged: false,
  SearchProfileEstablished: true,
  DwellingOffered: false,
  OfferRefused: false,
  OfferWithdrawn: false,
  DwellingAllocated: true,
  AllocationWithdrawn: true,
  TenancyStarted: true,
  TenancyReversed: true,
  CaseTransferred: false,
  CaseClosed: false,
  CaseReopened: false,
};

type Told = Pick<TimelineLine, 'type' | 'association'>;
type Line = Told & Pick<TimelineLine, 'revision'>;

/**
 * What an association is told of. Of dwellings that is its own alone: which other one allocated is theirs, and where it
 * did so before the household was handed over again would tell the origin that was left (1b; R-068).
 */
export function toldTo<Shown extends Told>({ organisation }: Visitor, lines: readonly Shown[]): readonly Shown[] {
  return lines.filter(
    ({ type, association = organisation }) =>
      meantForAssociations[type as CaseEvent['type']] && association === organisation,
  );
}

/** What an association reads of the life of a case. */
export function linesForAssociation<Shown extends Line>(
  visitor: Visitor,
  timeline: readonly Shown[],
): readonly Shown[] {
  return toldTo(visitor, timeline).filter(isLatestHandOver);
}

/** Whether another association than the one that reads allocated a dwelling. */
export function isPlacedByAnother(
  { role, organisation }: Visitor,
  { state: { allocation } }: Pick<CaseFile, 'state'>,
): boolean {
  return (
    role === 'housing-association' && allocation !== undefined && allocation.placement.association !== organisation
  );
}

/** A hand-over that another one followed went to the origin that the household left, perhaps because it is unsafe (1b; R-068). */
function isLatestHandOver({ type, revision }: Line, _: number, lines: readonly Line[]): boolean {
  if (type !== 'HandedOverToAllocation') return true;
  return !lines.some((line) => line.type === type && line.revision > revision);
}
