import { Worker } from 'node:worker_threads';
import type { Position, RecordedEvent } from '@evenwicht/events';
import { EventStoreUnavailable, type EventFilter } from '../event-store.js';

/**
 * What the module of a fold exports by default: reads its range and answers with something that can be sent between
 * threads (structured clone). The smaller the answer, the more the threads are worth.
 */
export type RangeFold<Result> = (batches: AsyncIterable<readonly RecordedEvent[]>) => Promise<Result>;

export interface ThreadedFold {
  /** The module that folds, loaded in each thread. */
  readonly module: URL;
  readonly after: Position;
  readonly upTo: Position;
  readonly filter?: EventFilter;
}

export interface RangeTask {
  readonly number: number;
  readonly module: string;
  readonly after: Position;
  readonly upTo: Position;
  readonly filter: EventFilter;
}

export type RangeAnswer =
  | { readonly number: number; readonly result: unknown }
  | { readonly number: number; readonly failure: string; readonly isUnavailable: boolean };

/**
 * Threads that read a piece of the log together, each a range of positions that it parses and folds by itself: for
 * whole-log folds where parsing is what takes the time. They are kept between folds, because a thread takes some tenths
 * of a second to load and compile its code.
 */
export class FoldThreads {
  readonly #workers: readonly Worker[];
  #taskCount = 0;
  #hasLostThread = false;

  constructor(connectionString: string, threadCount: number) {
    const options = { workerData: connectionString, execArgv: [] };
    const file = new URL('./range-worker.js', import.meta.url);
    this.#workers = Array.from({ length: threadCount }, () => new Worker(file, options).setMaxListeners(0));
    for (const worker of this.#workers) worker.once('exit', () => (this.#hasLostThread = true));
  }

  /**
   * The answers, in the order of the ranges.
   * @throws EventStoreUnavailable Error of the first thread that failed
   */
  async fold<Result>({ module, after, upTo, filter = {} }: ThreadedFold): Promise<Result[]> {
    if (this.#hasLostThread) throw new Error('these threads have ended');
    const size = Math.ceil((upTo - after) / this.#workers.length);
    const ranges = this.#workers.map((worker, index) => {
      const start = Math.min(after + index * size, upTo) as Position;
      const end = Math.min(start + size, upTo) as Position;
      const task = { number: (this.#taskCount += 1), module: module.href, after: start, upTo: end, filter };
      return answerOf<Result>(worker, task);
    });
    return Promise.all(ranges);
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

function answerOf<Result>(worker: Worker, task: RangeTask): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    const listening = new AbortController();
    const settle = (answer: RangeAnswer) => {
      if (answer.number !== task.number) return;
      listening.abort();
      if ('result' in answer) return resolve(answer.result as Result);
      const error = new Error(answer.failure);
      reject(answer.isUnavailable ? new EventStoreUnavailable(error) : error);
    };
    const end = (cause: unknown) => {
      listening.abort();
      reject(new Error('a thread ended without an answer', { cause }));
    };
    listening.signal.addEventListener('abort', () => worker.off('message', settle).off('error', end).off('exit', end));
    worker.on('message', settle).on('error', end).on('exit', end);
    worker.postMessage(task);
  });
}
