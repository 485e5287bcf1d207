import { MemoryEventStore, type EventToAppend } from '@evenwicht/event-store';
import { checkEvent, streamName } from '@evenwicht/events';
import type { CommandId, EventId, Instant, PlainDate } from '@evenwicht/kernel';

/** A log of invented vacancy reports, as the store writes them; the same every time. */
export async function inventedLog(count: number): Promise<MemoryEventStore> {
  const log = new MemoryEventStore();
  await grow(log, count);
  return log;
}

/** As many more. Every tenth event starts a stream of its own. */
export async function grow(log: MemoryEventStore, count: number): Promise<void> {
  const from: number = await log.head();
  for (let n = from; n < from + count; n += 1) await log.append(streamOf(n), (n % 10) - 1, [checked(inventedEvent(n))]);
}

function streamOf(n: number) {
  return streamName('supply', `GM${String(9000 + Math.floor(n / 10)).padStart(4, '0')}`);
}

/** Two events that set rules, at the end of the log. */
export async function adoptAgreement(log: MemoryEventStore): Promise<void> {
  const region = 'verzonnen-land';
  const stream = streamName('agreement', region);
  const data = [
    { type: 'AgreementAdopted', data: { region, version: '2025-12-05', adoptedBy: 'regional-board' } },
    { type: 'AgreementEntryIntoForceEstablished', data: {} },
  ];
  const events = data.map((each, index) => checked({ ...inventedEvent(9000 + index), ...each }));
  await log.append(stream, -1, events);
}

function checked<Event extends EventToAppend>(event: Event): Event {
  checkEvent(event);
  return event;
}

function inventedEvent(n: number) {
  const id = `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  return {
    eventId: id as EventId,
    type: 'VacanciesReported',
    schemaVersion: 1,
    occurredOn: '2026-08-31' as PlainDate,
    recordedAt: '2026-09-01T09:12:13.456Z' as Instant,
    actor: { organisation: 'verzonnen-land', role: 'employee', pseudonym: 'p-7' },
    agreementVersion: '2025-12-05',
    correlationId: id,
    causationId: id,
    commandId: id as CommandId,
    data: { association: 'verzonnen-land', month: '2026-08', vacancyCount: n },
  };
}
