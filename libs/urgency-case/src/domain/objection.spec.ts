import { scenariosFor } from '@evenwicht/testing';
import type { PlainDate } from '@evenwicht/kernel';
import { caseDecider } from './case-decider.js';
import {
  applied,
  caseClosed,
  destinationEstablished,
  dwellingAllocated,
  granted,
  grantUrgency,
  handedOver,
  originDetermined,
  ownOriginCase,
  refused,
  tenancyStarted,
  today,
  tomorrow,
  yesterday,
} from './invented-case-fixture.js';
import { applicationSetAside, requestSupplement, supplementRequested } from './invented-procedure-fixture.js';
import {
  decideObjection,
  lodgeObjection,
  objectionDecided,
  objectionLodged,
  urgencyRevoked,
} from './invented-remedy-fixture.js';

const scenario = scenariosFor('Objection (Awb 6:4, 7:11)', caseDecider);
const upheld = { outcome: 'upheld' } as const;
const refusedCase = [applied(), refused()] as const;
const objected = [...refusedCase, objectionLodged()] as const;

scenario('a household may object to a refusal (Awb 6:4)')
  .given(...refusedCase)
  .when(lodgeObjection())
  .then(objectionLodged());

scenario('a household may object to setting aside')
  .given(applied(), supplementRequested(), applicationSetAside())
  .when(lodgeObjection({ document: 'Z-2026-0201' }))
  .then(objectionLodged({ against: 'setting-aside', document: 'Z-2026-0201' }));

scenario('a household may object to a revocation')
  .given(...ownOriginCase, urgencyRevoked())
  .when(lodgeObjection())
  .then(objectionLodged({ against: 'revocation' }));

scenario('before anything was decided there is nothing to object to')
  .given(applied())
  .when(lodgeObjection())
  .thenRejected('NOTHING_TO_OBJECT_TO');

scenario('an objection after six weeks is recorded: who decides on it says whether it is admissible (Awb 6:7, 6:11)')
  .given(...refusedCase)
  .when(lodgeObjection({}, { on: '2027-01-04' as PlainDate }))
  .then(objectionLodged({}, '2027-01-04' as PlainDate));

scenario('one objection at a time')
  .given(applied(), refused(), objectionLodged({}, today))
  .when(lodgeObjection({}, { on: tomorrow }))
  .thenRejected('OBJECTION_STILL_OPEN');

scenario('after the outcome there may be another objection')
  .given(...objected, objectionDecided())
  .when(lodgeObjection({}, { on: tomorrow }))
  .then(objectionLodged({}, tomorrow));

for (const outcome of ['dismissed', 'inadmissible', 'withdrawn'] as const) {
  scenario(`an objection that is ${outcome} leaves the decision as it was`)
    .given(...objected)
    .when(decideObjection({ outcome }), grantUrgency({}, { on: tomorrow }))
    .thenRejected('DECISION_NO_LONGER_OPEN');
}

scenario('E-35: an objection that is upheld brings another decision, beside the first, on its own day (Awb 7:11)')
  .given(...objected)
  .when(decideObjection({ ...upheld, replacement: 'granted', document: 'Z-2026-0207' }))
  .then(
    objectionDecided({ ...upheld, document: 'Z-2026-0207' }, today),
    granted({ validUntil: '2027-09-01' as PlainDate, document: 'Z-2026-0207' }, today),
  );

scenario('with a grant on objection the associations take over, where it is known where (1a, 4)')
  .given(...refusedCase, originDetermined(), objectionLodged())
  .when(decideObjection({ ...upheld, replacement: 'granted' }))
  .then(objectionDecided(upheld), granted(), destinationEstablished(), handedOver());

scenario('a grant may be replaced by a refusal, with its ground')
  .given(...ownOriginCase, objectionLodged())
  .when(decideObjection({ ...upheld, replacement: 'refused', ground: 'criteria-not-met' }))
  .then(objectionDecided(upheld), refused());

scenario('a refusal has a ground, on objection too (Awb 3:46)')
  .given(...ownOriginCase, objectionLodged())
  .when(decideObjection({ ...upheld, replacement: 'refused' }))
  .thenRejected('NO_REFUSAL_GROUND');

scenario('a household that was housed keeps its home')
  .given(...ownOriginCase, dwellingAllocated(), tenancyStarted(), objectionLodged())
  .when(decideObjection({ ...upheld, replacement: 'refused', ground: 'criteria-not-met' }))
  .thenRejected('ALREADY_HOUSED');

scenario('a dwelling that was allocated is withdrawn before the grant is replaced')
  .given(...ownOriginCase, dwellingAllocated(), objectionLodged())
  .when(decideObjection({ ...upheld, replacement: 'refused', ground: 'criteria-not-met' }))
  .thenRejected('ALLOCATION_STILL_OPEN');

for (const [what, replacement] of [
  ['nothing', undefined],
  ['the same decision', 'refused'],
] as const) {
  scenario(`who upholds an objection decides otherwise: not ${what}`)
    .given(...objected)
    .when(decideObjection({ ...upheld, replacement, ground: 'criteria-not-met' }))
    .thenRejected('NO_REPLACEMENT');
}

scenario('an objection that is dismissed replaces nothing')
  .given(...objected)
  .when(decideObjection({ outcome: 'dismissed', replacement: 'granted' }))
  .thenRejected('NOTHING_TO_REPLACE');

scenario('a decision on objection rests on a scheme too (chapter 1)')
  .given(...objected)
  .when(decideObjection({ ...upheld, replacement: 'granted' }, { scheme: undefined }))
  .thenRejected('NO_SCHEME_IN_FORCE');

scenario('an application that was set aside is taken up again')
  .given(applied(), supplementRequested(), applicationSetAside(), objectionLodged({ against: 'setting-aside' }))
  .when(decideObjection(upheld), requestSupplement({}, { on: tomorrow }))
  .then(supplementRequested({}, tomorrow));

scenario('an urgency that was revoked stands again, and the associations are told (4)')
  .given(...ownOriginCase, urgencyRevoked(), objectionLodged({ against: 'revocation' }))
  .when(decideObjection(upheld))
  .then(objectionDecided({ against: 'revocation', ...upheld }), handedOver());

scenario('there is nothing to decide without an objection')
  .given(...refusedCase)
  .when(decideObjection())
  .thenRejected('NO_OBJECTION');

scenario('an objection is decided once')
  .given(...objected, objectionDecided({}, today))
  .when(decideObjection({}, { on: tomorrow }))
  .thenRejected('NO_OBJECTION');

scenario('no outcome comes before the objection')
  .given(applied({}, yesterday), refused({}, yesterday), objectionLodged({}, today))
  .when(decideObjection({}, { on: yesterday }))
  .thenRejected('BEFORE_OBJECTION');

scenario('the same objection once more is so already')
  .given(...refusedCase, objectionLodged({}, today))
  .when(lodgeObjection())
  .then();

scenario('the same outcome once more is so already')
  .given(...objected, objectionDecided({}, today))
  .when(decideObjection())
  .then();

scenario('a closed case takes no objection')
  .given(applied(), caseClosed())
  .when(lodgeObjection())
  .thenRejected('CASE_CLOSED');
