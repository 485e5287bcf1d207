import { accept, reject, type CaseId, type MunicipalityCode } from '@evenwicht/kernel';
import type { CaseEvent } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import type { CaseState, Evolution } from './case-state.js';
import { objectionOf, objectionToProcedure, type ProcedureRejection, type Step } from './step.js';

export type ForwardApplication = Command<
  'ForwardApplication',
  {
    readonly caseId: CaseId;
    /** The municipality that the application belongs with. */
    readonly decidingMunicipality: MunicipalityCode;
    readonly document?: string;
  }
>;

export const forwardingRejections = {
  FORWARDED_TO_ITSELF: 'De gemeente heeft de aanvraag zelf ontvangen; doorzenden kan alleen naar een andere gemeente.',
} as const;
type Rejection = keyof typeof forwardingRejections | ProcedureRejection | 'MUNICIPALITY_NOT_A_MEMBER';

/**
 * Awb 2:3: who receives an application that another body decides on sends it there. The case moves whole: the other
 * municipality decides under its own scheme; the one that received goes on counting the application (OQ-13, E-31).
 */
export const forwardApplication: Step<ForwardApplication, Rejection> = {
  isAlreadySo: ({ application }, { data }) =>
    application.asReceived !== undefined && application.municipality === data.decidingMunicipality,

  decide(state, { on, data: { decidingMunicipality, document }, facts: { terms } }) {
    const objection =
      objectionToProcedure(state) ??
      objectionOf<Rejection>(
        [decidingMunicipality === state.application.municipality, 'FORWARDED_TO_ITSELF'], // Awb 2:3
        [!terms.members.includes(decidingMunicipality), 'MUNICIPALITY_NOT_A_MEMBER'],
      );
    if (objection) return reject(objection);
    const { municipality } = state.application;
    return accept<CaseEvent>({
      type: 'ApplicationForwarded',
      occurredOn: on,
      data: { municipality, decidingMunicipality, document },
    });
  },
};

export const forwardingEvolution: Evolution<'ApplicationForwarded'> = {
  ApplicationForwarded: (state, { data: { decidingMunicipality } }): CaseState => ({
    ...state,
    application: state.application && {
      ...state.application,
      municipality: decidingMunicipality,
      asReceived: state.application.asReceived ?? state.application,
    },
  }),
};
