import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { passwdLibrary } from './passwd-library.js';
import { type ServerAccount } from './server-account.js';
import { renameUnlessThere, type ServerBinaries } from './server-binaries.js';

/** The superuser of an embedded server. */
export const SUPERUSER = 'postgres';

/** A database cluster on disk and the password of its superuser. */
export interface Cluster {
  readonly data: string;
  readonly password: string;
}

/** The directory of the cluster in the home of the server. */
export const clusterIn = (home: string): string => join(home, 'cluster');

/** Whether an embedded server has ever run in a data directory: for who wants to look and to make nothing. */
export const holdsCluster = (dataDirectory: string): boolean =>
  existsSync(clusterIn(join(resolve(dataDirectory), 'postgres')));

/**
 * The cluster of a home, made when it is not there: UTF-8, C locale, data checksums, connections by password only.
 * Two processes at once each make one; the first to finish gives its own to both, so no half-made cluster is ever seen.
 *
 * @throws EmbeddedPostgresError with what initdb said; when the password may not be read
 */
export function clusterOf(home: string, binaries: ServerBinaries, account: ServerAccount | undefined): Cluster {
  const directory = clusterIn(home);
  if (!existsSync(directory)) makeCluster(directory, binaries, account);
  return { data: join(directory, 'data'), password: readPassword(join(directory, 'password')) };
}

function readPassword(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `The password of the embedded database in ${file} may not be read by you: ${(cause as Error).message}. ` +
        'Run as the user who made the data directory, or set EVENWICHT_DATA to another one.',
      { cause },
    );
  }
}

function makeCluster(directory: string, { initdb }: ServerBinaries, account: ServerAccount | undefined): void {
  const unfinished = `${directory}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  const password = join(unfinished, 'password');
  writeFileSync(password, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (account) [unfinished, password].forEach((path) => chownSync(path, account.uid, account.gid));
  runInitdb(initdb, unfinished, account);
  renameUnlessThere(unfinished, directory);
}

function runInitdb(initdb: string, unfinished: string, account: ServerAccount | undefined): void {
  const run = (environment: NodeJS.ProcessEnv = {}) =>
    spawnSync(initdb, initdbArguments(unfinished), {
      ...account,
      cwd: unfinished,
      env: { LC_ALL: 'C', TZ: 'UTC', PATH: process.env['PATH'], ...environment },
      encoding: 'utf8',
    });
  let result = run();
  if (NAMELESS.test(result.stderr)) result = run(borrowedName(unfinished, account));
  rmSync(join(unfinished, LIBRARY), { force: true });
  if (result.status === 0) return;
  rmSync(unfinished, { recursive: true, force: true });
  const said = result.error?.message ?? `${result.stdout}\n${result.stderr}`.trim().split('\n').slice(-5).join('\n');
  throw new EmbeddedPostgresError(`The embedded database could not be made: ${said}`);
}

/** What initdb says to a user without an entry in the passwd file. */
const NAMELESS = /could not look up effective user ID/;
const LIBRARY = 'getpwuid.so';

function borrowedName(unfinished: string, account: ServerAccount | undefined): NodeJS.ProcessEnv {
  const own = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const library = passwdLibrary(process.arch, account ?? own);
  if (!library || process.platform !== 'linux') return {};
  const file = join(unfinished, LIBRARY);
  writeFileSync(file, library, { mode: 0o755 });
  return { LD_PRELOAD: file };
}

const initdbArguments = (directory: string): string[] => [
  `--pgdata=${join(directory, 'data')}`,
  `--username=${SUPERUSER}`,
  `--pwfile=${join(directory, 'password')}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--data-checksums',
];
