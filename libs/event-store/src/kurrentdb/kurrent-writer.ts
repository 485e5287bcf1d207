import { setTimeout as pause } from 'node:timers/promises';
import type { Position } from '@evenwicht/events';
import { beginning, EventStoreUnavailable, noStream, WrongExpectedRevision, type Appended } from '../event-store.js';
import type { StorableAppend } from '../stored-event.js';
import { within } from '../within.js';
import type { KurrentConnection } from './kurrent-connection.js';
import { isPassing } from './kurrent-failure.js';
import type { KurrentReader } from './kurrent-reader.js';
import type { LogIndex } from './log-index.js';

const firstPause = 25;
const longestPause = 1_000;

export interface WriterPatience {
  /** How long an append is sent again while the log cannot be reached. */
  readonly retryMilliseconds: number;
  /** How long one call may take. */
  readonly callMilliseconds: number;
}

/**
 * Appends one after the other, in the order in which they were handed in. The server finds a repeated append only after
 * the same revision; here it is found for ever: the ids of a stream up to the expected revision are known before
 * anything is sent, and the server stores nothing after any other revision (guarantee 1, docs/adr/0013).
 */
export class KurrentWriter {
  #turn: Promise<unknown> = Promise.resolve();
  readonly #unanswered = new Set<Promise<Appended>>();
  #unreachableSince: number | undefined;
  #mayRetry = true;

  constructor(
    private readonly connection: KurrentConnection,
    private readonly index: LogIndex,
    private readonly reader: KurrentReader,
    private readonly patience: WriterPatience,
  ) {}

  /** @throws WrongExpectedRevision EventIdReused EventStoreUnavailable */
  async append(append: StorableAppend): Promise<Appended> {
    const answer = this.answer(append);
    this.#unanswered.add(answer);
    return answer.finally(() => this.#unanswered.delete(answer));
  }

  /** None of it after the first that fails. @returns the position of the last event @throws as `append` */
  async appendInOrder(appends: readonly StorableAppend[]): Promise<Position> {
    let position = beginning;
    for (const [index, append] of appends.entries()) {
      const revision = await this.send(append);
      if (index < appends.length - 1) continue;
      position = await this.index.positionOf(append.stream, revision, this.patience.callMilliseconds);
    }
    return position;
  }

  private async answer(append: StorableAppend): Promise<Appended> {
    const turn = this.#turn.then(() => this.send(append));
    this.#turn = turn.catch(() => undefined);
    const revision = await turn;
    const position = await this.index.positionOf(append.stream, revision, this.patience.callMilliseconds);
    return { revision, position };
  }

  /** From now on each append is tried once. */
  stopRetrying(): void {
    this.#mayRetry = false;
  }

  /** Resolves when everything that was handed in has been answered. */
  async drained(): Promise<void> {
    await Promise.allSettled(this.#unanswered);
  }

  /** The revision of the last event. */
  private async send(append: StorableAppend): Promise<number> {
    for (let wait = firstPause; ; wait = Math.min(wait * 2, longestPause)) {
      try {
        const revision = await this.attempt(append);
        this.#unreachableSince = undefined;
        return revision;
      } catch (error) {
        if (!(error instanceof EventStoreUnavailable) && !isPassing(error)) throw error;
        if (!this.mayRetry()) throw error instanceof EventStoreUnavailable ? error : new EventStoreUnavailable(error);
        await pause(wait);
      }
    }
  }

  private async attempt(append: StorableAppend): Promise<number> {
    const { stream, expected, events } = append;
    const earlier = this.index.earlier(append) ?? (await this.earlierOnServer(append));
    if (earlier !== undefined) return earlier;
    const current = await this.store(append);
    if (current === undefined) {
      this.index.stored(append);
      return expected + events.length;
    }
    await this.seenUpTo(stream, current);
    const meanwhile = this.index.earlier(append);
    if (meanwhile === undefined) throw new WrongExpectedRevision(stream, expected, current);
    return meanwhile;
  }

  /** Events up to the expected revision that did not come by yet may be this very append. @throws WrongExpectedRevision */
  private async earlierOnServer(append: StorableAppend): Promise<number | undefined> {
    const { stream, expected } = append;
    if (this.index.revisionOf(stream) >= expected) return undefined;
    const current = await this.reader.revisionOf(stream);
    await this.seenUpTo(stream, current);
    const earlier = this.index.earlier(append);
    if (earlier === undefined && current < expected) throw new WrongExpectedRevision(stream, expected, current);
    return earlier;
  }

  private async seenUpTo(stream: StorableAppend['stream'], revision: number): Promise<void> {
    if (revision > noStream) await this.index.positionOf(stream, revision, this.patience.callMilliseconds);
  }

  /** Nothing when it was stored, otherwise the revision that the stream has. */
  private async store({ stream, expected, events }: StorableAppend): Promise<number | undefined> {
    const { client, library } = await this.connection.open();
    const sent = events.map(({ eventId, type, text }) =>
      library.binaryEvent({ id: eventId, type, data: Buffer.from(text) }),
    );
    const streamState = expected === noStream ? library.NO_STREAM : BigInt(expected);
    const name = this.connection.names.onServer(stream);
    try {
      await within(
        this.patience.callMilliseconds,
        client.appendToStream(name, sent, { streamState, requiresLeader: true }),
      );
      return undefined;
    } catch (error) {
      if (!(error instanceof library.WrongExpectedVersionError)) throw error;
      return typeof error.actualState === 'bigint' ? Number(error.actualState) : noStream;
    }
  }

  private mayRetry(): boolean {
    this.#unreachableSince ??= performance.now();
    return this.#mayRetry && performance.now() - this.#unreachableSince < this.patience.retryMilliseconds;
  }
}
