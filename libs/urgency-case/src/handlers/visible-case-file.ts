import { canonicalJson } from '@evenwicht/kernel';
import { wholeOf, type Fact, type Sight, type Visitor } from '@evenwicht/service-kit';
import { isRegistered, isUnderAgreement, standingIn, type CaseState } from '../domain/case-state.js';
import type { CaseClocks } from '../domain/clocks/case-clocks.js';
import { columnsOf } from '../projections/case-columns.js';
import type { CaseFile } from '../projections/case-file.js';
import { associationIn, type TimelineLine } from '../projections/case-files.js';
import { isPlacedByAnother, linesForAssociation, toldTo } from './lines-for-association.js';
import { offersForAssociation, offersForParties } from './visible-offers.js';
import { stageBeforeAllocation } from '../projections/case-stage.js';

/** What a reader may see of a case that concerns the reader: for an association neither category nor ground. */
export function visibleTo(
  visitor: Visitor,
  file: CaseFile,
  timeline: readonly TimelineLine[],
  clocks: CaseClocks,
): object {
  const { caseId, stage } = file;
  const part = visitor.role === 'housing-association' ? forAssociation : forParties;
  const shown = part(visitor, file, timeline, clocks);
  const { revision } = wholeOf(visitor.role === 'housing-association' ? toldTo(visitor, timeline) : timeline);
  return { caseId, revision, stage, ...shown, ...placementFor(visitor, file) };
}

/**
 * A case as a visitor sees it, by what was recorded alone. An association sees only what it is shown: neither revision
 * nor version may tell it how much happened that it is not to know.
 */
export function sightOfCase(visitor: Visitor, state: CaseState, life: readonly Fact[]): Sight {
  if (visitor.role !== 'housing-association' || !isRegistered(state)) return wholeOf(life);
  const { revision } = wholeOf(
    toldTo(
      visitor,
      life.map(({ type, data }) => ({ type, ...associationIn(data) })),
    ),
  );
  const file = { state, ...columnsOf(state) };
  return {
    revision,
    version: canonicalJson([revision, shownToAssociation(visitor, file), placementFor(visitor, file)]),
  };
}

function forParties(
  { organisation }: Visitor,
  file: CaseFile,
  timeline: readonly TimelineLine[],
  clocks: CaseClocks,
): object {
  const { municipality, receivedOn, scope, category, group, ethosLightClass, destination, destinationBasis } = file;
  return {
    municipality,
    receivedOn,
    scope,
    category,
    group: group ?? undefined,
    ethosLightClass: ethosLightClass ?? undefined,
    ...(municipality === organisation ? forOwner(file) : {}),
    decision: decisionIn(file),
    origin: file.state.origin,
    originDispute: disputeIn(file),
    unsuitableReturn: file.returnUnsuitableReason ?? undefined,
    openQuestions: file.openQuestions,
    destination: destination ? { municipality: destination, basis: destinationBasis } : undefined,
    searchProfile: searchProfileIn(file),
    guidance: guidanceIn(file),
    stepInCalls: stepInCallsIn(file),
    ...offersForParties(file.state),
    closure: file.closureReason ?? undefined,
    closureManner: file.state.closureManner,
    clocks,
    timeline: timeline.map(withoutType),
  };
}

/** Who the household is, what else it could be urgent for and in which other cases it stands is for the municipality of application alone. */
function forOwner({ personRef, externalReference, state, followedBy }: CaseFile): object {
  const goesOnIn = [...new Set([...(state.continuedIn ?? []), ...followedBy])]; // also when those have ended since
  return {
    personRef,
    externalReference: externalReference ?? undefined,
    secondaryCategory: state.application?.secondaryCategory, // E-24
    follows: state.application?.follows,
    followedBy: goesOnIn.length > 0 ? goesOnIn : undefined,
  };
}

/**
 * An association needs the destination, what is looked for, and its own offers and placement. Grounds, bases and other
 * clocks would tell the category; the mediation table, as a stage or as who recorded something, would tell that there
 * was a reason for it.
 */
function forAssociation(
  visitor: Visitor,
  file: CaseFile,
  timeline: readonly TimelineLine[],
  { urgency }: CaseClocks,
): object {
  return {
    ...shownToAssociation(visitor, file),
    clocks: { urgency },
    timeline: linesForAssociation(visitor, timeline).map(withoutRecorder),
  };
}

/** Follows from the state alone; a version that an association relies on is a version of this. */
function shownToAssociation(
  { organisation }: Visitor,
  file: Pick<CaseFile, 'stage' | 'state' | 'urgencyValidUntil'>,
): object {
  const { stage, state, urgencyValidUntil } = file;
  return {
    stage: stage === 'atMediationTable' ? stageBeforeAllocation(state) : stage,
    destination: destinationFor(state),
    searchProfile: searchProfileIn({ state }),
    ...offersForAssociation(state, organisation),
    urgencyValidUntil: urgencyValidUntil ?? undefined,
  };
}

/**
 * Where an association houses. A destination that falls while a dwelling stands allocated there turned out to be unsafe;
 * that it fell is not shown, for it would tell so (1b; R-068).
 */
function destinationFor(state: CaseState): { readonly municipality: string } | undefined {
  const { destination, allocation } = state;
  const allocated = isUnderAgreement(state) ? allocation?.placement.municipality : undefined;
  const municipality = destination?.municipality ?? (allocated && standingIn(state, allocated));
  return municipality ? { municipality } : undefined;
}

function decisionIn({ decision, decidedOn, state, urgencyValidUntil }: CaseFile): object | undefined {
  if (!decision) return undefined;
  return {
    outcome: decision,
    decidedOn,
    ground: state.decision?.ground,
    validUntil: urgencyValidUntil ?? undefined,
  };
}

/** What the dwelling must have, for whoever looks for one (chapters 2 and 4; R-068). */
function searchProfileIn({ state: { searchProfile } }: Pick<CaseFile, 'state'>): object | undefined {
  if (!searchProfile) return undefined;
  const { personCount, minimumRoomCount, maximumRentClass, needs, on } = searchProfile;
  return { personCount, minimumRoomCount, maximumRentClass, needs, establishedOn: on };
}

/** Who was asked to step in and what they answered, while the declaration holds (3c). */
function stepInCallsIn({ state: { stepInCalls, unableToServe } }: CaseFile): readonly object[] | undefined {
  if (!stepInCalls || !unableToServe) return undefined;
  return stepInCalls.map(({ municipality, askedOn, answer }) => ({
    municipality,
    askedOn,
    answer: answer?.kind ?? 'none',
    answeredOn: answer?.on,
    reason: answer && 'reason' in answer ? answer.reason : undefined,
  }));
}

function guidanceIn({ state: { guidance } }: CaseFile): object | undefined {
  return guidance && { municipality: guidance.municipality, arrangedOn: guidance.on };
}

function disputeIn({ state: { dispute } }: CaseFile): object | undefined {
  if (!dispute) return undefined;
  const { resolved, ...disputed } = dispute;
  return { ...disputed, outcome: resolved?.outcome, resolvedOn: resolved?.on };
}

/** An association reads what it allocated itself; who else did is not for one that made an offer beside it. */
function placementFor(visitor: Visitor, file: Pick<CaseFile, 'state'>): object {
  return isPlacedByAnother(visitor, file) ? {} : placementIn(file);
}

function placementIn({ state: { allocation, tenancy } }: Pick<CaseFile, 'state'>): object {
  if (!allocation) return {};
  const { municipality, association, kind } = allocation.placement;
  return {
    allocation: { municipality, association, kind, allocatedOn: allocation.on },
    tenancyStartedOn: tenancy?.on,
    contractType: tenancy?.contractType,
  };
}

function withoutType(line: TimelineLine): object {
  return { ...withoutRecorder(line), organisation: line.recordedBy };
}

function withoutRecorder({ position, occurredOn, recordedAt, sentence }: TimelineLine): object {
  return { position, occurredOn, recordedAt, sentence };
}
