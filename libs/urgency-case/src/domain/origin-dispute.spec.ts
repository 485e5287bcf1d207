import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import {
  allocateDwelling,
  applied,
  assessReturnUnsuitable,
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
  originDetermined,
  originUnknown,
  recordTableDetermination,
  referred,
  refused,
  returnAssessedUnsuitable,
  tenancyStarted,
  today,
  tomorrow,
} from './invented-case-fixture.js';
import { correctScope, scopeCorrected } from './invented-correction-fixture.js';
import { disputeOrigin, disputeResolved, originDisputed } from './invented-origin-fixture.js';

const scenario = scenariosFor('A disputed origin (verdeelafspraken 1a, 1c)', caseDecider);
const inKampen = { municipality: kampen, municipalityOfOrigin: kampen } as const;

/** Applied for in Dalfsen, which says that the household is of Kampen. */
const ofKampen = [
  applied(),
  granted(),
  originDetermined({ origin: kampen }),
  destinationEstablished(inKampen),
  handedOver({ municipality: kampen }),
] as const;
const disputed = [...ofKampen, originDisputed(), referred({ question: 'origin-disputed' })] as const;

scenario('E-10: who disputes an origin names another one, and the table looks at it at once (1c)')
  .given(...ofKampen)
  .when(disputeOrigin({}, { on: tomorrow }))
  .then(originDisputed({}, tomorrow), referred({ question: 'origin-disputed' }, tomorrow));

scenario('E-10: the case is not blocked: a dwelling is allocated where it was handed over to (4)')
  .given(...disputed)
  .when(allocateDwelling({ municipality: kampen }))
  .then(dwellingAllocated({ municipality: kampen, municipalityOfOrigin: kampen }));

scenario('E-10: the decision on the application does not wait for the dispute (4)')
  .given(
    applied(),
    originDetermined({ origin: kampen }),
    destinationEstablished(inKampen),
    originDisputed(),
    referred({ question: 'origin-disputed' }),
  )
  .when(grantUrgency())
  .then(granted(), handedOver({ municipality: kampen }));

scenario('E-10: while the origin is disputed the table may determine the place; the dispute stays with it (1c)')
  .given(...disputed)
  .when(recordTableDetermination())
  .then(
    determinedByTable({ question: 'origin-disputed' }),
    destinationEstablished({ municipality: hardenberg, basis: 'mediationTable', municipalityOfOrigin: kampen }),
    handedOver({ municipality: hardenberg }),
  );

scenario('E-10: what the table determined under a dispute is determined once (1c)')
  .given(...disputed)
  .when(recordTableDetermination(), recordTableDetermination())
  .then();

scenario('E-10: a counter-proposal that is the origin already is no counter-proposal')
  .given(...ofKampen)
  .when(disputeOrigin({ counterProposal: kampen }))
  .thenRejected('COUNTER_PROPOSAL_IS_ORIGIN');

scenario('the origin may lie in no municipality that can be named: outside the region')
  .given(...ofKampen)
  .when(disputeOrigin({ counterProposal: 'outside-region' }))
  .then(originDisputed({ counterProposal: 'outside-region' }), referred({ question: 'origin-disputed' }));

scenario('the municipality that is to house disputes as well as the one that is named as origin')
  .given(
    applied(),
    originDetermined({ origin: deventer, originLies: 'outside-region' }),
    referred(),
    determinedByTable(),
    destinationEstablished({ municipality: hardenberg, basis: 'mediationTable' }),
  )
  .when(disputeOrigin({ municipality: hardenberg }))
  .then(originDisputed({ municipality: hardenberg }), referred({ question: 'origin-disputed' }));

scenario('who determined the origin does not dispute it but corrects it')
  .given(...ofKampen)
  .when(disputeOrigin({ municipality: dalfsen }))
  .thenRejected('OWN_DETERMINATION');

scenario('a municipality that is no party to the origin does not dispute it')
  .given(...ofKampen)
  .when(disputeOrigin({ municipality: hardenberg }))
  .thenRejected('NO_PARTY_TO_ORIGIN');

scenario('E-02: where return is not suitable the municipality of origin is no party')
  .given(
    applied(),
    originDetermined({ origin: kampen }),
    returnAssessedUnsuitable(),
    referred({ question: 'return-not-suitable' }),
  )
  .when(disputeOrigin())
  .thenRejected('NO_PARTY_TO_ORIGIN');

scenario('an origin that was not determined is not disputed')
  .given(applied(), granted())
  .when(disputeOrigin())
  .thenRejected('NO_ORIGIN');

scenario('one dispute at a time')
  .given(...disputed)
  .when(disputeOrigin({ counterProposal: hardenberg }))
  .thenRejected('DISPUTE_STILL_OPEN');

scenario('the same dispute once more is so already')
  .given(...disputed)
  .when(disputeOrigin())
  .then();

scenario('a dispute that was resolved can come back with other evidence')
  .given(...disputed, disputeResolved({ outcome: 'withdrawn', origin: kampen, evidence: undefined }))
  .when(disputeOrigin({ evidence: 'care-provider-statement' }))
  .then(originDisputed({ evidence: 'care-provider-statement' }), referred({ question: 'origin-disputed' }));

scenario('an application that was refused gives nothing to dispute')
  .given(applied(), refused(), originDetermined({ origin: kampen }))
  .when(disputeOrigin())
  .thenRejected('URGENCY_REFUSED');

scenario('E-10: where a household that is housed came from is disputed and looked at as well (1c)')
  .given(
    ...ofKampen,
    dwellingAllocated({ municipality: kampen, municipalityOfOrigin: kampen }),
    tenancyStarted({ municipality: kampen, municipalityOfOrigin: kampen }),
  )
  .when(disputeOrigin())
  .then(originDisputed(), referred({ question: 'origin-disputed' }));

scenario('the origin of an informal carer decides nothing: its dispute needs no table (1b)')
  .given(applied({ category: 'informalCare' }), granted(), originDetermined({ origin: kampen }))
  .when(disputeOrigin())
  .then(originDisputed());

const outside = [
  applied({ category: 'permit-holder', scope: 'permit-holder' }),
  granted(),
  originDetermined({ origin: kampen }),
] as const;

scenario('outside the agreement a dispute is recorded and needs no table (chapter 1, footnote)')
  .given(...outside)
  .when(disputeOrigin())
  .then(originDisputed());

scenario('invariant 3: what falls under the agreement with a disputed origin goes to the table first (1a, 1c)')
  .given(...outside, originDisputed())
  .when(correctScope())
  .then(scopeCorrected(), referred({ question: 'origin-disputed' }));

scenario('a return that is not suitable is another question, whatever the origin (1b)')
  .given(...disputed)
  .when(assessReturnUnsuitable())
  .then(returnAssessedUnsuitable({}, today), referred({ question: 'return-not-suitable' }));

scenario('an origin that nobody could trace is disputed by the municipality that is to house (1c)')
  .given(
    applied(),
    originUnknown(),
    referred({ question: 'origin-unknown' }),
    determinedByTable({ question: 'origin-unknown' }),
    destinationEstablished({ municipality: hardenberg, basis: 'mediationTable' }),
  )
  .when(disputeOrigin({ municipality: hardenberg, counterProposal: kampen }))
  .then(
    originDisputed({ municipality: hardenberg, counterProposal: kampen }),
    referred({ question: 'origin-disputed' }),
  );
