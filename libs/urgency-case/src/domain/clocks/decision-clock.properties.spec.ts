import fc from 'fast-check';
import { addDays, daysBetween, freeDayName, lastDayOfTerm, plainDate, type PlainDate } from '@evenwicht/kernel';
import { decisionClock, type DecisionClock } from './decision-clock.js';
import type { Receipt, TermFact } from './term-fact.js';

const farOff = plainDate('2100-01-01');

const receipts = fc
  .record({ offset: fc.nat(3000), days: fc.integer({ min: 1, max: 120 }) })
  .map(({ offset, days }): Receipt => {
    return { kind: 'received', on: addDays(plainDate('2024-01-01'), offset), term: { days, basis: 'scheme' } };
  });

const happenings = fc.array(
  fc.record({
    kind: fc.constantFrom('supplementAsked', 'supplemented', 'extended', 'adviceAsked'),
    day: fc.nat(150),
    more: fc.integer({ min: -3, max: 90 }),
  }),
  { maxLength: 8 },
);

type Happening = typeof happenings extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

function factOf({ kind, day, more }: Happening, receipt: Receipt): TermFact {
  const on = addDays(receipt.on, day);
  const until = addDays(on, more);
  if (kind === 'supplementAsked') return { kind, on, dueOn: until };
  return kind === 'extended' ? { kind, on, decideBy: until } : { kind, on };
}

interface Story {
  readonly receipt: Receipt;
  readonly facts: readonly TermFact[];
}

const stories = fc.record({ receipt: receipts, happenings }).map(({ receipt, happenings: happened }): Story => {
  return { receipt, facts: [receipt, ...happened.map((one) => factOf(one, receipt))] };
});

function clockAfter(facts: readonly TermFact[]): DecisionClock {
  const clock = decisionClock(facts, farOff);
  if (!clock) throw new Error('a clock begins with the receipt');
  return clock;
}
const dueAfter = (facts: readonly TermFact[]): PlainDate => clockAfter(facts).dueOn;

/** The same without a day that was told: that day takes in every suspension that was running when it was told. */
function withoutToldDays({ receipt, facts }: Story): Story {
  return { receipt, facts: facts.filter(({ kind }) => kind !== 'extended') };
}

const holds = (check: (story: Story) => void, among: fc.Arbitrary<Story> = stories) =>
  fc.assert(fc.property(among, check), { numRuns: 500 });
const withoutExtension = stories.map(withoutToldDays);

describe('Whatever happens to a decision term', () => {
  test('its due day is never on a weekend or a holiday', () => {
    holds(({ receipt, facts }) => {
      fc.pre(receipt.term.days <= 90); // longer ones end where they end: Algemene termijnenwet art. 4
      expect(freeDayName(dueAfter(facts))).toBeUndefined();
    });
  });

  test('a longer time to supplement never gives an earlier due day', () => {
    holds(({ facts }) => {
      const longer = facts.map((fact) =>
        fact.kind === 'supplementAsked' && fact.dueOn ? { ...fact, dueOn: addDays(fact.dueOn, 5) } : fact,
      );
      expect(dueAfter(longer) >= dueAfter(facts)).toBe(true);
    }, withoutExtension);
  });

  test('a supplement that stays away never gives an earlier due day', () => {
    holds(({ facts }) => {
      const without = facts.filter(({ kind }) => kind !== 'supplemented');
      expect(dueAfter(without) >= dueAfter(facts)).toBe(true);
    }, withoutExtension);
  });

  test('one more suspension never gives an earlier due day', () => {
    fc.assert(
      fc.property(withoutExtension, fc.nat(150), fc.nat(60), ({ receipt, facts }, day, length) => {
        const on = addDays(receipt.on, day);
        const more: TermFact = { kind: 'supplementAsked', on, dueOn: addDays(on, length) };
        expect(dueAfter([...facts, more]) >= dueAfter(facts)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('a longer extension never gives an earlier due day', () => {
    holds(({ facts }) => {
      const longer = facts.map((fact) =>
        fact.kind === 'extended' ? { ...fact, decideBy: addDays(fact.decideBy, 9) } : fact,
      );
      expect(dueAfter(longer) >= dueAfter(facts)).toBe(true);
    });
  });

  test('a day that was told in time is never followed by an earlier due day', () => {
    fc.assert(
      fc.property(stories, fc.nat(90), fc.integer({ min: 1, max: 90 }), ({ receipt, facts }, day, more) => {
        const on = addDays(receipt.on, day);
        const before = decisionClock(
          facts.filter((fact) => fact.on <= on),
          on,
        );
        fc.pre(before !== undefined && on <= before.dueOn);
        const told: TermFact = { kind: 'extended', on, decideBy: addDays(on, more) };
        expect(dueAfter([...facts, told]) >= told.decideBy).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('what is unrelated changes nothing: advice, what came before the receipt, what comes after the end', () => {
    fc.assert(
      fc.property(stories, fc.nat(100), ({ receipt, facts }, day) => {
        const advice: TermFact = { kind: 'adviceAsked', on: addDays(receipt.on, day) };
        const before: TermFact = { kind: 'supplementAsked', on: addDays(receipt.on, -1 - day), dueOn: receipt.on };
        const ended: TermFact[] = [...facts, { kind: 'decided', on: addDays(receipt.on, 151) }];
        const after: TermFact = { kind: 'extended', on: addDays(receipt.on, 152 + day), decideBy: farOff };
        expect(dueAfter([advice, before, ...facts])).toBe(dueAfter(facts));
        expect(clockAfter([...ended, after])).toEqual(clockAfter(ended));
      }),
    );
  });

  test('the steps follow on each other from the day after receipt to the due day, and count every day of the term', () => {
    holds(({ receipt, facts }) => {
      const { steps, dueOn, termDays } = clockAfter(facts);
      const passing = steps.filter(({ days }) => days > 0);
      expect(passing[0]?.from).toBe(addDays(receipt.on, 1));
      expect(passing.at(-1)?.to).toBe(dueOn);
      passing.slice(1).forEach((step, index) => expect(step.from).toBe(addDays(passing[index]?.to ?? farOff, 1)));
      passing.forEach(({ from, to, days }) => expect(days).toBe(daysBetween(from, to) + 1));
      const ofTerm = passing.filter(({ reason }) => reason === 'term').map(({ days }) => days);
      expect(ofTerm.reduce((sum, days) => sum + days, 0)).toBe(termDays);
    });
  });

  test('it is the term of the Algemene termijnenwet as long as nothing happens', () => {
    fc.assert(
      fc.property(receipts, (receipt) => {
        expect(dueAfter([receipt])).toBe(lastDayOfTerm(receipt.on, receipt.term.days));
      }),
      { numRuns: 500 },
    );
  });

  test('it stands still or runs up to the due day, and is exceeded on every day after it', () => {
    fc.assert(
      fc.property(stories, fc.nat(300), ({ receipt, facts }, day) => {
        const today = addDays(receipt.on, day);
        const clock = decisionClock(facts, today);
        const isLate = clock !== undefined && today > clock.dueOn;
        expect(clock?.state === 'exceeded').toBe(isLate);
        expect(clock && clock.daysLeft < 0).toBe(isLate);
      }),
      { numRuns: 500 },
    );
  });
});
