import { hashOfReport, Region, regionReport } from '@evenwicht/distribution';
import { MemoryEventStore } from '@evenwicht/event-store';
import { halfYear, type Instant } from '@evenwicht/kernel';
import { LogView, type Visit } from '@evenwicht/service-kit';
import { appendFacts, copyInto, eventsOf, inventedRegion, many, rulers } from '@evenwicht/testing';
import { ReadHalfYearRestatement, ReadHalfYearRestatementHandler } from './read-half-year-restatement.js';

const half = halfYear('2026-H2');
const visit: Visit = {
  visitor: { pseudonym: 'invented', organisation: 'region', role: 'evaluator' },
  operation: 'readHalfYearRestatement',
  at: '2027-03-01T09:00:00.000Z' as Instant,
};

/** Closed when the formula of `housed` was another one: of five households it counted four. Invented. */
async function closedUnderAnotherFormula() {
  const log = new MemoryEventStore();
  const region = new Region();
  const events = eventsOf([...inventedRegion, ...many(5, rulers[0])]);
  for (const event of events) region.apply(event);
  await copyInto(log, events);
  const { total, ...report } = regionReport(region, half);
  const asOnceCounted = { ...report, total: { ...total, housed: 4 } };
  await appendFacts(log, 'monitoring-2026-H2', {
    type: 'HalfYearClosed',
    occurredOn: '2027-02-01',
    data: {
      halfYear: half,
      upToPosition: region.upTo,
      upToEventId: events.at(-1)?.eventId,
      reportHash: hashOfReport(asOnceCounted),
      report: asOnceCounted,
      markedMissing: [],
    },
  });
  return log;
}

test('a figure that moved by its formula is laid at the door of the formula, and what came late at that of who recorded it', async () => {
  const log = await closedUnderAnotherFormula();
  await appendFacts(log, `supply-${rulers[1]}`, {
    type: 'SmallAffordableStockChanged',
    occurredOn: '2026-12-01',
    data: { direction: 'addition', mode: 'new-build', dwellingCount: 31 },
  });
  const handler = new ReadHalfYearRestatementHandler(log, new LogView(log, new Region()));

  const { causes, figures } = await handler.execute(new ReadHalfYearRestatement(visit, half));

  expect(causes).toEqual([
    { kind: 'formula', sentence: 'De formule van een cijfer is een andere versie.' },
    expect.objectContaining({ kind: 'event', type: 'SmallAffordableStockChanged', occurredOn: '2026-12-01' }),
  ]);
  expect(figures.filter(({ part, figure }) => part === 'total' && figure === 'housed')).toMatchObject([
    { published: 4, nowKnown: 5, steps: [{ before: 4, after: 5, cause: 0 }] },
  ]);
});
