import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { clusterIn, clusterOf, type Cluster } from './cluster.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { Lease } from './lease.js';
import { disownStaleRecord, readPostmaster } from './postmaster.js';
import { accountFor, type ServerAccount } from './server-account.js';
import { type ServerBinaries, serverBinariesFor } from './server-binaries.js';
import { serverHomeIn } from './server-home.js';
import { ServerProcess, type ServerSettings } from './server-process.js';
import { StartAttempt } from './start-attempt.js';

/** A lease on the server of a site, and whether that server ran already. */
export interface Joined {
  readonly lease: Lease;
  readonly port: number;
  readonly adopted: boolean;
}

const PATIENCE = 60_000; // ms
const STEP = 25; // ms

/** Everything on disk that a server needs, and the way to a lease on it. */
export class ServerSite {
  private constructor(
    private readonly home: string,
    private readonly account: ServerAccount | undefined,
    private readonly binaries: ServerBinaries,
    readonly cluster: Cluster,
    private readonly settings: ServerSettings,
  ) {}

  /** @throws EmbeddedPostgresError when the directory, the programs or the cluster are not to be had */
  static in(dataDirectory: string, settings: ServerSettings = {}): ServerSite {
    const account = accountFor(clusterIn(join(resolve(dataDirectory), 'postgres')));
    const home = serverHomeIn(dataDirectory, account);
    const binaries = serverBinariesFor(home, account);
    return new ServerSite(home, account, binaries, clusterOf(home, binaries, account), settings);
  }

  /**
   * Joins the server that runs, or starts one. PostgreSQL itself allows one server to a cluster: of two that start at
   * once the second ends, and its starter joins the first.
   *
   * @throws EmbeddedPostgresError when it does not come up, with the end of its log
   */
  async join(wantedPort?: number): Promise<Joined> {
    const attempt = new StartAttempt((port) => this.launch(port), wantedPort);
    while (!attempt.isOver) {
      const port = attempt.port ?? readPostmaster(this.cluster.data)?.port ?? 0;
      const lease = port === 0 ? 'absent' : await Lease.take(this.cluster, port);
      if (lease instanceof Lease) return { lease, port, adopted: attempt.port === undefined };
      if (lease === 'absent') await attempt.advance();
      await pause(STEP);
    }
    throw attempt.failure();
  }

  /** Stops the server (fast: what is not committed is rolled back) and waits until it is gone. */
  async shutDown(): Promise<void> {
    const record = readPostmaster(this.cluster.data);
    if (!record) return;
    process.kill(record.pid, 'SIGINT');
    const deadline = performance.now() + PATIENCE;
    while (readPostmaster(this.cluster.data)?.pid === record.pid) {
      if (performance.now() > deadline)
        throw new EmbeddedPostgresError(`Server ${record.pid} does not stop; see ${this.home}`);
      await pause(STEP);
    }
  }

  private launch(port: number): ServerProcess {
    const { home, account, settings } = this;
    const { data } = this.cluster;
    disownStaleRecord(data);
    return new ServerProcess({ postgres: this.binaries.postgres, home, data, port, account, settings });
  }
}
