import type { CaseEvent } from '@evenwicht/events';
import type { Role, Visitor } from '@evenwicht/service-kit';
import type { CaseState } from '../domain/case-state.js';
import { statusOf, type CaseFile, type TimelineEntry } from './case-file.js';

/** The organisations that a case belongs to, for a reader in a role (domain.md 7.11). */
export function readersOf(
  role: Role,
  { application, origin, unsuitableReturn, ...state }: CaseState,
): (string | undefined)[] {
  const { destination, allocation, handedOverTo } = state;
  if (role === 'housing-association') return [allocation?.placement.association];
  // where return is unsuitable the municipality of origin is not told where the household goes (E-02)
  const ofOrigin = unsuitableReturn ? undefined : origin?.origin;
  return [application?.municipality, destination?.municipality, handedOverTo, ofOrigin];
}

/** What a reader may see of a case that concerns the reader: for an association neither category nor ground. */
export function visibleTo(visitor: Visitor, file: CaseFile): object {
  return visitor.role === 'housing-association' ? forAssociation(file) : forParties(visitor, file);
}

function forParties({ organisation }: Visitor, { state, timeline, ...file }: CaseFile): object {
  const { application, origin, unsuitableReturn, destination, closure } = state;
  const isOwn = application?.municipality === organisation;
  return {
    ...file,
    status: statusOf(state),
    municipality: application?.municipality,
    receivedOn: application?.receivedOn,
    scope: application?.scope,
    category: application?.category,
    ...(isOwn ? { personRef: application.personRef, externalReference: application.externalReference } : {}),
    decision: decisionIn(state),
    origin,
    unsuitableReturn,
    destination: destination && { municipality: destination.municipality, basis: destination.basis },
    ...placementIn(state),
    closure,
    timeline: timeline.map(withoutType),
  };
}

/** An association needs the destination and its own placement. Grounds and bases would tell the category. */
function forAssociation({ state, timeline, ...file }: CaseFile): object {
  const { destination } = state;
  return {
    ...file,
    status: statusOf(state),
    destination: destination && { municipality: destination.municipality },
    ...placementIn(state),
    timeline: timeline.filter(({ type }) => isForAssociations[type]).map(withoutType),
  };
}

/** Does not compile while an event of the case is not named: what is not meant for associations is said so. */
const isForAssociations: Readonly<Record<CaseEvent['type'], boolean>> = {
  UrgencyApplied: false,
  UrgencyGranted: true,
  UrgencyRefused: false,
  OriginDetermined: false,
  ReturnAssessedUnsuitable: false,
  ResidencePrincipleSetAside: false,
  ReferredToMediationTable: false,
  DeterminedByMediationTable: false,
  UtmostEffortRecorded: false,
  DeclaredUnableToServe: false,
  MunicipalitySteppedIn: false,
  DestinationEstablished: false,
  HandedOverToAllocation: true,
  DwellingAllocated: true,
  AllocationWithdrawn: true,
  TenancyStarted: true,
  TenancyReversed: true,
  CaseClosed: false,
};

function decisionIn({ decision }: CaseState): object | undefined {
  if (!decision) return undefined;
  return { outcome: decision.isGranted ? 'granted' : 'refused', decidedOn: decision.on, ground: decision.ground };
}

function placementIn({ allocation, tenancy }: CaseState): object {
  if (!allocation) return {};
  const { municipality, association, kind } = allocation.placement;
  return { allocation: { municipality, association, kind, allocatedOn: allocation.on }, tenancyStartedOn: tenancy?.on };
}

function withoutType({ position, occurredOn, recordedAt, sentence, organisation }: TimelineEntry): object {
  return { position, occurredOn, recordedAt, sentence, organisation };
}
