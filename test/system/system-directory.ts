import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Of one system test, below that of the run, and open to pass through: as root the server runs as another user. */
export class SystemDirectory {
  readonly path: string;

  constructor(name: string) {
    this.path = mkdtempSync(join(process.env['EVENWICHT_SYSTEM_PLACE'] ?? tmpdir(), `${name}-`));
    chmodSync(this.path, 0o711);
  }

  /** With the servers in it: one of which the process was killed, or ended at once, would run on without its files. */
  async remove(): Promise<void> {
    const { startEmbeddedPostgres } = await import('@evenwicht/embedded-postgres');
    for (const name of readdirSync(this.path)) {
      const dataDirectory = join(this.path, name);
      const isLeft = existsSync(join(dataDirectory, 'postgres/cluster/data/postmaster.pid'));
      if (isLeft) await startEmbeddedPostgres({ dataDirectory }).then((server) => server.stop());
    }
    rmSync(this.path, { recursive: true, force: true });
  }
}
