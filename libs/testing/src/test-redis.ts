import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/** A Redis server of one suite's own, which it may stop and start again. */
export class TestRedis {
  private process: ChildProcess | undefined;

  private constructor(
    private readonly port: number,
    private readonly directory: string,
  ) {}

  /** @throws Error when there is no server: the spec belongs to the level that has one, `.redis.spec.ts` */
  static async start(): Promise<TestRedis> {
    const redis = new TestRedis(await freePort(), await mkdtemp(join(tmpdir(), 'evenwicht-redis-')));
    await redis.start();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** With what it held, where it was stopped; with nothing where it was lost. */
  async start(): Promise<void> {
    await mkdir(this.directory, { recursive: true });
    const { program, libraries } = serverOfRun();
    const settings = ['--port', `${this.port}`, '--bind', '127.0.0.1', '--dir', this.directory, '--appendonly', 'yes'];
    const environment = { ...process.env, ...(libraries && { LD_LIBRARY_PATH: libraries }) };
    this.process = spawn(program, [...settings, '--save', ''], { env: environment, stdio: 'ignore' });
    const ended = once(this.process, 'exit').then(() => Promise.reject(new Error('redis-server ended at once')));
    ended.catch(() => undefined);
    await Promise.race([isListening(this.port), ended]);
  }

  /** Takes it away as a power cut does. */
  async kill(): Promise<void> {
    const { process: running } = this;
    this.process = undefined;
    if (!running || running.exitCode !== null) return;
    running.kill('SIGKILL');
    await once(running, 'exit');
  }

  /** Takes it away with everything that it held. */
  async lose(): Promise<void> {
    await this.kill();
    await rm(this.directory, { recursive: true, force: true });
  }

  async remove(): Promise<void> {
    await this.lose();
  }
}

function serverOfRun(): { readonly program: string; readonly libraries?: string } {
  const server = process.env['EVENWICHT_TEST_REDIS'];
  if (!server) throw new Error('No Redis server here: EVENWICHT_TEST_REDIS is not set. Is this a .redis.spec.ts?');
  return JSON.parse(server) as { program: string; libraries?: string };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function isListening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const socket = connect(port, '127.0.0.1');
    const answer = await Promise.race([once(socket, 'connect'), once(socket, 'error').catch(() => undefined)]).catch(
      () => undefined,
    );
    socket.destroy();
    if (answer?.length === 0) return;
    await pause(20);
  }
  throw new Error('redis-server does not listen');
}
