import type { Position } from '@evenwicht/events';
import type { StoredBytes } from './postgres/range-reader.js';
import type { StorableAppend, StorableEvent } from './stored-event.js';

/** A log that takes over events from another, as they were stored there. */
export interface CopyTarget {
  head(): Promise<Position>;
  /**
   * Stores all of it in this order, up to the first that fails; what is stored already is found.
   * @returns the position of the last event
   * @throws WrongExpectedRevision EventIdReused EventStoreUnavailable
   */
  storeCopied(appends: readonly StorableAppend[]): Promise<Position>;
}

/** What an append may hold in every engine, with room to spare. */
const most = { events: 200, bytes: 400_000 };

/** Stored bytes as appends of the same bytes: events of one stream that follow each other go together. */
export function copiedAppends(batch: readonly StoredBytes[]): StorableAppend[] {
  const appends: { append: StorableAppend & { events: StorableEvent[] }; bytes: number }[] = [];
  for (const { bytes } of batch) {
    const { stream, event } = parsed(bytes);
    const last = appends.at(-1);
    if (last && last.append.stream === stream && fits(last, event.revision, bytes.length)) {
      last.append.events.push(event);
      last.bytes += bytes.length;
    } else {
      appends.push({ append: { stream, expected: event.revision - 1, events: [event] }, bytes: bytes.length });
    }
  }
  return appends.map(({ append }) => append);
}

function fits(last: { append: StorableAppend; bytes: number }, revision: number, size: number): boolean {
  const { events } = last.append;
  const isNext = events.at(-1)?.revision === revision - 1;
  return isNext && events.length < most.events && last.bytes + size <= most.bytes;
}

function parsed(bytes: Buffer): { readonly stream: StorableAppend['stream']; readonly event: StorableEvent } {
  const text = bytes.toString('utf8');
  const { stream, eventId, type, revision } = JSON.parse(text) as StorableEvent & Pick<StorableAppend, 'stream'>;
  return { stream, event: { eventId, type, revision, text } };
}
