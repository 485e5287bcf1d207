import { parentPort, workerData } from 'node:worker_threads';
import { EventStoreUnavailable } from '../event-store.js';
import { FactReader } from '../recorded-fact.js';
import type { FoldModule, RangeAnswer, RangeTask } from './fold-threads.js';
import { connectionTo, poolOf } from './log-connection.js';
import { RangeReader, type Piece } from './range-reader.js';

/** One thread of `FoldThreads`: it reads one range at a time over one connection of its own. */
const reader = new RangeReader(poolOf({ ...connectionTo(workerData as string), max: 1 }));

async function fold({ number, module, ...piece }: RangeTask): Promise<RangeAnswer> {
  try {
    return { number, result: await folded((await import(module)) as FoldModule, piece) };
  } catch (error) {
    return { number, failure: String(error), isUnavailable: error instanceof EventStoreUnavailable };
  }
}

function folded(module: FoldModule, piece: Piece): Promise<unknown> {
  if (module.passedOver) return module.default(reader.facts(piece, new FactReader(module.passedOver)));
  const { after, upTo, filter, share } = piece;
  return module.default(reader.events(after, upTo, filter, share));
}

parentPort?.on('message', (task: RangeTask) => {
  void fold(task).then((answer) => parentPort?.postMessage(answer));
});
