import type { z } from 'zod';
import { agreementEvents, type AgreementEvent } from './agreement-events.js';
import { alarmEvents, type AlarmEvent } from './alarm-events.js';
import { boardEvents, type BoardEvent } from './board-events.js';
import { caseEvents, type CaseEvent } from './case-events.js';
import { evaluationEvents, type EvaluationEvent } from './evaluation-events.js';
import type { Position, StoredEvent, StreamCategory } from './envelope.js';
import type { EventType, EventTypes, Names } from './event-type.js';
import { importEvents, type ImportEvent } from './import-events.js';
import { meetingEvents, type MeetingEvent } from './meeting-events.js';
import { monitoringEvents, type MonitoringEvent } from './monitoring-events.js';
import { reciprocityEvents, type ReciprocityEvent } from './reciprocity-events.js';
import { schemeEvents, type SchemeEvent } from './scheme-events.js';
import { supplyEvents, type SupplyEvent } from './supply-events.js';

/** Every event type, by the stream category that it belongs to. */
export const eventTypesOf = {
  agreement: agreementEvents,
  scheme: schemeEvents,
  supply: supplyEvents,
  case: caseEvents,
  meeting: meetingEvents,
  reciprocity: reciprocityEvents,
  monitoring: monitoringEvents,
  alarm: alarmEvents,
  board: boardEvents,
  evaluation: evaluationEvents,
  import: importEvents,
} as const satisfies Record<StreamCategory, EventTypes>;

export type DomainEvent =
  | AgreementEvent
  | SchemeEvent
  | SupplyEvent
  | CaseEvent
  | MeetingEvent
  | ReciprocityEvent
  | MonitoringEvent
  | AlarmEvent
  | BoardEvent
  | EvaluationEvent
  | ImportEvent;

const byName = new Map<string, EventType>(Object.values(eventTypesOf).flatMap((types) => Object.entries(types)));

/** An event that a newer version recorded. It is not guessed at: whoever meets it is older than the log (docs/adr/0163). */
export class EventIsNewer extends Error {
  /** Where it stands in the log; absent where it was not read from there. */
  readonly position: Position | undefined;

  constructor({ type, schemaVersion, position }: NewerEvent) {
    super(
      schemaVersion === undefined
        ? `unknown event type ${type}`
        : `no upcaster for ${type} from version ${schemaVersion}`,
    );
    this.name = 'EventIsNewer';
    this.position = position;
  }
}

interface NewerEvent {
  readonly type: string;
  /** Absent for a type that is not known in any version. */
  readonly schemaVersion?: number;
  readonly position?: Position;
}

/** @throws EventIsNewer for a type that this version does not know */
export function eventTypeNamed(name: string): EventType {
  const found = byName.get(name);
  if (!found) throw new EventIsNewer({ type: name });
  return found;
}

export function allEventTypes(): ReadonlyMap<string, EventType> {
  return byName;
}

/** An event that does not fit its schema: a fault of the writer, never stored. */
export class InvalidEvent extends Error {
  constructor(
    readonly type: string,
    readonly issues: readonly z.core.$ZodIssue[],
  ) {
    // the paths alone: the values may be what should not have been there
    super(`${type} does not fit its schema at ${issues.map(({ path }) => path.join('.') || '(root)').join(', ')}`);
    this.name = 'InvalidEvent';
  }
}

/** Checks data on the way in. @throws InvalidEvent */
export function checkEvent(event: { readonly type: string; readonly data: unknown }): void {
  const result = eventTypeNamed(event.type).data.safeParse(event.data);
  if (!result.success) throw new InvalidEvent(event.type, result.error.issues);
}

interface Upcastable extends Pick<StoredEvent, 'type' | 'schemaVersion' | 'data'> {
  readonly position?: Position;
}

/**
 * Data of an older schema version, lifted to the present one; most events pass untouched.
 * @throws EventIsNewer
 */
export function upcast<Event extends Upcastable>(event: Event): Event {
  const type = byName.get(event.type);
  if (type?.schemaVersion === event.schemaVersion) return event;
  const { position } = event;
  if (!type) throw new EventIsNewer({ type: event.type, ...(position !== undefined && { position }) });
  if (event.schemaVersion > type.schemaVersion) throw new EventIsNewer(event);
  if (!type.upcast) throw new Error(`no upcaster for ${event.type} from version ${event.schemaVersion}`);
  return { ...event, schemaVersion: type.schemaVersion, data: type.upcast(event.data, event.schemaVersion) };
}

/** The Dutch sentence of an event. */
export function sentenceOf(event: { readonly type: string; readonly data: unknown }, names: Names): string {
  return eventTypeNamed(event.type).sentence(event.data, names);
}
