// One server for the whole run, made before the first spec: initdb takes a second or two, CREATE DATABASE some 30 ms, so each
// suite makes a database of its own on it (createTestDatabase in @evenwicht/testing). The server is the one of `npm start`,
// in a temporary directory, without fsync (a run need not survive a power cut) and with room for suites that run at once.
//
// Jest runs this file as it is, before its transforms, so the launcher is compiled here (0.3 s when nothing changed).
// EVENWICHT_TEST_DATABASE_URL names another server, whose user may make databases.
import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PREFIX = 'evenwicht-test-';

export default async function setUpDatabase() {
  if (process.env.EVENWICHT_TEST_DATABASE_URL) return;
  await removeLeftovers();
  const { startEmbeddedPostgres } = await compiledLauncher();
  const dataDirectory = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  await chmod(dataDirectory, 0o711); // as root the server runs as another user, who must be able to pass through
  const settings = { fsync: 'off', full_page_writes: 'off', max_connections: '300' };
  const server = await startEmbeddedPostgres({ dataDirectory, settings });
  process.env.EVENWICHT_TEST_DATABASE_URL = server.url;
  globalThis.evenwichtTestDatabase = { server, dataDirectory };
}

async function compiledLauncher() {
  const tsc = join(root, 'node_modules/@typescript/native/bin/tsc');
  const built = spawnSync(process.execPath, [tsc, '-b', 'libs/embedded-postgres/tsconfig.build.json'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`libs/embedded-postgres does not compile:\n${built.stdout}${built.stderr}`);
  return import('@evenwicht/embedded-postgres');
}

/** What a run left that was killed: the directory names the run, and its server is told to stop at once. */
async function removeLeftovers() {
  for (const name of await readdir(tmpdir())) {
    const run = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length).split('-')[0]) : 0;
    if (run > 0 && !isAlive(run)) await removeLeftover(join(tmpdir(), name)).catch(() => undefined);
  }
}

async function removeLeftover(directory) {
  const record = join(directory, 'postgres/cluster/data/postmaster.pid');
  const pid = Number((await readFile(record, 'utf8').catch(() => '')).split('\n')[0]);
  if (pid > 0 && (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).includes(directory)) {
    process.kill(pid, 'SIGQUIT');
  }
  await rm(directory, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (failure) {
    return failure.code === 'EPERM';
  }
}
