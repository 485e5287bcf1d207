import { scenariosFor } from '@evenwicht/testing';
import type { PlainDate } from '@evenwicht/kernel';
import { caseDecider } from './case-decider.js';
import { applied, granted, today, tomorrow, yesterday } from './invented-case-fixture.js';
import {
  applicationSetAside,
  nextMonth,
  receiveSupplement,
  requestSupplement,
  supplementReceived,
  supplementRequested,
} from './invented-procedure-fixture.js';

const scenario = scenariosFor('Supplement of an application (Awb 4:5, 4:15)', caseDecider);

scenario('the applicant is told what is missing and until when it can be supplemented (Awb 4:5)')
  .given(applied())
  .when(requestSupplement({ missing: ['proof-of-residence', 'consent'] }))
  .then(supplementRequested({ missing: ['proof-of-residence', 'consent'] }, today));

scenario('who asks for a supplement says what is missing')
  .given(applied())
  .when(requestSupplement({ missing: [] }))
  .thenRejected('NOTHING_MISSING');

scenario('who asks for a supplement leaves time for it')
  .given(applied())
  .when(requestSupplement({ dueOn: today }))
  .thenRejected('NO_TERM_TO_SUPPLEMENT');

scenario('one question at a time: no second request while the first is open')
  .given(applied(), supplementRequested())
  .when(requestSupplement({ missing: ['consent'] }))
  .thenRejected('SUPPLEMENT_STILL_OPEN');

scenario('after an insufficient supplement the applicant may be asked again')
  .given(applied(), supplementRequested(), supplementReceived({ isComplete: false }))
  .when(requestSupplement({ missing: ['consent'] }, { on: tomorrow }))
  .then(supplementRequested({ missing: ['consent'] }, tomorrow));

scenario('a supplement completes the application')
  .given(applied(), supplementRequested())
  .when(receiveSupplement())
  .then(supplementReceived());

scenario('a supplement may turn out insufficient')
  .given(applied(), supplementRequested())
  .when(receiveSupplement({ isComplete: false, document: 'Z-2026-0008' }))
  .then(supplementReceived({ isComplete: false, document: 'Z-2026-0008' }));

scenario('a supplement that comes late is received too')
  .given(applied(), supplementRequested())
  .when(receiveSupplement({}, { on: nextMonth }))
  .then(supplementReceived({}, nextMonth));

scenario('nothing is supplemented that was not asked for')
  .given(applied())
  .when(receiveSupplement())
  .thenRejected('NO_SUPPLEMENT_REQUESTED');

scenario('one request has one answer')
  .given(applied(), supplementRequested(), supplementReceived())
  .when(receiveSupplement({}, { on: tomorrow }))
  .thenRejected('NO_SUPPLEMENT_REQUESTED');

scenario('no answer comes before the question')
  .given(applied({}, yesterday), supplementRequested({}, today))
  .when(receiveSupplement({}, { on: yesterday }))
  .thenRejected('BEFORE_SUPPLEMENT_REQUEST');

scenario('the same request once more is so already, also after the answer')
  .given(applied(), supplementRequested({}, today), supplementReceived())
  .when(requestSupplement())
  .then();

scenario('the same answer once more is so already')
  .given(applied(), supplementRequested(), supplementReceived({}, today))
  .when(receiveSupplement())
  .then();

scenario('the same request with another last day is another request')
  .given(applied(), supplementRequested({}, today))
  .when(requestSupplement({ dueOn: '2026-09-29' as PlainDate }))
  .thenRejected('SUPPLEMENT_STILL_OPEN');

for (const command of [requestSupplement(), receiveSupplement()]) {
  scenario(`after the decision there is nothing to supplement: ${command.type}`)
    .given(applied(), supplementRequested(), granted())
    .when({ ...command, on: tomorrow })
    .thenRejected('DECISION_NO_LONGER_OPEN');

  scenario(`an application that was set aside is not supplemented any more: ${command.type}`)
    .given(applied(), supplementRequested(), applicationSetAside())
    .when({ ...command, on: tomorrow })
    .thenRejected('APPLICATION_SET_ASIDE');
}
