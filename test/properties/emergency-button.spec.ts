import fc from 'fast-check';
import { halfYearFigures, Region } from '@evenwicht/distribution';
import { beginning, MemoryEventStore } from '@evenwicht/event-store';
import { boardEvents, type RecordedEvent } from '@evenwicht/events';
import { importInventedHistory, inventedRegion, type InventedHistoryOptions } from '@evenwicht/history';
import { halfYear } from '@evenwicht/kernel';
import { appendFacts } from '@evenwicht/testing';

const anyHistory: fc.Arbitrary<InventedHistoryOptions> = fc.record({
  seed: fc.nat(),
  monthCount: fc.integer({ min: 8, max: 12 }),
  applicationsPerMonth: fc.integer({ min: 10, max: 25 }),
  vacanciesInPercent: fc.integer({ min: 5, max: 40 }),
});

/** What came of the history, worked in through the ordinary commands on a log that may begin with the button pressed. */
async function outcomeOf(history: InventedHistoryOptions, isPressed: boolean) {
  const store = new MemoryEventStore();
  const pressed = { occurredOn: '2023-07-01', data: boardEvents.EmergencyButtonPressed.example };
  if (isPressed) await appendFacts(store, `board-${inventedRegion}`, { type: 'EmergencyButtonPressed', ...pressed });
  const { refusedLines } = await importInventedHistory({ store, history });
  const region = new Region();
  const events: RecordedEvent[] = [];
  for await (const batch of store.readAll(beginning)) events.push(...batch);
  for (const event of events) region.apply(event);
  return {
    refusedLines,
    figures: ['2023-H2', '2024-H1'].map((period) => halfYearFigures(region, halfYear(period))),
    recorded: events
      .filter(({ stream, type }) => !stream.startsWith('board-') && !type.startsWith('Import'))
      .map(({ stream, type, occurredOn, data }) => ({ stream, type, occurredOn, data: withoutPositions(data) })),
  };
}

/** A decision names how far in the log it looked: one further where the log begins with the button. */
function withoutPositions(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data, (name, value: unknown) => (/position/i.test(name) ? undefined : value)));
}

it('the emergency button suspends nothing: whatever history follows has the same outcomes, figures and ledger (E-34)', async () => {
  await fc.assert(
    fc.asyncProperty(anyHistory, async (history) => {
      expect(await outcomeOf(history, true)).toEqual(await outcomeOf(history, false));
    }),
    { numRuns: 2 },
  );
});
