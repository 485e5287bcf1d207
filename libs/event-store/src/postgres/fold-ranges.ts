import { Worker } from 'node:worker_threads';
import type { Position, RecordedEvent } from '@evenwicht/events';
import { EventStoreUnavailable, type EventFilter } from '../event-store.js';

/**
 * What the module of `foldRanges` exports by default: reads its range and answers with something that can be sent
 * between threads (structured clone). The smaller the answer, the more the threads are worth.
 */
export type RangeFold<Result> = (batches: AsyncIterable<readonly RecordedEvent[]>) => Promise<Result>;

export interface FoldRanges {
  readonly connectionString: string;
  /** The module that folds, loaded in each thread. */
  readonly module: URL;
  readonly after: Position;
  readonly upTo: Position;
  readonly threadCount: number;
  readonly filter?: EventFilter;
}

export interface RangeTask {
  readonly connectionString: string;
  readonly module: string;
  readonly after: Position;
  readonly upTo: Position;
  readonly filter: EventFilter;
}

export type RangeAnswer =
  { readonly result: unknown } | { readonly failure: { readonly message: string; readonly isUnavailable: boolean } };

/**
 * Reads a piece of the log with several threads, each a range of positions that it parses and folds by itself: for
 * whole-log folds where parsing is what takes the time. The answers come in the order of the ranges.
 * @throws EventStoreUnavailable Error of the first thread that failed; the others are ended
 */
export async function foldRanges<Result>({ threadCount, module, filter = {}, ...log }: FoldRanges): Promise<Result[]> {
  const size = Math.ceil((log.upTo - log.after) / threadCount);
  const workers = Array.from({ length: threadCount }, (_, index) => {
    const after = Math.min(log.after + index * size, log.upTo) as Position;
    const upTo = Math.min(after + size, log.upTo) as Position;
    const task: RangeTask = { connectionString: log.connectionString, module: module.href, after, upTo, filter };
    return new Worker(new URL('./range-worker.js', import.meta.url), { workerData: task, execArgv: [] });
  });
  try {
    return await Promise.all(workers.map((worker) => answerOf<Result>(worker)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function answerOf<Result>(worker: Worker): Promise<Result> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a thread ended without an answer (${code})`)));
    worker.once('message', (answer: RangeAnswer) => {
      if ('result' in answer) return resolve(answer.result as Result);
      const error = new Error(answer.failure.message);
      reject(answer.failure.isUnavailable ? new EventStoreUnavailable(error) : error);
    });
  });
}
