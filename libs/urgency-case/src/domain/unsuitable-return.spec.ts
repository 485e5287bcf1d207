import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import {
  allocateDwelling,
  applied,
  assessReturnUnsuitable,
  destinationEstablished,
  determinedByTable,
  determineOrigin,
  dwellingAllocated,
  granted,
  handedOver,
  hardenberg,
  helpedCase,
  originDetermined,
  originUnknown,
  ownOriginCase,
  recordTableDetermination,
  referred,
  returnAssessedUnsuitable,
  tenancyStarted,
  unableCase,
  referToMediationTable,
  startTenancy,
  stepIn,
} from './invented-case-fixture.js';

const scenario = scenariosFor('Return that is not suitable (verdeelafspraken 1b)', caseDecider);

const onTable = referred({ question: 'return-not-suitable' });

scenario('where return is not suitable the residence principle does not apply and the table looks at the case (1b, 1c)')
  .given(...ownOriginCase)
  .when(assessReturnUnsuitable())
  .then(returnAssessedUnsuitable(), referred({ question: 'return-not-suitable' }));

scenario('the destination that rested on the residence principle has fallen: no dwelling is allocated there (1b)')
  .given(...ownOriginCase)
  .when(assessReturnUnsuitable(), allocateDwelling())
  .thenRejected('NO_DESTINATION');

scenario('the reasons are examples: another reason is a reason too (1b, "bijvoorbeeld")')
  .given(...ownOriginCase)
  .when(assessReturnUnsuitable({ reason: 'other' }))
  .then(returnAssessedUnsuitable({ reason: 'other' }), referred({ question: 'return-not-suitable' }));

scenario('return may be assessed before the origin is known: the origin then gives no destination (1b)')
  .given(applied(), granted(), returnAssessedUnsuitable(), referred({ question: 'return-not-suitable' }))
  .when(determineOrigin())
  .then(originDetermined());

scenario('who cannot return because nobody knows where to is on the table already (1b, 1c)')
  .given(applied(), granted(), originUnknown(), referred({ question: 'origin-unknown' }))
  .when(assessReturnUnsuitable())
  .then(returnAssessedUnsuitable());

scenario('from outside the region nobody returns here: the municipality that granted goes on housing (1b, chapter 2)')
  .given(
    applied(),
    granted(),
    originDetermined({ origin: 'outside-region', originLies: 'outside-region' }),
    destinationEstablished({ basis: 'grantingMunicipality', municipalityOfOrigin: undefined }),
    handedOver(),
  )
  .when(assessReturnUnsuitable())
  .then(returnAssessedUnsuitable());

scenario('what the table determined stays (1b, 1c)')
  .given(
    ...ownOriginCase,
    referred(),
    determinedByTable(),
    destinationEstablished({ municipality: hardenberg, basis: 'mediationTable' }),
    handedOver({ municipality: hardenberg }),
  )
  .when(assessReturnUnsuitable())
  .then(returnAssessedUnsuitable());

scenario('help rests on a return that is suitable: with it falls what a helper took on, and no loan is made (1b, 3c)')
  .given(...helpedCase)
  .when(assessReturnUnsuitable())
  .then(returnAssessedUnsuitable(), referred({ question: 'return-not-suitable' }));

scenario('the table then answers the question of the return, not that of the help (1b, 3c)')
  .given(...unableCase, returnAssessedUnsuitable(), referred({ question: 'return-not-suitable' }))
  .when(recordTableDetermination())
  .then(
    determinedByTable({ question: 'return-not-suitable' }),
    destinationEstablished({ municipality: hardenberg, basis: 'mediationTable', municipalityOfOrigin: undefined }),
    handedOver({ municipality: hardenberg }),
  );

scenario('the same assessment once more is so already')
  .given(...ownOriginCase, returnAssessedUnsuitable())
  .when(assessReturnUnsuitable())
  .then();

scenario('a second reason does not overwrite the first')
  .given(...ownOriginCase, returnAssessedUnsuitable())
  .when(assessReturnUnsuitable({ reason: 'vulnerable-past' }))
  .thenRejected('RETURN_ALREADY_ASSESSED');

scenario('danger that becomes known later is recorded, whatever the first reason was (1b, "onveilige situatie")')
  .given(...ownOriginCase, returnAssessedUnsuitable({ reason: 'vulnerable-past' }), onTable)
  .when(assessReturnUnsuitable({ reason: 'unsafe' }))
  .then(returnAssessedUnsuitable({ reason: 'unsafe' }));

scenario('a dwelling that was allocated is withdrawn first')
  .given(...ownOriginCase, dwellingAllocated())
  .when(assessReturnUnsuitable({ reason: 'sustains-problems' }))
  .thenRejected('ALLOCATION_STILL_OPEN');

scenario('danger does not wait for that: the case lies on the table at once (1b, 1c)')
  .given(...ownOriginCase, dwellingAllocated())
  .when(assessReturnUnsuitable({ reason: 'unsafe' }))
  .then(returnAssessedUnsuitable({ reason: 'unsafe' }), onTable);

scenario('no tenancy starts there from then on (1b)')
  .given(...ownOriginCase, dwellingAllocated(), returnAssessedUnsuitable({ reason: 'unsafe' }), onTable)
  .when(startTenancy())
  .thenRejected('PLACE_DOES_NOT_FIT');

scenario('a dwelling elsewhere that rests on a return to the origin is withdrawn first, in danger as well (3c)')
  .given(...helpedCase, dwellingAllocated({ municipality: hardenberg, basis: 'reciprocity' }))
  .when(assessReturnUnsuitable({ reason: 'unsafe' }))
  .thenRejected('ALLOCATION_STILL_OPEN');

scenario('a household that was housed has returned')
  .given(...ownOriginCase, dwellingAllocated(), tenancyStarted())
  .when(assessReturnUnsuitable())
  .thenRejected('ALREADY_HOUSED');

scenario('the declaration of the origin falls too: its question cannot be put again (1b, 3c)')
  .given(...unableCase, returnAssessedUnsuitable(), referred({ question: 'return-not-suitable' }))
  .when(referToMediationTable({ question: 'unable-to-serve' }))
  .thenRejected('UNABLE_NOT_DECLARED');

scenario('who had stepped in steps in no longer (1b, 3c)')
  .given(...helpedCase, returnAssessedUnsuitable(), referred({ question: 'return-not-suitable' }))
  .when(stepIn())
  .thenRejected('UNABLE_NOT_DECLARED');
