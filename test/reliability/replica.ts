import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { freePort } from '../system/free-port.js';

/** The clone. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));
const planted = join(root, 'test/reliability/planted');

export interface ReplicaSettings {
  readonly name: string;
  readonly directory: string;
  readonly databaseUrl: string;
  readonly issuer: string;
  readonly redisUrl?: string | undefined;
}

/** The built service as a process: API, projections, reactions and jobs at once. It can be killed, and be started with a planted fault. */
export class Replica {
  private child: ChildProcess | undefined;
  readonly output: string;

  private constructor(
    private readonly settings: ReplicaSettings,
    private readonly port: number,
  ) {
    this.output = join(settings.directory, `${settings.name}.log`);
  }

  static async of(settings: ReplicaSettings): Promise<Replica> {
    return new Replica(settings, await freePort());
  }

  get name(): string {
    return this.settings.name;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get isRunning(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** @param faults files in `planted` without their ending, loaded into the process before anything else */
  start(...faults: string[]): void {
    const { databaseUrl, issuer, redisUrl, directory, name } = this.settings;
    const preloads = ['clock', 'poison', ...faults].flatMap((fault) => [
      '--import',
      pathToFileURL(join(planted, `${fault}.mjs`)).href,
    ]);
    const data = join(directory, `data-${name}`);
    mkdirSync(data, { recursive: true });
    const { PATH, HOME, TMPDIR = '/tmp' } = process.env;
    const child = spawn(process.execPath, [...preloads, 'apps/standalone/dist/main.js'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        ...{ PATH, HOME, TMPDIR, LOG_LEVEL: 'info', EVENWICHT_DATA: data, PORT: String(this.port) },
        ...{ DATABASE_URL: databaseUrl, OIDC_ISSUER: issuer, OIDC_AUDIENCE: 'evenwicht' },
        ...(redisUrl && { REDIS_URL: redisUrl }),
      },
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (text: Buffer) => appendFileSync(this.output, text));
    child.on('error', () => undefined); // then it is not running
    this.child = child;
  }

  /** `clock`: so many milliseconds from the true time. `poison`: whether a projection meets an event that it cannot apply. */
  tell(what: { readonly clock?: number; readonly poison?: boolean }): void {
    if (this.isRunning) this.child?.send(what, () => undefined);
  }

  /** Everything that the process, and those before it of this name, said. */
  get said(): string {
    return existsSync(this.output) ? readFileSync(this.output, 'utf8') : '';
  }

  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** @returns its exit status: 0 when everything in hand was finished in time */
  async stop(): Promise<number | null> {
    await this.end('SIGTERM');
    return this.child?.exitCode ?? null;
  }

  /** @throws Error when it is not ready in so many milliseconds, naming what it waits for */
  async untilReady(patience = 60_000): Promise<void> {
    let last = 'no answer';
    for (const begun = performance.now(); performance.now() - begun < patience; await pause(100)) {
      if (!this.isRunning) throw new Error(`${this.name} ended by itself: ${this.said.slice(-2_000)}`);
      const answer = await this.readiness();
      if (answer.status === 200) return;
      last = answer.text;
    }
    throw new Error(`${this.name} does not become ready: ${last}`);
  }

  async readiness(): Promise<{ readonly status: number; readonly text: string }> {
    try {
      const answer = await fetch(`${this.origin}/readyz`, { signal: AbortSignal.timeout(5_000) });
      return { status: answer.status, text: await answer.text() };
    } catch (error) {
      return { status: 0, text: String(error) };
    }
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (!child || !this.isRunning) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
}
