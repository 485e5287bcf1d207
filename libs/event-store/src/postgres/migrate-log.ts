import type { Client, Pool } from 'pg';
import { migrateSchema } from './migrate-schema.js';
import { migrations } from './migrations.js';

/** Brings the schema `log` up to date. @throws SchemaIsNewer */
export function migrateLog(database: Pool | Client): Promise<void> {
  return migrateSchema(database, { name: 'log', lock: 7_311_105_141_118, migrations });
}
