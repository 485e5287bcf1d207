import { scenariosFor } from '@evenwicht/testing';
import {
  aForD,
  bForA,
  cForB,
  consumed,
  creditOf,
  day,
  grossly,
  loanOf,
  pairwise,
  place,
  recorded,
  repaid,
  type Housed,
} from './invented-ledger-fixture.js';
import { reciprocityDecider } from './reciprocity-decider.js';

const scenario = scenariosFor('The readings of reciprocity (3c, OQ-8)', reciprocityDecider);

const aForB: Housed = pairwise({
  ...bForA,
  number: 4,
  lender: bForA.borrower,
  borrower: bForA.lender,
  on: day('2026-12-01'),
});

scenario('bilateral: who is helped owes the helper, and nobody gains a credit')
  .given()
  .when(place(pairwise(bForA)))
  .then(recorded(pairwise(bForA)), loanOf(bForA));

scenario('bilateral: stepping in for another leaves what is owed to the helper')
  .given()
  .when(place(pairwise(bForA)), place(pairwise(aForD)))
  .then(recorded(pairwise(aForD)), loanOf(aForD));

scenario('bilateral: stepping in for the helper repays it, and opens nothing')
  .given()
  .when(place(pairwise(bForA)), place(aForB))
  .then(recorded(aForB), repaid(bForA, aForB));

scenario('gross: a helper that is helped itself owes all the same; its credit stays')
  .given()
  .when(place(grossly(bForA)), place(grossly(cForB)))
  .then(recorded(grossly(cForB)), loanOf(cForB), creditOf(cForB));

scenario('gross: stepping in for anybody repays the oldest loan, as in the pool (E-19)')
  .given()
  .when(place(grossly(bForA)), place(grossly(aForD)))
  .then(recorded(grossly(aForD)), repaid(bForA, aForD), loanOf(aForD));

scenario('a change of reading leaves what stands open as it was opened: bilateral help repays nothing to the pool')
  .given()
  .when(place(bForA), place(aForB))
  .then(recorded(aForB), loanOf(aForB));

scenario('a change of reading leaves what stands open as it was opened: the pool repays nothing between two')
  .given()
  .when(place(pairwise(bForA)), place(aForD))
  .then(recorded(aForD), loanOf(aForD), creditOf(aForD));

scenario('a credit from before a change of reading can be drawn when the pool is read again')
  .given()
  .when(place(bForA), place(pairwise(aForD)), place(cForB))
  .then(recorded(cForB), consumed(bForA, cForB), creditOf(cForB));

const earlier = pairwise({ ...aForD, on: day('2026-08-01') });

scenario('each placement keeps the reading of its own day, in whatever order they become known')
  .given()
  .when(place(bForA), place(earlier))
  .then(recorded(earlier), loanOf(earlier));

scenario('an event from before readings were recorded is read as the pool')
  .given(
    { type: 'ReciprocityPlacementRecorded', occurredOn: bForA.on, data: withoutReading(bForA) },
    loanOf(bForA),
    creditOf(bForA),
  )
  .when(place(aForD))
  .then(recorded(aForD), repaid(bForA, aForD), loanOf(aForD));

function withoutReading(housed: Housed) {
  const { reading, ...data } = (
    recorded(housed) as Extract<ReturnType<typeof recorded>, { type: 'ReciprocityPlacementRecorded' }>
  ).data;
  void reading;
  return data;
}
