import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import {
  allocateDwelling,
  applied,
  caseClosed,
  caseReopened,
  closeCase,
  dwellingAllocated,
  granted,
  grantUrgency,
  originUnknown,
  ownOriginCase,
  referred,
  reopenCase,
  today,
  tomorrow,
  yesterday,
} from './invented-case-fixture.js';
import { earlierCase, laterCase } from './invented-household-fixture.js';
import { objectionLodged } from './invented-remedy-fixture.js';

const scenario = scenariosFor('Reopening (verdeelafspraken chapter 2, "Niemand belandt op straat")', caseDecider);

const closed = [...ownOriginCase, caseClosed({ reason: 'deceased' })];

scenario('a case that was closed by mistake is opened again, and its household is in view (chapter 2; R-018)')
  .given(...closed)
  .when(reopenCase())
  .then(caseReopened());

scenario('it goes on where it stood: what was handed over waits for a dwelling again (4)')
  .given(...closed, caseReopened())
  .when(allocateDwelling())
  .then(dwellingAllocated());

scenario('what lay on the mediation table lies there again, and is not asked a second time (1c)')
  .given(
    applied(),
    granted(),
    originUnknown(),
    referred({ question: 'origin-unknown' }),
    caseClosed({ reason: 'withdrawn' }),
  )
  .when(reopenCase())
  .then(caseReopened());

scenario('an application that was closed undecided is decided after all')
  .given(applied(), caseClosed({ reason: 'withdrawn' }), caseReopened())
  .when(grantUrgency())
  .then(granted());

scenario('a dwelling elsewhere that came to nothing opens the case that was closed for it (E-28)')
  .given(...ownOriginCase, caseClosed({ reason: 'housed-elsewhere' }))
  .when(reopenCase({ reason: 'elsewhere-fell-through' }))
  .then(caseReopened({ reason: 'elsewhere-fell-through' }));

scenario('and no other case: who died was not housed elsewhere (R-018)')
  .given(...closed)
  .when(reopenCase({ reason: 'elsewhere-fell-through' }))
  .thenRejected('NOT_CLOSED_AS_ELSEWHERE');

scenario('a case that is open has nothing to reopen')
  .given(...ownOriginCase)
  .when(reopenCase())
  .thenRejected('CASE_NOT_CLOSED');

scenario('asked again, it is so already')
  .given(...closed, caseReopened())
  .when(reopenCase())
  .then();

scenario('it can be closed again, for the reason that was meant')
  .given(...closed, caseReopened())
  .when(closeCase({ reason: 'withdrawn' }))
  .then(caseClosed({ reason: 'withdrawn' }));

scenario('nothing is reopened before it was closed')
  .given(...ownOriginCase, caseClosed({ reason: 'deceased' }, tomorrow))
  .when(reopenCase({}, { on: today }))
  .thenRejected('REOPENED_BEFORE_CLOSURE');

scenario('E-25: a household that goes on in another case is in that one')
  .given(...ownOriginCase, caseClosed({ reason: 'household-split', continuedIn: [laterCase.caseId] }))
  .when(reopenCase({}, { followers: [{ ...laterCase, follows: 'household-split' }] }))
  .thenRejected('CONTINUED_IN_ANOTHER_CASE');

scenario('E-25: when the case in which it went on has ended for good, the earlier one may be its case again')
  .given(...ownOriginCase, caseClosed({ reason: 'household-split', continuedIn: [laterCase.caseId] }))
  .when(reopenCase({}, { followers: [] }))
  .then(caseReopened());

scenario('E-25: a household that was housed in the case that this one followed is not in two at once')
  .given(applied(), caseClosed({ reason: 'withdrawn' }))
  .when(reopenCase({}, { followed: [{ ...earlierCase, isHoused: true, followers: [] }] }))
  .thenRejected('FOLLOWED_CASE_HOUSED');

describe('what an objection keeps open', () => {
  scenario('while an objection is open its case is not closed: whoever objected is answered (Awb 7:10)')
    .given(applied({}, yesterday), granted({}, yesterday), objectionLodged())
    .when(closeCase({ reason: 'withdrawn' }))
    .thenRejected('OBJECTION_STILL_OPEN');

  scenario('with the death of who objected nothing is left to answer')
    .given(applied({}, yesterday), granted({}, yesterday), objectionLodged())
    .when(closeCase({ reason: 'deceased' }))
    .then(caseClosed({ reason: 'deceased' }));

  scenario('another system that closed such a case is taken at its word')
    .given(applied({}, yesterday), granted({}, yesterday), objectionLodged())
    .when(closeCase({ reason: 'withdrawn', wasMadeElsewhere: true }))
    .then(caseClosed({ reason: 'withdrawn' }));
});
