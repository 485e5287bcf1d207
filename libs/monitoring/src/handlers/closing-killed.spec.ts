import { hashOfReport, Region, regionReport } from '@evenwicht/distribution';
import { beginning, MemoryEventStore, type EventStore } from '@evenwicht/event-store';
import { halfYear, plainDate, type CommandId, type Instant } from '@evenwicht/kernel';
import { CommandExecutor, LogView } from '@evenwicht/service-kit';
import { appendFacts, copyInto, eventsOf, inventedRegion, many, rulers, type InventedFact } from '@evenwicht/testing';
import type { CloseHalfYear } from '../domain/monitoring-command.js';
import { monitoringRoute } from '../domain/monitoring-route.js';
import { Closings } from './closings.js';

const months = ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12'];
const reports = rulers.flatMap((municipality) =>
  months.map((month): InventedFact => ({ fact: 'vacancies', municipality, month, count: 40 })),
);
const half = halfYear('2026-H2');
const closing: CloseHalfYear = { type: 'CloseHalfYear', on: plainDate('2027-02-01'), data: { halfYear: half } };
const context = (commandId: string) => ({
  commandId: commandId as CommandId,
  actor: { organisation: 'invented-region', role: 'secretariat' } as never,
  recordedAt: '2027-02-01T09:00:00.000Z' as Instant,
  correlationId: commandId,
  causationId: commandId,
});
const first = '11111111-1111-4111-8111-111111111111';
const another = '22222222-2222-4222-8222-222222222222';

/** A process of its own over the log: what it held in memory dies with it. */
function close(store: EventStore, commandId = first) {
  const executor = new CommandExecutor(store, new LogView(store, new Region()), {
    agreementVersionOn: () => 'invented',
  });
  return executor.execute(monitoringRoute, closing, context(commandId));
}

/** The log as a process sees it that is killed while it appends. */
function killedWhileAppending(log: MemoryEventStore, isCommitted: boolean): EventStore {
  return new Proxy(log, {
    get(target, name) {
      const member = Reflect.get(target, name) as unknown;
      if (typeof member !== 'function') return member;
      if (name !== 'append') return member.bind(target) as unknown;
      return async (...append: Parameters<EventStore['append']>) => {
        if (isCommitted) await target.append(...append);
        throw new Error('killed');
      };
    },
  });
}

async function logOf() {
  const log = new MemoryEventStore();
  await copyInto(log, eventsOf([...inventedRegion, ...reports, ...many(9, rulers[0])]));
  return log;
}

const comesLate = (log: MemoryEventStore) =>
  appendFacts(log, `supply-${rulers[1]}`, {
    type: 'SmallAffordableStockChanged',
    occurredOn: '2026-12-01',
    data: { direction: 'addition', mode: 'new-build', dwellingCount: 31 },
  });

/** What is closed: how often, and whether the report is the one that follows from the log before it. */
async function closed(log: MemoryEventStore) {
  const events = (await log.readStream('monitoring-2026-H2' as never)).filter(({ type }) => type === 'HalfYearClosed');
  const published = await new Closings(log).published(half);
  const region = new Region();
  for await (const batch of log.readAll(beginning)) {
    for (const event of batch) if (event.position <= (published?.closed.upToPosition ?? 0)) region.apply(event);
  }
  const isReproduced = published?.closed.reportHash === hashOfReport(regionReport(region, half));
  return { times: events.length, isReproduced, text: published?.text };
}

describe('A half-year is closed once, whenever the process that closes it is killed (3.5; R-070)', () => {
  test('before the event is stored: nothing is closed, and sending it again closes on what is known then', async () => {
    const log = await logOf();
    await expect(close(killedWhileAppending(log, false))).rejects.toThrow('killed');
    expect((await closed(log)).times).toBe(0);
    await comesLate(log);

    await close(log);

    expect(await closed(log)).toMatchObject({
      times: 1,
      isReproduced: true,
      text: expect.stringContaining('"additions":31'),
    });
  });

  test('after it is stored and before the answer: the answer of the second sending is that of the first', async () => {
    const log = await logOf();
    await expect(close(killedWhileAppending(log, true))).rejects.toThrow('killed');
    const published = await closed(log);
    const head = await log.head();
    await comesLate(log);

    const again = await close(log);
    const byAnother = await close(log, another);

    expect(published).toMatchObject({ times: 1, isReproduced: true });
    expect(await closed(log)).toEqual(published);
    expect([again.position, byAnother.position]).toEqual([head, head]);
  });
});
