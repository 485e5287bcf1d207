import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import {
  allocateDwelling,
  allocationWithdrawn,
  applied,
  dwellingAllocated,
  granted,
  hardenberg,
  helpedCase,
  originDetermined,
  ownOriginCase,
  reverseTenancy,
  startTenancy,
  tenancyReversed,
  tenancyStarted,
  today,
  tomorrow,
  yesterday,
} from './invented-case-fixture.js';

const scenario = scenariosFor('Tenancy (verdeelafspraken 4 and 5)', caseDecider);
const housedCase = [...ownOriginCase, dwellingAllocated(), tenancyStarted()] as const;
const withdrawn = allocationWithdrawn({ reason: 'contract-annulled' }, today);

scenario('a household is housed when its tenancy starts, not when a dwelling is allocated (5)')
  .given(...ownOriginCase, dwellingAllocated())
  .when(startTenancy({}, { on: tomorrow }))
  .then(tenancyStarted({}, tomorrow));

scenario('a tenancy may start on the day of the allocation (5)')
  .given(...ownOriginCase, dwellingAllocated())
  .when(startTenancy())
  .then(tenancyStarted());

scenario('E-26: under whatever contract, a household is housed when it moves in; the contract is recorded as it is (5)')
  .given(...ownOriginCase, dwellingAllocated())
  .when(startTenancy({ contractType: 'convertible' }))
  .then(tenancyStarted({ contractType: 'convertible' }, today));

scenario('E-26: an omklapcontract that passes into the name of the household houses nobody a second time (5)')
  .given(...ownOriginCase, dwellingAllocated(), tenancyStarted({ contractType: 'convertible' }))
  .when(startTenancy({ contractType: 'indefinite' }, { on: tomorrow }))
  .thenRejected('ALREADY_HOUSED');

scenario('E-26: the same tenancy under the same contract once more is so already')
  .given(...ownOriginCase, dwellingAllocated(), tenancyStarted({ contractType: 'fixed-term' }, today))
  .when(startTenancy({ contractType: 'fixed-term' }))
  .then();

scenario('a tenancy on the ground of help says so, and for whom: that alone opens a loan (3c)')
  .given(...helpedCase, dwellingAllocated({ municipality: hardenberg, basis: 'reciprocity' }))
  .when(startTenancy())
  .then(tenancyStarted({ municipality: hardenberg, basis: 'reciprocity' }));

scenario('outside the agreement a tenancy says so: nothing counts it (chapter 1, footnote)')
  .given(
    applied({ category: 'permit-holder', scope: 'permit-holder' }),
    granted(),
    dwellingAllocated({ scope: 'permit-holder', basis: undefined, municipalityOfOrigin: undefined }),
  )
  .when(startTenancy())
  .then(tenancyStarted({ scope: 'permit-holder', basis: undefined, municipalityOfOrigin: undefined }));

scenario('without an allocation no tenancy starts (4)')
  .given(...ownOriginCase)
  .when(startTenancy())
  .thenRejected('NO_ALLOCATION');

scenario('on an allocation that was withdrawn no tenancy starts (4)')
  .given(...ownOriginCase, dwellingAllocated(), allocationWithdrawn())
  .when(startTenancy())
  .thenRejected('NO_ALLOCATION');

scenario('a tenancy does not start before its allocation (4)')
  .given(applied({}, yesterday), granted({}, yesterday), originDetermined({}, yesterday), dwellingAllocated({}, today))
  .when(startTenancy({}, { on: yesterday }))
  .thenRejected('TENANCY_BEFORE_ALLOCATION');

scenario('the same tenancy once more is so already')
  .given(...housedCase)
  .when(startTenancy())
  .then();

scenario('a household that was housed is not housed again')
  .given(...housedCase)
  .when(startTenancy({}, { on: tomorrow }))
  .thenRejected('ALREADY_HOUSED');

scenario('a tenancy that is undone takes its allocation with it: neither counts any more (5)')
  .given(...housedCase)
  .when(reverseTenancy())
  .then(tenancyReversed({}, today), withdrawn);

scenario('a tenancy that is undone reopens the case for another dwelling (4)')
  .given(...housedCase, tenancyReversed(), withdrawn)
  .when(allocateDwelling({ association: 'association-2' as never }))
  .then(dwellingAllocated({ association: 'association-2' as never }));

scenario('there is nothing to undo while no tenancy runs')
  .given(...ownOriginCase, dwellingAllocated())
  .when(reverseTenancy())
  .thenRejected('NO_TENANCY');

scenario('a tenancy is not undone on a day before it started')
  .given(
    applied({}, yesterday),
    granted({}, yesterday),
    originDetermined(),
    dwellingAllocated({}, yesterday),
    tenancyStarted({}, today),
  )
  .when(reverseTenancy({}, { on: yesterday }))
  .thenRejected('REVERSAL_BEFORE_TENANCY');

scenario('the same reversal once more is so already')
  .given(...housedCase, tenancyReversed({}, today), withdrawn)
  .when(reverseTenancy())
  .then();

scenario('a reversal for another reason finds no tenancy')
  .given(...housedCase, tenancyReversed(), withdrawn)
  .when(reverseTenancy({ reason: 'wrong-case' }))
  .thenRejected('NO_TENANCY');

scenario('a household that was housed again may have to be placed once more')
  .given(...housedCase, tenancyReversed({}, today), withdrawn, dwellingAllocated(), tenancyStarted())
  .when(reverseTenancy())
  .then(tenancyReversed(), withdrawn);
