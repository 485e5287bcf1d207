import { scenariosFor } from '@evenwicht/testing';
import type { ReciprocityEvent } from '@evenwicht/events';
import {
  actOf,
  agree,
  agreed,
  creditReleased,
  dispute,
  loanReleased,
  propose,
  releaseLapsed,
} from './invented-acts-fixture.js';
import {
  a,
  aForD,
  b,
  bForA,
  c,
  cForB,
  creditOf,
  creditRestored,
  creditReversed,
  d,
  day,
  grossly,
  idOf,
  loanOf,
  loanReopened,
  loanReversed,
  pairwise,
  place,
  recorded,
  repaid,
  reversed,
  undo,
  type Housed,
} from './invented-ledger-fixture.js';
import { reciprocityDecider } from './reciprocity-decider.js';

const scenario = scenariosFor('Release by agreement of both (3c)', reciprocityDecider);

const byA = { by: a, creditor: b };
const byB = { by: b, creditor: b };
const proposed = ({ number }: Housed, parties: object, creditId = {}): ReciprocityEvent => ({
  type: 'ReciprocityReleaseProposed',
  occurredOn: day('2027-01-10'),
  data: {
    releaseId: actOf(1),
    loanId: idOf(number),
    ...creditId,
    reason: 'compensated-otherwise',
    document: 'zaak/2027-114',
    ...parties,
  } as never,
});

scenario('the municipality that owes proposes, naming who gives up a credit')
  .given()
  .when(place(bForA), propose(bForA, byA))
  .then(proposed(bForA, { debtor: a, creditor: b, proposedBy: a }, { creditId: idOf(1) }));

scenario('the one that gives up may propose as well')
  .given()
  .when(place(bForA), propose(bForA, byB))
  .then(proposed(bForA, { debtor: a, creditor: b, proposedBy: b }, { creditId: idOf(1) }));

scenario('a proposal by itself releases nothing: the loan can be repaid')
  .given()
  .when(place(bForA), propose(bForA, byA), place(aForD))
  .then(recorded(aForD), repaid(bForA, aForD), loanOf(aForD));

scenario('the other agrees: the loan falls, and with it the credit, so that open loans go on equalling open credits')
  .given()
  .when(place(bForA), propose(bForA, byA), agree(b))
  .then(agreed(b), loanReleased(bForA), creditReleased(bForA));

scenario('by one party alone nothing is released')
  .given()
  .when(place(bForA), propose(bForA, byA), agree(a))
  .thenRejected('RELEASE_BY_ONE_PARTY');

scenario('nobody releases a loan of its own with a credit of its own')
  .given()
  .when(place(grossly(bForA)), place(grossly(cForB)), propose(cForB, { by: b, creditor: b }))
  .thenRejected('RELEASE_BY_ONE_PARTY');

scenario('a third municipality proposes nothing')
  .given()
  .when(place(bForA), propose(bForA, { by: c, creditor: b }))
  .thenRejected('NOT_A_PARTY');

scenario('and agrees to nothing').given().when(place(bForA), propose(bForA, byA), agree(c)).thenRejected('NOT_A_PARTY');

scenario('in the pool the creditor is whoever has a credit, not who happened to help: B faces the loan of D')
  .given()
  .when(place(bForA), place(aForD), propose(aForD, { by: d, creditor: b }), agree(b))
  .then(agreed(b), loanReleased(aForD), creditReleased(bForA));

scenario('who has no open credit has nothing to give up')
  .given()
  .when(place(bForA), place(aForD), propose(aForD, { by: d, creditor: a }))
  .thenRejected('CREDITOR_CANNOT_RELEASE');

scenario('bilateral: the helper gives up, and no credit falls')
  .given()
  .when(place(pairwise(bForA)), propose(bForA, byB), agree(a))
  .then(agreed(a), loanReleased(bForA));

scenario('bilateral: nobody else can')
  .given()
  .when(place(pairwise(bForA)), propose(bForA, { by: a, creditor: c }))
  .thenRejected('CREDITOR_CANNOT_RELEASE');

scenario('a loan that was repaid is not released: it would be repaid twice')
  .given()
  .when(place(bForA), place(aForD), propose(bForA, byA))
  .thenRejected('OBLIGATION_ALREADY_REPAID');

scenario('nor one that was repaid between the proposal and the agreement')
  .given()
  .when(place(bForA), propose(bForA, byA), place(aForD), agree(b))
  .thenRejected('OBLIGATION_ALREADY_REPAID');

scenario('a loan is released once')
  .given()
  .when(place(bForA), propose(bForA, byA), agree(b), propose(bForA, byA, actOf(3)))
  .thenRejected('OBLIGATION_ALREADY_FALLEN');

scenario('agreeing twice changes nothing').given().when(place(bForA), propose(bForA, byA), agree(b), agree(b)).then();

scenario('proposing twice under one id changes nothing')
  .given()
  .when(place(bForA), propose(bForA, byA), propose(bForA, byA))
  .then();

scenario('a later proposal takes the place of the one before')
  .given()
  .when(place(bForA), propose(bForA, byA), propose(bForA, byB, actOf(3)), agree(b))
  .thenRejected('NO_SUCH_RELEASE');

scenario('a disputed loan is not released')
  .given()
  .when(place(bForA), dispute(bForA, a), propose(bForA, byA))
  .thenRejected('OBLIGATION_DISPUTED');

scenario('when the credit was drawn between the proposal and the agreement, a new proposal is needed')
  .given()
  .when(place(bForA), place(aForD), propose(aForD, { by: d, creditor: b }), place(cForB), agree(b))
  .thenRejected('RELEASE_OVERTAKEN');

scenario('a placement that falls through takes a released loan and credit with it (E-17)')
  .given()
  .when(place(bForA), propose(bForA, byA), agree(b), undo(bForA))
  .then(reversed(bForA), releaseLapsed, loanReversed(bForA), creditReversed(bForA));

scenario('where the loan falls through that a credit was given up for, the credit stands open again (E-17)')
  .given()
  .when(place(bForA), place(aForD), propose(aForD, { by: d, creditor: b }), agree(b), undo(aForD))
  .then(reversed(aForD), releaseLapsed, loanReopened(bForA), loanReversed(aForD), creditRestored(bForA));

scenario('where the credit falls through that was given up, the loan stands open again (E-17)')
  .given()
  .when(place(bForA), place(aForD), propose(aForD, { by: d, creditor: b }), agree(b), undo(bForA))
  .then(
    reversed(bForA),
    releaseLapsed,
    loanReversed(bForA),
    loanReopened(aForD),
    creditReversed(bForA),
    creditOf(aForD),
  );
