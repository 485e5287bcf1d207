import fc from 'fast-check';
import { isBalanced, mutualSettlementsOf } from './mutual-settlement.js';
import type { ReciprocityLoan } from './obligations.js';

/** Invented: "A>B" is a household that A is still to house for B, the oldest first. */
function owed(...pairs: readonly string[]): ReciprocityLoan[] {
  return pairs.map((pair, index) => {
    const [borrower, lender] = pair.split('>');
    return { loanId: `${index}`, borrower, lender, openedOn: '2027-01-01', reading: 'bilateral' };
  }) as never;
}

const idsOf = (obligations: readonly ReciprocityLoan[]) => obligations.map(({ loanId }) => Number(loanId));

const names = ['A', 'B', 'C', 'D', 'E'];
/** Small enough to try every choice; 2-cycles among them, as after a dispute. */
const small = fc
  .array(
    fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)).filter(([one, other]) => one !== other),
    {
      maxLength: 10,
    },
  )
  .map((pairs) => owed(...pairs.map(([one, other]) => `${one}>${other}`)));

/** Every choice of obligations, tried: the largest that balances, and of those the one with the oldest obligations. */
function exhaustively(loans: readonly ReciprocityLoan[]): readonly number[] {
  let best: number[] = [];
  for (let choice = 0; choice < 2 ** loans.length; choice += 1) {
    const taken = loans.filter((_, index) => choice & (1 << index));
    if (isBalanced(taken) && isBetter(idsOf(taken), best)) best = idsOf(taken);
  }
  return best;
}

function isBetter(taken: readonly number[], best: readonly number[]): boolean {
  if (taken.length !== best.length) return taken.length > best.length;
  const difference = taken.findIndex((id, index) => id !== best[index]);
  return difference >= 0 && Number(taken[difference]) < Number(best[difference]);
}

describe('Mutual settlement (3c, OQ-8, bilateral)', () => {
  test('A owes B, B owes C, C owes A: one settlement strikes out all three', () => {
    const loans = owed('A>B', 'B>C', 'C>A');
    expect(mutualSettlementsOf(loans)).toEqual([
      { municipalities: ['A', 'B', 'C'], obligations: loans, cycles: [['0', '1', '2']] },
    ]);
  });

  test('what does not come round is not proposed', () => {
    expect(mutualSettlementsOf(owed('A>B', 'B>C', 'A>C'))).toEqual([]);
  });

  test('the longer round goes first where one obligation would be in both: fewer moves are left', () => {
    const [settlement] = mutualSettlementsOf(owed('A>B', 'B>C', 'C>A', 'C>D', 'D>A'));
    expect(idsOf(settlement!.obligations)).toEqual([0, 1, 3, 4]);
  });

  test('of two that are equally large, the one with the oldest obligations', () => {
    const [settlement] = mutualSettlementsOf(owed('D>A', 'A>B', 'B>C', 'C>A', 'B>D'));
    expect(idsOf(settlement!.obligations)).toEqual([0, 1, 4]);
  });

  test('groups that no obligation connects are agreed upon apart', () => {
    const settlements = mutualSettlementsOf(owed('A>B', 'D>E', 'B>C', 'E>F', 'C>A', 'F>D'));
    expect(settlements.map(({ municipalities }) => municipalities.join(''))).toEqual(['ABC', 'DEF']);
  });

  test('leaves the fewest moves, of the oldest obligations: the same as trying every choice', () => {
    fc.assert(
      fc.property(small, (loans) => {
        const found = mutualSettlementsOf(loans).flatMap(({ obligations }) => idsOf(obligations));
        expect(found.sort((left, right) => left - right)).toEqual(exhaustively(loans));
      }),
      { numRuns: 200 },
    );
  });

  test('every settlement balances, and its rounds are its obligations', () => {
    fc.assert(
      fc.property(small, (loans) => {
        for (const { obligations, cycles, municipalities } of mutualSettlementsOf(loans)) {
          expect(isBalanced(obligations)).toBe(true);
          expect(cycles.flat().map(Number).sort()).toEqual(idsOf(obligations).sort());
          const parties = obligations.flatMap(({ borrower, lender }) => [borrower, lender]);
          expect(new Set(municipalities)).toEqual(new Set(parties));
        }
      }),
    );
  });

  test('anonymity: under other names the same obligations are struck out', () => {
    fc.assert(
      fc.property(small, fc.shuffledSubarray(names, { minLength: names.length }), (loans, others) => {
        const to = (name: string) => others[names.indexOf(name)];
        const renamed = loans.map((loan) => ({ ...loan, borrower: to(loan.borrower), lender: to(loan.lender) }));
        const struckOut = (all: readonly ReciprocityLoan[]) =>
          mutualSettlementsOf(all).map(({ obligations }) => idsOf(obligations));
        expect(struckOut(renamed as never)).toEqual(struckOut(loans));
      }),
    );
  });

  test('a hundred open obligations between ten municipalities are settled at once, and nothing is left that comes round', () => {
    const tens = [...'ABCDEFGHIJ'];
    const loans = owed(
      ...Array.from({ length: 100 }, (_, index) => {
        const one = tens[(index * 7) % 10]!;
        const other = tens[(index * 7 + 1 + ((index * 3) % 9)) % 10]!;
        return `${one}>${other}`;
      }),
    );
    const struckOut = new Set(mutualSettlementsOf(loans).flatMap(({ obligations }) => obligations));
    expect(struckOut.size).toBeGreaterThan(50);
    expect(mutualSettlementsOf(loans.filter((loan) => !struckOut.has(loan)))).toEqual([]);
  });
});
