import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import {
  applied,
  dalfsen,
  destinationEstablished,
  deventer,
  dwellingAllocated,
  granted,
  handedOver,
  kampen,
  originDetermined,
  originUnknown,
  ownOriginCase,
  recordUtmostEffort,
  refused,
  returnAssessedUnsuitable,
  shareOf,
  tenancyStarted,
  today,
  utmostEffortRecorded,
} from './invented-case-fixture.js';

const scenario = scenariosFor('Utmost effort (verdeelafspraken 3c)', caseDecider);

scenario('the municipality of origin records what it did to house the household (3c)')
  .given(...ownOriginCase)
  .when(recordUtmostEffort())
  .then(utmostEffortRecorded({}, today));

scenario('effort is that of the municipality of origin, not of the one that granted (3c)')
  .given(
    applied(),
    granted(),
    originDetermined({ origin: kampen }),
    destinationEstablished({ municipality: kampen, municipalityOfOrigin: kampen }),
    handedOver({ municipality: kampen }),
  )
  .when(recordUtmostEffort({ actions: ['asked-all-associations', 'direct-mediation'] }))
  .then(utmostEffortRecorded({ municipality: kampen, actions: ['asked-all-associations', 'direct-mediation'] }));

scenario('effort is welcome far below the minimum share (3, 3c)')
  .given(...ownOriginCase)
  .when(recordUtmostEffort({}, { operationalShares: { [dalfsen]: shareOf(1) } }))
  .then(utmostEffortRecorded());

scenario('effort goes on: a second one is recorded beside the first (3c)')
  .given(...ownOriginCase, utmostEffortRecorded())
  .when(recordUtmostEffort({ actions: ['asked-all-associations'] }))
  .then(utmostEffortRecorded({ actions: ['asked-all-associations'] }));

scenario('the same effort on the same day is so already')
  .given(...ownOriginCase, utmostEffortRecorded({}, today))
  .when(recordUtmostEffort())
  .then();

scenario('effort without a single action is none (3c)')
  .given(...ownOriginCase)
  .when(recordUtmostEffort({ actions: [] }))
  .thenRejected('NO_ACTIONS');

scenario('nobody has to do its utmost for an origin outside the region (3c)')
  .given(applied(), granted(), originDetermined({ origin: deventer, originLies: 'outside-region' }))
  .when(recordUtmostEffort())
  .thenRejected('NOT_OWN_ORIGIN');

scenario('nobody has to do its utmost for an origin that is unknown (1c, 3c)')
  .given(applied(), granted(), originUnknown())
  .when(recordUtmostEffort())
  .thenRejected('NOT_OWN_ORIGIN');

scenario('nobody has to do its utmost where return is not suitable (1b, 3c)')
  .given(...ownOriginCase, returnAssessedUnsuitable())
  .when(recordUtmostEffort())
  .thenRejected('NOT_OWN_ORIGIN');

scenario('the origin of an informal carer has no duty of effort (1b, 3c)')
  .given(applied({ category: 'informalCare' }), granted(), originDetermined())
  .when(recordUtmostEffort())
  .thenRejected('NOT_OWN_ORIGIN');

scenario('outside the agreement there is no duty of effort (chapter 1, footnote)')
  .given(applied({ category: 'permit-holder', scope: 'permit-holder' }), granted(), originDetermined())
  .when(recordUtmostEffort())
  .thenRejected('OUTSIDE_AGREEMENT');

scenario('after a refusal there is nothing to make an effort for')
  .given(applied(), originDetermined(), refused())
  .when(recordUtmostEffort())
  .thenRejected('URGENCY_REFUSED');

scenario('after the tenancy there is nothing to make an effort for')
  .given(...ownOriginCase, dwellingAllocated(), tenancyStarted())
  .when(recordUtmostEffort())
  .thenRejected('ALREADY_HOUSED');
