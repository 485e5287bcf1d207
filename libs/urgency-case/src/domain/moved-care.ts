import { accept, reject, type CaseId, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';
import type { CaseEvent } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import { isInformalCare, isUnsafe, shownOriginOf, type CaseState } from './case-state.js';
import { objectionOf, objectionToMoving, type Step } from './step.js';

export type MoveCarePlace = Command<
  'MoveCarePlace',
  {
    readonly caseId: CaseId;
    /** Where the other party of the informal care lives from now on. */
    readonly municipality: MunicipalityCode;
  }
>;

export const movedCareRejections = {
  NO_CARE_PLACE: 'De plaats van de mantelzorg is nog niet vastgelegd.',
} as const;
type Rejection =
  | keyof typeof movedCareRejections
  | 'NOT_INFORMAL_CARE'
  | 'MUNICIPALITY_NOT_A_MEMBER'
  | 'ALREADY_HOUSED'
  | 'ALLOCATION_STILL_OPEN';

/** Verdeelafspraken 5 December 2025, 1b: the household moves near the care, also where the care itself has moved. */
export const moveCarePlace: Step<MoveCarePlace, Rejection> = {
  isAlreadySo: ({ carePlace }, { data }) => carePlace?.carePlace === data.municipality,

  decide(state, { on, data: { municipality }, facts: { terms } }) {
    const { carePlace } = state;
    const objection =
      objectionOf<Rejection>(
        [!isInformalCare(state), 'NOT_INFORMAL_CARE'],
        [!terms.members.includes(municipality), 'MUNICIPALITY_NOT_A_MEMBER'], // E-05
      ) ?? objectionToMoving(state);
    if (objection) return reject(objection);
    if (!carePlace) return reject('NO_CARE_PLACE');
    const moved = { carePlace: municipality, role: carePlace.role };
    return accept<CaseEvent>(
      { type: 'ResidencePrincipleSetAside', occurredOn: on, data: moved },
      ...revisionFor(state, municipality, on),
    );
  },
};

/** What the table determined for a carer does not follow the care by itself (OQ-6). */
function revisionFor(state: CaseState, municipality: MunicipalityCode, on: PlainDate): readonly CaseEvent[] {
  const { destination } = state;
  if (destination?.basis !== 'informalCare' || destination.municipality === municipality) return [];
  if (isUnsafe(state, municipality)) return []; // 1b, "onveilige situatie": the table says where
  const { municipality: previousMunicipality, basis } = destination;
  const revised = { municipality, previousMunicipality, basis, municipalityOfOrigin: shownOriginOf(state) };
  return [{ type: 'DestinationRevised', occurredOn: on, data: { ...revised, reason: 'care-moved' } }];
}
