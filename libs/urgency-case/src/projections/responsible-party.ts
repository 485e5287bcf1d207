import type { CaseState } from '../domain/case-state.js';
import { stageOf, type CaseStage } from './case-stage.js';

export type ResponsibleRole = 'municipality' | 'region' | 'housingAssociations';

/** Who has the next step. */
export interface ResponsibleParty {
  readonly role: ResponsibleRole;
  /** A municipality code, an association id or `region`. */
  readonly organisation: string;
}

/**
 * Municipalities grant urgency and determine the origin, the mediation table says what fits where that is not plain,
 * the associations allocate from the hand-over on (agreement 1c, 4; R-037). Nobody once a case is housed, refused, set aside, revoked or
 * closed. A household whose urgency expired is the municipality's to look at (chapter 2; E-30).
 * @param isContinued the household goes on in another case, so that the municipality has this one to close (E-25)
 */
export function responsiblePartyOf(state: CaseState, isContinued = false): ResponsibleParty | undefined {
  if (isContinued && !state.closure) return municipalityOfApplication(state);
  return responsible[stageOf(state)](state);
}

const responsible: Record<CaseStage, (state: CaseState) => ResponsibleParty | undefined> = {
  applied: municipalityOfApplication,
  refused: () => undefined,
  setAside: () => undefined,
  revoked: () => undefined,
  expired: municipalityOfApplication,
  atMediationTable: () => ({ role: 'region', organisation: 'region' }),
  granted: municipalityOfApplication,
  handedOver: ({ handedOverTo }) => handedOverTo && { role: 'housingAssociations', organisation: handedOverTo },
  allocated: ({ allocation }) =>
    allocation && { role: 'housingAssociations', organisation: allocation.placement.association },
  housed: () => undefined,
  closed: () => undefined,
};

function municipalityOfApplication({ application }: CaseState): ResponsibleParty | undefined {
  return application && { role: 'municipality', organisation: application.municipality };
}
