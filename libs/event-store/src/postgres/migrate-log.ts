import { Client, type Pool, type PoolClient } from 'pg';
import { migrations } from './migrations.js';

/** Any fixed number: whoever migrates the log holds this advisory lock. */
const migrationLock = 7_311_105_141_118;

/** A log that a newer version of this program has changed: nothing is guessed, nothing is undone. */
export class LogIsNewer extends Error {
  constructor(readonly found: number) {
    super(`the log has migration ${found}, this version knows ${migrations.length}`);
    this.name = 'LogIsNewer';
  }
}

/**
 * Brings the schema `log` up to date, forward only, in one transaction; several processes may do so at once.
 * @throws LogIsNewer
 */
export async function migrateLog(database: Pool | Client): Promise<void> {
  if (database instanceof Client) return migrate(database);
  const client = await database.connect();
  try {
    await migrate(client);
  } finally {
    client.release();
  }
}

async function migrate(client: Client | PoolClient): Promise<void> {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [migrationLock]);
    await step(client);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined); // a broken connection has rolled back already
    throw error;
  }
}

async function step(client: Client | PoolClient): Promise<void> {
  await client.query(`create schema if not exists log`);
  await client.query(`create table if not exists log.migration (
    number integer primary key, name text not null, applied_at timestamptz not null default now())`);
  const { rows } = await client.query<{ applied: number }>(
    'select coalesce(max(number), 0) as applied from log.migration',
  );
  const applied = rows[0]?.applied ?? 0;
  if (applied > migrations.length) throw new LogIsNewer(applied);
  for (const { number, name, sql } of migrations.slice(applied)) {
    await client.query(sql);
    await client.query('insert into log.migration (number, name) values ($1, $2)', [number, name]);
  }
}
