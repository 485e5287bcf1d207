import { scenariosFor } from '@evenwicht/testing';
import type { PlainDate } from '@evenwicht/kernel';
import { caseDecider } from './case-decider.js';
import {
  allocateDwelling,
  applied,
  closeCase,
  caseClosed,
  dalfsen,
  declareUnableToServe,
  destinationEstablished,
  determineOrigin,
  dwellingAllocated,
  granted,
  handedOver,
  originDetermined,
  ownOriginCase,
  refused,
  stepIn,
  tenancyStarted,
  today,
  unableCase,
} from './invented-case-fixture.js';
import {
  dayAfter,
  expireUrgency,
  extendUrgency,
  lastDay,
  nextYear,
  revokeUrgency,
  urgencyExpired,
  urgencyExtended,
  urgencyRevoked,
} from './invented-remedy-fixture.js';

const scenario = scenariosFor('Life of an urgency (municipal scheme; chapter 2)', caseDecider);
const expiredCase = [...ownOriginCase, urgencyExpired()] as const;

scenario('a municipality may take its urgency back, on a ground of its scheme')
  .given(...ownOriginCase)
  .when(revokeUrgency({ document: 'Z-2026-0301' }))
  .then(urgencyRevoked({ document: 'Z-2026-0301' }, today));

scenario('what was not granted is not revoked').given(applied()).when(revokeUrgency()).thenRejected('NOT_GRANTED');
scenario('what was refused is not revoked')
  .given(applied(), refused())
  .when(revokeUrgency())
  .thenRejected('URGENCY_REFUSED');

scenario('a household that was housed keeps its home')
  .given(...ownOriginCase, dwellingAllocated(), tenancyStarted())
  .when(revokeUrgency())
  .thenRejected('ALREADY_HOUSED');

scenario('a dwelling that was allocated is withdrawn before the urgency is')
  .given(...ownOriginCase, dwellingAllocated())
  .when(revokeUrgency())
  .thenRejected('ALLOCATION_STILL_OPEN');

scenario('on an urgency that was revoked no dwelling is allocated (4)')
  .given(...ownOriginCase, urgencyRevoked())
  .when(allocateDwelling())
  .thenRejected('URGENCY_REVOKED');

scenario('on an urgency that was revoked nobody steps in (3c)')
  .given(...unableCase, urgencyRevoked())
  .when(stepIn())
  .thenRejected('URGENCY_REVOKED');

scenario('for an urgency that was revoked no origin is unable to serve (3c)')
  .given(...ownOriginCase, urgencyRevoked())
  .when(declareUnableToServe())
  .thenRejected('URGENCY_REVOKED');

scenario('an origin that is determined after the revocation leads nowhere (1a)')
  .given(applied(), granted(), urgencyRevoked())
  .when(determineOrigin())
  .then(originDetermined());

scenario('the same revocation once more is so already')
  .given(...ownOriginCase, urgencyRevoked({}, today))
  .when(revokeUrgency())
  .then();

scenario('an urgency is revoked once')
  .given(...ownOriginCase, urgencyRevoked({}, today))
  .when(revokeUrgency({ ground: 'no-urgent-need' }))
  .thenRejected('URGENCY_REVOKED');

scenario('an urgency may be extended, as the scheme allows')
  .given(...ownOriginCase)
  .when(extendUrgency())
  .then(urgencyExtended());

scenario('to extend is to make longer')
  .given(...ownOriginCase)
  .when(extendUrgency({ validUntil: '2027-08-31' as PlainDate }))
  .thenRejected('NO_LONGER_VALIDITY');

scenario('an urgency is not extended to a day that is over')
  .given(...ownOriginCase)
  .when(extendUrgency({ validUntil: dayAfter }, { on: nextYear }))
  .thenRejected('NO_LONGER_VALIDITY');

scenario('an urgency without a term has none to extend')
  .given(applied(), granted({ validUntil: undefined }))
  .when(extendUrgency())
  .thenRejected('NO_URGENCY_TERM');

scenario('who is housed needs no extension')
  .given(...ownOriginCase, dwellingAllocated(), tenancyStarted())
  .when(extendUrgency())
  .thenRejected('ALREADY_HOUSED');

scenario('what was revoked is not extended')
  .given(...ownOriginCase, urgencyRevoked())
  .when(extendUrgency())
  .thenRejected('URGENCY_REVOKED');

scenario('the same extension once more is so already')
  .given(...ownOriginCase, urgencyExtended())
  .when(extendUrgency())
  .then();

scenario('E-30: an urgency that expires leaves the case open: niemand belandt op straat (chapter 2)')
  .given(...ownOriginCase)
  .when(expireUrgency({}, { on: dayAfter }))
  .then(urgencyExpired({}, dayAfter));

scenario('on its last day an urgency is still valid')
  .given(...ownOriginCase)
  .when(expireUrgency({}, { on: lastDay }))
  .thenRejected('URGENCY_STILL_VALID');

scenario('an urgency that was extended expires by its new term')
  .given(...ownOriginCase, urgencyExtended())
  .when(expireUrgency({}, { on: dayAfter }))
  .thenRejected('URGENCY_STILL_VALID');

scenario('an urgency without a term does not expire')
  .given(applied(), granted({ validUntil: undefined }))
  .when(expireUrgency({}, { on: dayAfter }))
  .thenRejected('NO_URGENCY_TERM');

scenario('who was offered a home keeps the offer: an allocation is withdrawn before an urgency expires')
  .given(...ownOriginCase, dwellingAllocated())
  .when(expireUrgency({}, { on: dayAfter }))
  .thenRejected('ALLOCATION_STILL_OPEN');

scenario('on an urgency that expired no dwelling is allocated')
  .given(...expiredCase)
  .when(allocateDwelling({}, { on: dayAfter }))
  .thenRejected('URGENCY_EXPIRED');

scenario('E-30: an urgency that expired can be extended, and the associations are told anew (chapter 2, 4)')
  .given(...expiredCase)
  .when(extendUrgency({}, { on: dayAfter }))
  .then(urgencyExtended({}, dayAfter), handedOver({}, dayAfter));

scenario('E-30: an origin that is determined after the urgency expired still gives a destination (1a)')
  .given(applied(), granted(), urgencyExpired())
  .when(determineOrigin())
  .then(originDetermined(), destinationEstablished({ municipality: dalfsen }));

scenario('E-30: a household whose urgency expired leaves the list with a reason only (R-018)')
  .given(...expiredCase)
  .when(closeCase({ reason: 'expired' }, { on: dayAfter }))
  .then(caseClosed({ reason: 'expired' }));

scenario('expired once more is so already')
  .given(...expiredCase)
  .when(expireUrgency({}, { on: '2027-12-01' as PlainDate }))
  .then();
