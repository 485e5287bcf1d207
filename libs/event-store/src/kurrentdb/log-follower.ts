import type { AllStreamSubscription, ResolvedEvent } from '@kurrent/kurrentdb-client';
import { setTimeout as pause } from 'node:timers/promises';
import type { KurrentConnection } from './kurrent-connection.js';
import type { LogIndex } from './log-index.js';
import { bigintsOf, isAfter, numbersOf, type Place } from './place-list.js';
import { followed } from './served-event.js';

const firstPause = 50;
const longestPause = 2_000;
/** Events of others that are passed over before the server says how far it is. */
const searchWindow = 1_000;

/**
 * One catch-up subscription to this log's part of `$all`, for everything that the process wants to know of it. Goes on
 * from the last checkpoint after a lost connection, sooner at first and every two seconds at last.
 */
export class LogFollower {
  #last: Place | undefined;
  #subscription: AllStreamSubscription | undefined;
  readonly #closing = new AbortController();
  readonly #ended: Promise<void>;

  constructor(
    private readonly connection: KurrentConnection,
    private readonly index: LogIndex,
  ) {
    this.#ended = this.run();
  }

  async close(): Promise<void> {
    this.stop();
    await this.#ended;
  }

  private get isClosed(): boolean {
    return this.#closing.signal.aborted;
  }

  private stop(): void {
    this.#closing.abort();
    if (this.#subscription) give(this.#subscription);
  }

  /** No connection mends this. */
  private halt(fault: Error): void {
    this.index.fail(fault);
    this.stop();
  }

  private async run(): Promise<void> {
    for (let wait = firstPause; !this.isClosed; wait = Math.min(wait * 2, longestPause)) {
      const hasHeard = await this.listen().catch((error: Error) => this.halt(error));
      if (hasHeard) wait = firstPause;
      await pause(wait, undefined, { signal: this.#closing.signal }).catch(() => undefined);
    }
  }

  /** Resolves when the connection is gone: whether there was one. @throws Error when the settings lead nowhere */
  private async listen(): Promise<boolean> {
    const subscription = await this.subscribe();
    this.#subscription = subscription;
    if (this.isClosed) give(subscription);
    let hasHeard = false;
    return new Promise((resolve) => {
      subscription
        .on('confirmation', () => (hasHeard = true))
        .on('data', (resolved: ResolvedEvent) => this.take(resolved))
        .on('error', () => give(subscription)) // `close` follows
        .on('end', () => give(subscription))
        .on('close', () => resolve(hasHeard));
    });
  }

  private async subscribe(): Promise<AllStreamSubscription> {
    const { client, library } = await this.connection.open();
    const filter = library.streamNameFilter({
      prefixes: this.connection.names.prefixes(),
      maxSearchWindow: searchWindow,
      checkpointReached: async (_, place) => void (this.#last = numbersOf(place)),
    });
    const fromPosition = this.#last ? bigintsOf(this.#last) : library.START;
    return client.subscribeToAll({ fromPosition, filter });
  }

  private take({ event }: ResolvedEvent): void {
    if (!event || this.isClosed) return;
    try {
      const next = followed(event, this.connection.names);
      if (this.#last && !isAfter(next.place, this.#last)) return; // given twice
      this.index.follow(next);
      this.#last = next.place;
    } catch (fault) {
      this.halt(fault as Error);
    }
  }
}

/** Back to the server, and no more of it: the client leaves the call open when only its stream is destroyed. */
function give(subscription: AllStreamSubscription): void {
  void subscription.unsubscribe().catch(() => undefined);
  subscription.destroy();
}
