import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import {
  allocateDwelling,
  caseClosed,
  closeCase,
  dwellingAllocated,
  ownOriginCase,
  scheme,
  today,
} from './invented-case-fixture.js';
import {
  dwellingOffered,
  offerRefused,
  offerWithdrawn,
  otherAssociation,
  searchProfileEstablished,
} from './invented-offer-fixture.js';
import { revokeUrgency, urgencyRevoked } from './invented-remedy-fixture.js';

const scenario = scenariosFor('Refusal of a fitting dwelling (municipal scheme; chapter 2)', caseDecider);
const offeredCase = [...ownOriginCase, searchProfileEstablished(), dwellingOffered({}, today)] as const;
const refusedOnce = [...offeredCase, offerRefused({}, today)] as const;
const refusedTwice = [
  ...refusedOnce,
  dwellingOffered({ association: otherAssociation }),
  offerRefused({ association: otherAssociation, reason: 'rent' }),
] as const;

const afterOne = { scheme: { ...scheme, offerRefusalLimit: 1 } };
const afterTwo = { scheme: { ...scheme, offerRefusalLimit: 2 } };
const close = closeCase({ reason: 'refused-offer' }, afterTwo);

scenario(
  'E-29: after as many refusals as the scheme names the municipality may close the case with that reason (R-027)',
)
  .given(...refusedTwice)
  .when(close)
  .then(caseClosed({ reason: 'refused-offer' }, today));

scenario('E-29: or revoke the urgency, on the same ground')
  .given(...refusedTwice)
  .when(revokeUrgency({ ground: 'refused-offer' }, afterTwo))
  .then(urgencyRevoked({ ground: 'refused-offer' }, today));

scenario('E-29: one refusal less than the scheme names is not enough')
  .given(...refusedOnce)
  .when(close)
  .thenRejected('REFUSALS_WITHIN_LIMIT');

scenario('E-29: nor is it to revoke')
  .given(...refusedOnce)
  .when(revokeUrgency({ ground: 'refused-offer' }, afterTwo))
  .thenRejected('REFUSALS_WITHIN_LIMIT');

scenario('E-29: a scheme may be strict: one refusal')
  .given(...refusedOnce)
  .when(closeCase({ reason: 'refused-offer' }, afterOne))
  .then(caseClosed({ reason: 'refused-offer' }));

scenario('E-29: a scheme that names no number gives a refusal no consequence')
  .given(...refusedTwice)
  .when(closeCase({ reason: 'refused-offer' }))
  .thenRejected('REFUSAL_WITHOUT_CONSEQUENCE');

scenario('E-29: without a scheme a refusal has no consequence either (R-009)')
  .given(...refusedTwice)
  .when(closeCase({ reason: 'refused-offer' }, { scheme: undefined }))
  .thenRejected('REFUSAL_WITHOUT_CONSEQUENCE');

scenario('E-29: what lay outside the search profile was no fitting dwelling, and does not count')
  .given(...offeredCase, offerRefused({ reason: 'outside-profile' }))
  .when(closeCase({ reason: 'refused-offer' }, afterOne))
  .thenRejected('REFUSALS_WITHIN_LIMIT');

scenario('E-29: what the association withdrew was not refused')
  .given(...offeredCase, offerWithdrawn())
  .when(closeCase({ reason: 'refused-offer' }, afterOne))
  .thenRejected('REFUSALS_WITHIN_LIMIT');

scenario('E-29: what was not answered is not refused until somebody records that it was')
  .given(...offeredCase)
  .when(closeCase({ reason: 'refused-offer' }, afterOne))
  .thenRejected('REFUSALS_WITHIN_LIMIT');

scenario('E-29: where no offer was recorded the municipality is taken at its word, as in what was imported')
  .given(...ownOriginCase)
  .when(closeCase({ reason: 'refused-offer' }))
  .then(caseClosed({ reason: 'refused-offer' }));

scenario('E-29: a case may end for another reason, whatever was refused')
  .given(...refusedOnce)
  .when(closeCase({ reason: 'withdrawn' }))
  .then(caseClosed({ reason: 'withdrawn' }));

scenario('E-29: an urgency may be revoked on another ground, whatever was refused')
  .given(...refusedOnce)
  .when(revokeUrgency())
  .then(urgencyRevoked());

scenario('E-29: after any number of refusals a dwelling may still be allocated')
  .given(...refusedTwice)
  .when(allocateDwelling({}, afterTwo))
  .then(dwellingAllocated());
