import type { CaseState, RegisteredCase } from '../domain/case-state.js';
import type { CaseFile } from './case-file.js';
import { stageOf } from './case-stage.js';
import { responsiblePartyOf } from './responsible-party.js';

type Columns<Name extends keyof CaseFile> = Pick<CaseFile, Name>;

/** What the file shows of a state; null stands for: not so (yet), or no longer. */
export function columnsOf(state: RegisteredCase) {
  const responsible = responsiblePartyOf(state);
  return {
    stage: stageOf(state),
    ...applicationColumns(state),
    ...decisionColumns(state),
    origin: state.origin?.origin ?? null,
    returnUnsuitableReason: state.unsuitableReturn ?? null,
    openQuestions: [...state.openQuestions],
    ...destinationColumns(state),
    ...allocationColumns(state),
    tenancyStartedOn: state.tenancy?.on ?? null,
    closureReason: state.closure ?? null,
    responsibleRole: responsible?.role ?? null,
    responsibleOrganisation: responsible?.organisation ?? null,
  } satisfies Partial<CaseFile>;
}

function applicationColumns({ application }: RegisteredCase) {
  const { personRef, municipality, receivedOn, scope, category, isBeforeEntryIntoForce } = application;
  const { group = null, ethosLightClass = null, externalReference = null } = application;
  const always = { personRef, municipality, receivedOn, scope, category, isBeforeEntryIntoForce };
  return { ...always, group, ethosLightClass, externalReference };
}

function decisionColumns({ decision }: CaseState): Columns<'decision' | 'decidedOn' | 'refusalGround'> {
  if (!decision) return { decision: null, decidedOn: null, refusalGround: null };
  const { isGranted, on, ground = null } = decision;
  return { decision: isGranted ? 'granted' : 'refused', decidedOn: on, refusalGround: ground };
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
