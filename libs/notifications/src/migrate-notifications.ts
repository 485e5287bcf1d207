import { checkSchema, migrateSchema, type LastingSchema } from '@evenwicht/event-store';
import type { Client, Pool } from 'pg';
import { createDeliveries } from './migration-1-create-deliveries.js';
import { dropDeliveries } from './migration-2-drop-deliveries.js';

const notifications: LastingSchema = {
  name: 'notifications',
  lock: 7_311_105_141_170,
  migrations: [
    { number: 1, name: 'create-deliveries', sql: createDeliveries },
    { number: 2, name: 'drop-deliveries', sql: dropDeliveries },
  ],
};

/** Brings the schema `notifications` up to date. @throws SchemaIsNewer */
export function migrateNotifications(database: Pool | Client): Promise<void> {
  return migrateSchema(database, notifications);
}

/** Sees that the schema `notifications` is up to date. @throws SchemaIsNewer SchemaIsOlder */
export function checkNotifications(database: Pool | Client): Promise<void> {
  return checkSchema(database, notifications);
}
