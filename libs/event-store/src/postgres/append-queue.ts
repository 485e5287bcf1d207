import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Appended } from '../event-store.js';
import type { StorableAppend } from '../stored-event.js';
import type { Outcome } from './append-statement.js';

interface Waiting {
  readonly append: StorableAppend;
  readonly settle: (outcome: Outcome) => void;
}

const maxEvents = 512;
const maxCharacters = 4_000_000;

/**
 * Appends that wait go to the log together, in the order in which they were handed in, one batch at a time: one fsync
 * for all of them, so that throughput grows with the number of writers.
 */
export class AppendQueue {
  readonly #waiting: Waiting[] = [];
  #isRunning = false;
  #running: Promise<void> = Promise.resolve();

  /** `flush` answers for each append; it never rejects. */
  constructor(private readonly flush: (appends: readonly StorableAppend[]) => Promise<readonly Outcome[]>) {}

  add(append: StorableAppend): Promise<Appended> {
    return new Promise((resolve, reject) => {
      const settle = (outcome: Outcome) => ('failure' in outcome ? reject(outcome.failure) : resolve(outcome.appended));
      this.#waiting.push({ append, settle });
      if (!this.#isRunning) this.#running = this.run();
    });
  }

  /** Resolves when everything that was handed in has been answered. */
  async drained(): Promise<void> {
    await this.#running;
  }

  private async run(): Promise<void> {
    this.#isRunning = true;
    for (;;) {
      await nextTurn(); // lets whoever was just answered, or is calling in a row, hand in the next
      if (this.#waiting.length === 0) break;
      const batch = this.takeBatch();
      const outcomes = await this.flush(batch.map(({ append }) => append));
      batch.forEach(({ settle }, index) =>
        settle(outcomes[index] ?? { failure: new Error('an append without outcome') }),
      );
    }
    this.#isRunning = false;
  }

  private takeBatch(): Waiting[] {
    return this.#waiting.splice(0, fittingCount(this.#waiting));
  }
}

/** How many of the waiting make one batch: as many as stay below both limits, and always one. */
function fittingCount(waiting: readonly Waiting[]): number {
  let events = 0;
  let characters = 0;
  for (const [index, { append }] of waiting.entries()) {
    events += append.events.length;
    characters += append.events.reduce((sum, { text }) => sum + text.length, 0);
    if (index > 0 && (events > maxEvents || characters > maxCharacters)) return index;
  }
  return waiting.length;
}
