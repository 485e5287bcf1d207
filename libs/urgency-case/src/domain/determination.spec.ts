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
  grantUrgency,
  handedOver,
  hardenberg,
  kampen,
  municipalitySteppedIn,
  originDetermined,
  originUnknown,
  ownOriginCase,
  recordTableDetermination,
  referred,
  refused,
  returnAssessedUnsuitable,
  shareOf,
  tenancyStarted,
  terms,
  unableCase,
} from './invented-case-fixture.js';

const scenario = scenariosFor('Determination by the mediation table (verdeelafspraken 1c)', caseDecider);

const toHardenberg = handedOver({ municipality: hardenberg });
const byTable = destinationEstablished({
  municipality: hardenberg,
  basis: 'mediationTable',
  municipalityOfOrigin: undefined,
});
const asHelp = destinationEstablished({
  municipality: hardenberg,
  basis: 'reciprocity',
  municipalityOfOrigin: dalfsen,
  selectedBy: 'table-agreement',
});
const unknownOriginCase = [applied(), granted(), originUnknown(), referred({ question: 'origin-unknown' })] as const;
const outsideRegion = originDetermined({ origin: deventer, originLies: 'outside-region' });

scenario('where the origin cannot be traced the table determines the most suitable place (1c)')
  .given(...unknownOriginCase)
  .when(recordTableDetermination())
  .then(determinedByTable({ question: 'origin-unknown' }), byTable, toHardenberg);

scenario(
  'where return is not suitable the table determines the place; the origin stays out of the destination (1b, 1c)',
)
  .given(
    applied(),
    granted(),
    originDetermined(),
    returnAssessedUnsuitable(),
    referred({ question: 'return-not-suitable' }),
  )
  .when(recordTableDetermination())
  .then(determinedByTable({ question: 'return-not-suitable' }), byTable, toHardenberg);

scenario('the table may determine before the grant; the associations take over from the grant on (1c, 4)')
  .given(applied(), originUnknown(), referred({ question: 'origin-unknown' }))
  .when(recordTableDetermination())
  .then(determinedByTable({ question: 'origin-unknown' }), byTable);

scenario('what was determined before the grant is handed over with the grant (1c, 4)')
  .given(applied(), originUnknown(), referred({ question: 'origin-unknown' }), determinedByTable(), byTable)
  .when(grantUrgency())
  .then(granted(), toHardenberg);

scenario('invariant 6: without the individual interest there is no weighing (1c)')
  .given(...unknownOriginCase)
  .when(recordTableDetermination({ individualInterests: [] }))
  .thenRejected('NO_INDIVIDUAL_INTEREST');

scenario('invariant 6: without the general interest there is no weighing (1c)')
  .given(...unknownOriginCase)
  .when(recordTableDetermination({ generalInterests: [] }))
  .thenRejected('NO_GENERAL_INTEREST');

scenario('invariant 6: what lay on the table is kept, for every member, also where there was no figure (1c)')
  .given(...unknownOriginCase)
  .when(
    recordTableDetermination(
      {},
      {
        upToPosition: 63,
        operationalShares: { [dalfsen]: shareOf(16) },
        balances: { [kampen]: { numerator: -3, denominator: 2 } },
      },
    ),
  )
  .then(
    determinedByTable({
      question: 'origin-unknown',
      figuresSeen: {
        upToPosition: 63,
        municipalities: [
          { municipality: dalfsen, operationalShare: { numerator: 16, denominator: 100 }, balance: null },
          { municipality: hardenberg, operationalShare: null, balance: null },
          { municipality: kampen, operationalShare: null, balance: { numerator: -3, denominator: 2 } },
        ],
      },
    }),
    byTable,
    toHardenberg,
  );

scenario('the table determines a place in the region (1c, "regionale bemiddelingstafel")')
  .given(...unknownOriginCase)
  .when(recordTableDetermination({ destination: deventer }))
  .thenRejected('MUNICIPALITY_NOT_A_MEMBER');

scenario('the table answers questions that were put to it (1c)')
  .given(...ownOriginCase)
  .when(recordTableDetermination())
  .thenRejected('NO_OPEN_REFERRAL');

scenario('outside the region the table may advise unasked: the question is recorded with the answer (1c, chapter 2)')
  .given(applied(), outsideRegion)
  .when(recordTableDetermination())
  .then(
    referred(),
    determinedByTable(),
    destinationEstablished({ municipality: hardenberg, basis: 'mediationTable', municipalityOfOrigin: deventer }),
  );

scenario('fitting housing leads: the table may move a case that the residence principle had placed (1, 1c)')
  .given(...ownOriginCase, referred())
  .when(recordTableDetermination())
  .then(
    determinedByTable(),
    destinationEstablished({ municipality: hardenberg, basis: 'mediationTable', municipalityOfOrigin: dalfsen }),
    toHardenberg,
  );

scenario('another municipality for an origin that cannot serve is help, found by the table (3a, 3c)')
  .given(...unableCase)
  .when(recordTableDetermination())
  .then(determinedByTable({ question: 'unable-to-serve' }), asHelp, toHardenberg);

scenario('a question that comes on top does not hide that the origin could not serve (3c)')
  .given(...unableCase, referred({ question: 'other' }))
  .when(recordTableDetermination())
  .then(determinedByTable({ question: 'unable-to-serve' }), asHelp, toHardenberg);

scenario('the table may send the case back to its origin: nobody helped, so nobody owes (3c)')
  .given(...unableCase)
  .when(recordTableDetermination({ destination: dalfsen }))
  .then(
    determinedByTable({ destination: dalfsen, question: 'unable-to-serve' }),
    destinationEstablished({ basis: 'mediationTable' }),
    handedOver(),
  );

scenario('under the statutory fallback the table still places, but no new help is owed (chapter 2)')
  .given(...unableCase)
  .when(recordTableDetermination({}, { terms: { ...terms, isFallback: true } }))
  .then(
    determinedByTable({ question: 'unable-to-serve' }),
    destinationEstablished({ municipality: hardenberg, basis: 'mediationTable' }),
    toHardenberg,
  );

scenario('the table may name another municipality than the one that had stepped in (1c, 3c)')
  .given(
    ...unableCase,
    municipalitySteppedIn(),
    destinationEstablished({ municipality: hardenberg, basis: 'reciprocity', selectedBy: 'volunteer' }),
    toHardenberg,
    referred({ question: 'unable-to-serve' }),
  )
  .when(recordTableDetermination({ destination: kampen }))
  .then(
    determinedByTable({ destination: kampen, question: 'unable-to-serve' }),
    destinationEstablished({ municipality: kampen, basis: 'reciprocity', selectedBy: 'table-agreement' }),
    handedOver({ municipality: kampen }),
  );

scenario('outside the agreement the answer of the table is advice: it gives no destination (chapter 1, footnote)')
  .given(applied({ category: 'relation-ended', scope: 'local-category' }), granted(), referred())
  .when(recordTableDetermination())
  .then(determinedByTable());

scenario('the same determination once more is so already (1c)')
  .given(...unknownOriginCase, determinedByTable({ question: 'origin-unknown' }), byTable, toHardenberg)
  .when(recordTableDetermination())
  .then();

scenario('another determination needs another question (1c)')
  .given(...unknownOriginCase, determinedByTable({ question: 'origin-unknown' }), byTable, toHardenberg)
  .when(recordTableDetermination({ destination: kampen }))
  .thenRejected('NO_OPEN_REFERRAL');

scenario('another weighing is another determination (1c)')
  .given(...unknownOriginCase, determinedByTable({ question: 'origin-unknown' }), byTable, toHardenberg)
  .when(recordTableDetermination({ individualInterests: ['safety', 'work'] }))
  .thenRejected('NO_OPEN_REFERRAL');

scenario('a refused application is not determined by the table')
  .given(applied(), referred(), refused())
  .when(recordTableDetermination())
  .thenRejected('URGENCY_REFUSED');

scenario('a dwelling that was allocated is withdrawn before the table moves the case')
  .given(...ownOriginCase, referred(), dwellingAllocated())
  .when(recordTableDetermination())
  .thenRejected('ALLOCATION_STILL_OPEN');

scenario('a household that was housed is not moved')
  .given(...ownOriginCase, referred(), dwellingAllocated(), tenancyStarted())
  .when(recordTableDetermination())
  .thenRejected('ALREADY_HOUSED');
