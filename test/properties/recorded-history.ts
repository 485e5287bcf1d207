import type { RecordedEvent } from '@evenwicht/events';
import { eventsOf, type InventedFact } from '@evenwicht/testing';
import fc from 'fast-check';
import { randomHistory } from './random-history.js';

/** Known one after another, over the three years that the history spans. */
function recorded(facts: readonly InventedFact[]): RecordedEvent[] {
  const events = eventsOf(facts);
  return events.map((event, index) => {
    const day = new Date(Date.parse('2026-01-01T12:00:00Z') + Math.floor((index / events.length) * 1_000) * 86_400_000);
    return { ...event, recordedAt: day.toISOString() as RecordedEvent['recordedAt'] };
  });
}

/** A random history as a log would hold it; some without the household counts of a year, as in a region that has not recorded them yet. */
export const recordedHistory: fc.Arbitrary<RecordedEvent[]> = fc
  .tuple(randomHistory, fc.option(fc.constantFrom('2025', '2026', '2027')))
  .map(([facts, missing]) =>
    recorded(facts.filter((fact) => fact.fact !== 'households' || !missing || !fact.referenceDate.startsWith(missing))),
  );
