import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import * as given from './invented-case-fixture.js';
import {
  requestStepIn,
  stepInDeclined,
  stepInOffered,
  stepInOfferWithdrawn,
  stepInRequested,
} from './invented-step-in-fixture.js';

const { dalfsen, deventer, hardenberg, kampen, terms, unableCase, ownOriginCase } = given;

const scenario = scenariosFor('Asking municipalities to step in (verdeelafspraken 3c)', caseDecider);

scenario('the mediation table asks several municipalities to step in at once (3c; R-062)')
  .given(...unableCase)
  .when(requestStepIn())
  .then(stepInRequested());

scenario('whoever has not answered yet is not asked twice')
  .given(...unableCase, stepInRequested({ municipalities: [hardenberg] }))
  .when(requestStepIn())
  .then(stepInRequested({ municipalities: [kampen] }));

scenario('everybody was asked already')
  .given(...unableCase, stepInRequested())
  .when(requestStepIn({ municipalities: [kampen, hardenberg] }))
  .then();

scenario('whoever is named twice is asked once')
  .given(...unableCase)
  .when(requestStepIn({ municipalities: [kampen, kampen] }))
  .then(stepInRequested({ municipalities: [kampen] }));

scenario('crossed and cannot serve, nobody steps in: the case stays open, and each may be asked again (E-16)')
  .given(
    ...unableCase,
    stepInRequested(),
    stepInDeclined(),
    stepInDeclined({ municipality: kampen, reason: 'own-cases-first' }),
  )
  .when(requestStepIn())
  .then(stepInRequested());

scenario('whoever offered need not be asked')
  .given(...unableCase, stepInOffered())
  .when(requestStepIn({ municipalities: [hardenberg] }))
  .then();

scenario('whoever took an offer back may be asked')
  .given(...unableCase, stepInOffered(), stepInOfferWithdrawn())
  .when(requestStepIn({ municipalities: [hardenberg] }))
  .then(stepInRequested({ municipalities: [hardenberg] }));

scenario('a request names somebody')
  .given(...unableCase)
  .when(requestStepIn({ municipalities: [] }))
  .thenRejected('NOBODY_ASKED');

scenario('the municipality of origin is not asked to help itself (3c, "een andere gemeente")')
  .given(...unableCase)
  .when(requestStepIn({ municipalities: [hardenberg, dalfsen] }))
  .thenRejected('HELPER_IS_ORIGIN');

scenario('only municipalities in the region are asked (3c, "in de regio")')
  .given(...unableCase)
  .when(requestStepIn({ municipalities: [hardenberg, deventer] }))
  .thenRejected('MUNICIPALITY_NOT_A_MEMBER');

scenario('nobody is asked while the origin is still trying (3c; OQ-23)')
  .given(...ownOriginCase, given.utmostEffortRecorded())
  .when(requestStepIn())
  .thenRejected('UNABLE_NOT_DECLARED');

scenario('nobody is asked any more once the table determined the place (1c, 3c)')
  .given(...unableCase, given.determinedByTable({ question: 'unable-to-serve' }))
  .when(requestStepIn())
  .thenRejected('HELP_NO_LONGER_SOUGHT');

scenario('once a municipality stepped in, the others are asked no more (3c)')
  .given(...unableCase, stepInRequested(), given.municipalitySteppedIn())
  .when(requestStepIn({ municipalities: [hardenberg] }))
  .thenRejected('HELP_NO_LONGER_SOUGHT');

scenario('where the question comes back to the table, also the one that had stepped in may be asked (E-17)')
  .given(...unableCase, stepInOffered(), given.municipalitySteppedIn(), given.referred({ question: 'unable-to-serve' }))
  .when(requestStepIn({ municipalities: [hardenberg] }))
  .then(stepInRequested({ municipalities: [hardenberg] }));

scenario('a new declaration is a new call for help: what was answered before was about other circumstances')
  .given(
    ...unableCase,
    stepInRequested(),
    given.declaredUnable({ reason: 'other' }),
    given.referred({ question: 'unable-to-serve' }),
  )
  .when(requestStepIn())
  .then(stepInRequested());

scenario('under the statutory fallback nobody is asked: there are no new loans (chapter 2; E-33)')
  .given(...unableCase)
  .when(requestStepIn({}, { terms: { ...terms, isFallback: true } }))
  .thenRejected('FALLBACK_IN_FORCE');

scenario('outside the agreement nobody is asked (chapter 1, footnote)')
  .given(
    given.applied({ category: 'permit-holder', scope: 'permit-holder' }),
    given.granted(),
    given.originDetermined(),
  )
  .when(requestStepIn())
  .thenRejected('OUTSIDE_AGREEMENT');
