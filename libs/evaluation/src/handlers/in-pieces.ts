import { setImmediate } from 'node:timers/promises';
import type { ReadableLog } from '../replay/replay.js';

/** Events that are folded at a stretch, in a few milliseconds; after them whoever waits is served. */
const pieceSize = 200;

/** A log that is read with others served in between. */
export function inPieces(log: ReadableLog, size = pieceSize): ReadableLog {
  return {
    async *readAll(after) {
      for await (const batch of log.readAll(after)) {
        for (let start = 0; start < batch.length; start += size) {
          yield batch.slice(start, start + size);
          await setImmediate();
        }
      }
    },
  };
}
