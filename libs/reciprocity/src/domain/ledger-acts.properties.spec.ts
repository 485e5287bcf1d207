import fc from 'fast-check';
import type { EventId } from '@evenwicht/kernel';
import { reciprocityEvents } from '@evenwicht/events';
import {
  inOrderOfStart,
  isOpen,
  settleLedger,
  Successions,
  type ReciprocityPlacement,
  type Succession,
} from '@evenwicht/distribution';
import type { LedgerState } from './ledger-state.js';
import { carriedOut, ledgers, municipalities } from './random-ledger-fixture.js';
import { reciprocityDecider } from './reciprocity-decider.js';

const runs = { numRuns: 200 };

const byId = (obligations: readonly { loanId?: string; creditId?: string }[]) =>
  new Map(obligations.map((obligation) => [obligation.loanId ?? obligation.creditId, obligation]));

test('conservation: after everything that is done the ledger says what settleLedger says of what it rests on', () => {
  fc.assert(
    fc.property(ledgers, (some) => {
      carriedOut(some, ({ loans, credits, placements, extinctions, disputes, successions }) => {
        const disputedLoans = Object.keys(disputes) as EventId[];
        const settled = settleLedger(
          inOrderOfStart(placements),
          { extinctions, disputedLoans },
          undefined,
          successions,
        );
        expect(byId(loans)).toEqual(byId(settled.loans));
        expect(byId(credits)).toEqual(byId(settled.credits));
        expect(settled.extinctions).toEqual(extinctions);
      });
    }),
    runs,
  );
});

test('conservation: what is owed to the pool equals the credits in it, also after releases, disputes and reversals', () => {
  fc.assert(
    fc.property(ledgers, (some) => {
      carriedOut(some, ({ loans, credits }) => {
        const owed = loans.filter((loan) => isOpen(loan) && loan.reading !== 'bilateral');
        expect(owed).toHaveLength(credits.filter(isOpen).length);
      });
    }),
    runs,
  );
});

/** Both are one municipality on the day of the placement (E-21). */
function isWithinOne(
  { lender, borrower, startedOn }: ReciprocityPlacement,
  successions: readonly Succession[],
): boolean {
  const known = new Successions();
  for (const succession of successions) known.record(succession);
  return known.standsFor(lender, startedOn) === known.standsFor(borrower, startedOn);
}

test('no unit is created or lost: each placement has two sides in the pool and one between two', () => {
  fc.assert(
    fc.property(ledgers, (some) => {
      const { loans, credits, placements, successions } = carriedOut(some).state;
      for (const { placementId, reading } of placements.filter((each) => !isWithinOne(each, successions))) {
        const repaying = loans.filter(({ repaidBy }) => repaidBy === placementId).length;
        const consuming = credits.filter(({ consumedBy }) => consumedBy === placementId).length;
        const opening = loans.filter(({ loanId }) => loanId === placementId).length;
        const gaining = credits.filter(({ creditId }) => creditId === placementId).length;
        const sides = { pool: [1, 1], gross: [1, 1], bilateral: [repaying + gaining, 1 - repaying] }[reading];
        expect([repaying + gaining, consuming + opening]).toEqual(sides);
        if (reading !== 'pool') expect(consuming).toBe(0);
        if (reading === 'bilateral') expect(gaining).toBe(0);
      }
    }),
    runs,
  );
});

test('who struck out what keeps the net position of every municipality', () => {
  const netsOf = ({ loans }: LedgerState) =>
    municipalities.map(
      (municipality) =>
        loans.filter((loan) => isOpen(loan) && loan.borrower === municipality).length -
        loans.filter((loan) => isOpen(loan) && loan.lender === municipality).length,
    );
  let concluded = 0;
  fc.assert(
    fc.property(ledgers, ({ deeds }) => {
      const bilateral = Array.from({ length: 12 }, () => 'bilateral' as const);
      const { state, events } = carriedOut({ deeds, readings: bilateral });
      concluded += events.filter(({ type }) => type === 'ReciprocitySettlementConcluded').length;
      const withoutActs = {
        ...state,
        ...settleLedger(inOrderOfStart(state.placements), undefined, undefined, state.successions),
      };
      const released = state.extinctions.some(({ actId }) => state.releases[actId]);
      if (!released && Object.keys(state.disputes).length === 0) expect(netsOf(state)).toEqual(netsOf(withoutActs));
    }),
    runs,
  );
  expect(concluded).toBeGreaterThan(0);
});

test('replay equals live: the events of the ledger alone give its state', () => {
  fc.assert(
    fc.property(ledgers, (some) => {
      const { state, events } = carriedOut(some);
      expect(events.reduce(reciprocityDecider.evolve, reciprocityDecider.initial)).toEqual(state);
    }),
    runs,
  );
});

test('where a municipality goes up in another nothing stands with it any more, and nobody faces itself (E-21)', () => {
  let merged = 0;
  fc.assert(
    fc.property(ledgers, (some) => {
      carriedOut(some, ({ loans, credits, successions, disputes }) => {
        const all = [...loans, ...credits];
        const gone = new Set(successions.map(({ predecessor }) => predecessor));
        merged += loans.filter(({ mergedOn }) => mergedOn).length;
        expect(all.filter(({ lender, borrower }) => gone.has(lender) || gone.has(borrower))).toEqual([]);
        const between = loans.filter((loan) => isOpen(loan) && loan.reading === 'bilateral' && !disputes[loan.loanId]);
        expect(between.filter(({ lender, borrower }) => lender === borrower)).toEqual([]);
      });
    }),
    runs,
  );
  expect(merged).toBeGreaterThan(10);
});

test('the histories above come to every kind of event', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(ledgers, (some) => {
      for (const { type } of carriedOut(some).events) seen.add(type);
    }),
    { numRuns: 400, seed: 1 },
  );
  expect(Object.keys(reciprocityEvents).filter((type) => !seen.has(type))).toEqual([]);
});
