import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { claimPort, freePort } from './free-port.js';
import { type ServerProcess } from './server-process.js';

const PATIENCE = 60_000; // ms; recovery after a crash replays what was not yet written to the tables
const PATIENCE_FOR_PORT = 3_000; // ms; a server that was killed needs a moment to let go of its port

/** Why a server ended that is no reason to give up: another starter was first, or the old server is still dying. */
const PASSING = /lock file "postmaster.pid" already exists|pre-existing shared memory block/;
const PORT_TAKEN = /could not bind|could not create any TCP\/IP sockets/;

/** One try at having a server: starts a process when none is there, and knows when to give up. */
export class StartAttempt {
  private readonly begun = performance.now();
  private own: { readonly process: ServerProcess; readonly port: number } | undefined;
  private lastSaid = '';

  constructor(
    private readonly start: (port: number) => ServerProcess,
    private readonly wantedPort: number | undefined,
  ) {}

  /** Of the server that this attempt started, as long as that may still come up. */
  get port(): number | undefined {
    return this.own?.port;
  }

  get isOver(): boolean {
    return this.lasts(PATIENCE);
  }

  /** @throws EmbeddedPostgresError when the server ended for a reason that will not pass */
  async advance(): Promise<void> {
    if (this.own?.process.isGone) this.learnFrom(this.own.process.said);
    this.own ??= await this.launch();
  }

  failure(): EmbeddedPostgresError {
    return new EmbeddedPostgresError(`The embedded database does not start. ${this.lastSaid}`.trim());
  }

  private async launch(): Promise<{ process: ServerProcess; port: number } | undefined> {
    try {
      const port = this.wantedPort === undefined ? await freePort() : await claimPort(this.wantedPort);
      return { process: this.start(port), port };
    } catch (failure) {
      if (this.lasts(PATIENCE_FOR_PORT)) throw failure;
      return undefined;
    }
  }

  private learnFrom(said: string): void {
    this.own = undefined;
    this.lastSaid = said.split('\n').slice(-8).join('\n');
    if (!PASSING.test(said) && !PORT_TAKEN.test(said)) throw this.failure();
  }

  private lasts(patience: number): boolean {
    return performance.now() - this.begun > patience;
  }
}
