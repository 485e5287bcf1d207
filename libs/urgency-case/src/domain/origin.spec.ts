import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import {
  applied,
  caseClosed,
  dalfsen,
  destinationEstablished,
  determineOrigin,
  deventer,
  granted,
  grantUrgency,
  handedOver,
  kampen,
  originDetermined,
  originUnknown,
  ownOriginCase,
  referred,
  refused,
  terms,
  today,
} from './invented-case-fixture.js';

const scenario = scenariosFor('Origin determination (verdeelafspraken 1a, 1c)', caseDecider);
const ofDeventer = { origin: deventer, originLies: 'outside-region' } as const;
const elsewhere = { origin: 'outside-region', originLies: 'outside-region' } as const;

scenario('the household flows out to the municipality of origin, wherever it stayed and applied (1a)')
  .given(applied({ municipality: dalfsen }))
  .when(determineOrigin({ origin: kampen }))
  .then(
    originDetermined({ origin: kampen }, today),
    destinationEstablished({ municipality: kampen, municipalityOfOrigin: kampen }, today),
  );

scenario('origin may be determined after the grant: then the associations take over at once (1a, 4)')
  .given(applied(), granted())
  .when(determineOrigin())
  .then(originDetermined(), destinationEstablished(), handedOver({}, today));

scenario('origin may be determined before the grant: the associations take over from the grant on (1a, 4)')
  .given(applied(), originDetermined(), destinationEstablished())
  .when(grantUrgency())
  .then(granted(), handedOver());

scenario('an origin that cannot be traced goes to the mediation table (1c)')
  .given(applied(), granted())
  .when(determineOrigin({ origin: 'unknown', evidence: 'searched' }))
  .then(originUnknown(), referred({ question: 'origin-unknown' }, today));

scenario('an origin that cannot be traced lies on the table once, also when somebody had referred it before (1c)')
  .given(applied(), referred({ question: 'origin-unknown' }))
  .when(determineOrigin({ origin: 'unknown', evidence: 'searched' }))
  .then(originUnknown());

scenario('Deventer takes part in another region: an origin there lies outside the region (chapter 2)')
  .given(applied())
  .when(determineOrigin({ origin: deventer }))
  .then(originDetermined(ofDeventer));

scenario('a household from outside the region is housed by the municipality that granted (chapter 2)')
  .given(applied({ municipality: kampen }), granted({ municipality: kampen }))
  .when(determineOrigin({ origin: deventer }))
  .then(
    originDetermined(ofDeventer),
    destinationEstablished({ municipality: kampen, basis: 'grantingMunicipality', municipalityOfOrigin: deventer }),
    handedOver({ municipality: kampen }),
  );

scenario('a household from outside the region has no destination before the grant (chapter 2)')
  .given(applied(), originDetermined(elsewhere))
  .when(grantUrgency())
  .then(
    granted(),
    destinationEstablished({ basis: 'grantingMunicipality', municipalityOfOrigin: undefined }),
    handedOver(),
  );

scenario('membership is judged on the day: a municipality that left lies outside the region (chapter 1)')
  .given(applied())
  .when(determineOrigin({ origin: kampen }, { terms: { ...terms, members: [dalfsen] } }))
  .then(originDetermined({ origin: kampen, originLies: 'outside-region' }));

scenario('an origin is determined once; a mistake is corrected, never overwritten (1a)')
  .given(applied(), originDetermined(), destinationEstablished())
  .when(determineOrigin({ origin: kampen }))
  .thenRejected('ORIGIN_NO_LONGER_OPEN');

scenario('an origin on other evidence is another determination (1a)')
  .given(...ownOriginCase)
  .when(determineOrigin({ evidence: 'youth-care-responsible-municipality' }))
  .thenRejected('ORIGIN_NO_LONGER_OPEN');

scenario('the same origin once more is so already')
  .given(...ownOriginCase)
  .when(determineOrigin())
  .then();

scenario('the origin of an informal carer is kept for the figures and decides nothing (1b)')
  .given(applied({ category: 'informalCare' }), granted())
  .when(determineOrigin())
  .then(originDetermined());

scenario('an informal carer of unknown origin needs no table (1b)')
  .given(applied({ category: 'informalCare' }), granted())
  .when(determineOrigin({ origin: 'unknown', evidence: 'searched' }))
  .then(originUnknown());

scenario('outside the agreement an origin decides nothing (chapter 1, footnote)')
  .given(applied({ category: 'permit-holder', scope: 'permit-holder' }), granted())
  .when(determineOrigin())
  .then(originDetermined());

scenario('outside the agreement an unknown origin does not go to the table (chapter 1, footnote)')
  .given(applied({ category: 'relation-ended', scope: 'local-category' }), granted())
  .when(determineOrigin({ origin: 'unknown', evidence: 'searched' }))
  .then(originUnknown());

scenario('after a refusal an origin is kept and decides nothing')
  .given(applied(), refused())
  .when(determineOrigin())
  .then(originDetermined());

scenario('a disputed origin gives no destination: the table resolves it (1a, 1c)')
  .given(applied(), granted(), referred({ question: 'origin-disputed' }))
  .when(determineOrigin())
  .then(originDetermined());

scenario('in a closed case no origin is determined')
  .given(applied(), caseClosed())
  .when(determineOrigin())
  .thenRejected('CASE_CLOSED');
