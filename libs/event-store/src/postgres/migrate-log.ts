import type { Client, Pool } from 'pg';
import { checkSchema, migrateSchema, type LastingSchema } from './migrate-schema.js';
import { migrations } from './migrations.js';

const log: LastingSchema = { name: 'log', lock: 7_311_105_141_118, migrations };

/** Brings the schema `log` up to date. @throws SchemaIsNewer */
export function migrateLog(database: Pool | Client): Promise<void> {
  return migrateSchema(database, log);
}

/** Sees that the schema `log` is up to date. @throws SchemaIsNewer SchemaIsOlder */
export function checkLog(database: Pool | Client): Promise<void> {
  return checkSchema(database, log);
}
