import { beginning, MemoryEventStore } from '@evenwicht/event-store';
import { Past, Redecision, type RuleChange, type RuleSet, type RuleSetRedecided } from '@evenwicht/evaluation';
import type { RecordedEvent } from '@evenwicht/events';
import { importInventedHistory } from '@evenwicht/history';
import { firstDayOfHalfYear, Fraction, halfYear, lastDayOfHalfYear, type PlainDate } from '@evenwicht/kernel';

const periods = ['2023-H2', '2024-H1', '2024-H2'].map(halfYear);
const minimum = (numerator: number, validFrom: PlainDate): RuleChange => {
  return { change: 'minimum-share', minimumShare: { numerator, denominator: 100 }, validFrom };
};
const start = '2023-01-01' as PlainDate;
const sets: readonly RuleSet[] = [
  { name: 'actual', changes: [] },
  ...[5, 20, 25, 30].map((numerator) => ({ name: `minimum-${numerator}`, changes: [minimum(numerator, start)] })),
  { name: 'window', changes: [{ change: 'operational-window', window: 'half-year', validFrom: start }] },
  { name: 'fallback', changes: [{ change: 'fallback', isActive: true, validFrom: '2024-04-01' as PlainDate }] },
  { name: 'expiry', changes: [{ change: 'loan-expiry', months: 3, validFrom: start }] },
  { name: 'bilateral', changes: [{ change: 'reciprocity-matching', reading: 'bilateral', validFrom: start }] },
];

let events: RecordedEvent[];
let told: RuleSetRedecided[];

function redecided(ruleSets: readonly RuleSet[]): RuleSetRedecided[] {
  const again = new Redecision(ruleSets);
  for (const event of events) again.apply(event);
  return again.compare(periods);
}

/** Of every half-year of every rule set. */
const everyHalfYear = () => told.flatMap(({ ruleSet, halfYears }) => halfYears.map((one) => ({ ruleSet, ...one })));

beforeAll(async () => {
  const store = new MemoryEventStore();
  await importInventedHistory({
    store,
    history: { seed: 11, monthCount: 18, applicationsPerMonth: 40, vacanciesInPercent: 16 },
  });
  events = [];
  for await (const batch of store.readAll(beginning)) events.push(...batch);
  told = redecided(sets);
}, 30_000);

describe('A history that was brought in, decided again', () => {
  test('under the actual rules every step comes out as it was recorded, and no figure differs', () => {
    expect(told[0]?.flips).toEqual([]);
    for (const { ruleSet, municipalities, undecided } of everyHalfYear().filter(
      (one) => one.ruleSet.name === 'actual',
    )) {
      expect(undecided.municipalities).toEqual([]);
      const figures = municipalities.flatMap((row) => Object.values(row.figures));
      expect({
        ruleSet,
        differing: figures.filter(({ difference }) => difference && difference.numerator !== 0),
      }).toEqual({ ruleSet, differing: [] });
    }
  });

  test('other rules let steps fall, or the properties below say nothing', () => {
    const fallen = told.filter(({ flips }) => flips.some(({ left }) => left)).map(({ ruleSet }) => ruleSet.name);
    expect(fallen).toEqual(expect.arrayContaining(['minimum-30', 'fallback']));
  });

  test('who was housed in fact is housed, or counted once as undecided: with its origin or at the table', () => {
    for (const { municipalities, undecided } of everyHalfYear()) {
      const of = (municipality: string) => undecided.municipalities.find((one) => one.municipality === municipality);
      for (const { municipality, figures } of municipalities) {
        const { actual, other } = figures.housed;
        expect((other?.numerator ?? 0) + (of(municipality)?.fallen ?? 0)).toBe(actual?.numerator);
      }
      const sum = (part: 'fallen' | 'left') => undecided.municipalities.reduce((total, one) => total + one[part], 0);
      expect(sum('left') + undecided.atTable).toBe(sum('fallen'));
    }
  });

  test('balances and net positions sum to zero, whatever falls', () => {
    for (const { municipalities } of everyHalfYear()) {
      for (const name of ['balance', 'netReciprocity'] as const) {
        const values = municipalities.map(({ figures }) => Fraction.from(figures[name].other!));
        expect(Fraction.sum(values).equals(Fraction.zero)).toBe(true);
      }
    }
  });

  test('where only the ledger is read otherwise, decisions stand: the figures are those of bookkeeping', () => {
    const past = new Past();
    for (const event of events) past.apply(event);
    const ofLedger = sets.filter(({ name }) => name === 'expiry' || name === 'bilateral');
    const booked = past
      .compare(ofLedger, periods)
      .map(({ halfYears }) => halfYears.map(({ municipalities }) => municipalities));
    const decided = told.filter(({ ruleSet }) => ofLedger.includes(ruleSet));
    expect(decided.map(({ halfYears }) => halfYears.map(({ municipalities }) => municipalities))).toEqual(booked);
  });

  test('a rule change from a day on leaves every half-year before that day unchanged (invariant 15)', () => {
    const from = firstDayOfHalfYear(halfYear('2024-H2'));
    const [{ halfYears, flips } = { halfYears: [], flips: [] }] = redecided([
      { name: 'late', changes: [minimum(35, from)] },
    ]);
    expect(flips.length).toBeGreaterThan(0);
    expect(flips.every(({ occurredOn }) => occurredOn >= from)).toBe(true);
    const actual = told[0]?.halfYears ?? [];
    for (const [index, one] of halfYears.entries()) {
      if (lastDayOfHalfYear(one.halfYear) < from) expect(one).toEqual(actual[index]);
    }
  });
});
