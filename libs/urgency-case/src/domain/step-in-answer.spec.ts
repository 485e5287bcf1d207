import { scenariosFor } from '@evenwicht/testing';
import { caseDecider } from './case-decider.js';
import * as given from './invented-case-fixture.js';
import {
  declineStepIn,
  offerStepIn,
  stepInDeclined,
  stepInOffered,
  stepInOfferWithdrawn,
  stepInRequested,
  withdrawStepInOffer,
} from './invented-step-in-fixture.js';

const { dalfsen, deventer, hardenberg, kampen, terms, today, unableCase, ownOriginCase } = given;

/** What follows once a municipality steps in. */
const helping = [
  given.municipalitySteppedIn(),
  given.destinationEstablished({
    municipality: hardenberg,
    basis: 'reciprocity',
    municipalityOfOrigin: dalfsen,
    selectedBy: 'volunteer',
  }),
  given.handedOver({ municipality: hardenberg }),
] as const;

const offering = scenariosFor('Offering to step in (verdeelafspraken 3c)', caseDecider);

offering('a municipality that was asked offers to step in (3c; R-062)')
  .given(...unableCase, stepInRequested())
  .when(offerStepIn())
  .then(stepInOffered());

offering('a municipality may offer without having been asked (3c, "kan bijspringen")')
  .given(...unableCase)
  .when(offerStepIn())
  .then(stepInOffered());

offering('one that declined may offer later')
  .given(...unableCase, stepInRequested(), stepInDeclined())
  .when(offerStepIn())
  .then(stepInOffered());

offering('a helper may itself be above the minimum share (E-18)')
  .given(...unableCase)
  .when(offerStepIn({}, { operationalShares: { [hardenberg]: given.shareOf(40) } }))
  .then(stepInOffered());

offering('two municipalities may offer: an offer is not yet help')
  .given(...unableCase, stepInOffered())
  .when(offerStepIn({ municipality: kampen }))
  .then(stepInOffered({ municipality: kampen }));

offering('whoever offered does so already')
  .given(...unableCase, stepInOffered())
  .when(offerStepIn({}, { on: given.tomorrow }))
  .then();

offering('an offer settles nothing: the municipality steps in with a word of its own, and is the destination then')
  .given(...unableCase, stepInRequested(), stepInOffered())
  .when(given.stepIn())
  .then(...helping);

offering('nobody records for one that declined that it steps in after all: each answers for itself (3c, "kan"; R-062)')
  .given(...unableCase, stepInRequested(), stepInDeclined())
  .when(given.stepIn())
  .thenRejected('STEP_IN_DECLINED');

offering('nor for one that took its offer back')
  .given(...unableCase, stepInOffered(), stepInOfferWithdrawn())
  .when(given.stepIn())
  .thenRejected('STEP_IN_DECLINED');

offering('one that declined and offers since, steps in')
  .given(...unableCase, stepInRequested(), stepInDeclined(), stepInOffered())
  .when(given.stepIn())
  .then(...helping);

offering('what one declined is no word on the next call: asked anew, it steps in when it wants')
  .given(...unableCase, stepInRequested(), stepInDeclined(), stepInRequested())
  .when(given.stepIn())
  .then(...helping);

offering('the municipality of origin does not help itself (3c, "een andere gemeente")')
  .given(...unableCase)
  .when(offerStepIn({ municipality: dalfsen }))
  .thenRejected('HELPER_IS_ORIGIN');

offering('only a municipality in the region offers (3c, "in de regio")')
  .given(...unableCase)
  .when(offerStepIn({ municipality: deventer }))
  .thenRejected('MUNICIPALITY_NOT_A_MEMBER');

offering('nobody offers before the origin has declared itself unable (3c)')
  .given(...ownOriginCase)
  .when(offerStepIn())
  .thenRejected('UNABLE_NOT_DECLARED');

offering('after another stepped in an offer is too late')
  .given(...unableCase, given.municipalitySteppedIn())
  .when(offerStepIn({ municipality: kampen }))
  .thenRejected('HELP_NO_LONGER_SOUGHT');

const declining = scenariosFor('Declining to step in (verdeelafspraken 3c; OQ-17)', caseDecider);

declining('a municipality that was asked does not step in, and says why (3c, "kan"; OQ-17)')
  .given(...unableCase, stepInRequested())
  .when(declineStepIn())
  .then(stepInDeclined());

declining('the same answer once more is no other answer')
  .given(...unableCase, stepInRequested(), stepInDeclined({}, today))
  .when(declineStepIn())
  .then();

declining('after an answer another one needs another request')
  .given(...unableCase, stepInRequested(), stepInDeclined())
  .when(declineStepIn({ reason: 'liveability' }))
  .thenRejected('STEP_IN_ALREADY_ANSWERED');

declining('the same answer on another day is another answer')
  .given(...unableCase, stepInRequested(), stepInDeclined({}, today))
  .when(declineStepIn({}, { on: given.tomorrow }))
  .thenRejected('STEP_IN_ALREADY_ANSWERED');

declining('asked again, a municipality answers again')
  .given(...unableCase, stepInRequested(), stepInDeclined(), stepInRequested())
  .when(declineStepIn({ reason: 'liveability' }))
  .then(stepInDeclined({ reason: 'liveability' }));

declining('nobody refuses what was not asked')
  .given(...unableCase, stepInRequested({ municipalities: [kampen] }))
  .when(declineStepIn())
  .thenRejected('NOT_ASKED_TO_STEP_IN');

declining('an offer that stands is taken back, not contradicted')
  .given(...unableCase, stepInRequested(), stepInOffered())
  .when(declineStepIn())
  .thenRejected('STEP_IN_OFFER_STANDS');

declining('no answer lies before its question')
  .given(...unableCase, stepInRequested({}, given.tomorrow))
  .when(declineStepIn())
  .thenRejected('BEFORE_STEP_IN_REQUEST');

declining('a municipality that takes part no longer may answer what it was asked')
  .given(...unableCase, stepInRequested())
  .when(declineStepIn({}, { terms: { ...terms, members: [dalfsen, kampen] } }))
  .then(stepInDeclined());

declining('once the table determined the place, nothing is asked any more (1c)')
  .given(...unableCase, stepInRequested(), given.determinedByTable({ question: 'unable-to-serve' }))
  .when(declineStepIn())
  .thenRejected('HELP_NO_LONGER_SOUGHT');

const withdrawing = scenariosFor('Taking back an offer to step in (verdeelafspraken 3c)', caseDecider);

withdrawing('an offer is taken back with a reason')
  .given(...unableCase, stepInOffered())
  .when(withdrawStepInOffer())
  .then(stepInOfferWithdrawn());

withdrawing('taken back once is taken back')
  .given(...unableCase, stepInOffered(), stepInOfferWithdrawn({}, today))
  .when(withdrawStepInOffer())
  .then();

withdrawing('without an offer there is nothing to take back')
  .given(...unableCase, stepInRequested())
  .when(withdrawStepInOffer())
  .thenRejected('NO_STEP_IN_OFFER');

withdrawing('an offer is not taken back before it was made')
  .given(...unableCase, stepInOffered({}, given.tomorrow))
  .when(withdrawStepInOffer())
  .thenRejected('BEFORE_STEP_IN_OFFER');

withdrawing('whoever stepped in did so: there is no offer left to take back')
  .given(...unableCase, stepInOffered(), given.municipalitySteppedIn())
  .when(withdrawStepInOffer())
  .thenRejected('HELP_NO_LONGER_SOUGHT');
