import { Client, type Pool, type PoolClient } from 'pg';
import type { Migration } from './migrations.js';

/** A schema of the database that is never thrown away, and how it came to be. */
export interface LastingSchema {
  readonly name: string;
  /** Any fixed number of its own: whoever migrates holds this advisory lock. */
  readonly lock: number;
  readonly migrations: readonly Migration[];
}

/** A schema that a newer version of this program has changed: nothing is guessed, nothing is undone. */
export class SchemaIsNewer extends Error {
  constructor(
    readonly schema: string,
    readonly found: number,
    readonly known: number,
  ) {
    super(`the schema ${schema} has migration ${found}, this version knows ${known}`);
    this.name = 'SchemaIsNewer';
  }
}

/** Whoever may change the schema has not yet done so: passes by waiting. */
export class SchemaIsOlder extends Error {
  constructor(
    readonly schema: string,
    readonly found: number,
    readonly needed: number,
  ) {
    super(`the schema ${schema} has migration ${found}, this version needs ${needed}`);
    this.name = 'SchemaIsOlder';
  }
}

/** Sees that a schema is what this version works with, for who may not change it. @throws SchemaIsNewer SchemaIsOlder */
export async function checkSchema(
  database: Pool | Client,
  { name, migrations }: Pick<LastingSchema, 'name' | 'migrations'>,
): Promise<void> {
  const { rows } = await database.query<{ known: boolean }>('select to_regclass($1) is not null as known', [
    `${name}.migration`,
  ]);
  const applied = rows[0]?.known ? await appliedTo(database, name) : 0;
  if (applied > migrations.length) throw new SchemaIsNewer(name, applied, migrations.length);
  if (applied < migrations.length) throw new SchemaIsOlder(name, applied, migrations.length);
}

/**
 * Brings a schema up to date, forward only, in one transaction; several processes may do so at once.
 * @throws SchemaIsNewer
 */
export async function migrateSchema(database: Pool | Client, schema: LastingSchema): Promise<void> {
  if (database instanceof Client) return migrate(database, schema);
  const client = await database.connect();
  try {
    await migrate(client, schema);
  } finally {
    client.release();
  }
}

async function migrate(client: Client | PoolClient, schema: LastingSchema): Promise<void> {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [schema.lock]);
    await step(client, schema);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined); // a broken connection has rolled back already
    throw error;
  }
}

async function step(client: Client | PoolClient, { name: schema, migrations }: LastingSchema): Promise<void> {
  await client.query(`create schema if not exists ${schema}`);
  await client.query(`create table if not exists ${schema}.migration (
    number integer primary key, name text not null, applied_at timestamptz not null default now())`);
  const applied = await appliedTo(client, schema);
  if (applied > migrations.length) throw new SchemaIsNewer(schema, applied, migrations.length);
  for (const { number, name, sql } of migrations.slice(applied)) {
    await client.query(sql);
    await client.query(`insert into ${schema}.migration (number, name) values ($1, $2)`, [number, name]);
  }
}

async function appliedTo(database: Pool | Client | PoolClient, schema: string): Promise<number> {
  const { rows } = await database.query<{ applied: number }>(
    `select coalesce(max(number), 0) as applied from ${schema}.migration`,
  );
  return rows[0]?.applied ?? 0;
}
