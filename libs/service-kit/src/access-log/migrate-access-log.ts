import { checkSchema, migrateSchema, type LastingSchema } from '@evenwicht/event-store';
import type { Client, Pool } from 'pg';
import { createAccessLog } from './migration-1-create-access-log.js';

const access: LastingSchema = {
  name: 'access',
  lock: 7_311_105_141_120,
  migrations: [{ number: 1, name: 'create-access-log', sql: createAccessLog }],
};

/** Brings the schema `access` up to date. @throws SchemaIsNewer */
export function migrateAccessLog(database: Pool | Client): Promise<void> {
  return migrateSchema(database, access);
}

/** Sees that the schema `access` is up to date. @throws SchemaIsNewer SchemaIsOlder */
export function checkAccessLog(database: Pool | Client): Promise<void> {
  return checkSchema(database, access);
}
