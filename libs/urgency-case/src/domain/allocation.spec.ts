import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import {
  allocateDwelling,
  allocationWithdrawn,
  applied,
  caseClosed,
  closeCase,
  dalfsen,
  destinationEstablished,
  deventer,
  dwellingAllocated,
  granted,
  handedOver,
  hardenberg,
  helpedCase,
  kampen,
  originDetermined,
  originUnknown,
  ownOriginCase,
  referred,
  refused,
  returnAssessedUnsuitable,
  shareOf,
  startTenancy,
  tenancyStarted,
  terms,
  today,
  tomorrow,
  withdrawAllocation,
  yesterday,
} from './invented-case-fixture.js';

const scenario = scenariosFor('Allocation of a dwelling (verdeelafspraken 4)', caseDecider);
const permitHolder = { category: 'permit-holder', scope: 'permit-holder' } as const;

for (const [edge, kind, what] of [
  ['E-27', 'other', 'a dwelling of a private landlord or of middle rent'],
  ['E-38', 'new-build', 'the first letting of a new dwelling'],
] as const) {
  scenario(`${edge}: ${what} houses a household as any other, and is recorded as no vacancy (3, 4; OQ-3)`)
    .given(...ownOriginCase)
    .when(allocateDwelling({ kind }))
    .then(dwellingAllocated({ kind }));

  scenario(`${edge}: under its own kind the household is housed there (4, 5)`)
    .given(...ownOriginCase, dwellingAllocated({ kind }))
    .when(startTenancy())
    .then(tenancyStarted({ kind }));
}

scenario('an association allocates a dwelling in the municipality of destination (4)')
  .given(...ownOriginCase)
  .when(allocateDwelling())
  .then(dwellingAllocated({}, today));

scenario('an allocation carries why the household belongs there, so that it can be counted by itself (4, 5)')
  .given(...helpedCase)
  .when(allocateDwelling({ municipality: hardenberg, kind: 'new-build' }))
  .then(dwellingAllocated({ municipality: hardenberg, kind: 'new-build', basis: 'reciprocity' }));

scenario('where return is not suitable the origin stays out of the allocation (1b)')
  .given(
    applied(),
    granted(),
    originDetermined(),
    returnAssessedUnsuitable(),
    destinationEstablished({ municipality: kampen, basis: 'mediationTable', municipalityOfOrigin: undefined }),
    handedOver({ municipality: kampen }),
  )
  .when(allocateDwelling({ municipality: kampen }))
  .then(dwellingAllocated({ municipality: kampen, basis: 'mediationTable', municipalityOfOrigin: undefined }));

scenario('invariant 2: the minimum share is no ceiling: no allocation is refused because of it (3, 3c)')
  .given(...ownOriginCase)
  .when(
    allocateDwelling(
      {},
      { operationalShares: { [dalfsen]: shareOf(99) }, balances: { [dalfsen]: { numerator: 80, denominator: 1 } } },
    ),
  )
  .then(dwellingAllocated());

scenario('a dwelling elsewhere does not fit the destination (4)')
  .given(...ownOriginCase)
  .when(allocateDwelling({ municipality: kampen }))
  .thenRejected('ALLOCATION_OUTSIDE_DESTINATION');

scenario('without a destination no dwelling is allocated (1c, 4)')
  .given(applied(), granted(), originUnknown(), referred({ question: 'origin-unknown' }))
  .when(allocateDwelling())
  .thenRejected('NO_DESTINATION');

scenario('without a grant no dwelling is allocated (4, "vanaf het moment van urgentieverstrekking")')
  .given(applied(), originDetermined(), destinationEstablished())
  .when(allocateDwelling())
  .thenRejected('NOT_GRANTED');

scenario('after a refusal no dwelling is allocated (4)')
  .given(applied(), originDetermined(), destinationEstablished(), refused())
  .when(allocateDwelling())
  .thenRejected('NOT_GRANTED');

scenario('no dwelling is allocated on a day before the grant (4)')
  .given(applied({}, yesterday), granted({}, tomorrow), originDetermined(), destinationEstablished(), handedOver())
  .when(allocateDwelling())
  .thenRejected('ALLOCATION_BEFORE_GRANT');

scenario('an allocation outside the region is none of this agreement (chapter 2)')
  .given(applied(permitHolder), granted())
  .when(allocateDwelling({ municipality: deventer }))
  .thenRejected('MUNICIPALITY_NOT_A_MEMBER');

scenario('a municipality that left the region allocates no longer under the agreement (chapter 1)')
  .given(...ownOriginCase)
  .when(allocateDwelling({}, { terms: { ...terms, members: [kampen] } }))
  .thenRejected('MUNICIPALITY_NOT_A_MEMBER');

scenario(
  'a permit holder needs no destination; the allocation says that it is outside the agreement (chapter 1, footnote)',
)
  .given(applied(permitHolder), granted())
  .when(allocateDwelling({ municipality: kampen }))
  .then(
    dwellingAllocated({
      municipality: kampen,
      scope: 'permit-holder',
      basis: undefined,
      municipalityOfOrigin: undefined,
    }),
  );

scenario(
  'a category of the municipality itself needs no destination; a known origin travels along (chapter 1, footnote)',
)
  .given(applied({ category: 'relation-ended', scope: 'local-category' }), granted(), originDetermined())
  .when(allocateDwelling({ municipality: kampen }))
  .then(dwellingAllocated({ municipality: kampen, scope: 'local-category', basis: undefined }));

scenario('one dwelling at a time (4)')
  .given(...ownOriginCase, dwellingAllocated())
  .when(allocateDwelling({ association: 'association-2' as never }))
  .thenRejected('ALLOCATION_STILL_OPEN');

scenario('the same allocation once more is so already')
  .given(...ownOriginCase, dwellingAllocated())
  .when(allocateDwelling())
  .then();

scenario('an allocation on another day is another allocation')
  .given(...ownOriginCase, dwellingAllocated())
  .when(allocateDwelling({}, { on: tomorrow }))
  .thenRejected('ALLOCATION_STILL_OPEN');

scenario('a household that was housed is allocated no second dwelling')
  .given(...ownOriginCase, dwellingAllocated(), tenancyStarted())
  .when(allocateDwelling({ association: 'association-2' as never }))
  .thenRejected('ALREADY_HOUSED');

scenario('an allocation may fall through (4)')
  .given(...ownOriginCase, dwellingAllocated())
  .when(withdrawAllocation())
  .then(allocationWithdrawn({}, today));

scenario('after a withdrawal the next dwelling is allocated (4)')
  .given(...ownOriginCase, dwellingAllocated(), allocationWithdrawn())
  .when(allocateDwelling())
  .then(dwellingAllocated());

scenario('there is nothing to withdraw without an allocation')
  .given(...ownOriginCase)
  .when(withdrawAllocation())
  .thenRejected('NO_ALLOCATION');

scenario('an allocation is not withdrawn on a day before it')
  .given(applied({}, yesterday), granted({}, yesterday), originDetermined(), dwellingAllocated())
  .when(withdrawAllocation({}, { on: yesterday }))
  .thenRejected('WITHDRAWAL_BEFORE_ALLOCATION');

scenario('an allocation is not withdrawn from under a tenancy')
  .given(...ownOriginCase, dwellingAllocated(), tenancyStarted())
  .when(withdrawAllocation())
  .thenRejected('ALREADY_HOUSED');

scenario('the same withdrawal once more is so already, even after closure')
  .given(...ownOriginCase, dwellingAllocated(), allocationWithdrawn(), caseClosed())
  .when(withdrawAllocation())
  .then();

scenario('a withdrawal after the next allocation is another withdrawal')
  .given(...ownOriginCase, dwellingAllocated(), allocationWithdrawn(), dwellingAllocated())
  .when(withdrawAllocation())
  .then(allocationWithdrawn());

scenario('a case that was closed gets no dwelling')
  .given(...ownOriginCase)
  .when(closeCase(), allocateDwelling())
  .thenRejected('CASE_CLOSED');
