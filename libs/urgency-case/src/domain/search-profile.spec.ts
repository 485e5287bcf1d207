import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import {
  applied,
  caseClosed,
  dwellingAllocated,
  granted,
  originUnknown,
  ownOriginCase,
  referred,
  refused,
  tenancyStarted,
  today,
  tomorrow,
  yesterday,
} from './invented-case-fixture.js';
import { establishSearchProfile, searchProfileEstablished } from './invented-offer-fixture.js';
import { urgencyExpired, urgencyRevoked } from './invented-remedy-fixture.js';

const scenario = scenariosFor(
  'Search profile (verdeelafspraken chapter 2, "Niet elke plek is passend"; chapter 4)',
  caseDecider,
);

scenario('what a dwelling must have is recorded in codes (chapter 2; R-021)')
  .given(...ownOriginCase)
  .when(establishSearchProfile())
  .then(searchProfileEstablished({}, today));

scenario('a household that can live anywhere has a profile too')
  .given(...ownOriginCase)
  .when(establishSearchProfile({ needs: [] }))
  .then(searchProfileEstablished({ needs: [] }));

scenario('it may be there before the grant, so that the associations need not wait for it (4; R-066)')
  .given(applied())
  .when(establishSearchProfile())
  .then(searchProfileEstablished());

scenario('the profile waits neither for a destination nor for the mediation table (1c)')
  .given(applied(), granted(), originUnknown(), referred({ question: 'origin-unknown' }))
  .when(establishSearchProfile())
  .then(searchProfileEstablished());

scenario('a need that is named twice is one need, and the order of the list is kept')
  .given(applied())
  .when(establishSearchProfile({ needs: ['step-free', 'public-transport', 'step-free'] }))
  .then(searchProfileEstablished({ needs: ['public-transport', 'step-free'] }));

scenario('when the household changes its profile is established again')
  .given(applied(), searchProfileEstablished())
  .when(establishSearchProfile({ personCount: 3 }, { on: tomorrow }))
  .then(searchProfileEstablished({ personCount: 3 }, tomorrow));

scenario('a profile that was recorded late does not take the place of a later one')
  .given(applied({}, yesterday), searchProfileEstablished({}, today))
  .when(establishSearchProfile({ personCount: 3 }, { on: yesterday }))
  .thenRejected('PROFILE_BEFORE_PRESENT_ONE');

scenario('the same profile once more is so already, in whatever order its needs are named')
  .given(applied(), searchProfileEstablished())
  .when(establishSearchProfile({ needs: ['step-free', 'public-transport'] }, { on: tomorrow }))
  .then();

scenario('a household whose urgency expired is still looked for (chapter 2; E-30)')
  .given(...ownOriginCase, urgencyExpired())
  .when(establishSearchProfile())
  .then(searchProfileEstablished());

scenario('a profile may change while a dwelling is allocated')
  .given(...ownOriginCase, searchProfileEstablished(), dwellingAllocated())
  .when(establishSearchProfile({ needs: [] }))
  .then(searchProfileEstablished({ needs: [] }));

scenario('a household that was housed is looking for nothing')
  .given(...ownOriginCase, dwellingAllocated(), tenancyStarted())
  .when(establishSearchProfile())
  .thenRejected('ALREADY_HOUSED');

scenario('for an application that was refused nothing is looked for')
  .given(applied(), refused())
  .when(establishSearchProfile())
  .thenRejected('URGENCY_REFUSED');

scenario('for an urgency that was revoked nothing is looked for')
  .given(...ownOriginCase, urgencyRevoked())
  .when(establishSearchProfile())
  .thenRejected('URGENCY_REVOKED');

scenario('after closure nothing is looked for')
  .given(applied(), caseClosed())
  .when(establishSearchProfile())
  .thenRejected('CASE_CLOSED');
