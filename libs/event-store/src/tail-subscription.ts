import type { Position } from '@evenwicht/events';
import { EventStoreUnavailable, type EventBatch, type EventFilter, type Subscription } from './event-store.js';
import type { WakeUp } from './wake-up.js';

/** A bounded piece of the log, and the head at the moment of reading it. */
export interface LogPage extends EventBatch {
  readonly head: Position;
}

/** What a subscription needs of a log. */
export interface LogTail {
  page(after: Position, filter: EventFilter): Promise<LogPage>;
  readonly wakeUp: WakeUp;
  /** The safety net under the wake-ups, and the pause after a failed read. */
  readonly pollMilliseconds: number;
}

/** Reads page by page, one batch in hand at a time, and sleeps at the head; outlives a log that cannot be reached. */
export class TailSubscription implements Subscription {
  readonly ended: Promise<void>;
  #isStopped = false;

  constructor(
    private readonly tail: LogTail,
    private readonly filter: EventFilter,
    private readonly handle: (batch: EventBatch) => Promise<void>,
    after: Position,
  ) {
    this.ended = this.run(after);
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.tail.wakeUp.ring();
    await this.ended.catch(() => undefined); // the handler's error is for those who wait for `ended`
  }

  private async run(start: Position): Promise<void> {
    let after = start;
    while (!this.#isStopped) {
      const { rings } = this.tail.wakeUp;
      const page = await this.pageAfter(after);
      if (page && page.upTo > after) {
        if (this.#isStopped) return;
        await this.handle({ events: page.events, upTo: page.upTo });
        after = page.upTo;
      }
      if (!page || page.upTo >= page.head) await this.tail.wakeUp.sleep(rings, this.tail.pollMilliseconds);
    }
  }

  private async pageAfter(after: Position): Promise<LogPage | undefined> {
    try {
      return await this.tail.page(after, this.filter);
    } catch (error) {
      if (error instanceof EventStoreUnavailable) return undefined;
      throw error;
    }
  }
}
