import type { PlainDate } from '@evenwicht/kernel';
import type { CaseEvent, DestinationBasis, ReferralQuestion } from '@evenwicht/events';
import {
  isGranted,
  isInformalCare,
  isTurnedDown,
  isUnderAgreement,
  isUnsafe,
  openDisputeOf,
  ownOriginOf,
  shownOriginOf,
  type CaseState,
  type Destination,
  type Evolution,
} from './case-state.js';

/** A consequence: a case that has no destination yet gets the one that the rules give, if they give one. */
export function establishedDestination(state: CaseState, on: PlainDate): CaseEvent | undefined {
  if (!isUnderAgreement(state) || isTurnedDown(state) || state.destination) return undefined; // chapter 1, footnote
  const data = destinationByRule(state);
  return data && { type: 'DestinationEstablished', occurredOn: on, data };
}

export const destinationEvolution: Evolution<'DestinationEstablished' | 'DestinationRevised'> = {
  DestinationEstablished: (state, { data }) => {
    const openQuestions = state.openQuestions.filter((question) => !isAnsweredByRule(question, data.basis));
    return { ...destinedFor(state, data), openQuestions };
  },
  DestinationRevised: (state, { data: { municipality, basis, municipalityOfOrigin, selectedBy, reason } }) =>
    destinedFor(state, { municipality, basis, municipalityOfOrigin, selectedBy, revisedFor: reason }),
};

/**
 * The place of the care answers where somebody goes who cannot return, or whose origin nobody knows (1b, R-048), and the
 * municipality that granted where somebody goes who came from elsewhere (E-08). Whether a return is suitable after all
 * is not answered by the return.
 */
function isAnsweredByRule(question: ReferralQuestion, basis: DestinationBasis): boolean {
  if (basis === 'informalCare') return question === 'return-not-suitable' || question === 'origin-unknown';
  return basis === 'grantingMunicipality' && question === 'return-not-suitable';
}

function destinedFor(state: CaseState, destination: Destination): CaseState {
  const steppedIn = state.steppedIn === destination.municipality ? state.steppedIn : undefined;
  return { ...state, destination, steppedIn };
}

/**
 * Verdeelafspraken 5 December 2025, 1a and 1b; what the table or a helper decides comes from their own steps. No rule
 * leads to a municipality that is unsafe for the household (1b): the table alone does, with two people.
 */
export function destinationByRule(state: CaseState): Destination | undefined {
  const byRule = municipalityByRule(state);
  return byRule && isUnsafe(state, byRule.municipality) ? undefined : byRule;
}

/** The rules would lead the household to where it is unsafe. */
export function isUnsafeByRule(state: CaseState): boolean {
  const byRule = municipalityByRule(state);
  return byRule !== undefined && isUnsafe(state, byRule.municipality);
}

function municipalityByRule(state: CaseState): Destination | undefined {
  const municipalityOfOrigin = shownOriginOf(state);
  if (isInformalCare(state)) {
    const { carePlace } = state;
    return carePlace && { municipality: carePlace.carePlace, basis: 'informalCare', municipalityOfOrigin }; // 1b
  }
  const origin = mayFlowOut(state) ? ownOriginOf(state) : undefined;
  if (origin) return { municipality: origin, basis: 'residencePrinciple', municipalityOfOrigin: origin }; // 1a
  return outsideRegion(state);
}

/** Not while the origin is disputed (invariant 3), and no longer once the municipality of origin cannot serve (3c). */
function mayFlowOut(state: CaseState): boolean {
  return !openDisputeOf(state) && !state.openQuestions.includes('origin-disputed') && !state.unableToServe;
}

/** The agreement knows no origin outside the region: the municipality that granted houses (chapter 2; E-08, E-09). */
function outsideRegion(state: CaseState): Destination | undefined {
  const { application, origin } = state;
  if (!application || origin?.originLies !== 'outside-region' || !isGranted(state)) return undefined;
  return {
    municipality: application.municipality,
    basis: 'grantingMunicipality',
    municipalityOfOrigin: shownOriginOf(state),
  };
}
