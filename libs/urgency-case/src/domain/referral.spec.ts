import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import {
  applied,
  assessReturnUnsuitable,
  declaredUnable,
  determinedByTable,
  dwellingAllocated,
  originUnknown,
  ownOriginCase,
  recordTableDetermination,
  referred,
  referToMediationTable,
  refused,
  tenancyStarted,
  today,
  unableCase,
  utmostEffortRecorded,
} from './invented-case-fixture.js';

const scenario = scenariosFor('Referral to the mediation table (verdeelafspraken 1c)', caseDecider);

scenario('a case may be brought to the table with any question, at any time (1c)')
  .given(applied())
  .when(referToMediationTable({ question: 'other' }))
  .then(referred({ question: 'other' }, today));

scenario('a disputed origin is a question for the table; the destination stands meanwhile (1c)')
  .given(...ownOriginCase)
  .when(referToMediationTable({ question: 'origin-disputed' }))
  .then(referred({ question: 'origin-disputed' }));

scenario('a carer who cannot be housed near the care comes to the table with another question (1b, 1c)')
  .given(applied({ category: 'informalCare' }))
  .when(referToMediationTable())
  .then(referred());

scenario('a case outside the agreement may be laid before the table for advice (chapter 1, footnote)')
  .given(applied({ category: 'relation-ended', scope: 'local-category' }))
  .when(referToMediationTable())
  .then(referred());

scenario('a question that lies on the table already is not laid there again (1c)')
  .given(applied(), originUnknown(), referred({ question: 'origin-unknown' }))
  .when(referToMediationTable({ question: 'origin-unknown' }))
  .then();

scenario('a second question lies beside the first (1c)')
  .given(applied(), originUnknown(), referred({ question: 'origin-unknown' }))
  .when(referToMediationTable({ question: 'other' }))
  .then(referred({ question: 'other' }));

scenario('the question that must be answered stays on the table when another is added (1b, 1c)')
  .given(...ownOriginCase, referred())
  .when(assessReturnUnsuitable(), referToMediationTable({ question: 'return-not-suitable' }))
  .then();

scenario('a question that was answered may come back (1c)')
  .given(applied(), referred(), determinedByTable())
  .when(referToMediationTable())
  .then(referred());

scenario('that the origin cannot serve is a question only after its declaration (3c)')
  .given(...ownOriginCase, utmostEffortRecorded())
  .when(referToMediationTable({ question: 'unable-to-serve' }))
  .thenRejected('UNABLE_NOT_DECLARED');

scenario('the declaration itself laid the question on the table (3c)')
  .given(...unableCase)
  .when(referToMediationTable({ question: 'unable-to-serve' }))
  .then();

scenario('once the table has answered, the question of the origin that cannot serve may come back (3c)')
  .given(...ownOriginCase, utmostEffortRecorded(), declaredUnable(), determinedByTable())
  .when(referToMediationTable({ question: 'unable-to-serve' }))
  .then(referred({ question: 'unable-to-serve' }));

scenario('a refused application is no question for the table')
  .given(applied(), refused())
  .when(referToMediationTable())
  .thenRejected('URGENCY_REFUSED');

scenario('a household that was housed is no question for the table')
  .given(...ownOriginCase, dwellingAllocated(), tenancyStarted())
  .when(referToMediationTable())
  .thenRejected('ALREADY_HOUSED');

scenario('a case that was never received is no question for the table')
  .when(recordTableDetermination())
  .thenRejected('NO_APPLICATION');
