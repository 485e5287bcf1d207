import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import {
  applied,
  caseClosed,
  dalfsen,
  deventer,
  granted,
  grantUrgency,
  kampen,
  originDetermined,
  destinationEstablished,
  determineOrigin,
  handedOver,
  refused,
  registerApplication,
} from './invented-case-fixture.js';
import {
  applicationForwarded,
  applicationSetAside,
  forwardApplication,
  supplementRequested,
} from './invented-procedure-fixture.js';

const scenario = scenariosFor('Application at the wrong municipality (Awb 2:3; verdeelafspraken 4)', caseDecider);

scenario('E-31: of two applications of one household the municipality that got the wrong one sends it on (Awb 2:3)')
  .given(applied())
  .when(forwardApplication({ document: 'Z-2026-0004' }))
  .then(applicationForwarded({ document: 'Z-2026-0004' }));

scenario('the municipality that it was sent to decides')
  .given(applied(), applicationForwarded())
  .when(grantUrgency())
  .then(granted({ municipality: kampen }));

scenario('what the household lacks does not stand in the way: the other municipality takes it over')
  .given(applied(), supplementRequested())
  .when(forwardApplication())
  .then(applicationForwarded());

scenario(
  'an origin outside the region is housed by the municipality that grants, not by the one that received (chapter 2)',
)
  .given(applied(), applicationForwarded(), granted({ municipality: kampen }))
  .when(determineOrigin({ origin: 'outside-region' }))
  .then(
    originDetermined({ origin: 'outside-region', originLies: 'outside-region' }),
    destinationEstablished({ municipality: kampen, basis: 'grantingMunicipality', municipalityOfOrigin: undefined }),
    handedOver({ municipality: kampen }),
  );

scenario('an application may be sent back')
  .given(applied(), applicationForwarded())
  .when(forwardApplication({ decidingMunicipality: dalfsen }))
  .then(applicationForwarded({ municipality: kampen, decidingMunicipality: dalfsen }));

scenario('an application is sent to a municipality that takes part on that day')
  .given(applied())
  .when(forwardApplication({ decidingMunicipality: deventer }))
  .thenRejected('MUNICIPALITY_NOT_A_MEMBER');

for (const [what, decided] of [
  ['granted', granted()],
  ['refused', refused()],
] as const) {
  scenario(`who ${what} an application no longer sends it on`)
    .given(applied(), decided)
    .when(forwardApplication())
    .thenRejected('DECISION_NO_LONGER_OPEN');
}

scenario('who set an application aside no longer sends it on')
  .given(applied(), applicationSetAside())
  .when(forwardApplication())
  .thenRejected('APPLICATION_SET_ASIDE');

scenario('an application that nobody sent on is not sent to who received it (Awb 2:3)')
  .given(applied())
  .when(forwardApplication({ decidingMunicipality: dalfsen }))
  .thenRejected('FORWARDED_TO_ITSELF');

scenario('sent once more to where it is, it is there already')
  .given(applied(), applicationForwarded())
  .when(forwardApplication())
  .then();

scenario('the same application once more is the same application, also after it was sent on')
  .given(applied(), applicationForwarded())
  .when(registerApplication())
  .then();

scenario('a closed case goes nowhere')
  .given(applied(), caseClosed())
  .when(forwardApplication())
  .thenRejected('CASE_CLOSED');
