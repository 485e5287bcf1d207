import fc from 'fast-check';
import { addDays, daysBetween, freeDayName, lastDayOfTerm, plainDate, type PlainDate } from '@evenwicht/kernel';
import { decisionClock, type DecisionClock } from './decision-clock.js';
import type { Arrival, TermFact } from './term-fact.js';

const farOff = plainDate('2100-01-01');

const arrivals = fc
  .record({ offset: fc.nat(3000), days: fc.integer({ min: 1, max: 120 }) })
  .map(({ offset, days }): Arrival => {
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

function factOf({ kind, day, more }: Happening, arrival: Arrival): TermFact {
  const on = addDays(arrival.on, day);
  const until = addDays(on, more);
  if (kind === 'supplementAsked') return { kind, on, dueOn: until };
  return kind === 'extended' ? { kind, on, decideBy: until } : { kind, on };
}

interface Story {
  readonly arrival: Arrival;
  readonly facts: readonly TermFact[];
}

const stories = fc.record({ arrival: arrivals, happenings }).map(({ arrival, happenings: happened }): Story => {
  return { arrival, facts: [arrival, ...happened.map((one) => factOf(one, arrival))] };
});

function clockAfter(facts: readonly TermFact[]): DecisionClock {
  const clock = decisionClock(facts, farOff);
  if (!clock) throw new Error('a clock begins with the receipt');
  return clock;
}
const dueAfter = (facts: readonly TermFact[]): PlainDate => clockAfter(facts).dueOn;

/** The same without a day that was told: that day takes in every suspension that was running when it was told. */
function withoutToldDays({ arrival, facts }: Story): Story {
  return { arrival, facts: facts.filter(({ kind }) => kind !== 'extended') };
}

const holds = (check: (story: Story) => void, among: fc.Arbitrary<Story> = stories) =>
  fc.assert(fc.property(among, check), { numRuns: 500 });
const withoutExtension = stories.map(withoutToldDays);

describe('Whatever happens to a decision term', () => {
  test('its due day is never on a weekend or a holiday', () => {
    holds(({ arrival, facts }) => {
      fc.pre(arrival.term.days <= 90); // longer ones end where they end: Algemene termijnenwet art. 4
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
      fc.property(withoutExtension, fc.nat(150), fc.nat(60), ({ arrival, facts }, day, length) => {
        const on = addDays(arrival.on, day);
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
      fc.property(stories, fc.nat(90), fc.integer({ min: 1, max: 90 }), ({ arrival, facts }, day, more) => {
        const on = addDays(arrival.on, day);
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
      fc.property(stories, fc.nat(100), ({ arrival, facts }, day) => {
        const advice: TermFact = { kind: 'adviceAsked', on: addDays(arrival.on, day) };
        const before: TermFact = { kind: 'supplementAsked', on: addDays(arrival.on, -1 - day), dueOn: arrival.on };
        const ended: TermFact[] = [...facts, { kind: 'decided', on: addDays(arrival.on, 151) }];
        const after: TermFact = { kind: 'extended', on: addDays(arrival.on, 152 + day), decideBy: farOff };
        expect(dueAfter([advice, before, ...facts])).toBe(dueAfter(facts));
        expect(clockAfter([...ended, after])).toEqual(clockAfter(ended));
      }),
    );
  });

  test('taken up again, an application has the due day of one that is received on that day (Awb 7:11)', () => {
    fc.assert(
      fc.property(stories, fc.integer({ min: 151, max: 400 }), ({ arrival, facts }, day) => {
        const on = addDays(arrival.on, day);
        const undone: TermFact[] = [
          ...facts,
          { kind: 'setAside', on: addDays(on, -1) },
          { ...arrival, kind: 'reopened', on },
        ];
        expect(dueAfter(undone)).toBe(dueAfter([{ ...arrival, on }]));
        expect(clockAfter(undone).receivedOn).toBe(arrival.on);
      }),
    );
  });

  test('the steps follow on each other from the day after receipt to the due day, and count every day of the term', () => {
    holds(({ arrival, facts }) => {
      const { steps, dueOn, termDays } = clockAfter(facts);
      const passing = steps.filter(({ days }) => days > 0);
      expect(passing[0]?.from).toBe(addDays(arrival.on, 1));
      expect(passing.at(-1)?.to).toBe(dueOn);
      passing.slice(1).forEach((step, index) => expect(step.from).toBe(addDays(passing[index]?.to ?? farOff, 1)));
      passing.forEach(({ from, to, days }) => expect(days).toBe(daysBetween(from, to) + 1));
      const ofTerm = passing.filter(({ reason }) => reason === 'term').map(({ days }) => days);
      expect(ofTerm.reduce((sum, days) => sum + days, 0)).toBe(termDays);
    });
  });

  test('it is the term of the Algemene termijnenwet as long as nothing happens', () => {
    fc.assert(
      fc.property(arrivals, (arrival) => {
        expect(dueAfter([arrival])).toBe(lastDayOfTerm(arrival.on, arrival.term.days));
      }),
      { numRuns: 500 },
    );
  });

  test('it stands still or runs up to the due day, and is exceeded on every day after it', () => {
    fc.assert(
      fc.property(stories, fc.nat(300), ({ arrival, facts }, day) => {
        const today = addDays(arrival.on, day);
        const clock = decisionClock(facts, today);
        const isLate = clock !== undefined && today > clock.dueOn;
        expect(clock?.state === 'exceeded').toBe(isLate);
        expect(clock && clock.daysLeft < 0).toBe(isLate);
      }),
      { numRuns: 500 },
    );
  });
});
