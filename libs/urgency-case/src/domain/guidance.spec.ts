import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import {
  applied,
  caseClosed,
  deventer,
  dwellingAllocated,
  hardenberg,
  ownOriginCase,
  refused,
  startTenancy,
  tenancyStarted,
  today,
  tomorrow,
  yesterday,
} from './invented-case-fixture.js';
import { arrangeGuidance, guidanceArranged } from './invented-household-fixture.js';

const scenario = scenariosFor(
  'Guidance (verdeelafspraken chapter 2, "een zachte landing in wijken en kernen")',
  caseDecider,
);

scenario('that guidance is arranged is recorded with the municipality that answers for it (chapter 2; R-023)')
  .given(...ownOriginCase)
  .when(arrangeGuidance())
  .then(guidanceArranged({}, today));

scenario('it may be arranged before the grant').given(applied()).when(arrangeGuidance()).then(guidanceArranged());

scenario('guidance is never compulsory: a tenancy starts without it ("zeker niet allemaal", chapter 2; R-022)')
  .given(...ownOriginCase, dwellingAllocated())
  .when(startTenancy())
  .then(tenancyStarted());

scenario('it is arranged by the day on which the tenancy starts, and may become known after it (chapter 2)')
  .given(...ownOriginCase, dwellingAllocated(), tenancyStarted({}, today))
  .when(arrangeGuidance({}, { on: today }))
  .then(guidanceArranged({}, today));

scenario('what is arranged after the start of the tenancy was no part of the landing (chapter 2; R-023)')
  .given(...ownOriginCase, dwellingAllocated(), tenancyStarted({}, today))
  .when(arrangeGuidance({}, { on: tomorrow }))
  .thenRejected('GUIDANCE_AFTER_TENANCY');

scenario('when the household goes elsewhere another municipality answers for it')
  .given(...ownOriginCase, guidanceArranged({}, yesterday))
  .when(arrangeGuidance({ municipality: hardenberg }))
  .then(guidanceArranged({ municipality: hardenberg }));

scenario('the same municipality once more is so already')
  .given(...ownOriginCase, guidanceArranged())
  .when(arrangeGuidance({}, { on: tomorrow }))
  .then();

scenario('a municipality that takes no part in the agreement has not taken it on (chapter 2)')
  .given(...ownOriginCase)
  .when(arrangeGuidance({ municipality: deventer }))
  .thenRejected('MUNICIPALITY_NOT_A_MEMBER');

scenario('for an application that was refused there is no landing')
  .given(applied(), refused())
  .when(arrangeGuidance())
  .thenRejected('URGENCY_REFUSED');

scenario('after closure nothing is arranged')
  .given(applied(), caseClosed())
  .when(arrangeGuidance())
  .thenRejected('CASE_CLOSED');
