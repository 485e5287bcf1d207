import {
  MissingHouseholdCount,
  Region,
  regionReport,
  Restating,
  valuesOfReport,
  type Restatement,
} from '@evenwicht/distribution';
import { Fraction, halfYear, type FractionJson, type HalfYear } from '@evenwicht/kernel';
import type { RecordedEvent } from '@evenwicht/events';
import fc from 'fast-check';
import { halfYears } from './random-history.js';
import { recordedHistory } from './recorded-history.js';

function regionOf(events: readonly RecordedEvent[]): Region {
  const region = new Region();
  for (const event of events) region.apply(event);
  return region;
}

const sumOf = (differences: readonly (FractionJson | null)[]) =>
  Fraction.sum(differences.map((each) => Fraction.from(each as FractionJson))).toJSON();

/** A history, a half-year, and how much of the log its report rests on. */
const published = fc.record({
  events: recordedHistory,
  period: fc.constantFrom(...halfYears.slice(1)).map(halfYear),
  part: fc.integer({ min: 1, max: 9 }),
});

interface Case {
  readonly events: readonly RecordedEvent[];
  readonly period: HalfYear;
  readonly part: number;
}

/** The report at some place in the log, and its restatement at the end; none where a household count is missing (E-37). */
function restated({ events, period, part }: Case) {
  const before = events.slice(0, Math.ceil((events.length * part) / 10));
  try {
    const report = regionReport(regionOf(before), period);
    const restating = new Restating<RecordedEvent>({ report, upToPosition: before.at(-1)!.position });
    for (const event of events) restating.take(event);
    return {
      report,
      now: regionReport(regionOf(events), period),
      restatement: restating.result(),
      late: events.slice(before.length),
    };
  } catch (error) {
    if (error instanceof MissingHouseholdCount) return undefined;
    throw error;
  }
}

function expectStepsToAddUp({ figures, causes }: Restatement<RecordedEvent>): void {
  for (const { published: first, nowKnown, difference, steps } of figures) {
    expect([steps[0]?.before, steps.at(-1)?.after]).toEqual([first, nowKnown]);
    for (const [index, step] of steps.entries()) {
      if (index > 0) expect(step.before).toEqual(steps[index - 1]?.after);
      expect(causes[step.cause]).toBeDefined();
    }
    const differences = steps.map((step) => step.difference);
    if (!differences.includes(null)) expect(difference).toEqual(sumOf(differences));
  }
}

let restatedCount = 0;

test('a restatement is the sum of its causes: published, and what each late event did, is what is known now (3.5)', () => {
  fc.assert(
    fc.property(published, (drawn) => {
      const found = restated(drawn);
      if (!found) return;
      const { report, now, restatement } = found;
      expectStepsToAddUp(restatement);
      const known = new Map([...valuesOfReport(report)].map(([key, { value }]) => [key, value]));
      for (const { part, about, figure, nowKnown } of restatement.figures)
        known.set([part, ...about, figure].join('/'), nowKnown);
      for (const [key, { value }] of valuesOfReport(now)) expect([key, known.get(key) ?? null]).toEqual([key, value]);
      restatedCount += restatement.figures.length > 0 ? 1 : 0;
    }),
    { numRuns: 40, seed: 20260701 },
  );
  expect(restatedCount).toBeGreaterThan(2);
}, 30_000);

test('the causes are exactly the late events after which the report is another, none left out', () => {
  fc.assert(
    fc.property(published, (drawn) => {
      const found = restated(drawn);
      if (!found) return;
      const region = regionOf(drawn.events.slice(0, drawn.events.length - found.late.length));
      let last = JSON.stringify([...valuesOfReport(found.report)]);
      const moving = found.late.filter((event) => {
        region.apply(event);
        const next = JSON.stringify([...valuesOfReport(regionReport(region, drawn.period))]);
        const isMoved = next !== last;
        last = next;
        return isMoved;
      });
      expect(found.restatement.causes.map(({ event }) => event?.eventId)).toEqual(moving.map(({ eventId }) => eventId));
    }),
    { numRuns: 25 },
  );
}, 30_000);

test('the balances of every report sum to zero, on every point of its path, and its parts to their totals (R-075)', () => {
  fc.assert(
    fc.property(published, ({ events, period }) => {
      const found = restated({ events, period, part: 10 });
      if (!found) return;
      const { now } = found;
      const zero = { numerator: 0, denominator: 1 };
      expect(sumOf(now.municipalities.map(({ balance }) => balance))).toEqual(zero);
      expect(sumOf(now.municipalities.map(({ balanceWithoutInformalCare }) => balanceWithoutInformalCare))).toEqual(
        zero,
      );
      for (const { municipalities } of now.growthPath)
        expect(sumOf(municipalities.map(({ balance }) => balance))).toEqual(zero);
      const count = (rows: readonly number[]) => rows.reduce((sum, each) => sum + each, 0);
      expect(count(now.categories.map(({ housed }) => housed))).toBe(now.total.housed);
      expect(count(now.coverage.map(({ housed }) => housed))).toBe(now.total.housed);
      expect(count(now.principles.map(({ housed }) => housed))).toBe(now.total.housed);
      expect(count(now.categories.map(({ applications }) => applications))).toBe(now.total.applications);
      expect(count(now.categories.map(({ granted }) => granted))).toBe(now.total.granted);
      expect(count(now.categories.map(({ refused }) => refused))).toBe(now.total.refused);
      expect(
        count(now.municipalities.map(({ housedOfOrigin }) => housedOfOrigin)) + now.total.housedOfOtherOrigin,
      ).toBe(now.total.housed);
      const { granted, housed, open, endedOtherwise, waiting } = now.demand;
      expect(housed + open + endedOtherwise).toBe(granted);
      expect(count(waiting.map((band) => band.open))).toBe(open);
    }),
    { numRuns: 40 },
  );
}, 30_000);
