import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import {
  allocationWithdrawn,
  applied,
  destinationEstablished,
  determineOrigin,
  dwellingAllocated,
  granted,
  handedOver,
  kampen,
  originDetermined,
  originUnknown,
  ownOriginCase,
  registerApplication,
  residencePrincipleSetAside,
  tenancyReversed,
  tenancyStarted,
  terms,
  today,
  tomorrow,
  yesterday,
} from './invented-case-fixture.js';
import { categoryCorrected, correctCategory, correctScope, scopeCorrected } from './invented-correction-fixture.js';

const scenario = scenariosFor('Correction of category and scope (verdeelafspraken 1, footnote, and 5)', caseDecider);
const permitHolder = { category: 'permit-holder', scope: 'permit-holder' } as const;
const toLocal = { scope: 'local-category', category: 'relation-ended', reason: 'registered-wrongly' } as const;
const noSchemeCited = { schemeValidFrom: undefined, validUntil: undefined };

scenario('a category that was recorded wrongly is corrected; the wrong record stays (5)')
  .given(...ownOriginCase)
  .when(correctCategory())
  .then(categoryCorrected());

scenario('E-24: of two categories one counts; the other may turn out to be that one (5)')
  .given(applied({ category: 'shelteredHousing' }))
  .when(correctCategory({ category: 'medicalNecessity', reason: 'other-category-counts' }))
  .then(categoryCorrected({ reason: 'other-category-counts' }));

scenario('E-24: the second category that turns out to count is no second one any more (5)')
  .given(
    applied({ secondaryCategory: 'medicalNecessity' }),
    categoryCorrected({ category: 'medicalNecessity' }),
    categoryCorrected({ category: 'youthCare', previousCategory: 'medicalNecessity' }),
  )
  .when(correctCategory({ category: 'medicalNecessity' }))
  .then(categoryCorrected({ category: 'medicalNecessity', previousCategory: 'youthCare' }));

scenario('the category of a household that was housed can be corrected: it moves nobody')
  .given(...ownOriginCase, dwellingAllocated(), tenancyStarted())
  .when(correctCategory())
  .then(categoryCorrected());

scenario('a category that the list does not know is no correction (5)')
  .given(applied())
  .when(correctCategory({ category: 'student' }))
  .thenRejected('UNKNOWN_CATEGORY');

scenario('informal care does not flow out: the destination of the residence principle falls (1b)')
  .given(...ownOriginCase, residencePrincipleSetAside())
  .when(correctCategory({ category: 'informalCare' }))
  .then(
    categoryCorrected({ category: 'informalCare' }),
    destinationEstablished({ municipality: kampen, basis: 'informalCare' }),
    handedOver({ municipality: kampen }),
  );

scenario('what turns out to be no informal care flows out to its origin (1a)')
  .given(applied({ category: 'informalCare' }), originDetermined())
  .when(correctCategory())
  .then(categoryCorrected({ previousCategory: 'informalCare' }), destinationEstablished());

scenario('a dwelling that was allocated is withdrawn before the way of a household changes (1b)')
  .given(...ownOriginCase, dwellingAllocated())
  .when(correctCategory({ category: 'informalCare' }))
  .thenRejected('ALLOCATION_STILL_OPEN');

scenario('the same category once more is so already')
  .given(applied(), categoryCorrected())
  .when(correctCategory())
  .then();

scenario('the same application once more is the same application, also after it was corrected')
  .given(applied(), categoryCorrected())
  .when(registerApplication({}, { on: today }))
  .then();

scenario(
  'E-22: the ground of the decision makes a permit holder statutory urgent, not the person (chapter 1, footnote)',
)
  .given(applied(permitHolder), granted(noSchemeCited))
  .when(correctScope())
  .then(scopeCorrected());

scenario('E-22: from the correction on the agreement says where the household goes (1a, 4)')
  .given(applied(permitHolder), granted(noSchemeCited), originDetermined())
  .when(correctScope())
  .then(scopeCorrected(), destinationEstablished(), handedOver());

scenario(
  'E-22: one household is one placement: what was recorded outside the agreement is taken back and recorded in it',
)
  .given(
    applied(permitHolder, yesterday),
    granted(noSchemeCited, yesterday),
    dwellingAllocated({ scope: 'permit-holder', basis: undefined }, yesterday),
    tenancyStarted({ scope: 'permit-holder', basis: undefined }, today),
  )
  .when(correctScope({}, { on: tomorrow }))
  .then(
    scopeCorrected({}, tomorrow),
    tenancyReversed({ scope: 'permit-holder', basis: undefined, reason: 'scope-corrected' }, tomorrow),
    allocationWithdrawn({ reason: 'scope-corrected' }, tomorrow),
    dwellingAllocated({ scope: 'statutory', basis: undefined }, yesterday),
    tenancyStarted({ scope: 'statutory', basis: undefined }, today),
  );

scenario('E-26: a placement that is recorded anew keeps its contract')
  .given(
    applied(permitHolder),
    granted(noSchemeCited),
    dwellingAllocated({ scope: 'permit-holder', basis: undefined }),
    tenancyStarted({ scope: 'permit-holder', basis: undefined, contractType: 'convertible' }),
  )
  .when(correctScope())
  .then(
    scopeCorrected(),
    tenancyReversed({ scope: 'permit-holder', basis: undefined, reason: 'scope-corrected' }),
    allocationWithdrawn({ reason: 'scope-corrected' }),
    dwellingAllocated({ basis: undefined }),
    tenancyStarted({ basis: undefined, contractType: 'convertible' }),
  );

scenario('a household that is housed already does not go to the table for it (1c)')
  .given(
    applied(permitHolder),
    granted(noSchemeCited),
    originUnknown(),
    dwellingAllocated({ scope: 'permit-holder', basis: undefined, municipalityOfOrigin: undefined }),
    tenancyStarted({ scope: 'permit-holder', basis: undefined, municipalityOfOrigin: undefined }),
  )
  .when(correctScope())
  .then(
    scopeCorrected(),
    tenancyReversed({
      scope: 'permit-holder',
      basis: undefined,
      municipalityOfOrigin: undefined,
      reason: 'scope-corrected',
    }),
    allocationWithdrawn({ reason: 'scope-corrected' }),
    dwellingAllocated({ basis: undefined, municipalityOfOrigin: undefined }),
    tenancyStarted({ basis: undefined, municipalityOfOrigin: undefined }),
  );

scenario('who turns out to be outside the agreement has no destination under it any more (chapter 1, footnote)')
  .given(...ownOriginCase)
  .when(correctScope(toLocal), determineOrigin())
  .then();

scenario('E-23: a category that becomes statutory changes no grant by itself: it is corrected or it stays (5)')
  .given(applied({ category: 'homelessFamily', scope: 'local-category' }), granted())
  .when(determineOrigin())
  .then(originDetermined());

scenario('E-23: a grant that is decided anew under the statutory list is corrected, with the list of that day (5)')
  .given(applied({ category: 'homelessFamily', scope: 'local-category' }), granted())
  .when(
    correctScope(
      { category: 'homelessFamily', reason: 'decided-anew' },
      { terms: { ...terms, categoryList: { ...terms.categoryList, version: '2027-01-01' } } },
    ),
  )
  .then(
    scopeCorrected({
      category: 'homelessFamily',
      previousScope: 'local-category',
      categoryListVersion: '2027-01-01',
      reason: 'decided-anew',
    }),
  );

scenario('within the agreement only a category of the list counts (5)')
  .given(applied(permitHolder))
  .when(correctScope({ category: 'permit-holder' }))
  .thenRejected('UNKNOWN_CATEGORY');

scenario('a scope that is right already is not corrected')
  .given(applied())
  .when(correctScope({ category: 'youthCare' }))
  .thenRejected('SCOPE_UNCHANGED');

scenario('a dwelling that was allocated is withdrawn before the scope changes')
  .given(...ownOriginCase, dwellingAllocated())
  .when(correctScope(toLocal))
  .thenRejected('ALLOCATION_STILL_OPEN');

scenario('the same scope and category once more are so already')
  .given(applied(permitHolder), scopeCorrected())
  .when(correctScope())
  .then();
