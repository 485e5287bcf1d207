import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import {
  applied,
  caseClosed,
  dalfsen,
  declareUnableToServe,
  destinationEstablished,
  determinedByTable,
  determineOrigin,
  deventer,
  dwellingAllocated,
  granted,
  handedOver,
  hardenberg,
  kampen,
  originDetermined,
  originUnknown,
  ownOriginCase,
  recordTableDetermination,
  referred,
  residencePrincipleSetAside,
  returnAssessedUnsuitable,
  shareOf,
  today,
  unableCase,
} from './invented-case-fixture.js';
import { correctOrigin, originCorrected } from './invented-origin-fixture.js';

const scenario = scenariosFor('Correction of an origin (verdeelafspraken 1a)', caseDecider);
const inKampen = { municipality: kampen, municipalityOfOrigin: kampen } as const;
scenario('an origin that was recorded wrongly is recorded anew, and the household flows out there (1a, 4)')
  .given(...ownOriginCase)
  .when(correctOrigin())
  .then(
    originCorrected({}, today),
    destinationEstablished(inKampen, today),
    handedOver({ municipality: kampen }, today),
  );

scenario('a municipality that was mistyped had moved the household out of the region; corrected, it is back (1a)')
  .given(applied(), granted(), originDetermined({ origin: deventer, originLies: 'outside-region' }))
  .when(correctOrigin({ reason: 'registered-wrongly' }))
  .then(
    originCorrected({ previousOrigin: deventer, reason: 'registered-wrongly' }),
    destinationEstablished(inKampen),
    handedOver({ municipality: kampen }),
  );

scenario('an origin that turns up after all needs no table: the residence principle applies (1a, 1c)')
  .given(applied(), originUnknown(), referred({ question: 'origin-unknown' }))
  .when(correctOrigin())
  .then(originCorrected({ previousOrigin: 'unknown' }), destinationEstablished(inKampen));

scenario('what the table determined stays when the origin turns up after all (1c)')
  .given(
    applied(),
    originUnknown(),
    referred({ question: 'origin-unknown' }),
    determinedByTable({ question: 'origin-unknown' }),
    destinationEstablished({ municipality: hardenberg, basis: 'mediationTable', municipalityOfOrigin: undefined }),
  )
  .when(correctOrigin())
  .then(originCorrected({ previousOrigin: 'unknown' }));

scenario('an origin that cannot be traced after all goes to the table (1c)')
  .given(...ownOriginCase)
  .when(correctOrigin({ origin: 'unknown' }))
  .then(originCorrected({ origin: 'unknown', originLies: 'unknown' }), referred({ question: 'origin-unknown' }));

scenario('what the earlier origin declared was not for it to declare: the next one does its own utmost first (3c)')
  .given(...unableCase)
  .when(correctOrigin(), declareUnableToServe({}, { operationalShares: { [kampen]: shareOf(40) } }))
  .thenRejected('NO_UTMOST_EFFORT');

scenario('that return is not suitable stays so, and the table goes on looking at the case (1b, 1c)')
  .given(applied(), originDetermined(), returnAssessedUnsuitable(), referred({ question: 'return-not-suitable' }))
  .when(correctOrigin())
  .then(originCorrected());

const unsafe = [
  applied(),
  originDetermined(),
  returnAssessedUnsuitable(),
  referred({ question: 'return-not-suitable' }),
  originCorrected(),
] as const;

scenario('E-02: a place that was found unsafe stays so when the origin turns out to be another (1b)')
  .given(...unsafe)
  .when(recordTableDetermination({ destination: dalfsen }))
  .thenRejected('ORIGIN_UNSAFE');

scenario('E-02: nor is the origin as it was corrected taken to be safe (1b)')
  .given(...unsafe)
  .when(recordTableDetermination({ destination: kampen }))
  .thenRejected('ORIGIN_UNSAFE');

scenario('where the care is does not depend on the origin (1b)')
  .given(
    applied({ category: 'informalCare' }),
    originDetermined(),
    residencePrincipleSetAside(),
    destinationEstablished({ municipality: kampen, basis: 'informalCare' }),
  )
  .when(correctOrigin())
  .then(originCorrected());

scenario('a dwelling that was allocated is withdrawn or let before the origin is corrected')
  .given(...ownOriginCase, dwellingAllocated())
  .when(correctOrigin())
  .thenRejected('ALLOCATION_STILL_OPEN');

scenario('an origin that is right already is not corrected')
  .given(...ownOriginCase)
  .when(correctOrigin({ origin: dalfsen }))
  .thenRejected('ORIGIN_UNCHANGED');

scenario('an origin that was not determined is determined, not corrected')
  .given(applied())
  .when(correctOrigin())
  .thenRejected('NO_ORIGIN');

scenario('the same correction once more is so already')
  .given(...ownOriginCase, originCorrected())
  .when(correctOrigin())
  .then();

scenario('a corrected origin is not determined again')
  .given(...ownOriginCase, originCorrected())
  .when(determineOrigin())
  .thenRejected('ORIGIN_NO_LONGER_OPEN');

scenario('in a closed case no origin is corrected')
  .given(...ownOriginCase, caseClosed())
  .when(correctOrigin())
  .thenRejected('CASE_CLOSED');
