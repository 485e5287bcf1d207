import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { CommandId, EventId, Instant, PlainDate } from '@evenwicht/kernel';
import { streamName, type Position, type RecordedEvent, type StreamCategory, type StreamName } from '@evenwicht/events';
import { noStream, type Appended, type EventFilter, type EventStore, type EventToAppend } from '../event-store.js';

/** An invented event with an id of its own. */
export function anEvent(
  data: unknown = { association: 'association-1', month: '2026-08', vacancyCount: 12 },
): EventToAppend {
  const commandId = randomUUID();
  return {
    eventId: randomUUID() as EventId,
    type: 'VacanciesReported',
    schemaVersion: 1,
    occurredOn: '2026-08-31' as PlainDate,
    recordedAt: '2026-09-01T07:30:00.000Z' as Instant,
    actor: { organisation: 'association-1', role: 'reporter', pseudonym: 'p-7' },
    agreementVersion: '2025-12-05',
    correlationId: commandId,
    causationId: commandId,
    commandId: commandId as CommandId,
    data,
  };
}

export function events(count: number): EventToAppend[] {
  return Array.from({ length: count }, () => anEvent());
}

/** A stream that nobody has used. */
export function aStream(category: StreamCategory = 'supply'): StreamName {
  return streamName(category, randomUUID());
}

/** More than one append may hold in every store (a megabyte), into a stream of its own, in order. */
export async function appendInPieces(
  store: EventStore,
  stream: StreamName,
  sent: readonly EventToAppend[],
  size = 500,
): Promise<Appended> {
  let last: Appended = { revision: noStream, position: 0 as Position };
  for (let from = 0; from < sent.length; from += size) {
    last = await store.append(stream, last.revision, sent.slice(from, from + size));
  }
  return last;
}

export async function everythingAfter(
  store: EventStore,
  after: Position,
  filter?: EventFilter,
): Promise<RecordedEvent[]> {
  const all: RecordedEvent[] = [];
  for await (const batch of store.readAll(after, filter)) all.push(...batch);
  return all;
}

export function idsOf(list: readonly { readonly eventId: EventId }[]): EventId[] {
  return list.map(({ eventId }) => eventId);
}

/** Waits for what must come to be so. @throws AssertionError when it has not after `milliseconds` */
export async function eventually(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  milliseconds = 15_000,
): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!(await isSo())) {
    assert.ok(Date.now() < deadline, `after ${milliseconds} ms still not so: ${what}`);
    await pause(5);
  }
}

/** Says what came instead, which `assert.rejects` does not for a class of another realm. */
export async function assertRejects(
  attempt: Promise<unknown>,
  type: abstract new (...particulars: never[]) => Error,
): Promise<void> {
  const error: unknown = await attempt.then(
    () => 'nothing',
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof type, `expected a rejection with ${type.name}, got ${String(error)}`);
}
