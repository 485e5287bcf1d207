import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmdirSync,
  symlinkSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { isReachable, isWritable, type ServerAccount } from './server-account.js';

/** Where root keeps the files of a server that cannot reach the data directory itself (below a 0700 directory). */
const PLACE_OPEN_TO_ALL = '/var/lib/evenwicht';

/**
 * The directory, owned by the account of the server, that holds its cluster, its password and its log:
 * `<dataDirectory>/postgres`. As root, below a directory closed to others, it is a link to a place that is not.
 *
 * @throws EmbeddedPostgresError when the data directory cannot be made, written or reached
 */
export function serverHomeIn(
  dataDirectory: string,
  account: ServerAccount | undefined,
  placeOpenToAll = PLACE_OPEN_TO_ALL,
): string {
  const directory = resolve(dataDirectory);
  makeDataDirectory(directory, account);
  const home = join(directory, 'postgres');
  if (account && !isReachable(directory, account)) makeLinkedHome(home, account, placeOpenToAll);
  else makeOwned(home, account);
  if (!isWritable(home)) throw unusable(home, 'belongs to another user');
  return realpathSync(home);
}

function makeDataDirectory(directory: string, account: ServerAccount | undefined): void {
  try {
    mkdirSync(directory, { recursive: true });
    // new, or made for us to fill: to pass through; what is secret in it is 0600
    if (account && isWritable(directory) && readdirSync(directory).length === 0) chmodSync(directory, 0o711);
  } catch (cause) {
    throw unusable(directory, `cannot be made (${(cause as Error).message})`);
  }
  if (!isWritable(directory)) throw unusable(directory, 'is not yours to write to');
}

function unusable(directory: string, reason: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `The data directory ${directory} ${reason}. ` +
      'Set EVENWICHT_DATA to a directory that you may write to, or DATABASE_URL to a PostgreSQL server.',
  );
}

function makeOwned(home: string, account: ServerAccount | undefined): void {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  if (account) chownSync(home, account.uid, account.gid);
}

function makeLinkedHome(link: string, account: ServerAccount, placeOpenToAll: string): void {
  mkdirSync(placeOpenToAll, { recursive: true });
  chmodSync(placeOpenToAll, 0o711);
  const place = mkdtempSync(join(placeOpenToAll, 'data-'));
  makeOwned(place, account);
  if (isLinkedTo(link, place)) return;
  rmdirSync(place);
  if (lstatSync(link).isSymbolicLink() && isReachable(readlinkSync(link), account)) return;
  throw unusable(link, 'lies below a directory that the server, which does not run as root, cannot enter');
}

function isLinkedTo(link: string, place: string): boolean {
  try {
    symlinkSync(place, link);
    return true;
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw failure;
  }
}
