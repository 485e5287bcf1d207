import type { CaseEvent, DestinationBasis, StreamName } from '@evenwicht/events';
import { subjectOf } from '@evenwicht/events';
import type { CaseId, EventId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { Handlers } from './handlers.js';
import type { ReciprocityPlacement } from './reciprocity-pool.js';
import { Tally } from './tally.js';

interface Allocation {
  readonly municipality: MunicipalityCode;
  readonly allocatedOn: PlainDate;
  readonly isOfVacancy: boolean;
}

interface Tenancy {
  readonly municipality: MunicipalityCode;
  readonly startedOn: PlainDate;
  readonly isInformalCare: boolean;
  readonly placement?: ReciprocityPlacement | undefined;
}

interface Decision {
  readonly outcome: 'granted' | 'refused';
  readonly on: PlainDate;
}

interface CaseOnFile {
  /** That decides on the application. */
  municipality: MunicipalityCode;
  decision?: Decision | undefined;
  allocation?: Allocation | undefined;
  tenancy?: Tenancy | undefined;
}

/**
 * What the case streams add up to. Only cases of scope `statutory` are on file, so that nothing about any other case
 * can reach a figure (R-016, R-017; domain.md invariant 1).
 */
export class CasesOnRecord {
  readonly files = new Map<StreamName, CaseOnFile>();
  readonly applications = new Tally();
  readonly granted = new Tally();
  readonly refused = new Tally();
  readonly allocations = new Tally();
  readonly housed = new Tally();
  readonly housedInformalCare = new Tally();
  /** In the order of recording. */
  readonly reciprocityPlacements = new Set<ReciprocityPlacement>();
}

export const caseHandlers: Handlers<CasesOnRecord, CaseEvent> = {
  UrgencyApplied: (cases, { stream, occurredOn, data: { municipality, scope } }) => {
    if (scope !== 'statutory') return;
    cases.files.set(stream, { municipality });
    cases.applications.add(municipality, occurredOn);
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
  ObjectionDecided: 'ignored',
  /** The end of an urgency is no decision on an application. */
  UrgencyRevoked: 'ignored',
  UrgencyExtended: 'ignored',
  UrgencyExpired: 'ignored',
  CaseClosed: 'ignored',
  OriginDetermined: 'ignored',
  ReturnAssessedUnsuitable: 'ignored',
  ResidencePrincipleSetAside: 'ignored',
  ReferredToMediationTable: 'ignored',
  DeterminedByMediationTable: 'ignored',
  UtmostEffortRecorded: 'ignored',
  DeclaredUnableToServe: 'ignored',
  MunicipalitySteppedIn: 'ignored',
  DestinationEstablished: 'ignored',
  HandedOverToAllocation: 'ignored',
  DwellingAllocated: (cases, { stream, occurredOn, data: { municipality, kind } }) => {
    const file = cases.files.get(stream);
    if (!file) return;
    file.allocation = { municipality, allocatedOn: occurredOn, isOfVacancy: kind === 'vacancy' };
    countAllocation(cases, file.allocation, 1);
  },
  AllocationWithdrawn: (cases, { stream }) => {
    const file = cases.files.get(stream);
    if (!file?.allocation) return;
    countAllocation(cases, file.allocation, -1);
    file.allocation = undefined;
  },
  TenancyStarted: (cases, { stream, occurredOn, eventId, data }) => {
    const file = cases.files.get(stream);
    if (!file) return;
    const placement = reciprocityPlacementOf({ stream, eventId, startedOn: occurredOn, ...data });
    const { municipality, basis } = data;
    file.tenancy = { municipality, startedOn: occurredOn, isInformalCare: basis === 'informalCare', placement };
    countTenancy(cases, file.tenancy, 1);
    if (placement) cases.reciprocityPlacements.add(placement);
  },
  TenancyReversed: (cases, { stream }) => {
    const file = cases.files.get(stream);
    if (!file?.tenancy) return;
    countTenancy(cases, file.tenancy, -1);
    if (file.tenancy.placement) cases.reciprocityPlacements.delete(file.tenancy.placement);
    file.tenancy = undefined;
  },
};

/**
 * A case counts once, by its first decision. One that replaces it, on objection, is a correction in the period in
 * which it is taken (E-35): it counts there, and takes back what was counted before.
 */
function decide(cases: CasesOnRecord, file: CaseOnFile, decision: Decision): void {
  const { municipality, decision: before } = file;
  if (before?.outcome === decision.outcome) return;
  file.decision = decision;
  cases[decision.outcome].add(municipality, decision.on);
  if (before) cases[before.outcome].takeBack(municipality, decision.on, before.on);
}

/** By municipality of the dwelling and date of allocation, vacancies only (history-format rule 3; OQ-3, OQ-4). */
function countAllocation(cases: CasesOnRecord, { municipality, allocatedOn, isOfVacancy }: Allocation, count: 1 | -1) {
  if (isOfVacancy) cases.allocations.add(municipality, allocatedOn, count);
}

/** By municipality of the dwelling and start of tenancy, whatever the kind of dwelling (history-format rule 4). */
function countTenancy(cases: CasesOnRecord, { municipality, startedOn, isInformalCare }: Tenancy, count: 1 | -1) {
  cases.housed.add(municipality, startedOn, count);
  if (isInformalCare) cases.housedInformalCare.add(municipality, startedOn, count);
}

interface TenancyAsRecorded {
  readonly stream: StreamName;
  readonly eventId: EventId;
  readonly startedOn: PlainDate;
  readonly municipality: MunicipalityCode;
  readonly basis?: DestinationBasis | undefined;
  readonly municipalityOfOrigin?: MunicipalityCode | undefined;
}

/**
 * Only a placement on the basis of 3c, in another municipality than that of origin (domain.md invariant 9); placements
 * by the table and informal care never are one (history-format rule 8).
 */
function reciprocityPlacementOf(tenancy: TenancyAsRecorded): ReciprocityPlacement | undefined {
  const { stream, eventId, startedOn, municipality, basis, municipalityOfOrigin } = tenancy;
  if (basis !== 'reciprocity' || !municipalityOfOrigin || municipalityOfOrigin === municipality) return undefined;
  const caseId = subjectOf(stream) as CaseId;
  return { placementId: eventId, caseId, lender: municipality, borrower: municipalityOfOrigin, startedOn };
}
