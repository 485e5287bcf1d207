import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, fchownSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ServerAccount } from './server-account.js';

/** How the server is run, besides what stands in its cluster; names and values as in postgresql.conf. */
export type ServerSettings = Readonly<Record<string, string>>;

interface Launch {
  readonly postgres: string;
  readonly home: string;
  readonly data: string;
  readonly port: number;
  readonly account: ServerAccount | undefined;
  readonly settings: ServerSettings;
}

const LARGEST_LOG = 10_000_000; // bytes; a larger log is begun anew

const DEFAULTS: ServerSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/**
 * A server process that outlives this one: its own session, so that Ctrl-C in a terminal does not stop the database
 * before the service that is still using it.
 */
export class ServerProcess {
  private readonly logFile: string;
  private readonly logStart: number;
  private readonly child: ChildProcess;
  private failure: Error | undefined;

  constructor({ postgres, home, data, port, account, settings }: Launch) {
    this.logFile = join(home, 'server.log');
    const log = openSync(this.logFile, sizeOf(this.logFile) > LARGEST_LOG ? 'w' : 'a', 0o600);
    if (account) fchownSync(log, account.uid, account.gid);
    this.logStart = sizeOf(this.logFile);
    this.child = spawn(postgres, ['-D', data, ...options({ ...DEFAULTS, ...settings, port: String(port) })], {
      ...account,
      cwd: data,
      detached: true,
      env: { LC_ALL: 'C', TZ: 'UTC', PATH: process.env['PATH'] },
      stdio: ['ignore', log, log],
      windowsHide: true,
    });
    closeSync(log);
    this.child.once('error', (failure) => (this.failure = failure)).unref();
  }

  /** Whether it has ended, or never began. */
  get isGone(): boolean {
    return this.failure !== undefined || this.child.exitCode !== null || this.child.signalCode !== null;
  }

  /** What it wrote since it was started. */
  get said(): string {
    return this.failure?.message ?? readFileSync(this.logFile).subarray(this.logStart).toString().trim();
  }
}

const options = (settings: ServerSettings): string[] =>
  Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
