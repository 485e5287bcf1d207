import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  bundlePaths,
  MalformedKey,
  MalformedNote,
  NoBundle,
  parseNote,
  verdictOf,
  VerifierKey,
  verifyBundle,
  type BundleToVerify,
  type VerifyReport,
} from '@evenwicht/evaluation';
import { backupPaths, descriptionForm, fileOf, textOfBackupNote, type BackupDescription } from './backup-format.js';
import { hexOf } from './back-up.js';

/** What is wrong with a backup, beside what is wrong with the log in it. */
export interface BackupFault {
  readonly file: string;
  readonly fault: 'missing' | 'altered' | 'malformed' | 'bad-signature' | 'unknown-key' | 'not-described' | 'other-log';
}

export interface BackupChecked {
  readonly description: BackupDescription;
  readonly faults: readonly BackupFault[];
  /** Of the log in it, also beside the heads that were given. */
  readonly log: VerifyReport;
}

/** There is no description that can be read: no backup, or one that was not finished. */
export class NoBackup extends Error {
  constructor(
    readonly path: string,
    readonly reason: 'missing' | 'malformed',
  ) {
    super(`${path} holds no backup: ${backupPaths.description} is ${reason}`);
    this.name = 'NoBackup';
  }
}

export type BackupToCheck = Omit<BundleToVerify, 'bundle'> & { readonly directory: string };

/** Reads everything in a backup and names what is not as it was signed; needs no database. @throws NoBackup */
export async function checkBackup({ directory, ...order }: BackupToCheck): Promise<BackupChecked> {
  const { description, text } = await describedIn(directory);
  const keys = order.keys?.length ? order.keys : keyOf(description);
  const log = await verifyBundle({ ...order, bundle: join(directory, backupPaths.log) }).catch((error: unknown) => {
    if (error instanceof NoBundle) throw new NoBackup(directory, 'missing');
    throw error;
  });
  const faults = [
    ...(await ofSignature(directory, description, text, keys)),
    ...(await ofTables(directory, description)),
    ...(await ofManifest(directory, description)),
    ...(await ofOthers(directory, description)),
  ];
  return { description, faults, log };
}

async function describedIn(directory: string) {
  const text = await content(directory, backupPaths.description);
  if (!text) throw new NoBackup(directory, 'missing');
  try {
    return { description: descriptionForm.parse(JSON.parse(text.toString('utf8'))), text };
  } catch {
    throw new NoBackup(directory, 'malformed');
  }
}

function keyOf({ verifierKey }: BackupDescription): readonly VerifierKey[] {
  try {
    return [VerifierKey.parse(verifierKey)];
  } catch (error) {
    if (error instanceof MalformedKey) return [];
    throw error;
  }
}

async function ofSignature(
  directory: string,
  { origin }: BackupDescription,
  text: Buffer,
  keys: readonly VerifierKey[],
): Promise<readonly BackupFault[]> {
  const file = backupPaths.note;
  const bytes = await content(directory, file);
  if (!bytes) return [{ file, fault: 'missing' }];
  try {
    const note = parseNote(bytes);
    const verdicts = keys.map((key) => verdictOf(key, note));
    if (verdicts.includes('invalid')) return [{ file, fault: 'bad-signature' }];
    if (!verdicts.includes('valid')) return [{ file, fault: 'unknown-key' }];
    const isSigned = note.text === textOfBackupNote(origin, hexOf(text));
    return isSigned ? [] : [{ file: backupPaths.description, fault: 'altered' }];
  } catch (error) {
    if (error instanceof MalformedNote) return [{ file, fault: 'malformed' }];
    throw error;
  }
}

async function ofTables(directory: string, { tables }: BackupDescription): Promise<readonly BackupFault[]> {
  const faults: BackupFault[] = [];
  for (const table of tables) {
    const file = fileOf(table);
    const found = await digestOf(join(directory, file));
    if (found === undefined) faults.push({ file, fault: 'missing' });
    else if (found !== table.sha256) faults.push({ file, fault: 'altered' });
  }
  return faults;
}

/** Whether the log beside it is the one that this was signed with. */
async function ofManifest(directory: string, { manifest }: BackupDescription): Promise<readonly BackupFault[]> {
  const file = `${backupPaths.log}/${bundlePaths.manifest}`;
  const bytes = await content(directory, file);
  if (!bytes) return []; // the log says so itself
  return hexOf(bytes) === manifest ? [] : [{ file, fault: 'other-log' }];
}

async function ofOthers(directory: string, { tables }: BackupDescription): Promise<readonly BackupFault[]> {
  const described = new Set(tables.map(fileOf));
  const found = await readdir(join(directory, backupPaths.tables)).catch(() => []);
  return found
    .map((file) => `${backupPaths.tables}/${file}`)
    .filter((file) => !described.has(file))
    .map((file) => ({ file, fault: 'not-described' }));
}

async function content(directory: string, file: string): Promise<Buffer | undefined> {
  return readFile(join(directory, file)).catch(absent);
}

async function digestOf(path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
    return hash.digest('hex');
  } catch (error) {
    return absent(error as NodeJS.ErrnoException);
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
  return undefined;
}
