import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { Client } from 'pg';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { readPostmaster } from './postmaster.js';

const launcher = join(process.cwd(), 'libs/embedded-postgres/dist/index.js'); // compiled by test/database/global-setup.mjs

/** Another process that starts or joins the server of a directory, and keeps it until it is told otherwise. */
class Neighbour {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    readonly adopted: boolean,
  ) {}

  static async on(dataDirectory: string): Promise<Neighbour> {
    const program = `
      import { startEmbeddedPostgres } from ${JSON.stringify(launcher)};
      const server = await startEmbeddedPostgres({ dataDirectory: ${JSON.stringify(dataDirectory)} });
      process.stdout.write(JSON.stringify(server));
      process.stdin.once('data', async () => {
        process.exitCode = 1; // where nothing is left to wait for before it was given up
        process.stdin.destroy();
        await server.stop();
        process.exit(0);
      });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const [answer] = (await once(child.stdout, 'data')) as [Buffer];
    const { url, adopted } = JSON.parse(answer.toString()) as { url: string; adopted: boolean };
    return new Neighbour(child, url, adopted);
  }

  leaves = () => this.ends(() => this.child.stdin?.write('leave'));
  isKilled = () => this.ends(() => this.child.kill('SIGKILL'));

  /** @returns its status, null where a signal ended it */
  private async ends(cause: () => void): Promise<number | null> {
    const ended = once(this.child, 'exit') as Promise<[number | null]>;
    cause();
    const [status] = await ended;
    return status;
  }
}

async function query(url: string, statement: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement);
    return Object.values(rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

const ownerOf = (path: string): number => statSync(path).uid;

async function eventually<Result>(attempt: () => Promise<Result>, patience = 15_000): Promise<Result> {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      return await attempt();
    } catch (failure) {
      if (Date.now() > deadline) throw failure;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

describe('The embedded server', () => {
  jest.setTimeout(60_000);
  const parent = mkdtempSync(join(tmpdir(), 'evenwicht-launcher-'));
  chmodSync(parent, 0o711);
  const dataDirectory = join(parent, 'data');
  const data = join(dataDirectory, 'postgres/cluster/data');
  const serverPid = () => readPostmaster(data)?.pid ?? 0;
  afterAll(() => rmSync(parent, { recursive: true }));

  it('comes up once for two processes that start it at the same moment in an empty directory', async () => {
    const [one, two] = await Promise.all([Neighbour.on(dataDirectory), Neighbour.on(dataDirectory)]);

    expect(one.url).toBe(two.url);
    expect([one.adopted, two.adopted].filter(Boolean)).toHaveLength(1);

    await Promise.all([one.leaves(), two.leaves()]);
    expect(serverPid()).toBe(0);
  });

  it('runs on for the process that joined when the one that started it leaves, and stops with the last', async () => {
    const first = await Neighbour.on(dataDirectory);
    const second = await startEmbeddedPostgres({ dataDirectory });
    expect(second.adopted).toBe(true);

    await first.leaves();
    expect(await query(second.url, 'select 1')).toBe(1);

    await second.stop();
    expect(serverPid()).toBe(0);
  });

  it('goes on for its starter when a process that joined (an import) leaves', async () => {
    const service = await startEmbeddedPostgres({ dataDirectory });
    const cli = await Neighbour.on(dataDirectory);
    await cli.leaves();
    expect(await query(service.url, 'select 1')).toBe(1);
    await service.stop();
  });

  it('is adopted, with what it holds, after its starter was killed', async () => {
    const killed = await Neighbour.on(dataDirectory);
    await query(killed.url, 'create table survivor as select 42 as answer');
    const pid = serverPid();
    await killed.isKilled();

    const next = await startEmbeddedPostgres({ dataDirectory });
    expect(next.adopted).toBe(true);
    expect(serverPid()).toBe(pid);
    expect(await query(next.url, 'select answer from survivor')).toBe(42);
    await next.stop();
  });

  it('comes back at the same address when it is killed under a process that uses it', async () => {
    const server = await startEmbeddedPostgres({ dataDirectory });
    await query(server.url, 'update survivor set answer = 43');
    process.kill(serverPid(), 'SIGKILL');

    expect(await eventually(() => query(server.url, 'select answer from survivor'))).toBe(43);
    await server.stop();
    expect(serverPid()).toBe(0);
  });

  it('is given up in good order by a process with nothing else to do, when it is gone and cannot come back', async () => {
    const user = await Neighbour.on(dataDirectory);
    const [control, away] = [join(data, 'global/pg_control'), join(data, 'global/pg_control.away')];
    renameSync(control, away); // as with a full disk: it does not start any more
    const pid = serverPid();
    process.kill(pid, 'SIGKILL');
    await eventually(() =>
      readFileSync(join(data, '../../server.log'), 'utf8').includes('pg_control')
        ? Promise.resolve()
        : Promise.reject(new Error('it did not try yet')),
    );

    expect(await user.leaves()).toBe(0);
    renameSync(away, control);
  });

  it('recovers what was committed when starter and server are both killed', async () => {
    const killed = await Neighbour.on(dataDirectory);
    await query(killed.url, 'update survivor set answer = 44');
    const pid = serverPid();
    await killed.isKilled();
    process.kill(pid, 'SIGKILL');

    const next = await startEmbeddedPostgres({ dataDirectory });
    expect(await query(next.url, 'select answer from survivor')).toBe(44);
    await next.stop();
  });

  it('starts though the number of a killed server now belongs to another program', async () => {
    const killed = await Neighbour.on(dataDirectory);
    const pid = serverPid();
    await killed.isKilled();
    process.kill(pid, 'SIGKILL');
    const other = spawn('sleep', ['60'], process.getuid?.() === 0 ? { uid: ownerOf(data), gid: ownerOf(data) } : {});
    const record = join(data, 'postmaster.pid');
    writeFileSync(record, readFileSync(record, 'utf8').replace(String(pid), String(other.pid)));

    const next = await startEmbeddedPostgres({ dataDirectory });
    expect(await query(next.url, 'select answer from survivor')).toBe(44);
    await next.stop();
    other.kill();
  });

  it('says so when another program has the port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;

    const start = startEmbeddedPostgres({ dataDirectory, port });
    await expect(start).rejects.toThrow(EmbeddedPostgresError);
    await expect(start).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken by another program`);
    other.close();
  });

  it('takes the port that it is given', async () => {
    const reserved = createServer().listen(0, '127.0.0.1');
    await once(reserved, 'listening');
    const { port } = reserved.address() as AddressInfo;
    await new Promise((resolve) => reserved.close(resolve));

    const server = await startEmbeddedPostgres({ dataDirectory, port });
    expect(new URL(server.url).port).toBe(String(port));
    await server.stop();
  });

  it('shows the end of its log when it cannot start', async () => {
    const start = startEmbeddedPostgres({ dataDirectory, settings: { shared_buffers: 'plenty' } });
    await expect(start).rejects.toThrow(/does not start.*shared_buffers/s);
  });

  it('lets nobody in without the password, which only its owner can read', async () => {
    const server = await startEmbeddedPostgres({ dataDirectory });
    const guess = new URL(server.url);
    guess.password = 'guess';
    await expect(query(guess.href, 'select 1')).rejects.toThrow('password authentication failed');
    expect(statSync(join(data, '../password')).mode & 0o077).toBe(0);
    await server.stop();
  });

  it('never runs as root', async () => {
    const server = await startEmbeddedPostgres({ dataDirectory });
    expect(statSync(data).uid).toBeGreaterThan(0);
    if (existsSync('/proc')) expect(statSync(`/proc/${serverPid()}`).uid).toBe(statSync(data).uid);
    await server.stop();
  });
});
