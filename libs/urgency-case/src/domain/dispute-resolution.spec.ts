import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import {
  allocationWithdrawn,
  applied,
  dalfsen,
  destinationEstablished,
  deventer,
  dwellingAllocated,
  granted,
  handedOver,
  hardenberg,
  kampen,
  originDetermined,
  referred,
  tenancyReversed,
  tenancyStarted,
  today,
  tomorrow,
  yesterday,
} from './invented-case-fixture.js';
import {
  acceptOriginDispute,
  correctOrigin,
  determineDisputedOrigin,
  disputeResolved,
  originCorrected,
  originDisputed,
  withdrawOriginDispute,
} from './invented-origin-fixture.js';

const scenario = scenariosFor('A dispute about an origin that is resolved (verdeelafspraken 1a, 1c)', caseDecider);
const inKampen = { municipality: kampen, municipalityOfOrigin: kampen } as const;
const evidence = 'previous-residential-address';
const byDispute = { origin: dalfsen, previousOrigin: kampen, reason: 'dispute-resolved' } as const;
const byTable = { outcome: 'determined-by-table', evidence } as const;

/** Dalfsen says that the household is of Kampen; Kampen says that it is of Dalfsen. */
const disputed = [
  applied({}, yesterday),
  granted({}, yesterday),
  originDetermined({ origin: kampen }, yesterday),
  destinationEstablished(inKampen, yesterday),
  handedOver({ municipality: kampen }, yesterday),
  originDisputed({}, yesterday),
  referred({ question: 'origin-disputed' }, yesterday),
] as const;

scenario('E-10: who disputed is convinced: the origin that was determined stands')
  .given(...disputed)
  .when(withdrawOriginDispute({}, { on: tomorrow }))
  .then(disputeResolved({ outcome: 'withdrawn', origin: kampen, evidence: undefined }, tomorrow));

scenario('E-10: a counter-proposal that is accepted becomes the origin, and the household flows out there (1a, 4)')
  .given(...disputed)
  .when(acceptOriginDispute())
  .then(disputeResolved(), originCorrected(byDispute), destinationEstablished({}, today), handedOver({}, today));

scenario('E-10: where they do not agree the table says which origin stands, with what that rests on (1c)')
  .given(...disputed)
  .when(determineDisputedOrigin({ origin: kampen }))
  .then(disputeResolved({ ...byTable, origin: kampen }));

scenario('E-10: the table may take over the counter-proposal (1c)')
  .given(...disputed)
  .when(determineDisputedOrigin())
  .then(disputeResolved(byTable), originCorrected(byDispute), destinationEstablished(), handedOver());

scenario('E-10: the table may find a third municipality (1c)')
  .given(...disputed)
  .when(determineDisputedOrigin({ origin: hardenberg }))
  .then(
    disputeResolved({ ...byTable, origin: hardenberg }),
    originCorrected({ ...byDispute, origin: hardenberg }),
    destinationEstablished({ municipality: hardenberg, municipalityOfOrigin: hardenberg }),
    handedOver({ municipality: hardenberg }),
  );

scenario('E-10: the table may find that the origin cannot be traced, and then determines the place (1c)')
  .given(...disputed)
  .when(determineDisputedOrigin({ origin: 'unknown' }))
  .then(
    disputeResolved({ ...byTable, origin: 'unknown' }),
    originCorrected({ ...byDispute, origin: 'unknown', originLies: 'unknown' }),
    referred({ question: 'origin-unknown' }),
  );

scenario('an origin that turns out to lie outside the region: the municipality that granted houses (chapter 2)')
  .given(...disputed)
  .when(determineDisputedOrigin({ origin: deventer }))
  .then(
    disputeResolved({ ...byTable, origin: deventer }),
    originCorrected({ ...byDispute, origin: deventer, originLies: 'outside-region' }),
    destinationEstablished({ basis: 'grantingMunicipality', municipalityOfOrigin: deventer }),
    handedOver(),
  );

scenario('E-10, E-11: for a household that is housed the placement follows the origin that stands')
  .given(...disputed, dwellingAllocated({ ...inKampen }, yesterday), tenancyStarted({ ...inKampen }, today))
  .when(acceptOriginDispute({}, { on: tomorrow }))
  .then(
    disputeResolved({}, tomorrow),
    originCorrected(byDispute, tomorrow),
    tenancyReversed({ ...inKampen, reason: 'origin-corrected' }, tomorrow),
    allocationWithdrawn({ municipality: kampen, reason: 'origin-corrected' }, tomorrow),
    dwellingAllocated({ municipality: kampen, basis: undefined }, yesterday),
    tenancyStarted({ municipality: kampen, basis: undefined }, today),
  );

scenario('a dwelling that was allocated is withdrawn or let before another origin stands')
  .given(...disputed, dwellingAllocated({ ...inKampen }))
  .when(acceptOriginDispute())
  .thenRejected('ALLOCATION_STILL_OPEN');

scenario('a dwelling that was allocated stands in no way of the origin that was determined')
  .given(...disputed, dwellingAllocated({ ...inKampen }))
  .when(determineDisputedOrigin({ origin: kampen }))
  .then(disputeResolved({ ...byTable, origin: kampen }));

scenario('only who disputed withdraws the dispute')
  .given(...disputed)
  .when(withdrawOriginDispute({ municipality: hardenberg }))
  .thenRejected('NOT_THE_DISPUTANT');

scenario('an origin that is disputed is not corrected past the dispute')
  .given(...disputed)
  .when(correctOrigin({ origin: hardenberg }))
  .thenRejected('DISPUTE_STILL_OPEN');

const resolved = [...disputed, disputeResolved({ outcome: 'withdrawn', origin: kampen, evidence: undefined })] as const;

scenario('a dispute that was withdrawn is so already')
  .given(...resolved)
  .when(withdrawOriginDispute())
  .then();

scenario('a counter-proposal that was accepted is so already')
  .given(...disputed)
  .when(acceptOriginDispute(), acceptOriginDispute())
  .then();

scenario('what the table found of the origin is so already')
  .given(...disputed)
  .when(determineDisputedOrigin(), determineDisputedOrigin())
  .then();

scenario('a dispute that was resolved is not withdrawn by another')
  .given(...resolved)
  .when(withdrawOriginDispute({ municipality: dalfsen }))
  .thenRejected('NO_OPEN_DISPUTE');

scenario('a dispute that was resolved is not accepted any more')
  .given(...resolved)
  .when(acceptOriginDispute())
  .thenRejected('NO_OPEN_DISPUTE');

scenario('without a dispute the table has no origin to determine')
  .given(applied(), granted(), originDetermined())
  .when(determineDisputedOrigin())
  .thenRejected('NO_OPEN_DISPUTE');
