import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { bundlePaths, leafHash, RootsAt, type EvidenceProgress } from '@evenwicht/evaluation';
import type { Client } from 'pg';
import { migrate, withClient } from '../database.js';
import { backupPaths, fileOf, type BackedUpTable, type BackupDescription } from './backup-format.js';
import { lastingTables, nameOf } from './lasting-tables.js';

/** There is something in the database already: nothing was written. */
export class NotEmpty extends Error {
  constructor(readonly table: string) {
    super(`${table} holds rows`);
    this.name = 'NotEmpty';
  }
}

/** A table of the backup that this version does not have: nothing was written. */
export class UnknownTable extends Error {
  constructor(readonly table: string) {
    super(`there is no ${table} in this version`);
    this.name = 'UnknownTable';
  }
}

/** What was written is not what was signed: everything was taken back. */
export class RestoredOtherwise extends Error {
  constructor(readonly size: number) {
    super(`the log that was restored has another root, or another size: ${size}`);
    this.name = 'RestoredOtherwise';
  }
}

export interface BackupToRestore {
  readonly directory: string;
  readonly databaseUrl: string;
  /** Of a backup that was checked. */
  readonly description: BackupDescription;
  readonly onProgress?: (progress: EvidenceProgress) => void;
}

/**
 * Puts everything back in an empty database, in one transaction: all of it or nothing. The log is read back and must have
 * the root that was signed before anything is committed. Read models and jobs follow from it by themselves.
 * @throws NotEmpty UnknownTable RestoredOtherwise EventStoreUnavailable SchemaIsNewer
 */
export async function restore({ directory, databaseUrl, description, onProgress }: BackupToRestore): Promise<void> {
  await migrate(databaseUrl);
  await withClient(databaseUrl, async (client) => {
    await client.query('begin');
    try {
      await client.query('select from log.head_lock for update'); // who appends waits for the outcome
      await mustBeEmpty(client, description);
      await restoreLog(client, directory, description, onProgress);
      for (const table of description.tables) await restoreTable(client, directory, table);
      await mustBeAsSigned(client, description);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => undefined); // a broken connection has rolled back already
      throw error;
    }
  });
}

async function mustBeEmpty(client: Client, { tables }: BackupDescription): Promise<void> {
  const known = await lastingTables(client);
  const unknown = tables.find((each) => !known.some((table) => nameOf(table) === nameOf(each)));
  if (unknown) throw new UnknownTable(nameOf(unknown));
  const { rows: models } = await client.query<{ name: string }>(
    "select 'read.projection_checkpoint' as name where to_regclass('read.projection_checkpoint') is not null",
  );
  for (const name of ['log.event', ...known.map(nameOf), ...models.map((row) => row.name)]) {
    const { rowCount } = await client.query(`select from ${name} limit 1`);
    if (rowCount !== 0) throw new NotEmpty(name);
  }
}

/** Rows that go to the server at a time. */
const pageSize = 500;

async function restoreLog(
  client: Client,
  directory: string,
  { size }: BackupDescription,
  onProgress?: (progress: EvidenceProgress) => void,
): Promise<void> {
  let done = 0;
  for await (const lines of pages(join(directory, backupPaths.log, bundlePaths.events))) {
    await client.query(
      // what stands in a row is what stands in its bytes
      `insert into log.event (position, stream, revision, event_id, type, body)
       select $1 + n, e->>'stream', (e->>'revision')::integer, (e->>'eventId')::uuid, e->>'type', e
         from unnest($2::text[]) with ordinality u(t, n), lateral (select t::json as e) x`,
      [done, lines],
    );
    done += lines.length;
    onProgress?.({ done, total: size });
  }
}

async function restoreTable(client: Client, directory: string, table: BackedUpTable): Promise<void> {
  const name = nameOf(table);
  const columns = table.columns.map((column) => `"${column}"`).join(', ');
  for await (const lines of pages(join(directory, fileOf(table)))) {
    await client.query(
      `insert into ${name} (${columns}) overriding system value
       select ${columns} from json_populate_recordset(null::${name}, $1::json)`,
      [`[${lines.join(',')}]`],
    );
  }
  for (const column of table.columns) await moveSequence(client, name, column);
}

/** Numbers that are given out go on where they were. */
async function moveSequence(client: Client, table: string, column: string): Promise<void> {
  const { rows } = await client.query<{ name: string | null }>('select pg_get_serial_sequence($1, $2) as name', [
    table,
    column,
  ]);
  const sequence = rows[0]?.name;
  if (!sequence) return;
  await client.query(`select setval($1, (select coalesce(max("${column}"), 0) + 1 from ${table}), false)`, [sequence]);
}

/** Reads back what will be committed. */
async function mustBeAsSigned(client: Client, { size, root }: BackupDescription): Promise<void> {
  const roots = new RootsAt([size]);
  await client.query('declare back no scroll cursor for select body::text as text from log.event order by position');
  for (;;) {
    const { rows } = await client.query<{ text: string }>(`fetch ${pageSize} from back`);
    if (rows.length === 0) break;
    for (const { text } of rows) roots.add(leafHash(Buffer.from(text)));
  }
  await client.query('close back');
  if (roots.size !== size || roots.rootAt(size)?.toString('base64') !== root) throw new RestoredOtherwise(roots.size);
}

/** Lines end with a newline and with nothing else: JSON may hold what other readers take for the end of a line. */
async function* pages(path: string): AsyncIterable<string[]> {
  let rest = '';
  let page: string[] = [];
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      page.push(line);
      if (page.length < pageSize) continue;
      yield page;
      page = [];
    }
  }
  if (rest !== '') page.push(rest);
  if (page.length > 0) yield page;
}
