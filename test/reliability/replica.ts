import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { freePort } from '../system/free-port.js';
import type { Program } from './formation.js';

/** The clone. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));
const planted = join(root, 'test/reliability/planted');

/** Loaded into every process. They do nothing by themselves: a process is told what befalls it (`tell`). */
const told = ['soon', 'clock', 'poison', 'fails-for-now', 'dies-at-work'];

/** What a process can be told while it runs. */
export interface Told {
  /** So many milliseconds from the true time. */
  readonly clock?: number;
  /** Whether a projection meets an event that it cannot apply. */
  readonly poison?: boolean;
  /** Whether jobs that record that an urgency ran out fail, as when something they need is away. */
  readonly isFailing?: boolean;
  /** It is killed when it has stored an event of this type, or done a job of this kind; empty: it is not. */
  readonly diesAt?: string;
  /** For planted faults: whether it waits for a connection for ever, or makes none again after it lost one. */
  readonly isPatient?: boolean;
  readonly isForlorn?: boolean;
}

export interface ReplicaSettings {
  readonly name: string;
  readonly program: Program;
  readonly directory: string;
  readonly databaseUrl: string;
  readonly issuer: string;
  readonly redisUrl?: string | undefined;
}

/**
 * The built service as a process: API, projections, reactions and jobs at once, or one of the services apart. It can be
 * killed, and be started with a planted fault.
 */
export class Replica {
  private child: ChildProcess | undefined;
  /** Whether it is started as a version that records events in a shape which the present one does not know. */
  isNewer = false;
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

  get program(): Program {
    return this.settings.program;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get isRunning(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** @param faults files in `planted` without their ending, loaded into the process before anything else */
  start(...faults: string[]): void {
    const { databaseUrl, issuer, redisUrl, directory, name, program } = this.settings;
    const preloads = [...told, ...(this.isNewer ? ['newer-version'] : []), ...faults].flatMap((fault) => [
      '--import',
      pathToFileURL(join(planted, `${fault}.mjs`)).href,
    ]);
    const data = join(directory, `data-${name}`);
    mkdirSync(data, { recursive: true });
    const { PATH, HOME, TMPDIR = '/tmp' } = process.env;
    const child = spawn(process.execPath, [...preloads, `apps/${program}/dist/main.js`], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        ...{ PATH, HOME, TMPDIR, LOG_LEVEL: 'info', EVENWICHT_DATA: data, PORT: String(this.port) },
        ...{ DATABASE_URL: databaseUrl, OIDC_ISSUER: issuer, OIDC_AUDIENCE: 'evenwicht', SHUTDOWN_DELAY: '1' },
        ...{ EVENWICHT_LOG_KEY: join(directory, 'log.key'), EVENWICHT_HEADS: join(directory, 'heads') },
        ...(redisUrl && { REDIS_URL: redisUrl }),
      },
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (text: Buffer) => appendFileSync(this.output, text));
    child.on('error', () => undefined); // then it is not running
    this.child = child;
  }

  tell(what: Told): void {
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
    throw new Error(`${this.name} does not become ready: ${last}; it said last: ${this.said.slice(-1_500)}`);
  }

  /** @returns status 0 when there is no answer within so many milliseconds */
  async readiness(patience = 5_000): Promise<{ readonly status: number; readonly text: string }> {
    try {
      const answer = await fetch(`${this.origin}/readyz`, { signal: AbortSignal.timeout(patience) });
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
