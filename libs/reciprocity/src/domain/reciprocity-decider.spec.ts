import { scenariosFor } from '@evenwicht/testing';
import {
  a,
  aForD,
  b,
  bForA,
  c,
  cForB,
  consumed,
  creditOf,
  creditRestored,
  creditReversed,
  day,
  held,
  loanOf,
  loanReopened,
  loanReversed,
  place,
  recorded,
  repaid,
  reversed,
  undo,
  type Housed,
} from './invented-ledger-fixture.js';
import { reciprocityDecider } from './reciprocity-decider.js';

const scenario = scenariosFor('Reciprocity (3c, OQ-8)', reciprocityDecider);

scenario('B steps in for A: A is to step in another time, and B may count on help')
  .given()
  .when(place(bForA))
  .then(recorded(bForA), loanOf(bForA), creditOf(bForA));

scenario('A then helps D: its loan is repaid though B gains nothing by it, and D is the next to step in (E-19)')
  .given()
  .when(place(bForA), place(aForD))
  .then(recorded(aForD), repaid(bForA, aForD), loanOf(aForD));

scenario('B is then helped: its credit is consumed and no loan opens')
  .given()
  .when(place(bForA), place(aForD), place(cForB))
  .then(recorded(cForB), consumed(bForA, cForB), creditOf(cForB));

const aForB: Housed = { number: 2, lender: a, borrower: b, on: day('2026-09-20') };

scenario('two that help each other in one month are quits, the second settling the first (E-20)')
  .given()
  .when(place(bForA), place(aForB))
  .then(recorded(aForB), repaid(bForA, aForB), consumed(bForA, aForB));

const sameDay = (housed: Housed): Housed => ({ ...housed, on: day('2026-09-01') });

scenario('on one day they are settled in the order of recording (E-20)')
  .given()
  .when(place(sameDay(aForB)), place(sameDay(bForA)))
  .then(recorded(sameDay(bForA)), repaid(sameDay(aForB), sameDay(bForA)), consumed(sameDay(aForB), sameDay(bForA)));

const again: Housed = { number: 2, lender: b, borrower: c, on: day('2026-10-01') };

scenario('a helper that has stepped in before may step in again, whatever its own share (E-18)')
  .given()
  .when(place(bForA), place(again))
  .then(recorded(again), loanOf(again), creditOf(again));

const bForAAgain: Housed = { number: 2, lender: b, borrower: a, on: day('2026-10-01') };

scenario('the oldest loan is repaid first')
  .given()
  .when(place(bForA), place(bForAAgain), place({ ...aForD, number: 3, on: day('2026-11-01') }))
  .then(
    recorded({ ...aForD, number: 3, on: day('2026-11-01') }),
    repaid(bForA, { ...aForD, number: 3, on: day('2026-11-01') }),
    loanOf({ ...aForD, number: 3, on: day('2026-11-01') }),
  );

scenario('a placement that started earlier and is known later is settled as if it had been known in time')
  .given()
  .when(place(aForD), place(bForA))
  .then(recorded(bForA), creditReversed(aForD), loanOf(bForA), repaid(bForA, aForD), creditOf(bForA));

scenario('a placement is recorded once').given().when(place(bForA), place(bForA)).then();

scenario('no municipality steps in for itself')
  .given()
  .when(place({ ...bForA, lender: a }))
  .thenRejected('HELPER_IS_HELPED');

scenario('a placement that falls through takes its loan and credit with it (E-17)')
  .given()
  .when(place(bForA), undo(bForA))
  .then(reversed(bForA), loanReversed(bForA), creditReversed(bForA));

scenario('when the repayment falls through, the loan stands open again (E-17)')
  .given()
  .when(place(bForA), place(aForD), undo(aForD))
  .then(reversed(aForD), loanReopened(bForA), loanReversed(aForD));

scenario('when the help that consumed a credit falls through, the credit stands open again (E-17)')
  .given()
  .when(place(bForA), place(aForD), place(cForB), undo(cForB))
  .then(reversed(cForB), creditRestored(bForA), creditReversed(cForB));

scenario('when the first help falls through, what was built on it is settled anew (E-17)')
  .given()
  .when(place(bForA), place(aForD), place(cForB), undo(bForA))
  .then(reversed(bForA), loanReversed(bForA), creditReversed(bForA), loanOf(cForB), creditOf(aForD));

scenario('when one of two that helped each other falls through, the other stands (E-17, E-20)')
  .given()
  .when(place(bForA), place(aForB), undo(bForA))
  .then(reversed(bForA), loanReversed(bForA), creditReversed(bForA), loanOf(aForB), creditOf(aForB));

scenario('when a loan is repaid by another placement than before, it is reopened and repaid anew')
  .given()
  .when(place(bForA), place(aForD), place({ ...aForD, number: 4, on: day('2026-09-15') }))
  .then(
    recorded({ ...aForD, number: 4, on: day('2026-09-15') }),
    loanReopened(bForA),
    repaid(bForA, { ...aForD, number: 4, on: day('2026-09-15') }),
    loanOf({ ...aForD, number: 4, on: day('2026-09-15') }),
    creditOf(aForD),
  );

scenario('a placement is reversed once').given().when(place(bForA), undo(bForA), undo(bForA)).then();

scenario('a reversal that comes before its placement is kept').given().when(undo(bForA)).then(held(bForA));

scenario('a reversal that is kept is kept once').given().when(undo(bForA), undo(bForA)).then();

scenario('the placement that it was kept for opens nothing')
  .given()
  .when(undo(bForA), place(bForA))
  .then({ ...recorded(bForA) }, { ...reversed(bForA), occurredOn: bForA.on });

scenario('and comes once').given().when(undo(bForA), place(bForA), place(bForA)).then();

const housedAgain: Housed = { ...bForA, number: 5, caseNumber: 1, caseRevision: 12, on: day('2027-01-01') };

scenario('a household that is housed again after a reversal counts again')
  .given()
  .when(place(bForA), undo(bForA), place(housedAgain))
  .then(recorded(housedAgain), loanOf(housedAgain), creditOf(housedAgain));

scenario('a reversal that comes late undoes the placement before it, not the one after it')
  .given()
  .when(place(bForA), place(housedAgain), undo(bForA))
  .then(reversed(bForA), loanReversed(bForA), creditReversed(bForA));
