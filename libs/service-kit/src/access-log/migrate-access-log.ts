import { checkSchema, migrateSchema, type LastingSchema } from '@evenwicht/event-store';
import type { Client, Pool } from 'pg';
import { createAccessLog } from './migration-1-create-access-log.js';
import { forgetLines } from './migration-2-forget-lines.js';

const access: LastingSchema = {
  name: 'access',
  lock: 7_311_105_141_120,
  migrations: [
    { number: 1, name: 'create-access-log', sql: createAccessLog },
    { number: 2, name: 'forget-lines', sql: forgetLines },
  ],
};

/** Brings the schema `access` up to date. @throws SchemaIsNewer */
export function migrateAccessLog(database: Pool | Client): Promise<void> {
  return migrateSchema(database, access);
}

/** Sees that the schema `access` is up to date. @throws SchemaIsNewer SchemaIsOlder */
export function checkAccessLog(database: Pool | Client): Promise<void> {
  return checkSchema(database, access);
}

/** From here on lines are kept for so many days; those that are older go at the next look of the worker. */
export async function keepAccessLinesFor(database: Pool | Client, days: number): Promise<void> {
  await database.query(
    'insert into access.retention (days) values ($1) on conflict (is_only_row) do update set days = excluded.days',
    [days],
  );
}
