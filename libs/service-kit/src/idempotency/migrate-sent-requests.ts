import { checkSchema, migrateSchema, type LastingSchema } from '@evenwicht/event-store';
import type { Client, Pool } from 'pg';
import { createSentRequests } from './migration-1-create-sent-requests.js';
import { keepAnswersApart } from './migration-2-keep-answers-apart.js';

const http: LastingSchema = {
  name: 'http',
  lock: 7_311_105_141_119,
  migrations: [
    { number: 1, name: 'create-sent-requests', sql: createSentRequests },
    { number: 2, name: 'keep-answers-apart', sql: keepAnswersApart },
  ],
};

/** Brings the schema `http` up to date. @throws SchemaIsNewer */
export function migrateSentRequests(database: Pool | Client): Promise<void> {
  return migrateSchema(database, http);
}

/** Sees that the schema `http` is up to date. @throws SchemaIsNewer SchemaIsOlder */
export function checkSentRequests(database: Pool | Client): Promise<void> {
  return checkSchema(database, http);
}
