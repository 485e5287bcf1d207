import { migrateSchema } from '@evenwicht/event-store';
import type { Client, Pool } from 'pg';
import { createSentRequests } from './migration-1-create-sent-requests.js';

/** Brings the schema `http` up to date. @throws SchemaIsNewer */
export function migrateSentRequests(database: Pool | Client): Promise<void> {
  const migrations = [{ number: 1, name: 'create-sent-requests', sql: createSentRequests }];
  return migrateSchema(database, { name: 'http', lock: 7_311_105_141_119, migrations });
}
