import { scenariosFor } from '@evenwicht/testing';
import { dispute, disputed, settle, settled } from './invented-acts-fixture.js';
import {
  a,
  aForD,
  b,
  bForA,
  c,
  creditOf,
  creditReversed,
  day,
  loanOf,
  loanReversed,
  place,
  recorded,
  repaid,
  reversed,
  undo,
} from './invented-ledger-fixture.js';
import { reciprocityDecider } from './reciprocity-decider.js';

const scenario = scenariosFor('A disputed obligation (3c)', reciprocityDecider);
const later = { ...aForD, on: day('2027-02-01') };

scenario('the municipality that owes disputes the loan, with a coded reason')
  .given()
  .when(place(bForA), dispute(bForA, a))
  .then(disputed(bForA, a));

scenario('so does the municipality that stepped in')
  .given()
  .when(place(bForA), dispute(bForA, b))
  .then(disputed(bForA, b));

scenario('nobody else does').given().when(place(bForA), dispute(bForA, c)).thenRejected('NOT_A_PARTY');

scenario('a loan that nobody opened cannot be disputed')
  .given()
  .when(dispute(bForA, a))
  .thenRejected('NO_SUCH_OBLIGATION');

scenario('a loan is disputed once').given().when(place(bForA), dispute(bForA, a), dispute(bForA, a)).then();

scenario('and by one of the two')
  .given()
  .when(place(bForA), dispute(bForA, a), dispute(bForA, b))
  .thenRejected('OBLIGATION_DISPUTED');

scenario('a loan that was repaid is no longer disputed')
  .given()
  .when(place(bForA), place(aForD), dispute(bForA, a))
  .thenRejected('OBLIGATION_ALREADY_REPAID');

scenario('while it is disputed nothing repays it: stepping in then gives a credit')
  .given()
  .when(place(bForA), dispute(bForA, a), place(later))
  .then(recorded(later), loanOf(later), creditOf(later));

scenario('the mediation table decides that it stands')
  .given()
  .when(place(bForA), dispute(bForA, a), settle(bForA, 'region', 'stands'))
  .then(settled(bForA, 'stands'));

scenario('a loan that stands is settled as if it had never been disputed')
  .given()
  .when(place(bForA), dispute(bForA, a), place(later), settle(bForA, 'region', 'stands'))
  .then(settled(bForA, 'stands'), creditReversed(later), repaid(bForA, later));

scenario('of an annulled loan the placement opens nothing, on neither side')
  .given()
  .when(place(bForA), dispute(bForA, a), settle(bForA, 'region', 'annulled'))
  .then(settled(bForA, 'annulled'), loanReversed(bForA), creditReversed(bForA));

scenario('nor does it open anything again')
  .given()
  .when(place(bForA), dispute(bForA, a), settle(bForA, 'region', 'annulled'), place(bForA))
  .then();

scenario('who disputed withdraws')
  .given()
  .when(place(bForA), dispute(bForA, a), settle(bForA, a, 'withdrawn'))
  .then(settled(bForA, 'withdrawn'));

scenario('the other party does not')
  .given()
  .when(place(bForA), dispute(bForA, a), settle(bForA, b, 'withdrawn'))
  .thenRejected('NOT_YOURS_TO_SETTLE');

scenario('no party decides for itself')
  .given()
  .when(place(bForA), dispute(bForA, a), settle(bForA, a, 'annulled'))
  .thenRejected('NOT_YOURS_TO_SETTLE');

scenario('what is not disputed cannot be settled')
  .given()
  .when(place(bForA), settle(bForA, 'region', 'stands'))
  .thenRejected('OBLIGATION_NOT_DISPUTED');

scenario('a placement that falls through takes a disputed loan with it, and the dispute (E-17)')
  .given()
  .when(place(bForA), dispute(bForA, a), undo(bForA))
  .then(reversed(bForA), loanReversed(bForA), creditReversed(bForA));

scenario('nothing is left to settle then')
  .given()
  .when(place(bForA), dispute(bForA, a), undo(bForA), settle(bForA, 'region', 'stands'))
  .thenRejected('OBLIGATION_NOT_DISPUTED');
