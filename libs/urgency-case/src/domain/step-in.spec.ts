import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import {
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
  ownOriginCase,
  recordTableDetermination,
  shareOf,
  stepIn,
  tenancyStarted,
  terms,
  today,
  unableCase,
  referred,
} from './invented-case-fixture.js';

const scenario = scenariosFor('Stepping in (verdeelafspraken 3c)', caseDecider);

const asVolunteer = destinationEstablished(
  { municipality: hardenberg, basis: 'reciprocity', municipalityOfOrigin: dalfsen, selectedBy: 'volunteer' },
  today,
);
const byTable = destinationEstablished({
  municipality: hardenberg,
  basis: 'reciprocity',
  municipalityOfOrigin: dalfsen,
  selectedBy: 'table-agreement',
});
const toHardenberg = handedOver({ municipality: hardenberg });

scenario('another municipality in the region may step in, of its own accord (3c)')
  .given(...unableCase)
  .when(stepIn())
  .then(municipalitySteppedIn({}, today), asVolunteer, toHardenberg);

scenario('the balance of the helper is kept, so that both readings of the second principle can be tested (3a, 3c)')
  .given(...unableCase)
  .when(stepIn({}, { balances: { [hardenberg]: { numerator: -37, denominator: 4 } }, upToPosition: 70 }))
  .then(
    municipalitySteppedIn({ balanceBefore: { numerator: -37, denominator: 4 }, upToPosition: 70 }),
    asVolunteer,
    toHardenberg,
  );

scenario('a helper may itself be above the minimum share: it is free to help (3c, "kan bijspringen")')
  .given(...unableCase)
  .when(stepIn({}, { operationalShares: { [hardenberg]: shareOf(40) } }))
  .then(municipalitySteppedIn(), asVolunteer, toHardenberg);

scenario('nobody steps in before the origin has declared itself unable (3c)')
  .given(...ownOriginCase)
  .when(stepIn())
  .thenRejected('UNABLE_NOT_DECLARED');

scenario('a municipality does not step in for itself (3c, "een andere gemeente")')
  .given(...unableCase)
  .when(stepIn({ municipality: dalfsen }))
  .thenRejected('HELPER_IS_ORIGIN');

scenario('only a municipality in the region steps in (3c, "in de regio")')
  .given(...unableCase)
  .when(stepIn({ municipality: deventer }))
  .thenRejected('MUNICIPALITY_NOT_A_MEMBER');

scenario('one municipality steps in: a second one is too late')
  .given(...unableCase, municipalitySteppedIn(), asVolunteer, toHardenberg)
  .when(stepIn({ municipality: kampen }))
  .thenRejected('ALREADY_STEPPED_IN');

scenario('the same municipality once more steps in already')
  .given(...unableCase, municipalitySteppedIn(), asVolunteer, toHardenberg)
  .when(stepIn())
  .then();

scenario('a municipality that the table had named confirms: the destination stands already (1c, 3c)')
  .given(...unableCase, determinedByTable({ question: 'unable-to-serve' }), byTable, toHardenberg)
  .when(stepIn())
  .then(municipalitySteppedIn());

scenario('where the table named one municipality, another does not take its place (1c, 3c)')
  .given(...unableCase, determinedByTable({ question: 'unable-to-serve' }), byTable, toHardenberg)
  .when(stepIn({ municipality: kampen }))
  .thenRejected('DESTINATION_ALREADY_ESTABLISHED');

scenario('with the step-in the question is answered: the table has nothing left to determine (1c, 3c)')
  .given(...unableCase, municipalitySteppedIn(), asVolunteer, toHardenberg)
  .when(recordTableDetermination({ destination: kampen }))
  .thenRejected('NO_OPEN_REFERRAL');

scenario('under the statutory fallback there are no new loans (chapter 2)')
  .given(...unableCase)
  .when(stepIn({}, { terms: { ...terms, isFallback: true } }))
  .thenRejected('FALLBACK_IN_FORCE');

scenario('outside the agreement nobody steps in (chapter 1, footnote)')
  .given(applied({ category: 'permit-holder', scope: 'permit-holder' }), granted(), originDetermined())
  .when(stepIn())
  .thenRejected('OUTSIDE_AGREEMENT');

scenario('the table named a municipality and a dwelling was allocated there: too late to confirm')
  .given(
    ...unableCase,
    determinedByTable({ question: 'unable-to-serve' }),
    byTable,
    toHardenberg,
    dwellingAllocated({ municipality: hardenberg, basis: 'reciprocity' }),
  )
  .when(stepIn())
  .thenRejected('ALLOCATION_STILL_OPEN');

scenario('a household that was housed needs no help')
  .given(
    ...unableCase,
    determinedByTable({ question: 'unable-to-serve' }),
    byTable,
    toHardenberg,
    dwellingAllocated({ municipality: hardenberg, basis: 'reciprocity' }),
    tenancyStarted({ municipality: hardenberg, basis: 'reciprocity' }),
  )
  .when(stepIn())
  .thenRejected('ALREADY_HOUSED');

scenario('where the table named another than the one that had stepped in, that one may confirm (1c, 3c)')
  .given(
    ...unableCase,
    municipalitySteppedIn(),
    asVolunteer,
    toHardenberg,
    referred({ question: 'unable-to-serve' }),
    determinedByTable({ destination: kampen, question: 'unable-to-serve' }),
    destinationEstablished({ municipality: kampen, basis: 'reciprocity', selectedBy: 'table-agreement' }),
    handedOver({ municipality: kampen }),
  )
  .when(stepIn({ municipality: kampen }))
  .then(municipalitySteppedIn({ municipality: kampen }));
