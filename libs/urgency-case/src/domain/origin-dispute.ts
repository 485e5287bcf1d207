import { accept, reject, type CaseId, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';
import type { CaseEvent, OriginEvidence } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import {
  isInformalCare,
  isTurnedDown,
  isUnderAgreement,
  openDisputeOf,
  shownOriginOf,
  standingIn,
  type CaseState,
  type Evolution,
  type RegisteredCase,
} from './case-state.js';
import { referral } from './referral.js';
import { objectionOf, objectionToTurnedDown, type Step, type TurnedDownRejection } from './step.js';

export type DisputeOrigin = Command<
  'DisputeOrigin',
  {
    readonly caseId: CaseId;
    /** That disputes. */
    readonly municipality: MunicipalityCode;
    /** Which origin it should be; `outside-region` where no municipality can be named, never that nobody knows. */
    readonly counterProposal: MunicipalityCode | 'outside-region';
    readonly evidence: OriginEvidence;
  }
>;

export const originDisputeRejections = {
  NO_ORIGIN: 'De herkomst is nog niet bepaald.',
  DISPUTE_STILL_OPEN: 'Over de herkomst loopt al een betwisting; los die eerst op.',
  COUNTER_PROPOSAL_IS_ORIGIN: 'Het tegenvoorstel is de herkomst die al is bepaald.',
  OWN_DETERMINATION: 'De gemeente die de herkomst bepaalt, corrigeert die zelf en betwist die niet.',
  NO_PARTY_TO_ORIGIN: 'Alleen de gemeente van herkomst of van bestemming kan de herkomst betwisten.',
} as const;
type Rejection = keyof typeof originDisputeRejections | TurnedDownRejection;

/**
 * E-10: who disputes an origin says which one it should be (as a refusal in iJw names the municipality that is
 * responsible). Nothing stops meanwhile: a destination and a hand-over that stand go on standing, the roof comes first.
 */
export const disputeOrigin: Step<DisputeOrigin, Rejection> = {
  isAlreadySo: (state, { data: { municipality, counterProposal, evidence } }) => {
    const open = openDisputeOf(state);
    return (
      open?.municipality === municipality && open.counterProposal === counterProposal && open.evidence === evidence
    );
  },

  decide(state, { on, data: { municipality, counterProposal, evidence } }) {
    const objection =
      objectionToTurnedDown(state) ??
      objectionOf<Rejection>(
        [!state.origin, 'NO_ORIGIN'],
        [openDisputeOf(state) !== undefined, 'DISPUTE_STILL_OPEN'],
        [state.origin?.origin === counterProposal, 'COUNTER_PROPOSAL_IS_ORIGIN'],
        [state.application.municipality === municipality, 'OWN_DETERMINATION'],
        [!isPartyToOrigin(state, municipality), 'NO_PARTY_TO_ORIGIN'],
      );
    if (objection) return reject(objection);
    return accept<CaseEvent>({
      type: 'OriginDisputed',
      occurredOn: on,
      data: { municipality, counterProposal, evidence },
    });
  },
};

export const originDisputeEvolution: Evolution<'OriginDisputed'> = {
  OriginDisputed: (state, { data }) => ({ ...state, dispute: data }),
};

/** A consequence: what two municipalities do not agree on lies on the table (1c), also for a household that is housed. */
export function referralOfDispute(state: CaseState, on: PlainDate): CaseEvent | undefined {
  const isForTable = isUnderAgreement(state) && !isInformalCare(state) && !isTurnedDown(state); // chapter 1, footnote; 1b
  if (!openDisputeOf(state) || !isForTable || state.openQuestions.includes('origin-disputed')) return undefined;
  return referral('origin-disputed', on);
}

/** Where return is not suitable, the municipality of origin is no party and knows nothing of the case (E-02). */
function isPartyToOrigin(state: RegisteredCase, municipality: MunicipalityCode): boolean {
  const { destination, allocation } = state;
  const placed = allocation && standingIn(state, allocation.placement.municipality);
  return [shownOriginOf(state), destination?.municipality, placed].includes(municipality);
}
