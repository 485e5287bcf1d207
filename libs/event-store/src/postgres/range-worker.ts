import { parentPort, workerData } from 'node:worker_threads';
import { EventStoreUnavailable } from '../event-store.js';
import type { RangeAnswer, RangeFold, RangeTask } from './fold-threads.js';
import { connectionTo, poolOf } from './log-connection.js';
import { RangeReader } from './range-reader.js';

/** One thread of `FoldThreads`: it reads one range at a time over one connection of its own. */
const reader = new RangeReader(poolOf({ ...connectionTo(workerData as string), max: 1 }));

async function fold({ number, module, after, upTo, filter, share }: RangeTask): Promise<RangeAnswer> {
  try {
    const { default: foldRange } = (await import(module)) as { readonly default: RangeFold<unknown> };
    return { number, result: await foldRange(reader.events(after, upTo, filter, share)) };
  } catch (error) {
    return { number, failure: String(error), isUnavailable: error instanceof EventStoreUnavailable };
  }
}

parentPort?.on('message', (task: RangeTask) => {
  void fold(task).then((answer) => parentPort?.postMessage(answer));
});
