import { elsewhereManners, endReasons, undecidedEndReasons } from '@evenwicht/events';
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
  tomorrow,
  yesterday,
  originDetermined,
  destinationEstablished,
} from './invented-case-fixture.js';
import { dayAfter, lastDay, urgencyExpired, urgencyExtended, urgencyRevoked } from './invented-remedy-fixture.js';

const scenario = scenariosFor('Closure (verdeelafspraken chapter 2, "Niemand belandt op straat")', caseDecider);

for (const reason of endReasons) {
  const on = reason === 'expired' ? dayAfter : today;
  scenario(`a granted case ends housed or with a reason: ${reason} (chapter 2)`)
    .given(...ownOriginCase, ...(reason === 'revoked' ? [urgencyRevoked()] : []))
    .when(closeCase({ reason }, { on }))
    .then(caseClosed({ reason }, on));
}

const untrue = {
  expired: 'CLOSURE_NOT_EXPIRED',
  revoked: 'CLOSURE_NOT_REVOKED',
  'refused-offer': 'CLOSURE_NOTHING_TO_REFUSE',
} as const;
for (const reason of ['expired', 'revoked', 'refused-offer'] as const) {
  scenario(`no case is closed as ${reason} before its application is decided (R-018)`)
    .given(applied())
    .when(closeCase({ reason }, { on: dayAfter }))
    .thenRejected(untrue[reason]);

  scenario(`nor as ${reason} when it was refused (R-018)`)
    .given(applied(), refused())
    .when(closeCase({ reason }, { on: dayAfter }))
    .thenRejected(untrue[reason]);

  scenario(`another system that closed a case as ${reason} is taken at its word`)
    .given(applied())
    .when(closeCase({ reason, wasMadeElsewhere: true }))
    .then(caseClosed({ reason }));
}

for (const reason of undecidedEndReasons) {
  scenario(`an application that is not for this municipality to decide ends undecided: ${reason} (Awb 2:3)`)
    .given(applied())
    .when(closeCase({ reason }))
    .then(caseClosed({ reason }));

  scenario(`once it was decided, no case ends as ${reason}: there was an application, and it was decided here (R-018)`)
    .given(applied(), refused())
    .when(closeCase({ reason }))
    .thenRejected('CLOSURE_DECIDED');
}

scenario('while an urgency is valid, its last day included, nobody leaves the list because it expired (R-018)')
  .given(...ownOriginCase)
  .when(closeCase({ reason: 'expired' }, { on: lastDay }))
  .thenRejected('CLOSURE_NOT_EXPIRED');

scenario('an urgency that was extended has not expired (R-018)')
  .given(...ownOriginCase, urgencyExtended())
  .when(closeCase({ reason: 'expired' }, { on: dayAfter }))
  .thenRejected('CLOSURE_NOT_EXPIRED');

scenario('an urgency that was revoked does not expire after that (R-018)')
  .given(...ownOriginCase, urgencyRevoked())
  .when(closeCase({ reason: 'expired' }, { on: dayAfter }))
  .thenRejected('CLOSURE_NOT_EXPIRED');

scenario('without a term no urgency expires (R-018)')
  .given(applied(), granted({ validUntil: undefined }))
  .when(closeCase({ reason: 'expired' }, { on: dayAfter }))
  .thenRejected('CLOSURE_NOT_EXPIRED');

scenario('an urgency that stands was not revoked (R-018)')
  .given(...ownOriginCase)
  .when(closeCase({ reason: 'revoked' }))
  .thenRejected('CLOSURE_NOT_REVOKED');

scenario('an urgency that expired was not revoked (R-018)')
  .given(...ownOriginCase, urgencyExpired({}, dayAfter))
  .when(closeCase({ reason: 'revoked' }, { on: dayAfter }))
  .thenRejected('CLOSURE_NOT_REVOKED');

scenario('on the day before the revocation the urgency still stood (R-018)')
  .given(...ownOriginCase, urgencyRevoked({}, tomorrow))
  .when(closeCase({ reason: 'revoked' }))
  .thenRejected('CLOSURE_NOT_REVOKED');

scenario('on the day before the grant there was no offer to refuse (R-018)')
  .given(applied({}, yesterday), granted())
  .when(closeCase({ reason: 'refused-offer' }, { on: yesterday }))
  .thenRejected('CLOSURE_NOTHING_TO_REFUSE');

scenario('who has lost the urgency has nothing more to refuse: the case ends as what it came to (R-018)')
  .given(...ownOriginCase, urgencyRevoked())
  .when(closeCase({ reason: 'refused-offer' }))
  .thenRejected('CLOSURE_NOTHING_TO_REFUSE');

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
