import { In, type EntityManager, type FindOptionsWhere } from 'typeorm';
import type { CaseId, MunicipalityCode } from '@evenwicht/kernel';
import { categoryOf, subjectOf, type CaseEvent, type RecordedEvent } from '@evenwicht/events';
import { projectionOf, WorkingRows, type BatchWork, type Handlers } from '@evenwicht/read-models';
import { evolveCase } from '../domain/case-evolution.js';
import { initialCase, isRegistered, type CaseState } from '../domain/case-state.js';
import { followPassedOn } from '../domain/passed-on.js';
import { followTasks } from '../domain/tasks/task-history.js';
import { columnsOf } from './case-columns.js';
import { CaseFile } from './case-file.js';
import type { CaseStage } from './case-stage.js';
import { replaceDerivedRows } from './derived-rows.js';
import { followedIn, isContinued, linkFollower, unlinkFollower } from './followed-cases.js';
import { GrantedCase } from './granted-case.js';
import { MunicipalityName } from './municipality-name.js';
import { PassedOnCase } from './passed-on-case.js';
import { schemeRowOf, SchemeEventRow } from './scheme-event.js';
import { TimelineEntry } from './timeline-entry.js';
import { WorkItem } from './work-item.js';

interface CaseFileWork extends BatchWork {
  readonly files: WorkingRows<CaseFile>;
  readonly timeline: WorkingRows<TimelineEntry>;
  readonly names: WorkingRows<MunicipalityName>;
  readonly schemes: WorkingRows<SchemeEventRow>;
  /** The cases of which the worklist rows no longer hold. */
  readonly touched: Set<CaseId>;
}

/** Every event of a case changes its file and stands in its timeline. */
const caseHandlers: Handlers<'case', CaseFileWork> = {
  UrgencyApplied: (event, work) => {
    follow(event, work);
    linkFollower(caseIdOf(event), event.data.follows?.cases, event.occurredOn, work.files);
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
  ObjectionDecisionPostponed: follow,
  ObjectionDecided: follow,
  UrgencyRevoked: follow,
  UrgencyExtended: follow,
  UrgencyExpired: follow,
  CategoryCorrected: follow,
  ScopeCorrected: follow,
  CaseTransferred: follow,
  CaseClosed: (event, work) => {
    follow(event, work, { closedOn: event.occurredOn });
    if (!isContinued(event.data.reason)) unlinkFollower(caseIdOf(event), work.files);
  },
  CaseReopened: (event, work) => {
    const caseId = caseIdOf(event);
    const { state, follows } = work.files.get({ caseId }) ?? {};
    follow(event, work, { closedOn: null });
    if (state?.closure && !isContinued(state.closure)) linkFollower(caseId, follows, event.occurredOn, work.files);
  },
  OriginDetermined: follow,
  OriginDisputed: follow,
  OriginDisputeResolved: follow,
  OriginCorrected: follow,
  ReturnAssessedUnsuitable: follow,
  ResidencePrincipleSetAside: follow,
  ReferredToMediationTable: follow,
  DeterminedByMediationTable: follow,
  SafetyOverrideProposed: follow,
  SafetyOverrideConfirmed: follow,
  UtmostEffortRecorded: follow,
  DeclaredUnableToServe: follow,
  StepInRequested: follow,
  StepInOffered: follow,
  StepInDeclined: follow,
  StepInOfferWithdrawn: follow,
  MunicipalitySteppedIn: follow,
  DestinationEstablished: follow,
  DestinationRevised: follow,
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
  MunicipalitySucceeded: 'ignored', // each case says itself who took it over
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
  EarlyWarningConditionsSet: 'ignored',
  BaselineRecorded: 'ignored',
};

/** Another scheme moves the due days of the cases that were received under it. */
const schemeHandlers: Handlers<'scheme', CaseFileWork> = {
  UrgencySchemeAdopted: (event, { schemes }) => schemes.put(schemeRowOf(event)),
  UrgencySchemeEnded: (event, { schemes }) => schemes.put(schemeRowOf(event)),
};

/** The case file, its timeline, the worklists and the open demand (domain.md 8.4: CaseFile, OpenDemand, AllocationWorklist). */
export const caseFileProjection = projectionOf<CaseFileWork>({
  name: 'case_file',
  version: 14,
  entities: [CaseFile, TimelineEntry, MunicipalityName, SchemeEventRow, WorkItem, GrantedCase, PassedOnCase],
  handlers: { case: caseHandlers, agreement: agreementHandlers, scheme: schemeHandlers },
  load: async (events, rows) => {
    const files = await WorkingRows.load(rows, CaseFile, await filesWanted(events, rows));
    const timeline = WorkingRows.empty(rows, TimelineEntry);
    const names = WorkingRows.empty(rows, MunicipalityName);
    const schemes = WorkingRows.empty(rows, SchemeEventRow);
    const touched = new Set(files.all().map(({ caseId }) => caseId));
    const save = async () => {
      for (const table of [files, timeline, names, schemes]) await table.save();
      await replaceDerivedRows(
        rows,
        [...touched].flatMap((caseId) => files.get({ caseId }) ?? []),
      );
    };
    return { files, timeline, names, schemes, touched, save };
  },
});

/** Those of the events, those that they follow, and the undecided ones of the municipalities of which the scheme changes. */
async function filesWanted(
  events: readonly RecordedEvent[],
  rows: EntityManager,
): Promise<FindOptionsWhere<CaseFile>[]> {
  const ofCases = events.filter(isOf('case'));
  const caseIds = new Set([...ofCases.map(caseIdOf), ...(await followedIn(ofCases, rows))]);
  const municipalities = new Set(
    events.filter(isOf('scheme')).map(({ stream }) => subjectOf(stream) as MunicipalityCode),
  );
  return [
    ...(caseIds.size > 0 ? [{ caseId: In([...caseIds]) }] : []),
    ...(municipalities.size > 0 ? [{ municipality: In([...municipalities]), stage: In(undecidedStages) }] : []),
  ];
}

const undecidedStages: readonly CaseStage[] = ['applied', 'atMediationTable'];

function follow(event: RecordedEvent, { files, timeline, touched }: CaseFileWork, more: Partial<CaseFile> = {}): void {
  const caseId = caseIdOf(event);
  const before = files.get({ caseId }) ?? unopened;
  // the stream of a case holds the events of a case only
  const fact = event as unknown as CaseEvent;
  const state = evolveCase(before.state ?? initialCase, fact);
  if (!isRegistered(state)) throw new Error('a case begins with its application');
  const { openedAt = event.position, closedOn = null, continuedSince = null } = before;
  const kept = { openedAt, closedOn, continuedSince, referralOpenSince: referralOpenSince(before, state, event) };
  const waiting = waitingAfter(before, state, fact);
  files.put({
    caseId,
    revision: event.revision,
    state,
    ...columnsOf(state, before.followedBy),
    ...kept,
    ...waiting,
    passedOn: passedOnAfter(before, fact, event),
    ...more,
  });
  touched.add(caseId);
  timeline.put(entryOf(caseId, event));
}

const unopened: Partial<CaseFile> = {};

function waitingAfter({ tasksSince = {}, undecided = [] }: Partial<CaseFile>, state: CaseState, fact: CaseEvent) {
  return {
    tasksSince: followTasks(tasksSince, state, fact),
    undecided: state.decision ? [] : [...undecided, asRead(fact)],
  };
}

function passedOnAfter({ passedOn = [] }: Partial<CaseFile>, fact: CaseEvent, { actor }: RecordedEvent) {
  return followPassedOn(passedOn, fact, actor.organisation);
}

function referralOpenSince(before: Partial<CaseFile>, state: CaseState, { occurredOn }: RecordedEvent) {
  return state.openQuestions.length > 0 ? (before.referralOpenSince ?? occurredOn) : null;
}

function entryOf(caseId: CaseId, event: RecordedEvent): TimelineEntry {
  const { revision, position, occurredOn, recordedAt, actor, type, data } = event;
  const recordedBy = actor.organisation;
  return { caseId, revision, position, occurredOn, recordedAt: new Date(recordedAt), recordedBy, type, data };
}

function isOf(category: 'case' | 'scheme') {
  return ({ stream }: RecordedEvent): boolean => categoryOf(stream) === category;
}

/** Without where and by whom it was recorded. */
function asRead({ type, occurredOn, data }: CaseEvent): CaseEvent {
  return { type, occurredOn, data } as CaseEvent;
}

function caseIdOf({ stream }: RecordedEvent): CaseId {
  return subjectOf(stream) as CaseId;
}
