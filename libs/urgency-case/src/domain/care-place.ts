import { accept, reject, type CaseId, type MunicipalityCode } from '@evenwicht/kernel';
import type { CareRole, CaseEvent } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import { isInformalCare, isUnsafe, withoutDestination, type CaseState, type Evolution } from './case-state.js';
import { objectionOf, objectionToMoving, type Step } from './step.js';

export type IdentifyCarePlace = Command<
  'IdentifyCarePlace',
  {
    readonly caseId: CaseId;
    /** Where the other party of the informal care lives. */
    readonly municipality: MunicipalityCode;
    /** What the applicant is in it. */
    readonly role: CareRole;
  }
>;

export const carePlaceRejections = {
  NOT_INFORMAL_CARE: 'Alleen voor mantelzorg bepaalt de plaats van de zorg de bestemming.',
  CARE_PLACE_NO_LONGER_OPEN: 'De plaats van de mantelzorg is al vastgelegd.',
} as const;
type Rejection =
  keyof typeof carePlaceRejections | 'MUNICIPALITY_NOT_A_MEMBER' | 'ALREADY_HOUSED' | 'ALLOCATION_STILL_OPEN';

/** Verdeelafspraken 5 December 2025, 1b: informal care moves "naar de nabijheid van de mantelzorgontvanger of -verlener". */
export const identifyCarePlace: Step<IdentifyCarePlace, Rejection> = {
  isAlreadySo: ({ carePlace }, { data }) => carePlace?.carePlace === data.municipality && carePlace.role === data.role,

  decide(state, { on, data: { municipality, role }, facts }) {
    const objection =
      objectionOf<Rejection>(
        [!isInformalCare(state), 'NOT_INFORMAL_CARE'],
        [state.carePlace !== undefined, 'CARE_PLACE_NO_LONGER_OPEN'],
        [!facts.terms.members.includes(municipality), 'MUNICIPALITY_NOT_A_MEMBER'], // E-05: the dwelling lies in a member
      ) ?? objectionToMoving(state);
    if (objection) return reject(objection);
    return accept<CaseEvent>({
      type: 'ResidencePrincipleSetAside',
      occurredOn: on,
      data: { carePlace: municipality, role },
    });
  },
};

export const carePlaceEvolution: Evolution<'ResidencePrincipleSetAside'> = {
  ResidencePrincipleSetAside: (state, { data }) => withoutCareThatMoved({ ...state, carePlace: data }),
};

/** Where the care moves to what is unsafe for the household, it is no longer destined where the care was (1b). */
function withoutCareThatMoved(state: CaseState): CaseState {
  const { carePlace, destination } = state;
  const isUnsafeNow = carePlace !== undefined && isUnsafe(state, carePlace.carePlace);
  return isUnsafeNow && destination?.basis === 'informalCare' ? withoutDestination(state) : state;
}
