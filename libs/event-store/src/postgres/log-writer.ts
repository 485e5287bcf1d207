import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { EventStoreUnavailable } from '../event-store.js';
import type { StorableAppend } from '../stored-event.js';
import { appendStatement, outcomesOf, type HeadOf, type Outcome } from './append-statement.js';
import { isConnectionFailure } from './connection-failure.js';

const firstPause = 25;
const longestPause = 1_000;

/**
 * Sends batches to the log. A batch of which nobody knows whether it was stored is sent again: the event ids make that
 * safe (guarantee 1). Once the log has been out of reach for `retryMilliseconds`, each batch is tried once.
 */
export class LogWriter {
  #unreachableSince: number | undefined;
  #mayRetry = true;

  constructor(
    private readonly pool: Pool,
    private readonly retryMilliseconds: number,
    private readonly headOf?: HeadOf,
  ) {}

  /** Answers for each append; never rejects. */
  async flush(appends: readonly StorableAppend[]): Promise<readonly Outcome[]> {
    for (let wait = firstPause; ; wait = Math.min(wait * 2, longestPause)) {
      try {
        return await this.send(appends);
      } catch (error) {
        if (!isConnectionFailure(error)) return this.isolate(appends, error);
        if (!this.mayRetry()) return appends.map(() => ({ failure: new EventStoreUnavailable(error) }));
        await pause(wait);
      }
    }
  }

  /** From now on each batch is tried once. */
  stopRetrying(): void {
    this.#mayRetry = false;
  }

  private async send(appends: readonly StorableAppend[]): Promise<readonly Outcome[]> {
    const { rows } = await this.pool.query<unknown[]>(appendStatement(appends, this.headOf));
    this.#unreachableSince = undefined;
    return outcomesOf(rows, appends);
  }

  private mayRetry(): boolean {
    this.#unreachableSince ??= performance.now();
    return this.#mayRetry && performance.now() - this.#unreachableSince < this.retryMilliseconds;
  }

  /** One append that the server refuses to read must not take the others of its batch with it. */
  private async isolate(appends: readonly StorableAppend[], error: unknown): Promise<readonly Outcome[]> {
    if (appends.length === 1) return [{ failure: error as Error }];
    const outcomes: Outcome[] = [];
    for (const append of appends) outcomes.push(...(await this.flush([append])));
    return outcomes;
  }
}
