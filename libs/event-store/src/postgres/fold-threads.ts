import { Worker } from 'node:worker_threads';
import type { Position, RecordedEvent } from '@evenwicht/events';
import { EventStoreUnavailable, type EventFilter } from '../event-store.js';
import type { RecordedFact } from '../recorded-fact.js';
import type { StreamShare } from './range-reader.js';

/**
 * What the module of a fold exports by default: reads its range and answers with something that can be sent between
 * threads (structured clone). The smaller the answer, the more the threads are worth.
 */
export type RangeFold<Result, Event = RecordedEvent> = (batches: AsyncIterable<readonly Event[]>) => Promise<Result>;

export type FoldModule =
  | { readonly default: RangeFold<unknown>; readonly passedOver?: undefined }
  /** It needs the facts alone, and passes over some types altogether: their present schema versions (`FactReader`). */
  | { readonly default: RangeFold<unknown, RecordedFact>; readonly passedOver: ReadonlyMap<string, number> };

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
  readonly share?: StreamShare;
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
  fold<Result>({ after, upTo, ...rest }: ThreadedFold): Promise<Result[]> {
    const size = Math.ceil((upTo - after) / this.#workers.length);
    return this.foldEach((index) => {
      const start = Math.min(after + index * size, upTo) as Position;
      return { ...rest, after: start, upTo: Math.min(start + size, upTo) as Position };
    });
  }

  /**
   * The same, each thread over the whole range and some of the streams: each stream goes to one thread, whole and in
   * order. For folds that look at one stream at a time. The answers come in no order.
   * @throws EventStoreUnavailable Error of the first thread that failed
   */
  foldStreams<Result>(fold: ThreadedFold): Promise<Result[]> {
    const of = this.#workers.length;
    return this.foldEach((part) => ({ ...fold, share: { part, of } }));
  }

  private async foldEach<Result>(pieceOf: (index: number) => ThreadedFold & Pick<RangeTask, 'share'>) {
    if (this.#hasLostThread) throw new Error('these threads have ended');
    const answers = this.#workers.map((worker, index) => {
      const { module, filter = {}, ...piece } = pieceOf(index);
      return answerOf<Result>(worker, { number: (this.#taskCount += 1), module: module.href, filter, ...piece });
    });
    return Promise.all(answers);
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
