import { In } from 'typeorm';
import type { CaseId } from '@evenwicht/kernel';
import { categoryOf, subjectOf, type CaseEvent, type RecordedEvent } from '@evenwicht/events';
import { projectionOf, WorkingRows, type BatchWork, type Handlers } from '@evenwicht/read-models';
import { evolveCase } from '../domain/case-evolution.js';
import { initialCase, isRegistered, type CaseState } from '../domain/case-state.js';
import { columnsOf } from './case-columns.js';
import { CaseFile } from './case-file.js';
import { followedIn, isContinued, linkFollower, unlinkFollower } from './followed-cases.js';
import { MunicipalityName } from './municipality-name.js';
import { TimelineEntry } from './timeline-entry.js';

interface CaseFileWork extends BatchWork {
  readonly files: WorkingRows<CaseFile>;
  readonly timeline: WorkingRows<TimelineEntry>;
  readonly names: WorkingRows<MunicipalityName>;
}

/** Every event of a case changes its file and stands in its timeline. */
const caseHandlers: Handlers<'case', CaseFileWork> = {
  UrgencyApplied: (event, work) => {
    follow(event, work);
    linkFollower(caseIdOf(event), event.data.follows?.cases, work.files);
  },
  ApplicationForwarded: follow,
  SupplementRequested: follow,
  SupplementReceived: follow,
  ExternalAdviceRequested: follow,
  ExternalAdviceReceived: follow,
  DecisionTermExtended: follow,
  ApplicationSetAside: follow,
  UrgencyGranted: follow,
  UrgencyRefused: follow,
  ObjectionLodged: follow,
  ObjectionDecided: follow,
  UrgencyRevoked: follow,
  UrgencyExtended: follow,
  UrgencyExpired: follow,
  CategoryCorrected: follow,
  ScopeCorrected: follow,
  CaseClosed: (event, work) => {
    follow(event, work, { closedOn: event.occurredOn });
    if (!isContinued(event.data.reason)) unlinkFollower(caseIdOf(event), work.files);
  },
  OriginDetermined: follow,
  OriginDisputed: follow,
  OriginDisputeResolved: follow,
  OriginCorrected: follow,
  ReturnAssessedUnsuitable: follow,
  ResidencePrincipleSetAside: follow,
  ReferredToMediationTable: follow,
  DeterminedByMediationTable: follow,
  UtmostEffortRecorded: follow,
  DeclaredUnableToServe: follow,
  MunicipalitySteppedIn: follow,
  DestinationEstablished: follow,
  HandedOverToAllocation: follow,
  OutflowReadinessRecorded: follow,
  GuidanceArranged: follow,
  SearchProfileEstablished: follow,
  DwellingOffered: follow,
  OfferRefused: follow,
  OfferWithdrawn: follow,
  DwellingAllocated: follow,
  AllocationWithdrawn: follow,
  TenancyStarted: follow,
  TenancyReversed: follow,
};

/** Of the agreement only what the municipalities are called. */
const agreementHandlers: Handlers<'agreement', CaseFileWork> = {
  AgreementAdopted: 'ignored',
  MembershipSet: ({ data: { municipality, municipalityName } }, { names }) =>
    names.put({ municipality, name: municipalityName }),
  BwMoRegionAssigned: 'ignored',
  LegalBasisEnteredIntoForce: 'ignored',
  AgreementEntryIntoForceEstablished: 'ignored',
  StatutoryDeadlineRecorded: 'ignored',
  MinimumShareSet: 'ignored',
  HouseholdCountRecorded: 'ignored',
  MunicipalFacilitiesRecorded: 'ignored',
  CategoryListVersionAdopted: 'ignored',
  PolicySet: 'ignored',
  FallbackScenarioActivated: 'ignored',
  FallbackScenarioDeactivated: 'ignored',
};

/** The case file and its timeline (domain.md 8.4, CaseFile). */
export const caseFileProjection = projectionOf<CaseFileWork>({
  name: 'case_file',
  version: 3,
  entities: [CaseFile, TimelineEntry, MunicipalityName],
  handlers: { case: caseHandlers, agreement: agreementHandlers },
  load: async (events, rows) => {
    const ofCases = events.filter(isOfCase);
    const caseIds = new Set([...ofCases.map(caseIdOf), ...(await followedIn(ofCases, rows))]);
    const files = await WorkingRows.load(rows, CaseFile, caseIds.size > 0 ? { caseId: In([...caseIds]) } : []);
    const timeline = WorkingRows.empty(rows, TimelineEntry);
    const names = WorkingRows.empty(rows, MunicipalityName);
    const save = async () => {
      for (const table of [files, timeline, names]) await table.save();
    };
    return { files, timeline, names, save };
  },
});

function follow(event: RecordedEvent, { files, timeline }: CaseFileWork, more: Partial<CaseFile> = {}): void {
  const caseId = caseIdOf(event);
  const before = files.get({ caseId }) ?? unopened;
  // the stream of a case holds the events of a case only
  const state = evolveCase(before.state ?? initialCase, event as unknown as CaseEvent);
  if (!isRegistered(state)) throw new Error('a case begins with its application');
  const { openedAt = event.position, closedOn = null } = before;
  const kept = { openedAt, closedOn, referralOpenSince: referralOpenSince(before, state, event) };
  files.put({ caseId, revision: event.revision, state, ...columnsOf(state, before.followedBy), ...kept, ...more });
  timeline.put(entryOf(caseId, event));
}

const unopened: Partial<CaseFile> = {};

function referralOpenSince(before: Partial<CaseFile>, state: CaseState, { occurredOn }: RecordedEvent) {
  return state.openQuestions.length > 0 ? (before.referralOpenSince ?? occurredOn) : null;
}

function entryOf(caseId: CaseId, event: RecordedEvent): TimelineEntry {
  const { revision, position, occurredOn, recordedAt, actor, type, data } = event;
  const recordedBy = actor.organisation;
  return { caseId, revision, position, occurredOn, recordedAt: new Date(recordedAt), recordedBy, type, data };
}

function isOfCase({ stream }: RecordedEvent): boolean {
  return categoryOf(stream) === 'case';
}

function caseIdOf({ stream }: RecordedEvent): CaseId {
  return subjectOf(stream) as CaseId;
}
