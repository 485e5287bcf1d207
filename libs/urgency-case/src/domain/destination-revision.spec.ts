import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import {
  allocateDwelling,
  applied,
  dalfsen,
  destinationEstablished,
  determinedByTable,
  deventer,
  dwellingAllocated,
  granted,
  handedOver,
  hardenberg,
  kampen,
  municipalitySteppedIn,
  originDetermined,
  originUnknown,
  ownOriginCase,
  referred,
  refused,
  returnAssessedUnsuitable,
  tenancyStarted,
  terms,
  unableCase,
} from './invented-case-fixture.js';
import { weighing } from './invented-weighing-fixture.js';
import { destinationRevised, originDisputed, reviseDestination } from './invented-origin-fixture.js';

const scenario = scenariosFor('A destination that is revised (verdeelafspraken 1, 1c)', caseDecider);
const weighed = { individualInterests: ['network'], generalInterests: ['lowest-balance'] } as const;
const determined = (question: 'other' | 'unable-to-serve' | 'origin-disputed' = 'other') =>
  determinedByTable({ ...weighed, individualInterests: ['network'], generalInterests: ['lowest-balance'], question });
const helped = {
  municipality: kampen,
  basis: 'reciprocity',
  municipalityOfOrigin: dalfsen,
  selectedBy: 'volunteer',
} as const;

scenario(
  'fitting housing leads: a place that turns out not to fit is revised, weighed as always, and handed over (1, 1c)',
)
  .given(...ownOriginCase)
  .when(reviseDestination())
  .then(referred(), determined(), destinationRevised(), handedOver({ municipality: hardenberg }));

scenario('a dwelling is allocated in the destination as it was revised, with the origin for the figures (4)')
  .given(...ownOriginCase, destinationRevised(), handedOver({ municipality: hardenberg }))
  .when(allocateDwelling({ municipality: hardenberg }))
  .then(dwellingAllocated({ municipality: hardenberg, basis: 'mediationTable' }));

scenario('what the table determined before is revised by the table (1c)')
  .given(
    applied(),
    originUnknown(),
    referred({ question: 'origin-unknown' }),
    determinedByTable({ destination: kampen, question: 'origin-unknown' }),
    destinationEstablished({ municipality: kampen, basis: 'mediationTable', municipalityOfOrigin: undefined }),
  )
  .when(reviseDestination({ reason: 'safety' }))
  .then(
    referred(),
    determined(),
    destinationRevised({ previousMunicipality: kampen, municipalityOfOrigin: undefined, reason: 'safety' }),
  );

scenario('E-02: where return is not suitable the origin stays out of the revised destination as well (1b)')
  .given(
    applied(),
    originDetermined(),
    returnAssessedUnsuitable(),
    referred({ question: 'return-not-suitable' }),
    determinedByTable({ destination: kampen, question: 'return-not-suitable' }),
    destinationEstablished({ municipality: kampen, basis: 'mediationTable', municipalityOfOrigin: undefined }),
  )
  .when(reviseDestination())
  .then(
    referred(),
    determined(),
    destinationRevised({ previousMunicipality: kampen, municipalityOfOrigin: undefined }),
  );

scenario('E-02: a destination is not revised to the municipality that is unsafe for the household (1b)')
  .given(
    applied(),
    originDetermined(),
    returnAssessedUnsuitable(),
    determinedByTable({ destination: kampen, question: 'return-not-suitable' }),
    destinationEstablished({ municipality: kampen, basis: 'mediationTable', municipalityOfOrigin: undefined }),
  )
  .when(reviseDestination({ destination: dalfsen }))
  .thenRejected('ORIGIN_UNSAFE');

scenario('where the advice puts another first, the table says why it deviates from that too (1; R-044)')
  .given(...ownOriginCase)
  .when(reviseDestination({ destination: kampen }, { weighing }))
  .thenRejected('NO_DEVIATION_REASON');

scenario('where a helper turns out not to fit, another place is help as well, found by the table (3c)')
  .given(
    ...unableCase,
    municipalitySteppedIn({ municipality: kampen }),
    destinationEstablished(helped),
    handedOver({ municipality: kampen }),
  )
  .when(reviseDestination())
  .then(
    referred({ question: 'unable-to-serve' }),
    determined('unable-to-serve'),
    destinationRevised({ basis: 'reciprocity', previousMunicipality: kampen, selectedBy: 'table-agreement' }),
    handedOver({ municipality: hardenberg }),
  );

scenario('under the fallback another place than that of a helper is no loan (chapter 2)')
  .given(...unableCase, municipalitySteppedIn({ municipality: kampen }), destinationEstablished(helped))
  .when(reviseDestination({}, { terms: { ...terms, isFallback: true } }))
  .then(
    referred({ question: 'unable-to-serve' }),
    determined('unable-to-serve'),
    destinationRevised({ previousMunicipality: kampen }),
    handedOver({ municipality: hardenberg }),
  );

scenario('E-10: a destination is revised while the origin is disputed; the dispute stays on the table (1c)')
  .given(...ownOriginCase, originDisputed(), referred({ question: 'origin-disputed' }))
  .when(reviseDestination())
  .then(referred(), determined(), destinationRevised(), handedOver({ municipality: hardenberg }));

scenario('invariant 6: without the individual interest there is no weighing (1c)')
  .given(...ownOriginCase)
  .when(reviseDestination({ individualInterests: [] }))
  .thenRejected('NO_INDIVIDUAL_INTEREST');

scenario('invariant 6: without the general interest there is no weighing (1c)')
  .given(...ownOriginCase)
  .when(reviseDestination({ generalInterests: [] }))
  .thenRejected('NO_GENERAL_INTEREST');

scenario('a destination lies in the region (1c)')
  .given(...ownOriginCase)
  .when(reviseDestination({ destination: deventer }))
  .thenRejected('MUNICIPALITY_NOT_A_MEMBER');

scenario('what was not established is not revised')
  .given(applied(), granted())
  .when(reviseDestination())
  .thenRejected('NO_DESTINATION');

scenario('the destination that stands is no revision of it')
  .given(...ownOriginCase)
  .when(reviseDestination({ destination: dalfsen }))
  .thenRejected('DESTINATION_UNCHANGED');

scenario('the same revision once more is so already')
  .given(...ownOriginCase, destinationRevised())
  .when(reviseDestination())
  .then();

scenario('a dwelling that was allocated is withdrawn before the destination is revised')
  .given(...ownOriginCase, dwellingAllocated())
  .when(reviseDestination())
  .thenRejected('ALLOCATION_STILL_OPEN');

scenario('a household that was housed has no destination to revise')
  .given(...ownOriginCase, dwellingAllocated(), tenancyStarted())
  .when(reviseDestination())
  .thenRejected('ALREADY_HOUSED');

scenario('after a refusal there is nothing to revise')
  .given(applied(), originDetermined(), destinationEstablished(), refused())
  .when(reviseDestination())
  .thenRejected('URGENCY_REFUSED');

scenario('outside the agreement the table revises nothing (chapter 1, footnote)')
  .given(applied({ category: 'permit-holder', scope: 'permit-holder' }), granted())
  .when(reviseDestination())
  .thenRejected('OUTSIDE_AGREEMENT');
