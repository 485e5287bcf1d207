import type { Connection, Submittable } from 'pg';
import { asPortError } from './connection-failure.js';

/** More than this many rows that nobody has taken stop the reading of the connection. */
const mostWaiting = 2_000;

/** What makes rows of the payloads of a COPY. */
export interface RowTaker<Row> {
  /** Takes what it needs out of the chunk at once: it is overwritten afterwards. */
  take(chunk: Buffer, into: Row[]): void;
  /** @throws Error when rows are missing at the end */
  end(): void;
}

/**
 * `COPY … TO STDOUT` as a query of `pg`, to be iterated once: the rows, as many at a time as have come in, and the
 * connection stays with `pg`. They are taken out of each message when it comes: what `pg` hands out is a view of a buffer
 * that it fills anew with what comes in later, also before the reader has looked at it.
 */
export class CopyOut<Row> implements Submittable, AsyncIterable<readonly Row[]> {
  #waiting: Row[] = [];
  #isOver = false;
  #failure: { readonly cause: unknown } | undefined;
  #connection: Connection | undefined;
  #wake: () => void = () => undefined;

  constructor(
    private readonly statement: string,
    private readonly rows: RowTaker<Row>,
  ) {}

  /** @throws EventStoreUnavailable, or what the rows cannot be made of */
  async *[Symbol.asyncIterator](): AsyncIterator<readonly Row[]> {
    for (;;) {
      if (this.#waiting.length > 0) yield this.take();
      else if (this.#failure) throw this.#failure.cause;
      else if (this.#isOver) return;
      else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  submit(connection: Connection): void {
    this.#connection = connection;
    connection.query(this.statement);
  }

  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    this.attempt(() => this.rows.take(chunk, this.#waiting));
    if (this.#waiting.length >= mostWaiting) this.#connection?.stream.pause();
    this.#wake();
  }

  /** The server refused or the connection broke, at any moment. */
  handleError(error: Error): void {
    this.#failure ??= { cause: asPortError(error) };
    this.#wake();
  }

  handleReadyForQuery(): void {
    this.attempt(() => this.rows.end());
    this.#isOver = true;
    this.#wake();
  }

  handleCommandComplete(): void {
    // ReadyForQuery follows
  }

  /** A fault of the rows is for the reader to hear; the driver goes on. */
  private attempt(step: () => void): void {
    if (this.#failure) return;
    try {
      step();
    } catch (cause) {
      this.#failure = { cause };
    }
  }

  private take(): readonly Row[] {
    const taken = this.#waiting;
    this.#waiting = [];
    this.#connection?.stream.resume();
    return taken;
  }
}
