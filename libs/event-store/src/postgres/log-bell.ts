import { setTimeout as pause } from 'node:timers/promises';
import type { Client, ClientConfig, Pool } from 'pg';
import type { Position } from '@evenwicht/events';
import type { WakeUp } from '../wake-up.js';
import { watchfulClient } from './watchful-client.js';

const channel = 'evenwicht_log';
const quietMilliseconds = 10;
const longestPause = 5_000;
/** Milliseconds between two signs of life that are asked of the server by who only listens. */
const pulse = 15_000;

const ListeningClient = watchfulClient();

/**
 * Tells other processes that the log has grown: after the commit, delaying nobody, and at most once every 10 ms.
 * Inside the append, NOTIFY would take a lock of the whole cluster until its commit. Its own transaction need not
 * reach the disk: polling is underneath.
 */
export class BellRope {
  #head: Position | undefined;
  #isRunning = false;

  constructor(private readonly pool: Pool) {}

  /** @param head how far the log is: who knows that already need not look */
  pull(head: Position): void {
    this.#head = head;
    if (!this.#isRunning) void this.run();
  }

  private async run(): Promise<void> {
    this.#isRunning = true;
    while (this.#head !== undefined) {
      const head = this.#head;
      this.#head = undefined;
      await this.pool
        .query(`begin; set local synchronous_commit to off; notify ${channel}, '${head}'; commit`)
        .catch(() => undefined);
      await pause(quietMilliseconds, undefined, { ref: false });
    }
    this.#isRunning = false;
  }
}

/** Hears other processes; comes back by itself after a lost connection, and then rings once for what was missed. */
export class BellListener {
  #client: Client | undefined;
  #isClosed = false;
  readonly #closing = new AbortController();

  constructor(
    private readonly config: ClientConfig,
    private readonly wakeUp: WakeUp,
    /** Whether everything up to a position is known without looking. */
    private readonly isKnown: (head: Position) => boolean,
  ) {
    void this.run();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#closing.abort();
    await this.#client?.end().catch(() => undefined);
  }

  private async run(): Promise<void> {
    for (let wait = 100; !this.#isClosed; wait = Math.min(wait * 2, longestPause)) {
      const hasListened = await this.listen();
      if (hasListened) wait = 100;
      await pause(wait, undefined, { signal: this.#closing.signal }).catch(() => undefined);
    }
  }

  /** One's own bell is heard as well. */
  private hear(head: string | undefined): void {
    if (!head || !this.isKnown(Number(head) as Position)) this.wakeUp.ring();
  }

  /** Resolves when the connection is gone: whether there was one. */
  private async listen(): Promise<boolean> {
    const client = new ListeningClient({ ...this.config, keepAlive: true });
    this.#client = client;
    const gone = new Promise<void>((resolve) => client.once('end', resolve));
    client.on('error', () => undefined); // `end` follows
    client.on('notification', ({ payload }) => this.hear(payload));
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      this.wakeUp.ring();
    } catch {
      await client.end().catch(() => undefined);
      return false;
    }
    if (this.#isClosed) void client.end();
    const beat = setInterval(() => void client.query('').catch(() => undefined), pulse); // `gone` follows
    await gone.finally(() => clearInterval(beat));
    return true;
  }
}
