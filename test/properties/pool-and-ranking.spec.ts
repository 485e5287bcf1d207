import {
  isOpen,
  largestRemainder,
  rankForSecondPrinciple,
  settlePool,
  type Ranked,
  type ReciprocityPlacement,
  type Standing,
} from '@evenwicht/distribution';
import { Fraction, type MunicipalityCode } from '@evenwicht/kernel';
import fc from 'fast-check';

const municipalities = ['GM0148', 'GM0160', 'GM0166', 'GM0177', 'GM0193'] as MunicipalityCode[];
const aMunicipality = fc.constantFrom(...municipalities);

/** In order of start, helper and helped always two. */
const placements = fc
  .array(
    fc.tuple(aMunicipality, aMunicipality).filter(([lender, borrower]) => lender !== borrower),
    { maxLength: 60 },
  )
  .map((pairs) =>
    pairs.map(([lender, borrower], index) => {
      return { placementId: `${index}`, caseId: `case ${index}`, lender, borrower, startedOn: '2026-09-01' };
    }),
  ) as unknown as fc.Arbitrary<ReciprocityPlacement[]>;

describe('The pool of reciprocity', () => {
  test('conserves: net positions sum to zero, open loans equal open credits, and each net is what stands open', () => {
    fc.assert(
      fc.property(placements, (all) => {
        const { loans, credits, net } = settlePool(all);
        const [openLoans, openCredits] = [loans.filter(isOpen), credits.filter(isOpen)];
        expect([...net.values()].reduce((sum, one) => sum + one, 0)).toBe(0);
        expect(openLoans).toHaveLength(openCredits.length);
        for (const [municipality, position] of net) {
          const owes = openLoans.filter(({ borrower }) => borrower === municipality).length;
          const isOwed = openCredits.filter(({ lender }) => lender === municipality).length;
          expect([owes, isOwed]).toEqual([Math.max(position, 0), Math.max(-position, 0)]);
        }
      }),
    );
  });

  test('a placement repays at most one loan, consumes at most one credit and opens at most one of each (invariant 9)', () => {
    fc.assert(
      fc.property(placements, (all) => {
        const { loans, credits } = settlePool(all);
        const settledBy = [...loans.map(({ repaidBy }) => repaidBy), ...credits.map(({ consumedBy }) => consumedBy)];
        for (const { placementId } of all) {
          const repaid = loans.filter(({ repaidBy }) => repaidBy === placementId).length;
          const gained = credits.filter(({ creditId }) => creditId === placementId).length;
          const consumed = credits.filter(({ consumedBy }) => consumedBy === placementId).length;
          const opened = loans.filter(({ loanId }) => loanId === placementId).length;
          expect([repaid + gained, consumed + opened]).toEqual([1, 1]);
        }
        expect(settledBy.filter(Boolean).length).toBeLessThanOrEqual(2 * all.length);
      }),
    );
  });

  test('settles the oldest first: nothing stays open that is older than what was settled', () => {
    fc.assert(
      fc.property(placements, (all) => {
        const { loans, credits } = settlePool(all);
        for (const municipality of municipalities) {
          const ownLoans = loans.filter(({ borrower }) => borrower === municipality).map(isOpen);
          const ownCredits = credits.filter(({ lender }) => lender === municipality).map(isOpen);
          for (const own of [ownLoans, ownCredits]) expect(own).toEqual([...own].sort());
        }
      }),
    );
  });

  test('only what happened before counts: a later placement never changes who opened what', () => {
    fc.assert(
      fc.property(placements, fc.nat({ max: 60 }), (all, count) => {
        const opened = (some: ReciprocityPlacement[]) => settlePool(some).loans.map(({ loanId }) => loanId);
        expect(opened(all).filter((id) => Number(id) < count)).toEqual(opened(all.slice(0, count)));
      }),
    );
  });
});

describe('The ranking of the second principle', () => {
  const standings = fc
    .tuple(
      ...municipalities.map((municipality) =>
        fc.record({
          municipality: fc.constant(municipality),
          housed: fc.nat({ max: 6 }),
          households: fc.integer({ min: 1, max: 6 }),
          share: fc.option(
            fc.nat({ max: 3 }).map((above) => Fraction.of(above, 20)),
            { nil: undefined },
          ),
          openLoanCount: fc.nat({ max: 2 }),
        }),
      ),
    )
    .map((all): Standing[] => all);
  const orderOf = (members: Standing[]) =>
    rankForSecondPrinciple(members, municipalities[0]).map(({ municipality }) => municipality);

  test('ranks every other member once, the lowest balance first, in whatever order they are given', () => {
    fc.assert(
      fc.property(standings, (members) => {
        const ranked = rankForSecondPrinciple(members, municipalities[0]);
        expect(ranked.map(({ municipality }) => municipality).sort()).toEqual(municipalities.slice(1));
        expect(ranked.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
        ranked.slice(1).forEach((one, index) => expect(ranked[index]!.balance.isGreaterThan(one.balance)).toBe(false));
        expect(orderOf([...members].reverse())).toEqual(orderOf(members));
      }),
    );
  });

  test('is anonymous but for the last tie-break: under other names the same figures stand in the same places', () => {
    const renaming = new Map(municipalities.slice(1).map((name, index, all) => [name, all[all.length - 1 - index]!]));
    const figures = ({ balance, relativeBalance, share, openLoanCount }: Ranked) =>
      JSON.stringify([balance, relativeBalance, share, openLoanCount]);
    fc.assert(
      fc.property(standings, (members) => {
        const renamed = members.map((one) => ({
          ...one,
          municipality: renaming.get(one.municipality) ?? one.municipality,
        }));
        const placesOf = (all: Standing[]) => rankForSecondPrinciple(all, municipalities[0]).map(figures);
        expect(placesOf(renamed)).toEqual(placesOf(members));
      }),
    );
  });

  test('a member that houses one more never comes into view earlier for it', () => {
    fc.assert(
      fc.property(standings, fc.constantFrom(...municipalities.slice(1)), (members, municipality) => {
        const after = members.map((one) =>
          one.municipality === municipality ? { ...one, housed: one.housed + 1 } : one,
        );
        expect(orderOf(after).indexOf(municipality)).toBeGreaterThanOrEqual(orderOf(members).indexOf(municipality));
      }),
    );
  });
});

test('whole targets sum to the total, and each is its exact part rounded up or down', () => {
  const households = fc
    .array(fc.nat({ max: 100_000 }), { minLength: 5, maxLength: 5 })
    .filter((counts) => counts.some((count) => count > 0));
  fc.assert(
    fc.property(fc.nat({ max: 5000 }), households, (total, counts) => {
      const targets = largestRemainder(total, new Map(municipalities.map((name, index) => [name, counts[index]!])));
      const all = counts.reduce((sum, count) => sum + count, 0);
      expect([...targets.values()].reduce((sum, target) => sum + target, 0)).toBe(total);
      municipalities.forEach((name, index) => {
        const distance = Fraction.of(targets.get(name)!)
          .minus(Fraction.of(total * counts[index]!, all))
          .absolute();
        expect(Fraction.of(1).isGreaterThan(distance)).toBe(true);
      });
    }),
  );
});
