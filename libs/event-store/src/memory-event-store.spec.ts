import type { CommandId, EventId, Instant, PlainDate } from '@evenwicht/kernel';
import { streamName } from '@evenwicht/events';
import { noStream, type EventToAppend } from './event-store.js';
import { MemoryEventStore } from './memory-event-store.js';

const anEvent = (eventId: string): EventToAppend => ({
  eventId: eventId as EventId,
  type: 'VacanciesReported',
  schemaVersion: 1,
  occurredOn: '2026-08-31' as PlainDate,
  recordedAt: '2026-09-01T00:00:00.000Z' as Instant,
  actor: { organisation: 'association-1', role: 'reporter', pseudonym: 'p-1' },
  agreementVersion: '2025-12-05',
  correlationId: 'c',
  causationId: 'c',
  commandId: eventId as CommandId,
  data: { association: 'association-1', month: '2026-08', vacancyCount: 12 },
});

describe('MemoryEventStore', () => {
  const stream = streamName('supply', 'GM0148');

  it('gives back what was appended, with stream, revision and position', async () => {
    const store = new MemoryEventStore();
    expect(await store.append(stream, noStream, [anEvent('a'), anEvent('b')])).toEqual({ revision: 1, position: 2 });
    const [first, second] = await store.readStream(stream);
    expect(first).toEqual({ ...anEvent('a'), stream, revision: 0, position: 1 });
    expect(second).toMatchObject({ eventId: 'b', revision: 1, position: 2 });
  });

  it('shares nothing with its readers', async () => {
    const store = new MemoryEventStore();
    await store.append(stream, noStream, [anEvent('a')]);
    const [read] = await store.readStream(stream);
    (read!.data as { vacancyCount: number }).vacancyCount = 99;
    expect((await store.readStream(stream))[0]!.data).toEqual(anEvent('a').data);
  });
});
