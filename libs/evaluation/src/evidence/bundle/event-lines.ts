import type { StoredBytes } from '@evenwicht/event-store';
import type { Position } from '@evenwicht/events';
import { leafHashWithin, type Hash } from '../merkle/merkle-hash.js';

const newline = 10;

/** Bytes with a line break in them, which the store never writes: they cannot stand on a line. */
export class UnexportableEvent extends Error {
  constructor(readonly position: Position) {
    super(`the bytes of the event at position ${position} hold a line break`);
    this.name = 'UnexportableEvent';
  }
}

export interface EventLines {
  /** Each event as it is stored, and a newline. */
  readonly text: Buffer;
  readonly leaves: readonly Hash[];
}

/** @throws UnexportableEvent */
export function eventLines(batch: readonly StoredBytes[]): EventLines {
  const length = batch.reduce((sum, { bytes }) => sum + bytes.length + 1, 1);
  const buffer = Buffer.allocUnsafe(length); // one byte more at the start, which the first leaf hash needs
  const leaves: Hash[] = [];
  let start = 1;
  for (const { bytes, position } of batch) {
    if (bytes.includes(newline)) throw new UnexportableEvent(position);
    const end = start + bytes.copy(buffer, start);
    leaves.push(leafHashWithin(buffer, start, end));
    buffer[end] = newline;
    start = end + 1;
  }
  return { text: buffer.subarray(1), leaves };
}

export function leafLines(leaves: readonly Hash[]): Buffer {
  return Buffer.from(leaves.map((leaf) => `${leaf.toString('hex')}\n`).join(''), 'latin1');
}
