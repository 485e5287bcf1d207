import { setTimeout as pause } from 'node:timers/promises';
import { SUPERUSER } from './cluster.js';
import { type Lease } from './lease.js';
import { type ServerSettings } from './server-process.js';
import { type Joined, ServerSite } from './server-site.js';

export interface EmbeddedPostgresOptions {
  /** Where everything of the server lies; made when it is not there. */
  readonly dataDirectory: string;
  /** Default: a free one. A server that runs already keeps its own. */
  readonly port?: number;
  /** Names and values of postgresql.conf. A server that runs already keeps its own. */
  readonly settings?: ServerSettings;
}

/** A PostgreSQL server on 127.0.0.1 that this process may count on until `stop`. */
export interface EmbeddedPostgres {
  /** Of the database `evenwicht`, with its password: not to be printed. It stays valid when the server is restarted. */
  readonly url: string;
  /** Whether the server ran already: for another process, or left by one that was killed. */
  readonly adopted: boolean;
  /** Gives the server up; it stops when no other process uses it. Close connections first. */
  readonly stop: () => Promise<void>;
}

const DATABASE = 'evenwicht';
const PAUSE_AFTER_FAILURE = 1_000; // ms

/**
 * Starts the server of a data directory, or joins the one that runs there already (docs/adr/0020). Any number of
 * processes may do so at once; the last to stop stops the server. A server that is killed under us is started again.
 *
 * @throws EmbeddedPostgresError when it cannot run here, with what to do about it
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const site = ServerSite.in(options.dataDirectory, options.settings);
  const joined = await site.join(options.port);
  await joined.lease.makeDatabase(DATABASE);
  const membership = new Membership(site, joined);
  return {
    url: `postgres://${SUPERUSER}:${site.cluster.password}@127.0.0.1:${joined.port}/${DATABASE}`,
    adopted: joined.adopted,
    stop: () => membership.end(),
  };
}

/** Watches the lease: takes it again, on the same port, when the server was killed. */
class Membership {
  private readonly port: number;
  private lease: Lease;
  private returning: Promise<void> = Promise.resolve();
  private readonly ending = new AbortController();

  constructor(
    private readonly site: ServerSite,
    { lease, port }: Joined,
  ) {
    this.port = port;
    this.lease = this.watched(lease);
  }

  async end(): Promise<void> {
    if (this.ending.signal.aborted) return;
    this.ending.abort();
    await this.returning;
    if (await this.lease.isLast()) await this.site.shutDown();
    await this.lease.end();
  }

  private watched(lease: Lease): Lease {
    lease.guard(() => void (this.returning = this.return()));
    return lease;
  }

  private async return(): Promise<void> {
    const { signal } = this.ending;
    while (!signal.aborted) {
      try {
        this.lease = this.watched((await this.site.join(this.port)).lease);
        return;
      } catch {
        await pause(PAUSE_AFTER_FAILURE, undefined, { ref: false, signal }).catch(() => undefined);
      }
    }
  }
}
