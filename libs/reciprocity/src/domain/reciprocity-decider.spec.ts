import type { CaseId, EventId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { ReciprocityEvent } from '@evenwicht/events';
import { scenariosFor } from '@evenwicht/testing';
import type { ReciprocityCommand } from './reciprocity-command.js';
import { reciprocityDecider } from './reciprocity-decider.js';

// invented: four municipalities, four households
const scenario = scenariosFor('Reciprocity (3c, OQ-8)', reciprocityDecider);
const [a, b, c, d] = ['GM0001', 'GM0002', 'GM0003', 'GM0004'] as [
  MunicipalityCode,
  MunicipalityCode,
  MunicipalityCode,
  MunicipalityCode,
];
const region = 'invented';
const day = (text: string) => text as PlainDate;
const idOf = (number: number) => `00000000-0000-5000-8000-00000000000${number}` as EventId & CaseId;

type Sent = ReciprocityCommand & { facts: Record<string, never> };
interface Housed {
  readonly number: number;
  readonly caseNumber?: number;
  readonly lender: MunicipalityCode;
  readonly borrower: MunicipalityCode;
  readonly on: PlainDate;
  readonly caseRevision?: number;
}

const bForA: Housed = { number: 1, lender: b, borrower: a, on: day('2026-09-01') };
const aForD: Housed = { number: 2, lender: a, borrower: d, on: day('2026-10-01') };
const cForB: Housed = { number: 3, lender: c, borrower: b, on: day('2026-11-01') };

const place = ({ number, caseNumber = number, lender, borrower, on, caseRevision = 9 }: Housed): Sent => ({
  type: 'RecordReciprocityPlacement',
  on,
  data: { region, placementId: idOf(number), caseId: idOf(caseNumber), caseRevision, lender, borrower },
  facts: {},
});
const undo = ({ number, lender, borrower }: Housed, caseRevision = 10): Sent => ({
  type: 'ReverseReciprocityPlacement',
  on: day('2026-12-01'),
  data: { region, caseId: idOf(number), caseRevision, lender, borrower },
  facts: {},
});

type Of<Type extends ReciprocityEvent['type']> = Extract<ReciprocityEvent, { type: Type }>;
const recorded = ({
  number,
  caseNumber = number,
  lender,
  borrower,
  on,
  caseRevision = 9,
}: Housed): ReciprocityEvent => ({
  type: 'ReciprocityPlacementRecorded',
  occurredOn: on,
  data: { placementId: idOf(number), caseId: idOf(caseNumber), caseRevision, lender, borrower },
});
const reversed = (
  { number, lender, borrower }: Housed,
  caseRevision = 10,
): Omit<Of<'ReciprocityPlacementReversed'>, 'occurredOn'> => ({
  type: 'ReciprocityPlacementReversed',
  data: { placementId: idOf(number), caseId: idOf(number), caseRevision, lender, borrower },
});
const held = (
  { number, lender, borrower }: Housed,
  caseRevision = 10,
): Omit<Of<'ReciprocityReversalHeld'>, 'occurredOn'> => ({
  type: 'ReciprocityReversalHeld',
  data: { caseId: idOf(number), caseRevision, lender, borrower },
});
const loanOf = ({ number, lender, borrower, on }: Housed): ReciprocityEvent => ({
  type: 'ReciprocityLoanOpened',
  occurredOn: on,
  data: { loanId: idOf(number), borrower, lender },
});
const creditOf = ({ number, lender, borrower, on }: Housed): ReciprocityEvent => ({
  type: 'ReciprocityCreditOpened',
  occurredOn: on,
  data: { creditId: idOf(number), lender, borrower },
});
const repaid = (loan: Housed, by: Housed): ReciprocityEvent => ({
  type: 'ReciprocityLoanRepaid',
  occurredOn: by.on,
  data: {
    loanId: idOf(loan.number),
    borrower: loan.borrower,
    repaidByPlacement: idOf(by.number),
    beneficiary: by.borrower,
  },
});
const consumed = (credit: Housed, by: Housed): ReciprocityEvent => ({
  type: 'ReciprocityCreditConsumed',
  occurredOn: by.on,
  data: {
    creditId: idOf(credit.number),
    lender: credit.lender,
    consumedByPlacement: idOf(by.number),
    helper: by.lender,
  },
});
const loanReversed = ({ number, borrower }: Housed) =>
  ({ type: 'ReciprocityLoanReversed', data: { loanId: idOf(number), borrower } }) as const;
const loanReopened = ({ number, borrower }: Housed) =>
  ({ type: 'ReciprocityLoanReopened', data: { loanId: idOf(number), borrower } }) as const;
const creditReversed = ({ number, lender }: Housed) =>
  ({ type: 'ReciprocityCreditReversed', data: { creditId: idOf(number), lender } }) as const;
const creditRestored = ({ number, lender }: Housed) =>
  ({ type: 'ReciprocityCreditRestored', data: { creditId: idOf(number), lender } }) as const;

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
