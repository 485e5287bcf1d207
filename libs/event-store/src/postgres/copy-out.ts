import type { Connection, Submittable } from 'pg';

/** More than this many rows that nobody has taken stop the reading of the connection. */
const mostWaiting = 2_000;

/**
 * `COPY … TO STDOUT` as a query of `pg`, to be iterated once: the payloads of its messages, as many at a time as have
 * come in, and the connection stays with `pg`. Each is copied: what `pg` hands out is a view of a buffer that it fills
 * anew with what comes in later, also before the reader has looked at it.
 */
export class CopyOut implements Submittable, AsyncIterable<readonly Buffer[]> {
  #waiting: Buffer[] = [];
  #isOver = false;
  #failure: Error | undefined;
  #connection: Connection | undefined;
  #wake: () => void = () => undefined;

  constructor(private readonly statement: string) {}

  async *[Symbol.asyncIterator](): AsyncIterator<readonly Buffer[]> {
    for (;;) {
      if (this.#waiting.length > 0) yield this.take();
      else if (this.#failure) throw this.#failure;
      else if (this.#isOver) return;
      else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  submit(connection: Connection): void {
    this.#connection = connection;
    connection.query(this.statement);
  }

  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    this.#waiting.push(Buffer.from(chunk));
    if (this.#waiting.length >= mostWaiting) this.#connection?.stream.pause();
    this.#wake();
  }

  /** The server refused or the connection broke, at any moment. */
  handleError(error: Error): void {
    this.#failure ??= error;
    this.#wake();
  }

  handleReadyForQuery(): void {
    this.#isOver = true;
    this.#wake();
  }

  handleCommandComplete(): void {
    // ReadyForQuery follows
  }

  private take(): readonly Buffer[] {
    const taken = this.#waiting;
    this.#waiting = [];
    this.#connection?.stream.resume();
    return taken;
  }
}
