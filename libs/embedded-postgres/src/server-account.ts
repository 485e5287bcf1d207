import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The account under which the server runs; absent: the account of this process. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

/** `nobody`: a number that exists everywhere, with or without an entry in the passwd file. */
const NOBODY: ServerAccount = { uid: 65534, gid: 65534 };

/** PostgreSQL refuses to run as root: there it runs as the owner of the cluster that exists, or as nobody. */
export function accountFor(cluster: string): ServerAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (!existsSync(cluster)) return NOBODY;
  const { uid, gid } = statSync(cluster);
  return uid === 0 ? NOBODY : { uid, gid };
}

/** Who owns a directory and what the mode allows. */
type Ownership = (directory: string) => { readonly uid: number; readonly gid: number; readonly mode: number };

/** Whether the account can reach what lies in a directory, judged by the mode of each directory on the way. */
export function isReachable(directory: string, account: ServerAccount, ownership: Ownership = statSync): boolean {
  const parent = dirname(directory);
  return mayEnter(ownership(directory), account) && (parent === directory || isReachable(parent, account, ownership));
}

export function isWritable(directory: string): boolean {
  try {
    accessSync(directory, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function mayEnter(directory: ReturnType<Ownership>, { uid, gid }: ServerAccount): boolean {
  if (directory.uid === uid) return (directory.mode & 0o100) !== 0;
  if (directory.gid === gid) return (directory.mode & 0o010) !== 0;
  return (directory.mode & 0o001) !== 0;
}
