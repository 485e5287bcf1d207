import fc from 'fast-check';
import { halfYearFigures, Region } from '@evenwicht/distribution';
import { beginning, MemoryEventStore } from '@evenwicht/event-store';
import type { RecordedEvent } from '@evenwicht/events';
import { importInventedHistory, inventedHistory, type InventedHistoryOptions } from '@evenwicht/history';
import { halfYear } from '@evenwicht/kernel';
import { factsOf } from './facts-of-history.js';
import { naiveHalfYear } from './naive-half-year.js';

const anyHistory: fc.Arbitrary<InventedHistoryOptions> = fc.record({
  seed: fc.nat(),
  monthCount: fc.integer({ min: 8, max: 14 }),
  applicationsPerMonth: fc.integer({ min: 10, max: 40 }),
  vacanciesInPercent: fc.integer({ min: 5, max: 40 }),
});

async function imported(history: InventedHistoryOptions) {
  const store = new MemoryEventStore();
  const { refusedLines } = await importInventedHistory({ store, history });
  expect(refusedLines).toEqual([]);
  const events: RecordedEvent[] = [];
  for await (const batch of store.readAll(beginning)) events.push(...batch);
  return events;
}

describe('Whatever history is imported', () => {
  it('its half-year reports equal those of a second implementation that reads the lines', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async (history) => {
        const region = new Region();
        for (const event of await imported(history)) region.apply(event);
        const facts = factsOf(inventedHistory(history));

        for (const period of ['2023-H2', '2024-H1', '2024-H2']) {
          const figures: unknown = JSON.parse(JSON.stringify(halfYearFigures(region, halfYear(period))));
          expect(figures).toEqual(naiveHalfYear(facts, period));
        }
      }),
      { numRuns: 4 },
    );
  });

  it('each granted household is housed, still open or closed otherwise (invariant 12)', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async (history) => {
        const events = await imported(history);
        const streamsWith = (type: string) =>
          new Set(events.filter((event) => event.type === type).map(({ stream }) => stream));
        const granted = streamsWith('UrgencyGranted');
        const housed = streamsWith('TenancyStarted');
        const closed = streamsWith('CaseClosed');
        const grantedOf = (streams: Set<unknown>) => [...granted].filter((stream) => streams.has(stream)).length;
        const open = [...granted].filter((stream) => !housed.has(stream) && !closed.has(stream)).length;

        expect([...housed].every((stream) => granted.has(stream))).toBe(true);
        expect(granted.size).toBe(grantedOf(housed) + open + grantedOf(closed));
      }),
      { numRuns: 2 },
    );
  });
});
