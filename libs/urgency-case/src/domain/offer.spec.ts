import { scenariosFor } from '@evenwicht/testing';
import { offerModules } from '@evenwicht/events';
import { caseDecider } from './case-decider.js';
import {
  allocateDwelling,
  allocationWithdrawn,
  applied,
  caseClosed,
  deventer,
  dwellingAllocated,
  granted,
  hardenberg,
  originDetermined,
  ownOriginCase,
  refused,
  startTenancy,
  tenancyStarted,
  today,
  tomorrow,
  yesterday,
} from './invented-case-fixture.js';
import {
  answerDueOn,
  association,
  dayAfterAnswer,
  dwellingOffered,
  offerDwelling,
  offerRefused,
  offerWithdrawn,
  otherAssociation,
  refuseOffer,
  searchProfileEstablished,
  withdrawOffer,
} from './invented-offer-fixture.js';
import { urgencyExpired, urgencyRevoked } from './invented-remedy-fixture.js';

const scenario = scenariosFor('Offers (verdeelafspraken chapter 2, chapter 4 "op basis van zoekprofiel")', caseDecider);
const profiledCase = [...ownOriginCase, searchProfileEstablished()] as const;
const offeredCase = [...profiledCase, dwellingOffered({}, today)] as const;

for (const module of offerModules) {
  scenario(`an association offers a dwelling by way of ${module} (chapter 2; R-026)`)
    .given(...profiledCase)
    .when(offerDwelling({ module }))
    .then(dwellingOffered({ module }, today));
}

scenario('the search profile comes before the offer (chapter 4; R-085)')
  .given(...ownOriginCase)
  .when(offerDwelling())
  .thenRejected('NO_SEARCH_PROFILE');

scenario('an offer of a day before the first search profile came too early (chapter 4; R-085)')
  .given(applied({}, yesterday), granted({}, yesterday), ...ownOriginCase.slice(2), searchProfileEstablished({}, today))
  .when(offerDwelling({}, { on: yesterday }))
  .thenRejected('NO_SEARCH_PROFILE');

scenario('an offer that is recorded late stands beside a profile that was established again since')
  .given(...profiledCase, searchProfileEstablished({ personCount: 3 }, tomorrow))
  .when(offerDwelling())
  .then(dwellingOffered());

scenario('a dwelling is offered where the household belongs (4)')
  .given(...profiledCase)
  .when(offerDwelling({ municipality: hardenberg }))
  .thenRejected('ALLOCATION_OUTSIDE_DESTINATION');

scenario('no dwelling is offered in a municipality of another region')
  .given(...profiledCase)
  .when(offerDwelling({ municipality: deventer }))
  .thenRejected('MUNICIPALITY_NOT_A_MEMBER');

scenario('no dwelling is offered before the urgency is granted (4)')
  .given(applied(), originDetermined(), searchProfileEstablished())
  .when(offerDwelling())
  .thenRejected('NOT_GRANTED');

scenario('on an urgency that expired nothing is offered')
  .given(...profiledCase, urgencyExpired())
  .when(offerDwelling())
  .thenRejected('URGENCY_EXPIRED');

scenario('on an urgency that was revoked nothing is offered')
  .given(...profiledCase, urgencyRevoked())
  .when(offerDwelling())
  .thenRejected('URGENCY_REVOKED');

scenario('while a dwelling is allocated nothing is offered')
  .given(...profiledCase, dwellingAllocated())
  .when(offerDwelling())
  .thenRejected('ALLOCATION_STILL_OPEN');

scenario('who is housed is offered nothing')
  .given(...profiledCase, dwellingAllocated(), tenancyStarted())
  .when(offerDwelling())
  .thenRejected('ALREADY_HOUSED');

scenario('an answer is not due before the offer')
  .given(...profiledCase)
  .when(offerDwelling({ answerDueOn: yesterday }))
  .thenRejected('ANSWER_DUE_BEFORE_OFFER');

scenario('outside the agreement an offer is made anywhere in the region (chapter 1, footnote)')
  .given(applied({ scope: 'local-category', category: 'relation-ended' }), granted(), searchProfileEstablished())
  .when(offerDwelling({ municipality: hardenberg }))
  .then(dwellingOffered({ municipality: hardenberg }));

scenario('the same offer once more is so already')
  .given(...offeredCase)
  .when(offerDwelling())
  .then();

scenario('an association has one offer open at a time')
  .given(...offeredCase)
  .when(offerDwelling({ offer: 'A-2' }))
  .thenRejected('OFFER_STILL_OPEN');

scenario('an association does not wait for the offer of another, and may use the same key')
  .given(...offeredCase)
  .when(offerDwelling({ association: otherAssociation }))
  .then(dwellingOffered({ association: otherAssociation }));

scenario('after a refusal an association may offer again')
  .given(...offeredCase, offerRefused())
  .when(offerDwelling({ offer: 'A-2' }))
  .then(dwellingOffered({ offer: 'A-2' }));

scenario('one key is one offer')
  .given(...offeredCase, offerRefused())
  .when(offerDwelling({ module: 'wish' }))
  .thenRejected('OFFER_ALREADY_MADE');

scenario('E-29: a household refuses an offer, and nothing follows by itself (chapter 2; R-027)')
  .given(...offeredCase)
  .when(refuseOffer())
  .then(offerRefused({}, today));

scenario('a refusal after the day on which the answer was due is a refusal')
  .given(...offeredCase)
  .when(refuseOffer({}, { on: dayAfterAnswer }))
  .then(offerRefused({}, dayAfterAnswer));

scenario('E-29: a household has until the last day to answer')
  .given(...offeredCase)
  .when(refuseOffer({ reason: 'no-answer' }, { on: answerDueOn }))
  .thenRejected('ANSWER_NOT_YET_DUE');

scenario('E-29: a household that let the day pass did not answer')
  .given(...offeredCase)
  .when(refuseOffer({ reason: 'no-answer' }, { on: dayAfterAnswer }))
  .then(offerRefused({ reason: 'no-answer' }));

scenario('E-29: where no day was named a household cannot be late')
  .given(...profiledCase, dwellingOffered({ answerDueOn: undefined }))
  .when(refuseOffer({ reason: 'no-answer' }, { on: dayAfterAnswer }))
  .thenRejected('ANSWER_NOT_YET_DUE');

scenario('an answer does not come before the offer')
  .given(applied({}, yesterday), granted(), searchProfileEstablished(), dwellingOffered({}, today))
  .when(refuseOffer({}, { on: yesterday }))
  .thenRejected('ANSWER_BEFORE_OFFER');

scenario('what was not offered is not refused')
  .given(...profiledCase)
  .when(refuseOffer())
  .thenRejected('NO_SUCH_OFFER');

scenario('the key of one association says nothing about the offer of another')
  .given(...offeredCase)
  .when(withdrawOffer({ association: otherAssociation }))
  .thenRejected('NO_SUCH_OFFER');

scenario('the same refusal once more is so already')
  .given(...offeredCase, offerRefused({}, today))
  .when(refuseOffer())
  .then();

scenario('an offer is refused once')
  .given(...offeredCase, offerRefused({}, today))
  .when(refuseOffer({ reason: 'rent' }))
  .thenRejected('OFFER_NO_LONGER_OPEN');

scenario('an association takes its offer back')
  .given(...offeredCase)
  .when(withdrawOffer())
  .then(offerWithdrawn({}, today));

scenario('the same withdrawal once more is so already')
  .given(...offeredCase, offerWithdrawn({}, today))
  .when(withdrawOffer())
  .then();

scenario('what was withdrawn cannot be refused')
  .given(...offeredCase, offerWithdrawn())
  .when(refuseOffer())
  .thenRejected('OFFER_NO_LONGER_OPEN');

scenario('an allocation may follow an offer (4)')
  .given(...offeredCase)
  .when(allocateDwelling())
  .then(dwellingAllocated());

scenario('an association that records no offers allocates all the same (4)')
  .given(...ownOriginCase)
  .when(allocateDwelling())
  .then(dwellingAllocated());

scenario('an association that allocates has its offer taken: it cannot be refused any more')
  .given(...offeredCase, dwellingAllocated())
  .when(refuseOffer())
  .thenRejected('OFFER_NO_LONGER_OPEN');

scenario('the offer of another association stays open when a dwelling is allocated, until it is withdrawn')
  .given(...offeredCase, dwellingOffered({ association: otherAssociation }), dwellingAllocated({ association }))
  .when(withdrawOffer({ association: otherAssociation }))
  .then(offerWithdrawn({ association: otherAssociation }));

scenario('after an allocation that fell through an association offers anew, under another key')
  .given(...offeredCase, dwellingAllocated(), allocationWithdrawn())
  .when(offerDwelling({ offer: 'A-2' }))
  .then(dwellingOffered({ offer: 'A-2' }));

scenario('an offer is not yet a home: without an allocation no tenancy starts (4)')
  .given(...offeredCase)
  .when(startTenancy())
  .thenRejected('NO_ALLOCATION');

scenario('for an application that was refused nothing is offered')
  .given(applied(), refused(), searchProfileEstablished())
  .when(offerDwelling())
  .thenRejected('NOT_GRANTED');

scenario('after closure nothing is offered')
  .given(...profiledCase, caseClosed())
  .when(offerDwelling())
  .thenRejected('CASE_CLOSED');
