import type { EmbeddedPostgres } from '@evenwicht/embedded-postgres';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { composeFile, root } from '../architecture/deployment-files.js';
import { evenwichtClient, type EvenwichtClient } from '../client/evenwicht-client.js';
import { freePort } from './free-port.js';
import { keepOutput } from './log-scan/kept-output.js';
import { InventedIssuer, type Visitor } from './invented-issuer.js';
import { SystemDirectory } from './system-directory.js';

const compose = composeFile();

export type Name = 'municipality' | 'housing-association' | 'region' | 'evaluation' | 'worker';
const names: readonly Name[] = ['municipality', 'housing-association', 'region', 'evaluation', 'worker'];

interface Running {
  readonly child: ChildProcess;
  readonly port: number;
}

/**
 * The services of docker-compose.yml as plain processes on this machine: its commands, its variables, its secrets and its
 * health check, on one PostgreSQL; no container, no proxy, no Redis, and an invented issuer in the place of the identity provider.
 */
export class ServicesApart {
  private readonly running = new Map<Name, Running>();
  /** Everything that any of them said. */
  output = '';

  private constructor(
    private readonly home: SystemDirectory,
    private readonly server: EmbeddedPostgres,
    private readonly issuer: InventedIssuer,
  ) {}

  static async start(history: string): Promise<ServicesApart> {
    const home = new SystemDirectory('apart');
    const { startEmbeddedPostgres } = await import('@evenwicht/embedded-postgres');
    const server = await startEmbeddedPostgres({ dataDirectory: join(home.path, 'postgres') });
    const apart = new ServicesApart(home, server, await InventedIssuer.start());
    try {
      await apart.prepare(history);
      await Promise.all(names.map((name) => apart.startOne(name)));
    } catch (error) {
      await apart.stop(); // nothing is left running
      throw error;
    }
    return apart;
  }

  private get directory(): string {
    return this.home.path;
  }

  /** The API of one service, as somebody. */
  at(name: Name, visitor: Visitor): EvenwichtClient {
    const token = this.issuer.tokenFor(visitor);
    return evenwichtClient(this.originOf(name), () => token);
  }

  originOf(name: Name): string {
    return `http://127.0.0.1:${this.running.get(name)?.port}`;
  }

  async startOne(name: Name): Promise<void> {
    const port = await freePort();
    const child = this.spawn(name, { PORT: String(port), HOST: '127.0.0.1' });
    this.running.set(name, { child, port });
    await until(
      async () => child.exitCode !== null || (await this.isReady(port)),
      () => this.output,
    );
    const isHealthy = child.exitCode === null && (await this.isHealthy(name));
    if (!isHealthy) throw new Error(`${name} ended, or its health check says so: ${this.output}`);
  }

  private isReady(port: number): Promise<boolean> {
    return fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ status }) => status === 200,
      () => false,
    );
  }

  /** By the health check that the container would have. */
  async isHealthy(name: Name): Promise<boolean> {
    const [, program = '', ...words] = compose.services[name]?.healthcheck?.test ?? [];
    const check = spawn(program === 'node' ? process.execPath : program, words, {
      cwd: root,
      env: { PORT: String(this.running.get(name)?.port) },
      stdio: 'ignore',
    });
    const [status] = (await once(check, 'exit')) as [number | null];
    return status === 0;
  }

  /** Ends one with a signal. @returns its exit status */
  async end(name: Name, signal: NodeJS.Signals): Promise<number | null> {
    const child = this.running.get(name)?.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const ended = once(child, 'exit') as Promise<[number | null]>;
    child.kill(signal);
    return (await ended)[0];
  }

  async stop(): Promise<void> {
    await Promise.all(names.map((name) => this.end(name, 'SIGTERM')));
    await this.issuer.stop();
    await this.server.stop();
    await this.home.remove();
  }

  /** Tables and rights, as the operator brings them up to date at every new version. */
  migrate(): Promise<void> {
    const { command = [] } = compose.services['migrate'] ?? {};
    return this.runToEnd(this.onThisMachine(command).slice(1), this.environmentOf('migrate'));
  }

  /** What is done once: passwords, the operator's role, tables and rights, and a history. */
  private async prepare(history: string): Promise<void> {
    await this.runToEnd(['scripts/make-secrets.mjs', join(this.directory, 'secrets')], {});
    await this.makeOperator();
    const { secrets = [] } = compose.services['migrate'] ?? {};
    for (const each of secrets) if (typeof each !== 'string') this.copySecret(each.source, each.target);
    await this.migrate();
    await this.runToEnd(['apps/cli/dist/main.js', 'import', history], this.environmentOf('migrate'));
  }

  /** What the image of PostgreSQL does with POSTGRES_USER. */
  private async makeOperator(): Promise<void> {
    const client = new Client({ connectionString: this.server.url });
    await client.connect();
    const password = readFileSync(join(this.directory, 'secrets', 'database-operator'), 'utf8');
    await client.query(`create role evenwicht_operator superuser login password '${password}'`);
    await client.query('alter database evenwicht owner to evenwicht_operator');
    await client.end();
  }

  private copySecret(source: string, target: string): void {
    copyFileSync(join(this.directory, 'secrets', source), join(this.directory, 'secrets', target));
  }

  private spawn(name: Name, environment: Record<string, string>): ChildProcess {
    const [, ...words] = compose.services[name]?.command ?? [];
    const data = join(this.directory, `data-${name}`);
    mkdirSync(data, { recursive: true });
    return this.node(words, { ...this.environmentOf(name), EVENWICHT_DATA: data, ...environment }, 'service');
  }

  private environmentOf(name: string): Record<string, string> {
    const { NODE_EXTRA_CA_CERTS, REDIS_URL, ...environment } = compose.services[name]?.environment ?? {};
    void [NODE_EXTRA_CA_CERTS, REDIS_URL]; // there is no proxy here, and no Redis: the queue is in the database
    const [keys, values] = [Object.keys(environment), this.onThisMachine(Object.values(environment))];
    return Object.fromEntries(keys.map((key, index) => [key, values[index] ?? '']));
  }

  private onThisMachine(words: readonly string[]): string[] {
    const { host } = new URL(this.server.url);
    const secrets = join(this.directory, 'secrets');
    return words.map((word) =>
      word
        .replace(/^https:\/\/inloggen\..*/, this.issuer.origin)
        .replace('postgres:5432', host)
        .replace('/run/secrets', secrets)
        .replace(/\$\{\w+:-([^}]*)\}/, '$1'),
    );
  }

  private node(words: readonly string[], environment: Record<string, string>, kind?: 'service'): ChildProcess {
    const { PATH = '', HOME = '' } = process.env;
    const everything = { LOG_LEVEL: 'trace' }; // for the scan of the logs
    const child = spawn(process.execPath, words, { cwd: root, env: { PATH, HOME, ...environment, ...everything } });
    keepOutput(child, words, kind);
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (this.output += String(text)));
    return child;
  }

  private async runToEnd(words: readonly string[], environment: Record<string, string>): Promise<void> {
    const [status] = (await once(this.node(words, environment), 'exit')) as [number | null];
    if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${this.output}`);
  }
}

/** @throws Error when it takes longer than anybody would wait */
async function until(isSo: () => Promise<boolean>, said: () => string): Promise<void> {
  for (const begun = Date.now(); !(await isSo());) {
    if (Date.now() - begun > 120_000) throw new Error(`waited in vain: ${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
