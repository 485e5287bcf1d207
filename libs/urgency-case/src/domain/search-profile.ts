import { accept, reject, type CaseId } from '@evenwicht/kernel';
import { facilityNeeds, type CaseEvent, type FacilityNeed, type RentClass } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import type { Evolution } from './case-state.js';
import { objectionOf, objectionToTurnedDown, type Step, type TurnedDownRejection } from './step.js';

export type EstablishSearchProfile = Command<
  'EstablishSearchProfile',
  {
    readonly caseId: CaseId;
    readonly personCount: number;
    readonly minimumRoomCount?: number;
    readonly maximumRentClass?: RentClass;
    readonly needs: readonly FacilityNeed[];
  }
>;

export const searchProfileRejections = {
  PROFILE_BEFORE_PRESENT_ONE: 'Er is al een zoekprofiel van een latere dag.',
} as const;
type Rejection = keyof typeof searchProfileRejections | TurnedDownRejection | 'ALREADY_HOUSED';

/**
 * Verdeelafspraken 5 December 2025, chapter 2 ("Niet elke plek is passend") and chapter 4 ("op basis van zoekprofiel"):
 * what the dwelling must have, in codes. It may be there before the grant, and is established again when
 * the world changes.
 */
export const establishSearchProfile: Step<EstablishSearchProfile, Rejection> = {
  isAlreadySo: ({ searchProfile }, { data }) =>
    searchProfile !== undefined &&
    searchProfile.personCount === data.personCount &&
    searchProfile.minimumRoomCount === data.minimumRoomCount &&
    searchProfile.maximumRentClass === data.maximumRentClass &&
    searchProfile.needs.join() === inOrder(data.needs).join(),

  decide(state, { on, data: { personCount, minimumRoomCount, maximumRentClass, needs } }) {
    const objection =
      objectionToTurnedDown(state) ??
      objectionOf<Rejection>(
        [state.tenancy !== undefined, 'ALREADY_HOUSED'],
        [!!state.searchProfile && on < state.searchProfile.on, 'PROFILE_BEFORE_PRESENT_ONE'],
      );
    if (objection) return reject(objection);
    const profile = { personCount, minimumRoomCount, maximumRentClass, needs: inOrder(needs) };
    return accept<CaseEvent>({ type: 'SearchProfileEstablished', occurredOn: on, data: profile });
  },
};

export const searchProfileEvolution: Evolution<'SearchProfileEstablished'> = {
  SearchProfileEstablished: (state, { occurredOn: on, data }) => ({
    ...state,
    searchProfile: { ...data, firstOn: state.searchProfile?.firstOn ?? on, on },
  }),
};

/** Each need once, in the order of the list. */
function inOrder(needs: readonly FacilityNeed[]): FacilityNeed[] {
  return facilityNeeds.filter((need) => needs.includes(need));
}
