import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import { applied, granted, grantUrgency, today, tomorrow, yesterday } from './invented-case-fixture.js';
import {
  externalAdviceReceived,
  externalAdviceRequested,
  receiveExternalAdvice,
  requestExternalAdvice,
} from './invented-procedure-fixture.js';

const scenario = scenariosFor('External advice (Awb 3:5)', caseDecider);

scenario('an adviser is asked, by kind and never by person')
  .given(applied())
  .when(requestExternalAdvice())
  .then(externalAdviceRequested());

scenario('the advice comes in as a reference; what it says stays in the records of the municipality')
  .given(applied(), externalAdviceRequested())
  .when(receiveExternalAdvice({ document: 'Z-2026-0107' }))
  .then(externalAdviceReceived({ document: 'Z-2026-0107' }));

scenario('several advisers may be asked at the same time')
  .given(applied(), externalAdviceRequested())
  .when(requestExternalAdvice({ adviser: 'probation-service' }))
  .then(externalAdviceRequested({ adviser: 'probation-service' }));

scenario('one adviser is asked one thing at a time')
  .given(applied(), externalAdviceRequested({}, today))
  .when(requestExternalAdvice({}, { on: tomorrow }))
  .thenRejected('ADVICE_STILL_OPEN');

scenario('an adviser who answered may be asked again')
  .given(applied(), externalAdviceRequested({}, today), externalAdviceReceived({}, today))
  .when(requestExternalAdvice({}, { on: tomorrow }))
  .then(externalAdviceRequested({}, tomorrow));

scenario('no advice comes that was not asked for')
  .given(applied(), externalAdviceRequested({ adviser: 'probation-service' }))
  .when(receiveExternalAdvice())
  .thenRejected('NO_ADVICE_REQUESTED');

scenario('no advice comes twice')
  .given(applied(), externalAdviceRequested(), externalAdviceReceived({}, today))
  .when(receiveExternalAdvice({}, { on: tomorrow }))
  .thenRejected('NO_ADVICE_REQUESTED');

scenario('no advice comes before the question')
  .given(applied({}, yesterday), externalAdviceRequested({}, today))
  .when(receiveExternalAdvice({}, { on: yesterday }))
  .thenRejected('BEFORE_ADVICE_REQUEST');

scenario('a municipality may decide without waiting for the advice')
  .given(applied(), externalAdviceRequested())
  .when(grantUrgency())
  .then(granted());

scenario('the same question once more is so already')
  .given(applied(), externalAdviceRequested({}, today))
  .when(requestExternalAdvice())
  .then();

scenario('the same advice once more is so already')
  .given(applied(), externalAdviceRequested(), externalAdviceReceived({}, today))
  .when(receiveExternalAdvice())
  .then();

for (const command of [requestExternalAdvice(), receiveExternalAdvice()]) {
  scenario(`after the decision no advice is needed: ${command.type}`)
    .given(applied(), externalAdviceRequested(), granted())
    .when({ ...command, on: tomorrow })
    .thenRejected('DECISION_NO_LONGER_OPEN');
}
