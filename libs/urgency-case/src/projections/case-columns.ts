import type { CaseId } from '@evenwicht/kernel';
import type { CaseState, RegisteredCase } from '../domain/case-state.js';
import type { CaseFile } from './case-file.js';
import { stageOf } from './case-stage.js';

type Columns<Name extends keyof CaseFile> = Pick<CaseFile, Name>;

/**
 * What the file shows of a state; null stands for: not so (yet), or no longer.
 * @param followedBy the cases in which the household goes on, which the events of those cases tell (E-25)
 */
export function columnsOf(state: RegisteredCase, followedBy: readonly CaseId[] = []) {
  return {
    stage: stageOf(state),
    ...applicationColumns(state),
    ...decisionColumns(state),
    ...originColumns(state),
    openQuestions: [...state.openQuestions],
    ...destinationColumns(state),
    ...allocationColumns(state),
    ...outcomeColumns(state),
    follows: state.application.follows?.cases ?? [],
    followedBy: [...followedBy],
  } satisfies Partial<CaseFile>;
}

function applicationColumns({ application }: RegisteredCase) {
  const { personRef, municipality, receivedOn, scope, category, isBeforeEntryIntoForce } = application;
  const { group = null, ethosLightClass = null, externalReference = null } = application;
  const always = { personRef, municipality, receivedOn, scope, category, isBeforeEntryIntoForce };
  return { ...always, group, ethosLightClass, externalReference };
}

function decisionColumns({
  decision,
}: CaseState): Columns<'decision' | 'decidedOn' | 'refusalGround' | 'urgencyValidUntil'> {
  if (!decision) return { decision: null, decidedOn: null, refusalGround: null, urgencyValidUntil: null };
  const { isGranted, on, ground = null, validUntil = null } = decision;
  const decided = { decidedOn: on, urgencyValidUntil: validUntil };
  return { ...decided, decision: isGranted ? 'granted' : 'refused', refusalGround: isGranted ? null : ground };
}

function destinationColumns({
  destination,
}: CaseState): Columns<'destination' | 'destinationBasis' | 'municipalityOfOrigin'> {
  if (!destination) return { destination: null, destinationBasis: null, municipalityOfOrigin: null };
  const { municipality, basis, municipalityOfOrigin = null } = destination;
  return { destination: municipality, destinationBasis: basis, municipalityOfOrigin };
}

function allocationColumns({
  allocation,
}: CaseState): Columns<'allocationMunicipality' | 'allocationAssociation' | 'allocationKind' | 'allocatedOn'> {
  const none = { allocationMunicipality: null, allocationAssociation: null, allocationKind: null, allocatedOn: null };
  if (!allocation) return none;
  const { municipality, association, kind } = allocation.placement;
  return {
    allocationMunicipality: municipality,
    allocationAssociation: association,
    allocationKind: kind,
    allocatedOn: allocation.on,
  };
}

function originColumns(state: CaseState): Columns<'origin' | 'returnUnsuitableReason' | 'outflowReadyOn'> {
  return {
    origin: state.origin?.origin ?? null,
    returnUnsuitableReason: state.unsuitableReturn ?? null,
    outflowReadyOn: state.outflowReadyOn ?? null,
  };
}

function outcomeColumns({ tenancy, closure }: CaseState): Columns<'tenancyStartedOn' | 'closureReason'> {
  return { tenancyStartedOn: tenancy?.on ?? null, closureReason: closure ?? null };
}
