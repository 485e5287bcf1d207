import { isInformalCare, isUnderAgreement, standingIn, type CaseState } from './case-state.js';
import { isUnsafeToHouse } from './safety-override.js';

/**
 * The municipalities that a case belongs to: of application, of destination, of the dwelling, and of origin. Where return
 * is unsuitable the municipality of origin is not told where the household goes (domain.md E-02); of informal care its origin
 * is a fact for the figures and nothing for it to do (1b; R-048).
 */
export function partiesOf(state: CaseState) {
  const { application, destination, handedOverTo, origin, unsuitableReturn } = state;
  const ofOrigin = unsuitableReturn || isInformalCare(state) ? undefined : origin?.origin;
  return [application?.municipality, destination?.municipality, handedOverTo, homeOf(state), ofOrigin];
}

/**
 * Where the household lives, also when the ground on which it came there turned out to be another (E-11); not where it
 * will not go to live because it is unsafe (E-02).
 */
function homeOf(state: CaseState): string | undefined {
  const placed = isUnderAgreement(state) ? state.allocation?.placement.municipality : undefined;
  if (!placed || (!state.tenancy && isUnsafeToHouse(state, placed))) return undefined;
  return standingIn(state, placed);
}
