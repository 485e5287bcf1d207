import type { CaseId, EventId, MunicipalityCode, PlainDate } from '@evenwicht/kernel';
import type { ReciprocityEvent } from '@evenwicht/events';
import type { ReciprocityReading } from '@evenwicht/distribution';
import type { ReciprocityFacts } from './ledger-step.js';
import type { ReciprocityCommand } from './reciprocity-command.js';

// invented: four municipalities, four households
export const [a, b, c, d] = ['GM0001', 'GM0002', 'GM0003', 'GM0004'] as [
  MunicipalityCode,
  MunicipalityCode,
  MunicipalityCode,
  MunicipalityCode,
];
export const region = 'invented';
export const day = (text: string) => text as PlainDate;
export const idOf = (number: number) => `00000000-0000-5000-8000-00000000000${number}` as EventId & CaseId;

export type Sent = ReciprocityCommand & { facts: ReciprocityFacts };
export interface Housed {
  readonly number: number;
  readonly caseNumber?: number;
  readonly lender: MunicipalityCode;
  readonly borrower: MunicipalityCode;
  readonly on: PlainDate;
  readonly caseRevision?: number;
  readonly reading?: ReciprocityReading;
}

export const bForA: Housed = { number: 1, lender: b, borrower: a, on: day('2026-09-01') };
export const aForD: Housed = { number: 2, lender: a, borrower: d, on: day('2026-10-01') };
export const cForB: Housed = { number: 3, lender: c, borrower: b, on: day('2026-11-01') };

export const place = ({
  number,
  caseNumber = number,
  lender,
  borrower,
  on,
  caseRevision = 9,
  reading = 'pool',
}: Housed): Sent => ({
  type: 'RecordReciprocityPlacement',
  on,
  data: { region, placementId: idOf(number), caseId: idOf(caseNumber), caseRevision, lender, borrower },
  facts: { reading },
});
export const undo = ({ number, lender, borrower }: Housed, caseRevision = 10): Sent => ({
  type: 'ReverseReciprocityPlacement',
  on: day('2026-12-01'),
  data: { region, caseId: idOf(number), caseRevision, lender, borrower },
  facts: { reading: 'pool' },
});

export type Of<Type extends ReciprocityEvent['type']> = Extract<ReciprocityEvent, { type: Type }>;
export const recorded = ({
  number,
  caseNumber = number,
  lender,
  borrower,
  on,
  caseRevision = 9,
  reading = 'pool',
}: Housed): ReciprocityEvent => ({
  type: 'ReciprocityPlacementRecorded',
  occurredOn: on,
  data: { placementId: idOf(number), caseId: idOf(caseNumber), caseRevision, lender, borrower, reading },
});
export const reversed = (
  { number, lender, borrower }: Housed,
  caseRevision = 10,
): Omit<Of<'ReciprocityPlacementReversed'>, 'occurredOn'> => ({
  type: 'ReciprocityPlacementReversed',
  data: { placementId: idOf(number), caseId: idOf(number), caseRevision, lender, borrower },
});
export const held = (
  { number, lender, borrower }: Housed,
  caseRevision = 10,
): Omit<Of<'ReciprocityReversalHeld'>, 'occurredOn'> => ({
  type: 'ReciprocityReversalHeld',
  data: { caseId: idOf(number), caseRevision, lender, borrower },
});
export const loanOf = ({ number, lender, borrower, on }: Housed): ReciprocityEvent => ({
  type: 'ReciprocityLoanOpened',
  occurredOn: on,
  data: { loanId: idOf(number), borrower, lender },
});
export const creditOf = ({ number, lender, borrower, on }: Housed): ReciprocityEvent => ({
  type: 'ReciprocityCreditOpened',
  occurredOn: on,
  data: { creditId: idOf(number), lender, borrower },
});
export const repaid = (loan: Housed, by: Housed): ReciprocityEvent => ({
  type: 'ReciprocityLoanRepaid',
  occurredOn: by.on,
  data: {
    loanId: idOf(loan.number),
    borrower: loan.borrower,
    repaidByPlacement: idOf(by.number),
    beneficiary: by.borrower,
  },
});
export const consumed = (credit: Housed, by: Housed): ReciprocityEvent => ({
  type: 'ReciprocityCreditConsumed',
  occurredOn: by.on,
  data: {
    creditId: idOf(credit.number),
    lender: credit.lender,
    consumedByPlacement: idOf(by.number),
    helper: by.lender,
  },
});
export const loanReversed = ({ number, borrower }: Housed) =>
  ({ type: 'ReciprocityLoanReversed', data: { loanId: idOf(number), borrower } }) as const;
export const loanReopened = ({ number, borrower }: Housed) =>
  ({ type: 'ReciprocityLoanReopened', data: { loanId: idOf(number), borrower } }) as const;
export const creditReversed = ({ number, lender }: Housed) =>
  ({ type: 'ReciprocityCreditReversed', data: { creditId: idOf(number), lender } }) as const;
export const creditRestored = ({ number, lender }: Housed) =>
  ({ type: 'ReciprocityCreditRestored', data: { creditId: idOf(number), lender } }) as const;

/** Under the bilateral reading. */
export const pairwise = (housed: Housed): Housed => ({ ...housed, reading: 'bilateral' });
export const grossly = (housed: Housed): Housed => ({ ...housed, reading: 'gross' });
