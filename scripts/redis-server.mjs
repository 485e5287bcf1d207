// Where a Redis server is, for the specs that need a real one (docs/adr/0130). It is looked for in EVENWICHT_REDIS_SERVER,
// on the path, and where an earlier run put Debian's; with `fetch` Debian's packages are fetched and unpacked beside the
// other caches, which takes neither root nor an installation. `apt-get download` holds them against Debian's signatures.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './step.mjs';

const cache = join(root, 'node_modules/.cache/redis-server');
/** redis-tools holds the program; the others are what it needs and a bare Debian may lack. */
const packages = ['redis-server', 'redis-tools', 'liblzf1', 'libjemalloc2', 'libatomic1'];

/**
 * @typedef {{ program: string, libraries?: string, version: string }} RedisServer
 * @returns {RedisServer | undefined} a server that runs here
 */
export function redisServer({ fetch = false } = {}) {
  return candidates().find(runs) ?? (fetch ? fetched() : undefined);
}

function candidates() {
  const named = process.env.EVENWICHT_REDIS_SERVER;
  if (named) return [{ program: named }];
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .map((directory) => ({ program: join(directory, 'redis-server') }));
  return [...onPath, ...unpacked()];
}

/** The programs and libraries of the packages, wherever the architecture puts the latter. */
function unpacked(place = cache) {
  const libraries = join(place, 'usr/lib');
  if (!existsSync(libraries)) return [];
  const folders = readdirSync(libraries).map((folder) => join(libraries, folder));
  return folders.map((folder) => ({ program: join(place, 'usr/bin/redis-server'), libraries: folder }));
}

function runs(server) {
  if (!existsSync(server.program)) return false;
  const { status, stdout } = spawnSync(server.program, ['--version'], { env: environmentOf(server), encoding: 'utf8' });
  server.version = /v=(\S+)/.exec(stdout ?? '')?.[1] ?? 'unknown';
  return status === 0;
}

/** What the program has to be started with. */
export function environmentOf({ libraries }) {
  return libraries ? { ...process.env, LD_LIBRARY_PATH: libraries } : process.env;
}

/** @returns {RedisServer | undefined} nothing where there is no apt, or no way to Debian */
function fetched() {
  const fresh = `${cache}-${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  try {
    if (!download(fresh) && !(updated(fresh) && download(fresh))) return undefined;
    for (const file of readdirSync(fresh).filter((name) => name.endsWith('.deb'))) {
      if (!succeeds('dpkg-deb', ['-x', join(fresh, file), fresh], fresh)) return undefined;
    }
    rmSync(cache, { recursive: true, force: true });
    renameSync(fresh, cache);
    return unpacked().find(runs);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

const patience = ['-o', 'Acquire::Retries=2', '-o', 'Acquire::http::Timeout=20'];

const download = (place) => succeeds('apt-get', [...patience, ...ownLists(place), 'download', ...packages], place);

/** The package lists of the machine may be absent or old, and only root may renew those: this keeps lists of its own. */
function updated(place) {
  mkdirSync(join(place, 'lists/partial'), { recursive: true });
  return succeeds('apt-get', [...patience, ...ownLists(place), 'update'], place);
}

function ownLists(place) {
  if (!existsSync(join(place, 'lists'))) return [];
  return ['-o', `Dir::State::lists=${join(place, 'lists')}`, '-o', `Dir::Cache=${place}`, '-o', 'Debug::NoLocking=1'];
}

function succeeds(program, parameters, place) {
  const { status } = spawnSync(program, parameters, { cwd: place, stdio: 'ignore', timeout: 120_000 });
  return status === 0;
}
