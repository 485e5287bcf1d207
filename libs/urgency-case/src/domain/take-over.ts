import {
  accept,
  alreadySo,
  isMunicipalityCode,
  type CaseId,
  type Decision,
  type MunicipalityCode,
} from '@evenwicht/kernel';
import type { CaseEvent } from '@evenwicht/events';
import { callsTakenOver } from '@evenwicht/distribution';
import type { Command } from '@evenwicht/service-kit';
import type { Application, CaseState, Destination, Evolution } from './case-state.js';
import { compulsoryReferral } from './referral.js';
import { withoutUnsafeDestination } from './safety-override.js';

/** A municipality that stands in the case went up in another one; `on` is the day of the merger. Asked by nobody: it follows. */
export type TakeOverCase = Command<
  'TakeOverCase',
  { readonly caseId: CaseId; readonly predecessor: MunicipalityCode; readonly successor: MunicipalityCode }
>;

/**
 * E-21; wet Arhi: the successor takes the place of its predecessor wherever that stands in the case, whatever was decided
 * before: it sees and acts, and the predecessor no longer does. Nothing else changes, but that a place which was unsafe
 * is now part of a larger municipality, of which nobody can tell the parts apart (1b, 1d): the table says where.
 */
export function takeOver(
  state: CaseState,
  { on, data: { predecessor, successor } }: TakeOverCase,
): Decision<CaseEvent, never> {
  if (state.takenOver?.[predecessor] || !standsIn(state, predecessor)) return alreadySo;
  const taken = { type: 'CaseTransferred', occurredOn: on, data: { predecessor, successor } } as const;
  const after = takeOverEvolution.CaseTransferred(state, taken);
  const referred = after.closure || after.tenancy ? undefined : compulsoryReferral(after, on);
  return accept<CaseEvent>(taken, ...(referred ? [referred] : []));
}

export const takeOverEvolution: Evolution<'CaseTransferred'> = {
  CaseTransferred: (state, { data: { predecessor, successor } }) => {
    const before = Object.entries(state.takenOver ?? {}).map(([code, standing]) => [
      code,
      standing === predecessor ? successor : standing,
    ]);
    const takenOver = Object.fromEntries([...before, [predecessor, successor]]) as TakenOver;
    const taken = asItStands({ ...state, earlierOrigins: unsafeSince(state, predecessor, successor), takenOver });
    return taken.tenancy ? taken : withoutUnsafeDestination(taken);
  },
};

/**
 * A case as it stands with the municipalities that there are by now. Where a dwelling was allocated and what was
 * determined keep the code of their day: they count, and are taken back, under it.
 */
export function asItStands(state: CaseState): CaseState {
  const { takenOver } = state;
  if (!takenOver) return state;
  const now: Now = (code) => (takenOver[code as never] as typeof code | undefined) ?? code;
  return { ...state, ...partiesNow(state, now), ...placesNow(state, now) };
}

type TakenOver = NonNullable<CaseState['takenOver']>;
type Now = <Code extends string>(code: Code) => Code;

/** Whoever has or had something to do. */
function partiesNow({ application, dispute, guidance, stepInCalls, steppedIn, takenOver = {} }: CaseState, now: Now) {
  const disputed = dispute && {
    ...dispute,
    municipality: now(dispute.municipality),
    counterProposal: now(dispute.counterProposal),
  };
  return {
    application: application && applicationNow(application, now),
    dispute: disputed,
    guidance: guidance && { ...guidance, municipality: now(guidance.municipality) },
    stepInCalls: stepInCalls && callsNow(stepInCalls, takenOver),
    steppedIn: steppedIn && now(steppedIn),
  };
}

/** Where the household came from, and where it goes. */
function placesNow(state: CaseState, now: Now) {
  const { origin, carePlace, destination, handedOverTo, returnDeterminedTo, safetyOverride } = state;
  return {
    origin: origin && { ...origin, origin: now(origin.origin) },
    carePlace: carePlace && { ...carePlace, carePlace: now(carePlace.carePlace) },
    destination: destination && destinationNow(destination, now),
    handedOverTo: handedOverTo && now(handedOverTo),
    returnDeterminedTo: returnDeterminedTo && now(returnDeterminedTo),
    safetyOverride: safetyOverride && { ...safetyOverride, municipality: now(safetyOverride.municipality) },
  };
}

function destinationNow(destination: Destination, now: Now): Destination {
  const { municipality, municipalityOfOrigin } = destination;
  return {
    ...destination,
    municipality: now(municipality),
    municipalityOfOrigin: municipalityOfOrigin && now(municipalityOfOrigin),
  };
}

function applicationNow(application: Application, now: Now): Application {
  const { municipality, asReceived } = application;
  const received = asReceived && { ...asReceived, municipality: now(asReceived.municipality) };
  return { ...application, municipality: now(municipality), ...(received && { asReceived: received }) };
}

function callsNow(calls: NonNullable<CaseState['stepInCalls']>, takenOver: TakenOver) {
  return Object.entries(takenOver).reduce(
    (known, [predecessor, successor]) => callsTakenOver(known, predecessor as MunicipalityCode, successor),
    calls,
  );
}

/** Where somebody cannot return stays known by its own code as well: a dwelling that was allocated beside it is none there. */
function unsafeSince(
  { unsuitableReturn, origin, earlierOrigins = [] }: CaseState,
  predecessor: MunicipalityCode,
  successor: MunicipalityCode,
): CaseState['earlierOrigins'] {
  if (!unsuitableReturn) return earlierOrigins.length > 0 ? earlierOrigins : undefined;
  const known = [...earlierOrigins, ...(origin && isMunicipalityCode(origin.origin) ? [origin.origin] : [])];
  return known.includes(predecessor) ? [...new Set([...known, successor])] : known;
}

/** Where it stands as recorded: in a placement too, for whoever the household lives with sees the case. */
function standsIn(state: CaseState, municipality: MunicipalityCode): boolean {
  return JSON.stringify({ ...state, takenOver: undefined, determination: undefined }).includes(`"${municipality}"`);
}
