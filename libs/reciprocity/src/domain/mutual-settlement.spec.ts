import { scenariosFor } from '@evenwicht/testing';
import {
  actOf,
  agreeAll,
  agreedAll,
  concluded,
  dispute,
  proposeAll,
  proposedAll,
  setOff,
} from './invented-acts-fixture.js';
import {
  a,
  b,
  c,
  d,
  day,
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

const scenario = scenariosFor('Mutual settlement (3c, OQ-8, bilateral)', reciprocityDecider);

// A owes B, B owes C, C owes A
const bForA: Housed = pairwise({ number: 1, lender: b, borrower: a, on: day('2026-09-01') });
const cForB: Housed = pairwise({ number: 2, lender: c, borrower: b, on: day('2026-10-01') });
const aForC: Housed = pairwise({ number: 3, lender: a, borrower: c, on: day('2026-11-01') });
const round = [bForA, cForB, aForC];
const placed = [place(bForA), place(cForB), place(aForC)] as const;
const lapsed = { type: 'ReciprocitySettlementLapsed', data: { settlementId: actOf(2) } } as const;

scenario('the mediation table proposes to strike out what comes round')
  .given()
  .when(...placed, proposeAll('region', round))
  .then(proposedAll('region', round));

scenario('a municipality in it may propose, and agrees with that')
  .given()
  .when(...placed, proposeAll(b, round))
  .then(proposedAll(b, round), agreedAll(b));

scenario('another municipality may not')
  .given()
  .when(...placed, proposeAll(d, round))
  .thenRejected('NOT_A_PARTY');

scenario('what does not come round is no settlement')
  .given()
  .when(...placed, proposeAll('region', [bForA, cForB]))
  .thenRejected('SETTLEMENT_NOT_BALANCED');

scenario('naming a loan twice does not make it two')
  .given()
  .when(...placed, proposeAll('region', [...round, bForA]))
  .then(proposedAll('region', round));

scenario('what is owed to the pool is not struck out between two')
  .given()
  .when(place({ ...bForA, reading: 'pool' }), proposeAll('region', [bForA]))
  .thenRejected('SETTLEMENT_NOT_BILATERAL');

scenario('each agrees for itself')
  .given()
  .when(...placed, proposeAll('region', round), agreeAll(a))
  .then(agreedAll(a));

scenario('until everybody has agreed nothing falls')
  .given()
  .when(...placed, proposeAll('region', round), agreeAll(a), agreeAll(b))
  .then(agreedAll(b));

scenario('with the last one all of it falls at once')
  .given()
  .when(...placed, proposeAll('region', round), agreeAll(a), agreeAll(b), agreeAll(c))
  .then(agreedAll(c), concluded, setOff(bForA), setOff(cForB), setOff(aForC));

scenario('agreeing twice changes nothing')
  .given()
  .when(...placed, proposeAll('region', round), agreeAll(a), agreeAll(a))
  .then();

scenario('who is not in it has nothing to agree to')
  .given()
  .when(...placed, proposeAll('region', round), agreeAll(d))
  .thenRejected('NOT_A_PARTY');

scenario('there is nothing to agree to before it is proposed')
  .given()
  .when(...placed, agreeAll(a))
  .thenRejected('NO_SUCH_SETTLEMENT');

const aForB: Housed = pairwise({ number: 4, lender: a, borrower: b, on: day('2026-12-01') });

scenario('when one was repaid meanwhile, a new proposal is needed')
  .given()
  .when(...placed, proposeAll('region', round), place(aForB), agreeAll(a))
  .thenRejected('SETTLEMENT_OVERTAKEN');

scenario('what was repaid is not struck out: it would be repaid twice')
  .given()
  .when(...placed, place(aForB), proposeAll('region', round))
  .thenRejected('OBLIGATION_ALREADY_REPAID');

scenario('what is disputed is not struck out')
  .given()
  .when(...placed, dispute(bForA, a), proposeAll('region', round))
  .thenRejected('OBLIGATION_DISPUTED');

const all = [proposeAll('region', round), agreeAll(a), agreeAll(b), agreeAll(c)] as const;

scenario('what was struck out is not struck out again')
  .given()
  .when(...placed, ...all, proposeAll('region', round, actOf(4)))
  .thenRejected('OBLIGATION_ALREADY_FALLEN');

scenario('stepping in afterwards repays nothing that was struck out')
  .given()
  .when(...placed, ...all, place(aForB))
  .then(recorded(aForB), loanOf(aForB));

scenario('when a placement under it falls through, the others stand open again (E-17)')
  .given()
  .when(...placed, ...all, undo(bForA))
  .then(reversed(bForA), lapsed, loanReversed(bForA), loanReopened(cForB), loanReopened(aForC));

scenario('and can be repaid')
  .given()
  .when(...placed, ...all, undo(bForA), place({ ...aForB, lender: b, borrower: c }))
  .then(recorded({ ...aForB, lender: b, borrower: c }), repaid(cForB, { ...aForB, lender: b, borrower: c }));
