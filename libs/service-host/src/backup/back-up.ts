import { createHash } from 'node:crypto';
import { chmod, mkdir, open, readdir, readFile, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import {
  BundleInTheWay,
  bundlePaths,
  exportBundle,
  signNote,
  type BundleToExport,
  type Manifest,
  type Signer,
} from '@evenwicht/evaluation';
import type { Client } from 'pg';
import { withClient } from '../database.js';
import {
  backupFormat,
  backupPaths,
  fileOf,
  textOfBackupNote,
  type BackedUpTable,
  type BackupDescription,
} from './backup-format.js';
import { lastingTables, nameOf, type LastingTable } from './lasting-tables.js';

export interface BackupToMake extends Omit<BundleToExport, 'bundle'> {
  readonly databaseUrl: string;
  /** A directory that is empty or does not exist. */
  readonly directory: string;
  readonly now: Date;
}

/**
 * Copies everything that lasts while commands go on, signed as a whole. The tables come first, from one moment, and the log
 * after them: whatever an answer or a line says has happened is then in the log. `backup.json` comes last: a directory
 * without one is no backup.
 * @throws BundleInTheWay EmptyLog LogContradictsHead EventStoreUnavailable, and what the file system throws
 */
export async function backUp(order: BackupToMake): Promise<BackupDescription> {
  const { databaseUrl, directory, signer, now, ...log } = order;
  await mkdir(directory, { recursive: true });
  if ((await readdir(directory)).length > 0) throw new BundleInTheWay(directory);
  await chmod(directory, 0o700);
  await mkdir(join(directory, backupPaths.tables));
  const tables = await withClient(databaseUrl, (client) => writeTables(client, directory));
  const bundle = join(directory, backupPaths.log);
  const manifest = await exportBundle({ ...log, signer, bundle });
  const description = describe(manifest, await readFile(join(bundle, bundlePaths.manifest)), tables, now);
  await writeDescription(directory, description, signer);
  return description;
}

function describe(
  { origin, verifierKey, size, root }: Manifest,
  manifest: Buffer,
  tables: readonly BackedUpTable[],
  now: Date,
): BackupDescription {
  const madeAt = now.toISOString();
  const summary = { origin, verifierKey, size, root, manifest: hexOf(manifest) };
  return { format: backupFormat, madeAt, ...summary, tables: [...tables] };
}

async function writeDescription(directory: string, description: BackupDescription, signer: Signer): Promise<void> {
  const text = Buffer.from(`${JSON.stringify(description, null, 2)}\n`);
  await written(join(directory, backupPaths.note), signNote(textOfBackupNote(signer.name, hexOf(text)), signer));
  await written(join(directory, backupPaths.description), text);
}

/** On disk when it resolves. */
async function written(path: string, content: string | Buffer): Promise<void> {
  await writeFile(path, content, { flag: 'wx', mode: 0o600 });
  const file = await open(path, 'r');
  await file.sync().finally(() => file.close());
}

async function writeTables(client: Client, directory: string): Promise<readonly BackedUpTable[]> {
  await client.query('begin isolation level repeatable read read only');
  await client.query('set local row_security = off'); // rows that this role may not see are a failure, not left out
  await client.query(`set local datestyle = 'ISO'`);
  const found: BackedUpTable[] = [];
  for (const table of await lastingTables(client)) found.push(await writeTable(client, directory, table));
  await client.query('commit');
  return found;
}

/** Rows read at a time. */
const pageSize = 1_000;

async function writeTable(client: Client, directory: string, table: LastingTable): Promise<BackedUpTable> {
  const file = await open(join(directory, fileOf(table)), 'wx', 0o600);
  try {
    return await writeRows(client, file, table);
  } finally {
    await file.close();
  }
}

/** On disk when it resolves. */
async function writeRows(client: Client, file: FileHandle, table: LastingTable): Promise<BackedUpTable> {
  const hash = createHash('sha256');
  let count = 0;
  const columns = table.columns.map((column) => `"${column}"`).join(', ');
  const selected = `select row_to_json(r)::text as line from (select ${columns} from ${nameOf(table)} order by 1) r`;
  await client.query(`declare lines no scroll cursor for ${selected}`);
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`fetch ${pageSize} from lines`);
    if (rows.length === 0) break;
    const text = rows.map(({ line }) => `${line}\n`).join('');
    hash.update(text);
    count += rows.length;
    await file.writeFile(text);
  }
  await client.query('close lines');
  await file.sync();
  const { schema, table: name } = table;
  return { schema, table: name, columns: [...table.columns], rows: count, sha256: hash.digest('hex') };
}

export function hexOf(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
