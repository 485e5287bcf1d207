import { databaseUrlFor, type EmbeddedPostgres } from '@evenwicht/embedded-postgres';
import { EventStoreUnavailable, migrateLog } from '@evenwicht/event-store';
import { migrateSentRequests } from '@evenwicht/service-kit';
import { Client } from 'pg';
import type { ServiceSettings } from './settings.js';

export type Database = Pick<EmbeddedPostgres, 'url' | 'stop'>;

/** The database that was named, or the embedded one. @throws EmbeddedPostgresError */
export function openDatabase({ databaseUrl, dataDirectory }: ServiceSettings): Promise<Database> {
  return databaseUrlFor({ environment: { DATABASE_URL: databaseUrl, EVENWICHT_DATA: dataDirectory } });
}

/** Brings the tables that last up to date: the log, and what requests with a key were answered. @throws EventStoreUnavailable SchemaIsNewer */
export async function migrate(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined); // the query in hand fails with it
  try {
    await client.connect();
  } catch (error) {
    throw new EventStoreUnavailable(error);
  }
  try {
    await migrateLog(client);
    await migrateSentRequests(client);
  } finally {
    await client.end();
  }
}
