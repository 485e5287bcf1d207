import type { RecordedEvent as ServedEvent } from '@kurrent/kurrentdb-client';
import type { LogNames } from './log-names.js';
import type { FollowedEvent } from './log-index.js';
import { numbersOf, type Place } from './place-list.js';

/** An event in one of our streams that this program did not write. */
export class ForeignEvent extends Error {
  constructor(event: ServedEvent) {
    super(`stream ${event.streamId}, revision ${event.revision}: not written by this program`);
    this.name = 'ForeignEvent';
  }
}

/** An event as the client gives it. @throws ForeignEvent */
export function followed(event: ServedEvent, names: LogNames): FollowedEvent {
  return {
    eventId: event.id,
    stream: names.here(event.streamId),
    revision: Number(event.revision),
    place: placeOf(event),
    text: textOf(event),
  };
}

/** The stored bytes: sent as bytes and not as JSON, so that nobody writes them anew on the way. @throws ForeignEvent */
export function textOf(event: ServedEvent): string {
  if (event.isJson) throw new ForeignEvent(event);
  return Buffer.from(event.data).toString('utf8');
}

/** Where it stands in `$all`. */
export function placeOf(event: ServedEvent): Place {
  if (!event.position) throw new ForeignEvent(event);
  return numbersOf(event.position);
}
