import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import type { FollowedCase } from './case-facts.js';
import {
  allocateDwelling,
  applied,
  caseClosed,
  closeCase,
  determineOrigin,
  dwellingAllocated,
  hardenberg,
  kampen,
  destinationEstablished,
  granted,
  grantUrgency,
  handedOver,
  originDetermined,
  ownOriginCase,
  registerApplication,
  startTenancy,
  tenancyStarted,
} from './invented-case-fixture.js';
import { earlierCase, followingMerger, followingSplit, laterCase, otherCase } from './invented-household-fixture.js';

const scenario = scenariosFor('Continuation (domain.md E-25; verdeelafspraken chapter 2)', caseDecider);

const onRecord = (...more: Partial<FollowedCase>[]): readonly FollowedCase[] => {
  const known = [earlierCase, otherCase].map((one) => ({ ...one, followers: [] }));
  return more.map((one, index) => ({ ...known[index]!, ...one }));
};
const split = { follows: followingSplit };
const merger = { follows: followingMerger };
const goesOn = { followers: [{ ...laterCase, follows: 'household-split' as const }] };

scenario('E-25: a household that splits goes on in a new case, which names the old one')
  .when(registerApplication(split, { followed: onRecord({}) }))
  .then(applied(split));

scenario('E-25: of two households that merge, one new case names both')
  .when(registerApplication(merger, { followed: onRecord({}, {}) }))
  .then(applied(merger));

scenario('E-25: category, scope and origin are decided anew in the new case: none comes with the link (5, 1a)')
  .given(applied({ ...split, category: 'medicalNecessity' }))
  .when(grantUrgency())
  .then(granted());

scenario('E-25: the new case has its own origin and destination (1a)')
  .given(applied(split), granted())
  .when(determineOrigin({ origin: hardenberg }))
  .then(
    originDetermined({ origin: hardenberg }),
    destinationEstablished({ municipality: hardenberg, municipalityOfOrigin: hardenberg }),
    handedOver({ municipality: hardenberg }),
  );

scenario('E-25: the old case is closed with a link to the new one')
  .given(...ownOriginCase)
  .when(closeCase({ reason: 'household-split' }, goesOn))
  .then(caseClosed({ reason: 'household-split', continuedIn: [laterCase.caseId] }));

scenario('E-25: while no case follows, the old one is not closed as continued: nobody falls between two cases')
  .given(...ownOriginCase)
  .when(closeCase({ reason: 'household-split' }))
  .thenRejected('NO_CASE_FOLLOWS');

scenario('E-25: a split is no merger: the reason is that of the case that follows')
  .given(...ownOriginCase)
  .when(closeCase({ reason: 'household-merged' }, goesOn))
  .thenRejected('NO_CASE_FOLLOWS');

scenario('E-25: a case that another one follows is not closed without the link')
  .given(...ownOriginCase)
  .when(closeCase({ reason: 'withdrawn' }, goesOn))
  .thenRejected('CONTINUED_IN_ANOTHER_CASE');

scenario('E-25: one dwelling is one count: a case that another one follows is allocated nothing (4)')
  .given(...ownOriginCase)
  .when(allocateDwelling({}, goesOn))
  .thenRejected('CONTINUED_IN_ANOTHER_CASE');

scenario('E-25: nor does a tenancy start in it that was allocated before (4, 5)')
  .given(...ownOriginCase, dwellingAllocated())
  .when(startTenancy({}, goesOn))
  .thenRejected('CONTINUED_IN_ANOTHER_CASE');

scenario('E-25: a dwelling that was allocated to the old household is withdrawn before its case is closed')
  .given(...ownOriginCase, dwellingAllocated())
  .when(closeCase({ reason: 'household-split' }, goesOn))
  .thenRejected('ALLOCATION_STILL_OPEN');

scenario('a second household may come out of one split, also after the old case was closed')
  .when(
    registerApplication(split, {
      followed: onRecord({
        closedFor: 'household-split',
        followers: [{ ...laterCase, follows: 'household-split' }],
      }),
    }),
  )
  .then(applied(split));

scenario('a household that was housed does not go on elsewhere: whoever leaves it applies anew (5)')
  .when(registerApplication(split, { followed: onRecord({ isHoused: true }) }))
  .thenRejected('FOLLOWED_CASE_HOUSED');

scenario('a case that ended for good is followed by none')
  .when(registerApplication(split, { followed: onRecord({ closedFor: 'withdrawn' }) }))
  .thenRejected('FOLLOWED_CASE_CLOSED');

scenario('a household merges once: its case goes on in one other')
  .when(
    registerApplication(merger, {
      followed: onRecord({}, { followers: [{ ...laterCase, follows: 'household-merged' }] }),
    }),
  )
  .thenRejected('FOLLOWED_CASE_CONTINUED');

scenario('a case that is not on record is followed by none')
  .when(registerApplication(split))
  .thenRejected('FOLLOWED_CASE_UNKNOWN');

scenario('a case of another municipality answers like one that is not there')
  .when(registerApplication(split, { followed: onRecord({ municipality: kampen }) }))
  .thenRejected('FOLLOWED_CASE_UNKNOWN');

scenario('a split leaves one case behind')
  .when(
    registerApplication({ follows: { ...followingMerger, change: 'household-split' } }, { followed: onRecord({}, {}) }),
  )
  .thenRejected('FOLLOWED_CASE_COUNT');

scenario('a merger leaves two behind, and not one case twice')
  .when(
    registerApplication(
      { follows: { change: 'household-merged', cases: [earlierCase.caseId, earlierCase.caseId] } },
      { followed: onRecord({}, {}) },
    ),
  )
  .thenRejected('FOLLOWED_CASE_COUNT');

scenario('the same application once more is so already, link and all')
  .given(applied(split))
  .when(registerApplication({ follows: { ...followingSplit } }))
  .then();

scenario('the same application with another link is another one')
  .given(applied(split))
  .when(registerApplication(merger, { followed: onRecord({}, {}) }))
  .thenRejected('APPLICATION_ALREADY_REGISTERED');

scenario('closed once with its link, it is so already')
  .given(...ownOriginCase, caseClosed({ reason: 'household-split', continuedIn: [laterCase.caseId] }))
  .when(closeCase({ reason: 'household-split' }, goesOn))
  .then();

scenario('a household that was housed meanwhile has nothing to close')
  .given(...ownOriginCase, dwellingAllocated(), tenancyStarted())
  .when(closeCase({ reason: 'household-split' }, goesOn))
  .thenRejected('ALREADY_HOUSED');
