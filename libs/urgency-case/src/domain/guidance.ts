import { accept, reject, type CaseId, type MunicipalityCode } from '@evenwicht/kernel';
import type { CaseEvent } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import type { Evolution } from './case-state.js';
import { objectionOf, objectionToTurnedDown, type Step, type TurnedDownRejection } from './step.js';

export type ArrangeGuidance = Command<
  'ArrangeGuidance',
  { readonly caseId: CaseId; readonly municipality: MunicipalityCode }
>;

export const guidanceRejections = {
  GUIDANCE_AFTER_TENANCY: 'De huur was al ingegaan: begeleiding wordt vóór de ingang van de huur geregeld.',
} as const;
type Rejection = keyof typeof guidanceRejections | TurnedDownRejection | 'MUNICIPALITY_NOT_A_MEMBER';

/**
 * Chapter 2: "een deel van hen krijgt indien nodig begeleiding, maar zeker niet allemaal", so that nothing ever
 * waits for it; "gemeenten voelen zich verantwoordelijk voor een zachte landing", so that a municipality
 * answers for it, and has arranged it by the day on which the tenancy starts.
 */
export const arrangeGuidance: Step<ArrangeGuidance, Rejection> = {
  isAlreadySo: ({ guidance }, { data }) => guidance?.municipality === data.municipality,

  decide(state, { on, data: { municipality }, facts: { terms } }) {
    const objection =
      objectionToTurnedDown(state) ??
      objectionOf<Rejection>(
        [!terms.members.includes(municipality), 'MUNICIPALITY_NOT_A_MEMBER'],
        [!!state.tenancy && on > state.tenancy.on, 'GUIDANCE_AFTER_TENANCY'],
      );
    if (objection) return reject(objection);
    return accept<CaseEvent>({ type: 'GuidanceArranged', occurredOn: on, data: { municipality } });
  },
};

export const guidanceEvolution: Evolution<'GuidanceArranged'> = {
  GuidanceArranged: (state, { occurredOn: on, data: { municipality } }) => ({
    ...state,
    guidance: { on, municipality },
  }),
};
