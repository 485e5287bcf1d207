import { upcast, type Position, type RecordedEvent } from '@evenwicht/events';
import { eventLineBlocks, type LineBlock } from './event-line-blocks.js';

/** Where an event stands in the file of the events. */
export interface LinePlace {
  /** From 1. */
  readonly line: number;
  /** Bytes before it. */
  readonly offset: number;
}

/** As it is stored, in no later form; its position is not among its bytes. */
export interface PlacedEvent {
  readonly event: RecordedEvent;
  readonly place: LinePlace;
}

export const firstLine: LinePlace = { line: 1, offset: 0 };

/** The events of a bundle, some at a time, each parsed when it is come to. @throws SyntaxError for a line that is no JSON */
export async function* storedEvents(path: string, from = firstLine): AsyncIterable<Iterable<PlacedEvent>> {
  let { line } = from;
  for await (const block of eventLineBlocks(path, { from: from.offset })) {
    yield eventsOn(block, line);
    line += block.starts.length;
  }
}

/** As a reader of the log gets it: with its position, in the present form. The stored one is not kept beside it. */
export function asRecorded({ event, place }: PlacedEvent): RecordedEvent {
  return upcast(Object.assign(event, { position: place.line as Position }));
}

/** One by one: a thousand at once would outlive the collector's first look, and make the process twice as large. */
function* eventsOn({ buffer, starts, ends, offset }: LineBlock, firstOfBlock: number): Iterable<PlacedEvent> {
  for (const [n, start] of starts.entries()) {
    const event = JSON.parse(buffer.toString('utf8', start, ends[n])) as RecordedEvent;
    yield { event, place: { line: firstOfBlock + n, offset: offset + start - 1 } };
  }
}
