import { elsewhereManners, endReasons } from '@evenwicht/events';
import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import {
  allocationWithdrawn,
  applied,
  assessReturnUnsuitable,
  caseClosed,
  closeCase,
  declareUnableToServe,
  dwellingAllocated,
  granted,
  grantUrgency,
  identifyCarePlace,
  ownOriginCase,
  recordTableDetermination,
  recordUtmostEffort,
  referToMediationTable,
  refused,
  startTenancy,
  stepIn,
  tenancyStarted,
  today,
  yesterday,
  originDetermined,
  destinationEstablished,
} from './invented-case-fixture.js';

const scenario = scenariosFor('Closure (verdeelafspraken chapter 2, "Niemand belandt op straat")', caseDecider);

for (const reason of endReasons) {
  scenario(`a granted case ends housed or with a reason: ${reason} (chapter 2)`)
    .given(...ownOriginCase)
    .when(closeCase({ reason }))
    .then(caseClosed({ reason }, today));
}

for (const manner of elsewhereManners) {
  scenario(`E-28: a household that was housed without an allocation is closed as housed elsewhere: ${manner}`)
    .given(...ownOriginCase)
    .when(closeCase({ reason: 'housed-elsewhere', manner }))
    .then(caseClosed({ reason: 'housed-elsewhere', manner }));
}

scenario('E-28: how it was housed is told of nothing else')
  .given(...ownOriginCase)
  .when(closeCase({ reason: 'withdrawn', manner: 'outside-region' }))
  .thenRejected('MANNER_OF_NOTHING');

scenario('E-28: closed once for one manner')
  .given(...ownOriginCase, caseClosed({ reason: 'housed-elsewhere', manner: 'outside-region' }))
  .when(closeCase({ reason: 'housed-elsewhere', manner: 'own-effort-in-region' }))
  .thenRejected('CASE_CLOSED');

scenario('an application may be withdrawn before it is decided')
  .given(applied())
  .when(closeCase({ reason: 'withdrawn' }))
  .then(caseClosed({ reason: 'withdrawn' }));

scenario('a refused case may be closed too').given(applied(), refused()).when(closeCase()).then(caseClosed());

scenario('a household that was housed has nothing to close')
  .given(...ownOriginCase, dwellingAllocated(), tenancyStarted())
  .when(closeCase())
  .thenRejected('ALREADY_HOUSED');

scenario('a dwelling that was allocated is withdrawn before the case is closed')
  .given(...ownOriginCase, dwellingAllocated())
  .when(closeCase({ reason: 'refused-offer' }))
  .thenRejected('ALLOCATION_STILL_OPEN');

scenario('after the withdrawal the case can be closed')
  .given(...ownOriginCase, dwellingAllocated(), allocationWithdrawn())
  .when(closeCase({ reason: 'refused-offer' }))
  .then(caseClosed({ reason: 'refused-offer' }));

scenario('the same closure once more is so already').given(applied(), caseClosed()).when(closeCase()).then();

scenario('a case is closed once, for one reason')
  .given(applied(), caseClosed())
  .when(closeCase({ reason: 'expired' }))
  .thenRejected('CASE_CLOSED');

scenario('nothing in a case lies before the receipt of the application, its closure included')
  .given(applied())
  .when(closeCase({}, { on: yesterday }))
  .thenRejected('BEFORE_APPLICATION');

const nothingElse = {
  'a decision': grantUrgency(),
  'an assessment of the return (1b)': assessReturnUnsuitable(),
  'a place of care (1b)': identifyCarePlace(),
  'a referral (1c)': referToMediationTable(),
  'a determination (1c)': recordTableDetermination(),
  'an effort (3c)': recordUtmostEffort(),
  'a declaration (3c)': declareUnableToServe(),
  'a step-in (3c)': stepIn(),
  'a tenancy (4)': startTenancy(),
};
for (const [what, command] of Object.entries(nothingElse)) {
  scenario(`after closure a case takes nothing else: not ${what}`)
    .given(applied(), caseClosed())
    .when(command)
    .thenRejected('CASE_CLOSED');
}

scenario('a closed case is not handed over to the associations')
  .given(applied(), granted(), caseClosed())
  .when(closeCase())
  .then();

scenario('with the closure nothing follows any more, also where a hand-over was still to come')
  .given(applied(), originDetermined(), destinationEstablished(), granted())
  .when(closeCase())
  .then(caseClosed());
