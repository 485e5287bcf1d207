import type { CommandId, EventId, Instant, PlainDate } from '@evenwicht/kernel';
import { streamName, type Position, type RecordedEvent } from '@evenwicht/events';
import { MemoryEventStore } from '@evenwicht/event-store';
import { PrefixView } from './prefix-view.js';

class Seen {
  readonly positions: number[] = [];
  apply = ({ position }: RecordedEvent) => void this.positions.push(position);
}

/** As many invented events as asked for. */
async function logOf(count: number): Promise<MemoryEventStore> {
  const store = new MemoryEventStore();
  await add(store, 0, count);
  return store;
}

async function add(store: MemoryEventStore, already: number, count: number): Promise<void> {
  const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const events = Array.from({ length: count }, (_, index) => ({
    eventId: uuid(already + index) as EventId,
    commandId: uuid(already + index) as CommandId,
    correlationId: 'c',
    causationId: 'c',
    type: 'VacanciesReported',
    schemaVersion: 1,
    occurredOn: '2026-09-30' as PlainDate,
    recordedAt: '2026-10-01T08:00:00.000Z' as Instant,
    actor: { organisation: 'association-1', role: 'housing-association', pseudonym: 'p' },
    agreementVersion: '2025-12-05',
    data: { association: 'association-1', month: '2026-09', vacancyCount: index },
  }));
  await store.append(streamName('supply', 'GM0148'), already - 1, events);
}

const through = (view: PrefixView<Seen>, position: number) => view.through(position as Position);

describe('a view of the log as it was', () => {
  it('holds everything up to a position and nothing after it', async () => {
    const view = new PrefixView(await logOf(5), () => new Seen());
    expect((await through(view, 2)).positions).toEqual([1, 2]);
    expect((await through(view, 4)).positions).toEqual([1, 2, 3, 4]);
    expect((await through(view, 4)).positions).toEqual([1, 2, 3, 4]);
  });

  it('begins anew to go back, and sees the same again', async () => {
    const view = new PrefixView(await logOf(5), () => new Seen());
    await through(view, 5);
    expect((await through(view, 3)).positions).toEqual([1, 2, 3]);
  });

  it('sees what came after it had read to the end', async () => {
    const store = await logOf(2);
    const view = new PrefixView(store, () => new Seen());
    await through(view, 2);
    await add(store, 2, 2);
    expect((await through(view, 3)).positions).toEqual([1, 2, 3]);
    expect((await view.atHead()).positions).toEqual([1, 2, 3]);
  });
});
