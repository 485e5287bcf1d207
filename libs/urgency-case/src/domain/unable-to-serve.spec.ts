import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import {
  allocateDwelling,
  applied,
  dalfsen,
  declaredUnable,
  declareUnableToServe,
  destinationEstablished,
  determinedByTable,
  deventer,
  dwellingAllocated,
  granted,
  hardenberg,
  kampen,
  originDetermined,
  originUnknown,
  ownOriginCase,
  referred,
  residencePrincipleSetAside,
  returnAssessedUnsuitable,
  shareOf,
  tenancyStarted,
  terms,
  today,
  unableCase,
  utmostEffortRecorded,
} from './invented-case-fixture.js';

const scenario = scenariosFor('Unable to serve (verdeelafspraken 3c)', caseDecider);

const at = (allocationCount: number) => ({ operationalShares: { [dalfsen]: shareOf(allocationCount) } });
const above = at(16);
const triedCase = [...ownOriginCase, utmostEffortRecorded()] as const;
const referral = referred({ question: 'unable-to-serve' });

scenario('invariant 7: above the minimum share and after the utmost effort, the case goes to the table (3c)')
  .given(...triedCase)
  .when(declareUnableToServe({}, above))
  .then(declaredUnable({}, today), referral);

scenario('the share that was relied on is kept with the place in the log, so that a late report changes nothing (3c)')
  .given(...triedCase)
  .when(declareUnableToServe({}, { ...at(20), upToPosition: 99 }))
  .then(declaredUnable({ operationalShare: { ...shareOf(20), upToPosition: 99 } }), referral);

scenario('the destination that rested on the residence principle has fallen: no dwelling is allocated there (3c)')
  .given(...triedCase)
  .when(declareUnableToServe({}, above), allocateDwelling())
  .thenRejected('NO_DESTINATION');

scenario('invariant 7: at exactly 15% the minimum is not exceeded (3c, "overschrijdt")')
  .given(...triedCase)
  .when(declareUnableToServe({}, at(15)))
  .thenRejected('NOT_ABOVE_MINIMUM');

scenario('invariant 7: below the minimum share a municipality serves its own (3, 3c)')
  .given(...triedCase)
  .when(declareUnableToServe({}, at(14)))
  .thenRejected('NOT_ABOVE_MINIMUM');

scenario('invariant 7: without an earlier utmost effort nobody is unable (3c)')
  .given(...ownOriginCase)
  .when(declareUnableToServe({}, above))
  .thenRejected('NO_UTMOST_EFFORT');

scenario('invariant 7: an origin outside the region has no municipality here that could be unable (3c)')
  .given(
    applied(),
    granted(),
    originDetermined({ origin: deventer, originLies: 'outside-region' }),
    destinationEstablished({ basis: 'grantingMunicipality' }),
    utmostEffortRecorded(),
  )
  .when(declareUnableToServe({}, above))
  .thenRejected('NOT_OWN_ORIGIN');

scenario('invariant 7: an unknown origin has no municipality that could be unable (1c, 3c)')
  .given(applied(), granted(), originUnknown(), utmostEffortRecorded())
  .when(declareUnableToServe({}, above))
  .thenRejected('NOT_OWN_ORIGIN');

scenario('invariant 7: where return is not suitable nobody can be unable (1b, 3c)')
  .given(...triedCase, returnAssessedUnsuitable())
  .when(declareUnableToServe({}, above))
  .thenRejected('NOT_OWN_ORIGIN');

scenario('invariant 7: informal care is no case of the origin (1b, 3c)')
  .given(
    applied({ category: 'informalCare' }),
    granted(),
    originDetermined(),
    residencePrincipleSetAside(),
    destinationEstablished({ municipality: kampen, basis: 'informalCare' }),
    utmostEffortRecorded(),
  )
  .when(declareUnableToServe({}, above))
  .thenRejected('NOT_OWN_ORIGIN');

scenario('invariant 7: where the table determined the place, the origin has no duty left (1c, 3c)')
  .given(
    ...triedCase,
    referred(),
    determinedByTable(),
    destinationEstablished({ municipality: hardenberg, basis: 'mediationTable' }),
  )
  .when(declareUnableToServe({}, above))
  .thenRejected('NOT_OWN_ORIGIN');

scenario('the share is that of the municipality of origin, not of another (3c)')
  .given(...triedCase)
  .when(declareUnableToServe({}, { operationalShares: { [kampen]: shareOf(90) } }))
  .thenRejected('NO_VACANCIES_REPORTED');

scenario('without a minimum share there is nothing to be above (3)')
  .given(...triedCase)
  .when(declareUnableToServe({}, { ...above, terms: { ...terms, minimumShare: undefined } }))
  .thenRejected('NO_MINIMUM_SHARE');

scenario('the minimum share is the one that holds on the day (3, "op dit moment")')
  .given(...triedCase)
  .when(declareUnableToServe({}, { ...above, terms: { ...terms, minimumShare: { numerator: 1, denominator: 5 } } }))
  .thenRejected('NOT_ABOVE_MINIMUM');

scenario('before the entry into force there is no reciprocity to call on (chapter 2)')
  .given(...triedCase)
  .when(declareUnableToServe({}, { ...above, terms: { ...terms, isInForce: false } }))
  .thenRejected('NOT_IN_FORCE');

scenario('under the statutory fallback there are no new loans (chapter 2)')
  .given(...triedCase)
  .when(declareUnableToServe({}, { ...above, terms: { ...terms, isFallback: true } }))
  .thenRejected('FALLBACK_IN_FORCE');

scenario('without a grant there is nobody to serve (3c, 4)')
  .given(applied(), originDetermined(), destinationEstablished(), utmostEffortRecorded())
  .when(declareUnableToServe({}, above))
  .thenRejected('NOT_GRANTED');

scenario('outside the agreement nobody is unable to serve (chapter 1, footnote)')
  .given(applied({ category: 'relation-ended', scope: 'local-category' }), granted(), originDetermined())
  .when(declareUnableToServe({}, above))
  .thenRejected('OUTSIDE_AGREEMENT');

scenario('a municipality that left the region is no longer bound to serve (chapter 1, 3c)')
  .given(...triedCase)
  .when(declareUnableToServe({}, { ...above, terms: { ...terms, members: [hardenberg, kampen] } }))
  .thenRejected('MUNICIPALITY_NOT_A_MEMBER');

scenario('the same declaration once more is so already, also when the share has fallen since (3c)')
  .given(...unableCase)
  .when(declareUnableToServe({}, at(10)))
  .then();

scenario('a declaration is made once; another reason does not overwrite it')
  .given(...unableCase)
  .when(declareUnableToServe({ reason: 'other' }, above))
  .thenRejected('ALREADY_DECLARED_UNABLE');

scenario('who has allocated a dwelling is able to serve')
  .given(...triedCase, dwellingAllocated())
  .when(declareUnableToServe({}, above))
  .thenRejected('ALLOCATION_STILL_OPEN');

scenario('who has housed the household was able to serve')
  .given(...triedCase, dwellingAllocated(), tenancyStarted())
  .when(declareUnableToServe({}, above))
  .thenRejected('ALREADY_HOUSED');
