import { Region } from '@evenwicht/distribution';
import { MemoryEventStore } from '@evenwicht/event-store';
import { eventTypesOf } from '@evenwicht/events';
import type { Instant } from '@evenwicht/kernel';
import { LogView } from '@evenwicht/service-kit';
import { appendFacts, copyInto, eventsOf, inventedRegion, rulers, type InventedFact } from '@evenwicht/testing';
import { ClosingWatch } from './closing-watch.js';

const at = (day: string) => `${day}T09:00:00.000Z` as Instant;

/** An invented region in which each association reported these months. */
async function watching(months: readonly string[]) {
  const log = new MemoryEventStore();
  const reports = rulers.flatMap((municipality) =>
    months.map((month): InventedFact => ({ fact: 'vacancies', municipality, month, count: 10 })),
  );
  await copyInto(log, eventsOf([...inventedRegion, ...reports]));
  return { log, watch: new ClosingWatch(log, new LogView(log, new Region())) };
}

const autumn = ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12'];
const seen = async (watch: ClosingWatch, day: string) =>
  (await watch.waiting(at(day))).map(({ halfYear, status, missingReports }) => [
    halfYear,
    status,
    missingReports.length,
  ]);

describe('A half-year waits to be closed (R-070, OQ-21)', () => {
  test('from the day after its last day on, and not before', async () => {
    const { watch } = await watching(autumn);
    expect(await seen(watch, '2026-12-31')).toEqual([]);
    expect(await seen(watch, '2027-01-01')).toEqual([['2026-H2', 'ready', 0]]);
  });

  test('with the number of reports that are still to come', async () => {
    const { watch } = await watching(autumn.slice(0, 4));
    expect(await seen(watch, '2027-01-01')).toEqual([['2026-H2', 'incomplete', 6]]);
  });

  test('until it is closed', async () => {
    const { log, watch } = await watching(autumn);
    const { example } = eventTypesOf.monitoring.HalfYearClosed;
    await appendFacts(log, 'monitoring-2026-H2', { type: 'HalfYearClosed', occurredOn: '2027-01-20', data: example });
    expect(await seen(watch, '2027-02-01')).toEqual([]);
  });

  test('and so does every later one, a missing household count among the reasons (E-37)', async () => {
    const { watch } = await watching(autumn);
    const waiting = await watch.waiting(at('2028-07-01'));
    expect(waiting.map(({ halfYear, isHouseholdCountMissing }) => [halfYear, isHouseholdCountMissing])).toEqual([
      ['2026-H2', false],
      ['2027-H1', false],
      ['2027-H2', false],
      ['2028-H1', true],
    ]);
  });
});
