import { accept, reject, type CaseId, type MunicipalityCode, type PlainDate } from '@evenwicht/kernel';
import type {
  CaseEvent,
  DwellingKind,
  OfferModule,
  OfferRefusalReason,
  OfferWithdrawalReason,
} from '@evenwicht/events';
import type { Command } from '@evenwicht/service-kit';
import { objectionToPlacing, type PlacingRejection } from './allocation.js';
import type { CaseState, Evolution, Offer } from './case-state.js';
import { offerNamed, openOfferOf, withAnswer, type OfferKey } from './offers-on-record.js';
import { objectionOf, type Step } from './step.js';

export type OfferDwelling = Command<
  'OfferDwelling',
  OfferKey & {
    readonly caseId: CaseId;
    /** Where the dwelling stands. */
    readonly municipality: MunicipalityCode;
    readonly kind: DwellingKind;
    readonly module: OfferModule;
    readonly answerDueOn?: PlainDate;
  }
>;

/** The household does not take it. */
export type RefuseOffer = Command<
  'RefuseOffer',
  OfferKey & { readonly caseId: CaseId; readonly reason: OfferRefusalReason }
>;

/** The association takes it back. */
export type WithdrawOffer = Command<
  'WithdrawOffer',
  OfferKey & { readonly caseId: CaseId; readonly reason: OfferWithdrawalReason }
>;

export const offerRejections = {
  NO_SEARCH_PROFILE: 'Er is op die dag nog geen zoekprofiel.',
  OFFER_STILL_OPEN: 'Er ligt nog een aanbod van deze corporatie bij het huishouden.',
  OFFER_ALREADY_MADE: 'De corporatie gebruikte dit kenmerk al voor een ander aanbod.',
  ANSWER_DUE_BEFORE_OFFER: 'De dag waarop het antwoord er moet zijn, ligt vóór het aanbod.',
  NO_SUCH_OFFER: 'De corporatie deed geen aanbod met dit kenmerk.',
  OFFER_NO_LONGER_OPEN: 'Op het aanbod is al geantwoord, of het is ingetrokken.',
  ANSWER_BEFORE_OFFER: 'De dag ligt vóór het aanbod.',
  ANSWER_NOT_YET_DUE: 'Het huishouden heeft nog tijd om te antwoorden.',
} as const;
type OfferRejection = keyof typeof offerRejections | PlacingRejection;

/**
 * Verdeelafspraken 5 December 2025, chapter 4 ("op basis van zoekprofiel"): the search profile comes before the offer
 * . Offered is not yet allocated: nothing counts, and an association may allocate without an offer (4).
 */
export const offerDwelling: Step<OfferDwelling, OfferRejection> = {
  isAlreadySo(state, { on, data }) {
    const present = offerNamed(state, data);
    return present !== undefined && isSame(present, on, data);
  },

  decide(state, command) {
    const { on, data } = command;
    const { offer, municipality, association, kind, module, answerDueOn } = data;
    const objection =
      objectionToPlacing(state, command) ??
      objectionOf<OfferRejection>(
        [!state.searchProfile || on < state.searchProfile.firstOn, 'NO_SEARCH_PROFILE'], // chapter 4
        [offerNamed(state, data) !== undefined, 'OFFER_ALREADY_MADE'],
        [openOfferOf(state, association) !== undefined, 'OFFER_STILL_OPEN'],
        [answerDueOn !== undefined && answerDueOn < on, 'ANSWER_DUE_BEFORE_OFFER'],
      );
    if (objection) return reject(objection);
    const offered = { offer, municipality, association, kind, module, answerDueOn };
    return accept<CaseEvent>({ type: 'DwellingOffered', occurredOn: on, data: offered });
  },
};

/** Chapter 2, "De keuze om zelf de exacte woning te bepalen is beperkt": limited, so a refusal is only recorded (E-29). */
export const refuseOffer: Step<RefuseOffer, keyof typeof offerRejections> = {
  isAlreadySo: (state, command) => isAnsweredSo(state, 'refused', command),

  decide(state, { on, data: { offer, association, reason } }) {
    const answered = offerNamed(state, { offer, association });
    const objection =
      objectionToAnswer(answered, on) ??
      objectionOf([reason === 'no-answer' && !isAnswerOverdue(answered, on), 'ANSWER_NOT_YET_DUE' as const]);
    if (objection) return reject(objection);
    return accept<CaseEvent>({ type: 'OfferRefused', occurredOn: on, data: { offer, association, reason } });
  },
};

export const withdrawOffer: Step<WithdrawOffer, keyof typeof offerRejections> = {
  isAlreadySo: (state, command) => isAnsweredSo(state, 'withdrawn', command),

  decide(state, { on, data: { offer, association, reason } }) {
    const objection = objectionToAnswer(offerNamed(state, { offer, association }), on);
    if (objection) return reject(objection);
    return accept<CaseEvent>({ type: 'OfferWithdrawn', occurredOn: on, data: { offer, association, reason } });
  },
};

export const offerEvolution: Evolution<'DwellingOffered' | 'OfferRefused' | 'OfferWithdrawn'> = {
  DwellingOffered: (state, { occurredOn: on, data }) => ({
    ...state,
    offers: [...(state.offers ?? []), { ...data, on }],
  }),
  OfferRefused: (state, { occurredOn: on, data }) =>
    withAnswer(state, data, { kind: 'refused', on, reason: data.reason }),
  OfferWithdrawn: (state, { occurredOn: on, data }) =>
    withAnswer(state, data, { kind: 'withdrawn', on, reason: data.reason }),
};

function objectionToAnswer(answered: Offer | undefined, on: PlainDate) {
  return objectionOf<'NO_SUCH_OFFER' | 'OFFER_NO_LONGER_OPEN' | 'ANSWER_BEFORE_OFFER'>(
    [!answered, 'NO_SUCH_OFFER'],
    [answered?.answer !== undefined, 'OFFER_NO_LONGER_OPEN'],
    [!!answered && on < answered.on, 'ANSWER_BEFORE_OFFER'],
  );
}

/** Who was given a day to answer by, and let it pass. */
function isAnswerOverdue(answered: Offer | undefined, on: PlainDate): boolean {
  return answered?.answerDueOn !== undefined && answered.answerDueOn < on;
}

function isAnsweredSo(state: CaseState, kind: 'refused' | 'withdrawn', { on, data }: RefuseOffer | WithdrawOffer) {
  const answer = offerNamed(state, data)?.answer;
  return answer?.kind === kind && answer.on === on && answer.reason === data.reason;
}

function isSame(present: Offer, on: PlainDate, asked: OfferDwelling['data']): boolean {
  const { municipality, kind, module, answerDueOn } = present;
  const isSameDwelling = municipality === asked.municipality && kind === asked.kind;
  return present.on === on && isSameDwelling && module === asked.module && answerDueOn === asked.answerDueOn;
}
