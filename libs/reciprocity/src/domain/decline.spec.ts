import { scenariosFor } from '@evenwicht/testing';
import {
  actOf,
  agree,
  agreeAll,
  agreed,
  creditReleased,
  decline,
  declineAll,
  declined,
  declinedAll,
  loanReleased,
  propose,
  proposeAll,
} from './invented-acts-fixture.js';
import { a, b, bForA, c, d, day, pairwise, place, type Housed } from './invented-ledger-fixture.js';
import { reciprocityDecider } from './reciprocity-decider.js';

const release = scenariosFor('Leaving a release (3c)', reciprocityDecider);
const byA = { by: a, creditor: b };
const proposed = [place(bForA), propose(bForA, byA)] as const;

release('the other of the two does not agree: it is over')
  .given()
  .when(...proposed, decline(b))
  .then(declined(b));

release('whoever proposed it may leave it as well')
  .given()
  .when(...proposed, decline(a))
  .then(declined(a));

release('once is enough, whoever does it again')
  .given()
  .when(...proposed, decline(b), decline(a))
  .then();

release('what one of them left is agreed to by nobody')
  .given()
  .when(...proposed, decline(b), agree(b))
  .thenRejected('RELEASE_DECLINED');

release('the loan stands as it stood: it can be proposed to be released anew')
  .given()
  .when(...proposed, decline(b), propose(bForA, byA, actOf(3)), agree(b, actOf(3)))
  .then(
    { ...agreed(b), data: { releaseId: actOf(3), agreedBy: b } } as never,
    { ...loanReleased(bForA), data: { ...loanReleased(bForA).data, releaseId: actOf(3) } } as never,
    { ...creditReleased(bForA), data: { ...creditReleased(bForA).data, releaseId: actOf(3) } } as never,
  );

release('what both agreed to is left by neither')
  .given()
  .when(...proposed, agree(b), decline(b))
  .thenRejected('RELEASE_ALREADY_AGREED');

release('a third municipality has nothing to leave')
  .given()
  .when(...proposed, decline(c))
  .thenRejected('NOT_A_PARTY');

release('nor is there what nobody proposed').given().when(place(bForA), decline(b)).thenRejected('NO_SUCH_RELEASE');

const settlement = scenariosFor('Leaving a mutual settlement (3c, bilateral)', reciprocityDecider);
const round: readonly Housed[] = [
  pairwise({ number: 1, lender: b, borrower: a, on: day('2026-09-01') }),
  pairwise({ number: 2, lender: c, borrower: b, on: day('2026-10-01') }),
  pairwise({ number: 3, lender: a, borrower: c, on: day('2026-11-01') }),
];
const placed = round.map((housed) => place(housed)) as [ReturnType<typeof place>, ...ReturnType<typeof place>[]];

settlement('it takes everybody, so one who leaves it ends it, also after agreeing')
  .given()
  .when(...placed, proposeAll('region', round), agreeAll(a), declineAll(a))
  .then(declinedAll(a));

settlement('the table leaves what it proposed')
  .given()
  .when(...placed, proposeAll('region', round), declineAll('region'))
  .then(declinedAll('region'));

settlement('and not what a municipality proposed')
  .given()
  .when(...placed, proposeAll(b, round), declineAll('region'))
  .thenRejected('NOT_A_PARTY');

settlement('who is not in it leaves nothing')
  .given()
  .when(...placed, proposeAll('region', round), declineAll(d))
  .thenRejected('NOT_A_PARTY');

settlement('nobody agrees to what was left, not who agreed before either')
  .given()
  .when(...placed, proposeAll('region', round), agreeAll(a), declineAll(b), agreeAll(a))
  .thenRejected('SETTLEMENT_DECLINED');

settlement('once is enough')
  .given()
  .when(...placed, proposeAll('region', round), declineAll(a), declineAll(b))
  .then();

settlement('what everybody agreed to is left by nobody')
  .given()
  .when(...placed, proposeAll('region', round), agreeAll(a), agreeAll(b), agreeAll(c), declineAll(a))
  .thenRejected('SETTLEMENT_ALREADY_CONCLUDED');

settlement('there is nothing to leave of what nobody proposed')
  .given()
  .when(...placed, declineAll(a))
  .thenRejected('NO_SUCH_SETTLEMENT');
