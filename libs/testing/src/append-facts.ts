import {
  checkEvent,
  eventTypeNamed,
  type Position,
  type RecordedEvent,
  type StoredEvent,
  type StreamName,
} from '@evenwicht/events';
import { nameBasedUuid, type CommandId, type EventId, type Instant } from '@evenwicht/kernel';

type EventToAppend = Omit<StoredEvent, 'stream' | 'revision'>;

/** What is needed of a log. Not the port itself: the specs of the event store stand on this library. */
export interface AppendableLog {
  readStream(stream: StreamName): Promise<readonly RecordedEvent[]>;
  append(
    stream: StreamName,
    expected: number,
    events: readonly EventToAppend[],
  ): Promise<{ readonly position: Position }>;
}

const beforeTheFirst = -1;

/** A fact as a spec writes it. */
export interface SpecFact {
  readonly type: string;
  readonly occurredOn: string;
  readonly data: unknown;
}

const namespace = '6a4e1d7c-0d5f-4c39-9f6e-0d0f1c5f7a11';

/**
 * Puts facts at the end of a stream in an invented envelope: known at nine on the day on which they were so.
 * @throws InvalidEvent for a fact that the log would refuse
 */
export async function appendFacts(log: AppendableLog, stream: string, ...facts: SpecFact[]): Promise<Position> {
  const name = stream as StreamName;
  const last = (await log.readStream(name)).at(-1)?.revision ?? beforeTheFirst;
  const events = facts.map((fact, index) => eventToAppend(`${stream} ${last + 1 + index}`, fact));
  return (await log.append(name, last, events)).position;
}

/** Copies events that were read or made elsewhere into a log, in their order. */
export async function copyInto(log: AppendableLog, events: readonly RecordedEvent[]): Promise<void> {
  for (const event of events) await log.append(event.stream, event.revision - 1, [toAppendAgain(event)]);
}

function toAppendAgain(event: RecordedEvent): EventToAppend {
  const { stream, revision, position, ...again } = event;
  void [stream, revision, position]; // the log gives these
  return again;
}

function eventToAppend(name: string, fact: SpecFact): EventToAppend {
  checkEvent(fact);
  const id = nameBasedUuid(namespace, name);
  return {
    eventId: id as EventId,
    commandId: id as CommandId,
    correlationId: id,
    causationId: id,
    type: fact.type,
    schemaVersion: eventTypeNamed(fact.type).schemaVersion,
    occurredOn: fact.occurredOn as EventToAppend['occurredOn'],
    recordedAt: `${fact.occurredOn}T09:00:00.000Z` as Instant,
    actor: { organisation: 'region', role: 'coordinator', pseudonym: 'p-1' },
    agreementVersion: '2025-12-05',
    data: fact.data,
  };
}
