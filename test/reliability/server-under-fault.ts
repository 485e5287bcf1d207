import type { EmbeddedPostgres } from '@evenwicht/embedded-postgres';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

/** A real PostgreSQL server in a directory of its own, which can be killed; the launcher brings it back, as it does in production. */
export class ServerUnderFault {
  private constructor(
    readonly directory: string,
    private readonly server: EmbeddedPostgres,
  ) {}

  static async start(): Promise<ServerUnderFault> {
    const directory = mkdtempSync(join(tmpdir(), 'evenwicht-reliability-'));
    chmodSync(directory, 0o711); // as root the server runs as another user, who must be able to pass through
    const { startEmbeddedPostgres } = await import('@evenwicht/embedded-postgres');
    return new ServerUnderFault(directory, await startEmbeddedPostgres({ dataDirectory: directory }));
  }

  get port(): number {
    return Number(new URL(this.server.url).port);
  }

  /** @param port of the server itself, or of a proxy before it */
  urlOf(database: string, port = this.port): string {
    const url = new URL(this.server.url);
    url.port = String(port);
    url.pathname = `/${database}`;
    return url.href;
  }

  async makeDatabase(name: string): Promise<void> {
    const client = new Client({ connectionString: this.server.url });
    await client.connect();
    await client.query(`create database "${name}"`).finally(() => client.end());
  }

  /** SIGKILL of the server; its children end with it. */
  kill(): void {
    const record = join(this.directory, 'postgres', 'cluster', 'data', 'postmaster.pid');
    process.kill(Number(readFileSync(record, 'utf8').split('\n')[0]), 'SIGKILL');
  }

  async stop(): Promise<void> {
    await this.server.stop();
    rmSync(this.directory, { recursive: true, force: true });
  }
}
