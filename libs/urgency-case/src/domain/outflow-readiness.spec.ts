import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import {
  applied,
  caseClosed,
  destinationEstablished,
  determineOrigin,
  dwellingAllocated,
  granted,
  handedOver,
  originDetermined,
  ownOriginCase,
  refused,
  tenancyStarted,
  today,
  tomorrow,
} from './invented-case-fixture.js';
import { categoryCorrected } from './invented-correction-fixture.js';
import {
  earlier,
  later,
  outflowReadinessRecorded,
  readyOn,
  recordOutflowReadiness,
} from './invented-household-fixture.js';

const scenario = scenariosFor('Ready to flow out (verdeelafspraken chapter 2, "uitstroom te bevorderen")', caseDecider);

scenario('the day on which somebody is ready to leave the institution is recorded (chapter 2; R-034)')
  .given(applied())
  .when(recordOutflowReadiness({ readyOn: today }, { on: tomorrow }))
  .then(outflowReadinessRecorded({ readyOn: today }, tomorrow));

scenario('E-39: the release from detention is known before it comes (R-034)')
  .given(applied({ category: 'detention' }))
  .when(recordOutflowReadiness())
  .then(outflowReadinessRecorded());

scenario('E-39: the destination is settled and handed over before the release (1a, 4)')
  .given(applied({ category: 'detention' }), outflowReadinessRecorded(), granted())
  .when(determineOrigin())
  .then(originDetermined(), destinationEstablished(), handedOver());

scenario('E-39: a release that is put off takes the place of the day before it, with the reason')
  .given(applied({ category: 'detention' }), outflowReadinessRecorded())
  .when(recordOutflowReadiness({ readyOn: later, reason: 'postponed' }))
  .then(outflowReadinessRecorded({ readyOn: later, previousReadyOn: readyOn, reason: 'postponed' }));

scenario('E-39: a release may come sooner too')
  .given(applied({ category: 'detention' }), outflowReadinessRecorded())
  .when(recordOutflowReadiness({ readyOn: earlier, reason: 'earlier' }))
  .then(outflowReadinessRecorded({ readyOn: earlier, previousReadyOn: readyOn, reason: 'earlier' }));

scenario('a day that was recorded wrongly may become any other day')
  .given(applied(), outflowReadinessRecorded())
  .when(recordOutflowReadiness({ readyOn: earlier, reason: 'recorded-wrongly' }))
  .then(outflowReadinessRecorded({ readyOn: earlier, previousReadyOn: readyOn, reason: 'recorded-wrongly' }));

scenario('another day says why it is another')
  .given(applied(), outflowReadinessRecorded())
  .when(recordOutflowReadiness({ readyOn: later }))
  .thenRejected('NO_REASON_FOR_ANOTHER_DAY');

scenario('what is put off comes later')
  .given(applied(), outflowReadinessRecorded())
  .when(recordOutflowReadiness({ readyOn: earlier, reason: 'postponed' }))
  .thenRejected('REASON_SAYS_OTHERWISE');

scenario('what is brought forward comes sooner')
  .given(applied(), outflowReadinessRecorded())
  .when(recordOutflowReadiness({ readyOn: later, reason: 'earlier' }))
  .thenRejected('REASON_SAYS_OTHERWISE');

scenario('the first day takes the place of none')
  .given(applied())
  .when(recordOutflowReadiness({ reason: 'postponed' }))
  .thenRejected('NO_DAY_TO_CHANGE');

scenario('the same day once more is so already')
  .given(applied(), outflowReadinessRecorded())
  .when(recordOutflowReadiness({}, { on: tomorrow }))
  .then();

scenario('a day that became known after the tenancy is still recorded: it is how long somebody waited (R-034)')
  .given(...ownOriginCase, dwellingAllocated(), tenancyStarted())
  .when(recordOutflowReadiness())
  .then(outflowReadinessRecorded());

scenario('the refusal of an urgency ends no stay in an institution')
  .given(applied(), refused())
  .when(recordOutflowReadiness())
  .then(outflowReadinessRecorded());

scenario('carers and care receivers do not flow out (1b, "aangezien zij niet uitstromen")')
  .given(applied({ category: 'informalCare' }))
  .when(recordOutflowReadiness())
  .thenRejected('CARE_DOES_NOT_FLOW_OUT');

scenario('a category that is corrected to informal care takes the day with it (1b)')
  .given(applied(), outflowReadinessRecorded(), categoryCorrected({ category: 'informalCare' }))
  .when(recordOutflowReadiness())
  .thenRejected('CARE_DOES_NOT_FLOW_OUT');

scenario('from informal care corrected to a stay in an institution the first day is recorded as the first')
  .given(
    applied(),
    outflowReadinessRecorded(),
    categoryCorrected({ category: 'informalCare' }),
    categoryCorrected({ category: 'shelteredHousing', previousCategory: 'informalCare' }),
  )
  .when(recordOutflowReadiness())
  .then(outflowReadinessRecorded());

scenario('after closure no day is recorded')
  .given(applied(), caseClosed())
  .when(recordOutflowReadiness())
  .thenRejected('CASE_CLOSED');
