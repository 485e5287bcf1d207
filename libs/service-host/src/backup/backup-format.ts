import { z } from 'zod';

/** The files of a backup (docs/operations.md). */
export const backupFormat = 'evenwicht-backup-1';

export const backupPaths = {
  /** The log, as a bundle that anyone can check (docs/evidence-format.md). */
  log: 'log',
  tables: 'tables',
  description: 'backup.json',
  note: 'backup.note',
} as const;

const name = z.string().regex(/^[a-z][a-z0-9_]*$/);

const tableForm = z.object({
  schema: name,
  table: name,
  /** Those that the rows name; a later version may have more. */
  columns: z.array(name),
  rows: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** `backup.json`, of which `backup.note` signs the SHA-256. */
export const descriptionForm = z.object({
  format: z.literal(backupFormat),
  madeAt: z.string(),
  /** The name of the log, as in its heads. */
  origin: z.string(),
  verifierKey: z.string(),
  /** Events. */
  size: z.int().min(1),
  root: z.string(),
  /** Of `log/manifest.json`, which describes the rest of the log. */
  manifest: z.string(),
  /** In an order in which they can be filled. */
  tables: z.array(tableForm),
});

export type BackupDescription = z.output<typeof descriptionForm>;
export type BackedUpTable = z.output<typeof tableForm>;

/** A file of rows: a line of JSON each, as PostgreSQL writes it. */
export function fileOf({ schema, table }: Pick<BackedUpTable, 'schema' | 'table'>): string {
  return `${backupPaths.tables}/${schema}.${table}.jsonl`;
}

/** Its first line is no origin of a head and no text of a manifest, so none can be taken for another. */
export function textOfBackupNote(origin: string, sha256OfDescription: string): string {
  return `${origin} ${backupFormat}\n${sha256OfDescription}\n`;
}
