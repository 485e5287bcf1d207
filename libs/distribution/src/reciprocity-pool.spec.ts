import { inOrderOfStart, isOpen, type ReciprocityPlacement } from './obligations.js';
import { settlePool } from './reciprocity-pool.js';

/** Y steps in for X. */
function placement(id: string, lender: string, borrower: string, startedOn = '2026-09-01'): ReciprocityPlacement {
  return { placementId: id, caseId: `case of ${id}`, lender, borrower, startedOn } as never;
}

const open = (pool: ReturnType<typeof settlePool>) => ({
  loans: pool.loans.filter(isOpen).map(({ loanId }) => loanId),
  credits: pool.credits.filter(isOpen).map(({ creditId }) => creditId),
});

describe('The pool of reciprocity (agreement 3c, OQ-8)', () => {
  test('being helped opens a loan, stepping in gives a credit', () => {
    const pool = settlePool([placement('1', 'B', 'A')]);
    expect(pool.loans).toEqual([{ loanId: '1', borrower: 'A', lender: 'B', openedOn: '2026-09-01', reading: 'pool' }]);
    expect(pool.credits).toEqual([
      { creditId: '1', lender: 'B', borrower: 'A', openedOn: '2026-09-01', reading: 'pool' },
    ]);
    expect(Object.fromEntries(pool.net)).toEqual({ A: 1, B: -1 });
  });

  test('B helps A, then A helps D: the loan of A is repaid, D opens one that faces the credit of B', () => {
    const pool = settlePool([placement('1', 'B', 'A'), placement('2', 'A', 'D')]);
    expect(pool.loans).toEqual([
      {
        loanId: '1',
        borrower: 'A',
        lender: 'B',
        openedOn: '2026-09-01',
        reading: 'pool',
        repaidBy: '2',
        beneficiary: 'D',
      },
      { loanId: '2', borrower: 'D', lender: 'A', openedOn: '2026-09-01', reading: 'pool' },
    ]);
    expect(open(pool)).toEqual({ loans: ['2'], credits: ['1'] });
    expect(Object.fromEntries(pool.net)).toEqual({ A: 0, B: -1, D: 1 });
  });

  test('a helper that is helped itself uses its oldest credit and opens no loan', () => {
    const pool = settlePool([placement('1', 'B', 'A'), placement('2', 'B', 'D'), placement('3', 'C', 'B')]);
    expect(pool.credits[0]).toMatchObject({ creditId: '1', consumedBy: '3', helper: 'C' });
    expect(open(pool)).toEqual({ loans: ['1', '2'], credits: ['2', '3'] });
  });

  test('the oldest open loan is repaid first, whoever is helped by it (E-19)', () => {
    const pool = settlePool([placement('1', 'B', 'A'), placement('2', 'C', 'A'), placement('3', 'A', 'D')]);
    expect(pool.loans[0]).toMatchObject({ loanId: '1', repaidBy: '3', beneficiary: 'D' });
    expect(open(pool).loans).toEqual(['2', '3']);
  });

  test('two municipalities that help each other settle each other (E-20)', () => {
    const pool = settlePool([placement('1', 'B', 'A'), placement('2', 'A', 'B')]);
    expect(open(pool)).toEqual({ loans: [], credits: [] });
    expect(pool.loans).toHaveLength(1);
    expect(Object.fromEntries(pool.net)).toEqual({ A: 0, B: 0 });
  });

  test('placements are settled in order of start, those of one day in order of recording', () => {
    const recorded = [placement('late', 'B', 'A', '2026-10-01'), placement('x', 'B', 'A'), placement('y', 'A', 'B')];
    expect(inOrderOfStart(recorded).map(({ placementId }) => placementId)).toEqual(['x', 'y', 'late']);
  });

  test('no placements, nothing owed', () => {
    const pool = settlePool([]);
    expect([pool.loans, pool.credits, [...pool.net]]).toEqual([[], [], []]);
  });
});
