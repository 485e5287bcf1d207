import { upcast, type Position, type RecordedEvent, type StreamName } from '@evenwicht/events';
import { EventIdReused, UnstorableText, type EventToAppend, type ExpectedRevision } from './event-store.js';

/** An append as every adapter stores it: the exact text of each event, everything but the position. */
export interface StorableAppend {
  readonly stream: StreamName;
  readonly expected: ExpectedRevision;
  readonly events: readonly StorableEvent[];
  /** Where the writer relies on having seen all there is (`KnownLog`): up to where it has. */
  readonly seenUpTo?: Position;
}

export interface StorableEvent {
  readonly eventId: string;
  readonly type: string;
  readonly revision: number;
  /** The bytes that are stored, and hashed, for ever. */
  readonly text: string;
}

/** @throws UnstorableText EventIdReused RangeError for an append without events */
export function storable(
  stream: StreamName,
  expected: ExpectedRevision,
  events: readonly EventToAppend[],
): StorableAppend {
  if (events.length === 0) throw new RangeError(`stream ${stream}: an append holds at least one event`);
  if (new Set(events.map(({ eventId }) => eventId)).size < events.length) throw new EventIdReused(stream);
  return { stream, expected, events: events.map((event, index) => written(stream, expected + 1 + index, event)) };
}

function written(stream: StreamName, revision: number, event: EventToAppend): StorableEvent {
  const { eventId, type, data, ...envelope } = event;
  const text = JSON.stringify({ eventId, stream, revision, type, ...envelope, data });
  if (holdsNoText(text)) throw new UnstorableText(type);
  return { eventId, type, revision, text };
}

/** JSON.stringify escapes NUL and lone surrogates; `\\u0000` in the JSON is a backslash that somebody typed. */
function holdsNoText(json: string): boolean {
  if (!json.includes('\\u')) return false;
  return (json.match(/\\(?:u[0-9a-f]{4}|.)/g) ?? []).some((escape) => /^\\u(?:0000|d[89a-f]..)$/.test(escape));
}

/** What a reader gets of stored text; data of an older schema version are lifted to the present one. */
export function recorded(text: string, position: Position): RecordedEvent {
  const event = JSON.parse(text) as RecordedEvent & { position: Position };
  event.position = position;
  return upcast(event);
}
