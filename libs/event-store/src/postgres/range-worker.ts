import { parentPort, workerData } from 'node:worker_threads';
import { EventStoreUnavailable } from '../event-store.js';
import type { RangeAnswer, RangeFold, RangeTask } from './fold-ranges.js';
import { connectionTo, poolOf } from './log-connection.js';
import { RangeReader } from './range-reader.js';

/** One thread of `foldRanges`. */
async function fold({ connectionString, module, after, upTo, filter }: RangeTask): Promise<RangeAnswer> {
  const pool = poolOf({ ...connectionTo(connectionString), max: 1 });
  try {
    const { default: foldRange } = (await import(module)) as { readonly default: RangeFold<unknown> };
    return { result: await foldRange(new RangeReader(pool).events(after, upTo, filter)) };
  } catch (error) {
    return { failure: { message: String(error), isUnavailable: error instanceof EventStoreUnavailable } };
  } finally {
    await pool.end();
  }
}

parentPort?.postMessage(await fold(workerData as RangeTask));
