import { checkEvent, eventTypeNamed, type Position, type RecordedEvent, type StreamName } from '@evenwicht/events';
import { noStream, type EventStore, type EventToAppend } from '@evenwicht/event-store';
import { nameBasedUuid, type CommandId, type EventId, type Instant } from '@evenwicht/kernel';

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
export async function appendFacts(log: EventStore, stream: string, ...facts: SpecFact[]): Promise<Position> {
  const name = stream as StreamName;
  const last = (await log.readStream(name)).at(-1)?.revision ?? noStream;
  const events = facts.map((fact, index) => eventToAppend(`${stream} ${last + 1 + index}`, fact));
  return (await log.append(name, last, events)).position;
}

/** Copies events that were read or made elsewhere into a log, in their order. */
export async function copyInto(log: EventStore, events: readonly RecordedEvent[]): Promise<void> {
  for (const event of events) await log.append(event.stream, event.revision - 1, [toAppendAgain(event)]);
}

function toAppendAgain(event: RecordedEvent): EventToAppend {
  const { eventId, type, schemaVersion, occurredOn, recordedAt, data, sourceSystem } = event;
  const { actor, agreementVersion, correlationId, causationId, commandId } = event;
  const provenance = { actor, agreementVersion, correlationId, causationId, commandId };
  const fact = { eventId, type, schemaVersion, occurredOn, recordedAt, data };
  return { ...fact, ...provenance, ...(sourceSystem === undefined ? {} : { sourceSystem }) };
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
