import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import {
  allocateDwelling,
  applied,
  assessReturnUnsuitable,
  dalfsen,
  declareUnableToServe,
  destinationEstablished,
  determineOrigin,
  determinedByTable,
  dwellingAllocated,
  granted,
  grantUrgency,
  handedOver,
  hardenberg,
  kampen,
  municipalitySteppedIn,
  originDetermined,
  originUnknown,
  ownOriginCase,
  recordTableDetermination,
  recordUtmostEffort,
  referred,
  returnAssessedUnsuitable,
  shareOf,
  startTenancy,
  stepIn,
  tenancyStarted,
  terms,
  unableCase,
  utmostEffortRecorded,
} from './invented-case-fixture.js';

const underFallback = scenariosFor('E-33: a case under the statutory fallback (chapter 2; R-040, R-042)', caseDecider);
const fallback = { terms: { ...terms, isFallback: true } };
const farAbove = { ...fallback, operationalShares: { [dalfsen]: shareOf(99) } };

underFallback('E-33: an urgency is granted as ever: nobody is refused because of the distribution (R-009)')
  .given(applied())
  .when(grantUrgency({}, farAbove))
  .then(granted());

underFallback('E-33: the household still flows out to its origin (1a)')
  .given(applied(), granted())
  .when(determineOrigin({}, fallback))
  .then(originDetermined(), destinationEstablished(), handedOver());

underFallback('E-33: the minimum is still no ceiling: a dwelling is allocated far above it (R-042)')
  .given(...ownOriginCase)
  .when(allocateDwelling({}, farAbove))
  .then(dwellingAllocated());

underFallback('E-33: a municipality may record its utmost effort, and cannot pass its duty on (R-040)')
  .given(...ownOriginCase)
  .when(recordUtmostEffort({}, farAbove))
  .then(utmostEffortRecorded());

underFallback('E-33: nobody declares itself unable to serve: there are no new loans (R-040)')
  .given(...ownOriginCase, utmostEffortRecorded())
  .when(declareUnableToServe({}, farAbove))
  .thenRejected('FALLBACK_IN_FORCE');

underFallback('E-33: nobody steps in where that was declared before: there are no new loans (R-040)')
  .given(...unableCase)
  .when(stepIn({}, fallback))
  .thenRejected('FALLBACK_IN_FORCE');

underFallback('E-33: who was helped before the fallback is still housed (chapter 2, "niemand belandt op straat")')
  .given(
    ...unableCase,
    municipalitySteppedIn(),
    destinationEstablished({ municipality: hardenberg, basis: 'reciprocity', municipalityOfOrigin: dalfsen }),
    handedOver({ municipality: hardenberg }),
    dwellingAllocated({ municipality: hardenberg, basis: 'reciprocity' }),
  )
  .when(startTenancy({}, fallback))
  .then(tenancyStarted({ municipality: hardenberg, basis: 'reciprocity' }));

const withoutCount = scenariosFor('E-37: a household count is missing (3a)', caseDecider);
const noBalances = { operationalShares: { [dalfsen]: shareOf(16) }, balances: {} };

withoutCount('E-37: the mediation table determines all the same, and records that there was no balance (1c)')
  .given(applied(), granted(), originUnknown(), referred({ question: 'origin-unknown' }))
  .when(recordTableDetermination({}, noBalances))
  .then(
    determinedByTable({
      question: 'origin-unknown',
      figuresSeen: {
        upToPosition: 57,
        municipalities: [
          { municipality: dalfsen, operationalShare: { numerator: 16, denominator: 100 }, balance: null },
          { municipality: hardenberg, operationalShare: null, balance: null },
          { municipality: kampen, operationalShare: null, balance: null },
        ],
      },
    }),
    destinationEstablished({ municipality: hardenberg, basis: 'mediationTable', municipalityOfOrigin: undefined }),
    handedOver({ municipality: hardenberg }),
  );

withoutCount('E-37: a municipality steps in all the same, its balance unknown (3c)')
  .given(...unableCase)
  .when(stepIn({}, noBalances))
  .then(
    municipalitySteppedIn(),
    destinationEstablished({
      municipality: hardenberg,
      basis: 'reciprocity',
      municipalityOfOrigin: dalfsen,
      selectedBy: 'volunteer',
    }),
    handedOver({ municipality: hardenberg }),
  );

withoutCount('E-37: a dwelling is allocated and a tenancy starts all the same (4)')
  .given(...ownOriginCase, dwellingAllocated())
  .when(startTenancy({}, noBalances))
  .then(tenancyStarted());

const fromRefuge = scenariosFor("E-40: a woman's refuge outside the region, an origin inside (R-047)", caseDecider);
const womensRefuge = applied({ category: 'womensRefuge' });

fromRefuge('E-40: wherever the refuge lies, a member of the region receives the application and grants (4)')
  .given(womensRefuge)
  .when(grantUrgency())
  .then(granted());

fromRefuge('E-40: with a safe origin in the region the household returns there (1a)')
  .given(womensRefuge, granted())
  .when(determineOrigin({ origin: kampen }))
  .then(
    originDetermined({ origin: kampen }),
    destinationEstablished({ municipality: kampen, municipalityOfOrigin: kampen }),
    handedOver({ municipality: kampen }),
  );

fromRefuge('E-40: with an unsafe origin it goes to the mediation table, and the destination falls (1b, 1c)')
  .given(
    womensRefuge,
    granted(),
    originDetermined({ origin: kampen }),
    destinationEstablished({ municipality: kampen, municipalityOfOrigin: kampen }),
    handedOver({ municipality: kampen }),
  )
  .when(assessReturnUnsuitable())
  .then(returnAssessedUnsuitable(), referred({ question: 'return-not-suitable' }));
