import type { StoredBytes } from '@evenwicht/event-store';
import type { Position } from '@evenwicht/events';

/** The exact stored bytes of the events of a log, in its order: all that evidence is made of. */
export interface LogBytes {
  head(): Promise<Position>;
  readBytes(after: Position, upTo: Position): AsyncIterable<readonly StoredBytes[]>;
}

/** How much has been read. */
export interface EvidenceProgress {
  readonly done: number;
  readonly total: number;
}
