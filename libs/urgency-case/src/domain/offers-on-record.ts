import type { AssociationId, PlainDate } from '@evenwicht/kernel';
import type { CaseState, Offer, OfferAnswer } from './case-state.js';

/** Which offer: the key is the association's own, so that two associations may use the same one. */
export interface OfferKey {
  readonly offer: string;
  readonly association: AssociationId;
}

export function offerNamed({ offers = [] }: CaseState, key: OfferKey): Offer | undefined {
  return offers.find((each) => isNamed(each, key));
}

/** The offer of an association that the household has not answered; at most one. */
export function openOfferOf({ offers = [] }: CaseState, association: AssociationId): Offer | undefined {
  return offers.find((each) => each.association === association && !each.answer);
}

export function withAnswer(state: CaseState, key: OfferKey, answer: OfferAnswer): CaseState {
  const answered = (each: Offer) => (isNamed(each, key) ? { ...each, answer } : each);
  return state.offers ? { ...state, offers: state.offers.map(answered) } : state;
}

/** An association that allocates has its own open offer taken. */
export function withOfferTaken(state: CaseState, association: AssociationId, on: PlainDate): CaseState {
  const taken = openOfferOf(state, association);
  return taken ? withAnswer(state, taken, { kind: 'accepted', on }) : state;
}

/** How often the household refused a fitting dwelling: what lay outside its search profile was none. */
export function refusalCountOf({ offers = [] }: CaseState): number {
  return offers.filter(({ answer }) => answer?.kind === 'refused' && answer.reason !== 'outside-profile').length;
}

function isNamed(each: Offer, { offer, association }: OfferKey): boolean {
  return each.offer === offer && each.association === association;
}
