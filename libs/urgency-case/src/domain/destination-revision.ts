import { accept, reject, type CaseId } from '@evenwicht/kernel';
import type { CaseEvent, DestinationRevisionReason, ReferralQuestion } from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import { isUnderAgreement, questionsOfPlace, type CaseState } from './case-state.js';
import { destinationBy, determination, objectionToPlace, objectionToWeighing, type Weighing } from './determination.js';
import { objectionOf, objectionToMoving, objectionToTurnedDown, type Step, type TurnedDownRejection } from './step.js';

export type ReviseDestination = Command<
  'ReviseDestination',
  Weighing & { readonly caseId: CaseId; readonly reason: DestinationRevisionReason }
>;

export const destinationRevisionRejections = {
  DESTINATION_UNCHANGED: 'Dit is de bestemming die al geldt.',
} as const;
type Rejection =
  | keyof typeof destinationRevisionRejections
  | TurnedDownRejection
  | 'OUTSIDE_AGREEMENT'
  | 'NO_DESTINATION'
  | 'NO_INDIVIDUAL_INTEREST'
  | 'NO_GENERAL_INTEREST'
  | 'MUNICIPALITY_NOT_A_MEMBER'
  | 'ORIGIN_UNSAFE'
  | 'NO_DEVIATION_REASON'
  | 'ALREADY_HOUSED'
  | 'ALLOCATION_STILL_OPEN';

/**
 * Verdeelafspraken 5 December 2025, 1, "Passend wonen voor de persoon in kwestie is leidend": what was established
 * may turn out not to fit. Only the table leaves the rules, and weighs as it always does (1b, 1c); nobody has to ask it first.
 */
export const reviseDestination: Step<ReviseDestination, Rejection> = {
  isAlreadySo: ({ destination }, { data }) =>
    destination?.municipality === data.destination && destination.revisedFor === data.reason,

  decide(state, { on, data, facts }) {
    const { destination } = state;
    const objection =
      objectionToTurnedDown(state) ??
      objectionOf<Rejection>(
        [!isUnderAgreement(state), 'OUTSIDE_AGREEMENT'], // chapter 1, footnote
        [!destination, 'NO_DESTINATION'],
        [destination?.municipality === data.destination, 'DESTINATION_UNCHANGED'],
      ) ??
      objectionToWeighing(data, facts.terms) ??
      objectionToMoving(state) ??
      objectionToPlace(state, { data, facts });
    if (objection) return reject(objection);
    if (!destination) return reject('NO_DESTINATION');
    const question = questionLookedAtAgain(state);
    const { municipality: previousMunicipality } = destination;
    const revised = destinationBy(state, question, data.destination, facts.terms);
    return accept<CaseEvent>(...determination(state, question, { on, data, facts }), {
      type: 'DestinationRevised',
      occurredOn: on,
      data: { ...revised, previousMunicipality, reason: data.reason },
    });
  },
};

/** Once the municipality of origin is unable to serve, every other place is help (3c). */
function questionLookedAtAgain(state: CaseState): ReferralQuestion {
  return state.unableToServe ? 'unable-to-serve' : (questionsOfPlace(state).at(-1) ?? 'other');
}
