import { isTurnedDown, type CaseState, type Offer } from '../domain/case-state.js';
import { refusalCountOf } from '../domain/offers-on-record.js';

/** What was offered, why it came to nothing, and how often a fitting dwelling was refused. */
export function offersForParties(state: CaseState): object {
  const { offers } = state;
  if (!offers) return {};
  const shown = offers.map((offer) => ({ ...offerIn(state, offer), reason: reasonIn(offer) }));
  return { offers: shown, offerRefusalCount: refusalCountOf(state) };
}

/**
 * An association sees what it offered itself. Which others offered is theirs, and a reason may tell about the household
 * (R-068).
 */
export function offersForAssociation(state: CaseState, association: string): object {
  const own = (state.offers ?? []).filter((offer) => offer.association === association);
  return own.length > 0 ? { offers: own.map((offer) => offerIn(state, offer)) } : {};
}

function offerIn(state: CaseState, { on, answer, ...offered }: Offer): object {
  const { offer, association, municipality, kind, module, answerDueOn } = offered;
  const what = { offer, association, municipality, kind, module, offeredOn: on, answerDueOn };
  return { ...what, status: answer?.kind ?? openOrLapsed(state), answeredOn: answer?.on };
}

/** Of a case that came to nothing, or whose household is housed, no offer is waited for; an urgency that expired may be extended. */
function openOrLapsed(state: CaseState): 'open' | 'lapsed' {
  return state.closure || state.tenancy || isTurnedDown(state) ? 'lapsed' : 'open';
}

function reasonIn({ answer }: Offer): string | undefined {
  return answer && answer.kind !== 'accepted' ? answer.reason : undefined;
}
