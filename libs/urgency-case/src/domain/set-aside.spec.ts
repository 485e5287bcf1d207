import { scenariosFor } from '@evenwicht/testing';
import type { PlainDate } from '@evenwicht/kernel';
import { caseDecider } from './case-decider.js';
import {
  allocateDwelling,
  applied,
  caseClosed,
  closeCase,
  determineOrigin,
  granted,
  grantUrgency,
  originUnknown,
  originDetermined,
  recordTableDetermination,
  recordUtmostEffort,
  referred,
  referToMediationTable,
  refuseUrgency,
  today,
} from './invented-case-fixture.js';
import {
  applicationSetAside,
  nextMonth,
  setApplicationAside,
  supplementReceived,
  supplementRequested,
} from './invented-procedure-fixture.js';

const scenario = scenariosFor('Setting an application aside (Awb 4:5)', caseDecider);
const lastDay = '2026-09-15' as PlainDate;
const later = { on: nextMonth };

scenario('an application that was not supplemented in time may be set aside (Awb 4:5)')
  .given(applied(), supplementRequested())
  .when(setApplicationAside({ document: 'Z-2026-0015' }, later))
  .then(applicationSetAside({ document: 'Z-2026-0015' }, nextMonth));

scenario('an application whose supplement is insufficient may be set aside at once (Awb 4:5)')
  .given(applied(), supplementRequested(), supplementReceived({ isComplete: false }))
  .when(setApplicationAside())
  .then(applicationSetAside());

scenario('nobody is set aside without the opportunity to supplement (Awb 4:5)')
  .given(applied())
  .when(setApplicationAside())
  .thenRejected('NO_OPPORTUNITY_TO_SUPPLEMENT');

scenario('on the last day of the term the applicant can still supplement')
  .given(applied(), supplementRequested())
  .when(setApplicationAside({}, { on: lastDay }))
  .thenRejected('TERM_TO_SUPPLEMENT_RUNS');

scenario('an application that is complete is decided, not set aside')
  .given(applied(), supplementRequested(), supplementReceived())
  .when(setApplicationAside({}, later))
  .thenRejected('APPLICATION_COMPLETE');

scenario('what was decided is not set aside')
  .given(applied(), supplementRequested(), granted())
  .when(setApplicationAside({}, later))
  .thenRejected('DECISION_NO_LONGER_OPEN');

scenario('the same once more is so already')
  .given(applied(), supplementRequested(), applicationSetAside({}, today))
  .when(setApplicationAside())
  .then();

scenario('an application is set aside once')
  .given(applied(), supplementRequested(), applicationSetAside({}, today))
  .when(setApplicationAside({}, later))
  .thenRejected('APPLICATION_SET_ASIDE');

const nothingFollows = {
  'no grant': grantUrgency(),
  'no refusal': refuseUrgency(),
  'no referral (1c)': referToMediationTable(),
  'no determination (1c)': recordTableDetermination(),
  'no effort (3c)': recordUtmostEffort(),
};
for (const [what, command] of Object.entries(nothingFollows)) {
  scenario(`on an application that was set aside follows ${what}`)
    .given(applied(), applicationSetAside())
    .when(command)
    .thenRejected('APPLICATION_SET_ASIDE');
}

scenario('without a decision there is no dwelling (4)')
  .given(applied(), applicationSetAside())
  .when(allocateDwelling())
  .thenRejected('NOT_GRANTED');

scenario('an origin that is recorded afterwards leads nowhere')
  .given(applied(), applicationSetAside())
  .when(determineOrigin())
  .then(originDetermined());

scenario('an origin that cannot be traced does not go to the table for an application that was set aside (1c)')
  .given(applied(), applicationSetAside())
  .when(determineOrigin({ origin: 'unknown', evidence: 'searched' }))
  .then(originUnknown());

scenario('a question that lies on the table already does not keep the case from being closed')
  .given(applied(), referred(), applicationSetAside())
  .when(closeCase({ reason: 'withdrawn' }))
  .then(caseClosed({ reason: 'withdrawn' }));
