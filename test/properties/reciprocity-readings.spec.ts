import {
  inOrderOfStart,
  isOpen,
  settleLedger,
  settlePool,
  type PlacementAsRead,
  type ReciprocityReading,
} from '@evenwicht/distribution';
import type { MunicipalityCode } from '@evenwicht/kernel';
import fc from 'fast-check';

const municipalities = ['GM0148', 'GM0160', 'GM0166', 'GM0177', 'GM0193'] as MunicipalityCode[];
const aMunicipality = fc.constantFrom(...municipalities);
const someReading = fc.constantFrom<ReciprocityReading>('pool', 'bilateral', 'gross');
const aPair = fc.tuple(aMunicipality, aMunicipality).filter(([lender, borrower]) => lender !== borrower);

/** In order of start; the reading changes a few times, as a dated policy does. */
function placementsUnder(reading: fc.Arbitrary<ReciprocityReading>): fc.Arbitrary<PlacementAsRead[]> {
  return fc
    .array(fc.record({ reading, pairs: fc.array(aPair, { maxLength: 20 }) }), { maxLength: 4 })
    .map((periods) => periods.flatMap(({ reading: one, pairs }) => pairs.map((pair) => [one, ...pair] as const)))
    .map((all) =>
      all.map(([one, lender, borrower], index) => {
        const startedOn = `20${String(30 + index)}-01-01`;
        return { placementId: `${index}`, caseId: `case ${index}`, lender, borrower, startedOn, reading: one };
      }),
    ) as unknown as fc.Arbitrary<PlacementAsRead[]>;
}
const placements = placementsUnder(someReading);
const ofOneReading = someReading.chain((reading) =>
  fc.tuple(fc.constant(reading), placementsUnder(fc.constant(reading))),
);

const openLoansOf = (all: readonly PlacementAsRead[]) => settleLedger(all).loans.filter(isOpen);
const openCreditsOf = (all: readonly PlacementAsRead[]) => settleLedger(all).credits.filter(isOpen);
const count = <Item>(items: readonly Item[], is: (item: Item) => boolean) => items.filter(is).length;

describe('Each reading of OQ-8', () => {
  test('conserves: nets sum to zero, and what a municipality owes less what it is owed is its net', () => {
    fc.assert(
      fc.property(placements, (all) => {
        const { net } = settleLedger(all);
        const [loans, credits] = [openLoansOf(all), openCreditsOf(all)];
        expect([...net.values()].reduce((sum, one) => sum + one, 0)).toBe(0);
        for (const [municipality, position] of net) {
          const owes = count(loans, ({ borrower }) => borrower === municipality);
          const mayDraw = count(credits, ({ lender }) => lender === municipality);
          const isOwed = count(loans, ({ lender, reading }) => reading === 'bilateral' && lender === municipality);
          expect(owes - mayDraw - isOwed).toBe(position);
        }
      }),
    );
  });

  test('conserves: open loans equal open credits where the reading has credits, and bilaterally there are none', () => {
    fc.assert(
      fc.property(ofOneReading, ([reading, all]) => {
        const expected = reading === 'bilateral' ? 0 : openLoansOf(all).length;
        expect(openCreditsOf(all)).toHaveLength(expected);
      }),
    );
  });

  test('no unit is created or lost: as many loans as helps that no credit and no repayment met', () => {
    fc.assert(
      fc.property(ofOneReading, ([reading, all]) => {
        const { loans, credits } = settleLedger(all);
        const repaid = count(loans, ({ repaidBy }) => repaidBy !== undefined);
        const consumed = count(credits, ({ consumedBy }) => consumedBy !== undefined);
        expect(loans).toHaveLength(all.length - (reading === 'bilateral' ? repaid : consumed));
        if (reading !== 'bilateral') expect(credits).toHaveLength(all.length - repaid);
      }),
    );
  });

  test('is anonymous: renaming municipalities renames the outcome', () => {
    fc.assert(
      fc.property(placements, fc.shuffledSubarray(municipalities, { minLength: 5 }), (all, names) => {
        const to = <Name extends string | undefined>(name: Name) =>
          (name && names[municipalities.indexOf(name as MunicipalityCode)]) as Name;
        const renamed = all.map((one) => ({ ...one, lender: to(one.lender), borrower: to(one.borrower) }));
        const { loans, credits } = settleLedger(all);
        expect(settleLedger(renamed).loans).toEqual(
          loans.map((one) => ({
            ...one,
            lender: to(one.lender),
            borrower: to(one.borrower),
            ...(one.beneficiary && { beneficiary: to(one.beneficiary) }),
          })),
        );
        expect(settleLedger(renamed).credits).toEqual(
          credits.map((one) => ({
            ...one,
            lender: to(one.lender),
            borrower: to(one.borrower),
            ...(one.helper && { helper: to(one.helper) }),
          })),
        );
      }),
    );
  });

  test('the order of unrelated placements makes no difference to anybody', () => {
    const byId = (all: readonly { loanId?: string; creditId?: string }[]) =>
      new Map(all.map((one) => [one.loanId ?? one.creditId, one]));
    fc.assert(
      fc.property(placements, fc.nat(79), (all, at) => {
        const [one, next] = [all[at], all[at + 1]];
        fc.pre(one !== undefined && next !== undefined);
        const parties = new Set([one.lender, one.borrower, next.lender, next.borrower]);
        fc.pre(parties.size === 4);
        const swapped = [...all.slice(0, at), next, one, ...all.slice(at + 2)];
        expect(byId(settleLedger(swapped).loans)).toEqual(byId(settleLedger(all).loans));
        expect(byId(settleLedger(swapped).credits)).toEqual(byId(settleLedger(all).credits));
      }),
    );
  });

  test('a later reading changes nothing about what stood before it', () => {
    fc.assert(
      fc.property(placements, placements, (before, after) => {
        const later = after.map((one, index) => ({ ...one, placementId: `later ${index}` as never }));
        const opened = (all: PlacementAsRead[]) =>
          settleLedger(all).loans.map(({ loanId, reading }) => [loanId, reading]);
        expect(opened([...before, ...later]).slice(0, opened(before).length)).toEqual(opened(before));
      }),
    );
  });

  test('the pool is what settlePool says', () => {
    fc.assert(
      fc.property(placementsUnder(fc.constant('pool')), (all) => {
        expect(settlePool(all).loans).toEqual(settleLedger(all).loans);
      }),
    );
  });

  test('a second, naive implementation agrees: each placement looks through everything before it', () => {
    fc.assert(
      fc.property(placements, (all) => {
        const { loans, credits } = settleLedger(inOrderOfStart(all));
        const naive = naively(all);
        expect(loans.map(({ loanId, repaidBy }) => [loanId, repaidBy])).toEqual(naive.loans);
        expect(credits.map(({ creditId, consumedBy }) => [creditId, consumedBy])).toEqual(naive.credits);
      }),
    );
  });
});

interface Note {
  readonly id: string;
  readonly of: string;
  /** Whom alone it can be repaid to; anybody where it is empty. */
  readonly only: string;
  metBy?: string;
}

const unmet = (notes: readonly Note[], of: string, only: string) =>
  notes.find((note) => note.of === of && note.only === only && note.metBy === undefined);

/** From the prose of docs/adr/0032, on two flat lists. */
function naively(all: readonly PlacementAsRead[]) {
  const [owed, drawable]: [Note[], Note[]] = [[], []];
  for (const { placementId: id, lender: helper, borrower: helped, reading } of all) {
    if (reading === 'bilateral') meetOrAdd(owed, unmet(owed, helper, helped), { id, of: helped, only: helper });
    if (reading === 'bilateral') continue;
    const drawn = reading === 'pool' ? unmet(drawable, helped, '') : undefined;
    meetOrAdd(drawable, unmet(owed, helper, ''), { id, of: helper, only: '' });
    meetOrAdd(owed, drawn, { id, of: helped, only: '' });
  }
  const pairs = (notes: readonly Note[]) => notes.map(({ id, metBy }) => [id, metBy]);
  return { loans: pairs(owed), credits: pairs(drawable) };
}

function meetOrAdd(notes: Note[], met: Note | undefined, otherwise: Note): void {
  if (met) met.metBy = otherwise.id;
  else notes.push(otherwise);
}
