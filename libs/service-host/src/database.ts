import { databaseUrlFor, type EmbeddedPostgres } from '@evenwicht/embedded-postgres';
import {
  checkLog,
  EventStoreUnavailable,
  migrateLog,
  openEventStore,
  type EventStoreSettings,
  type OpenedEventStore,
} from '@evenwicht/event-store';
import { migrateJobs } from '@evenwicht/jobs';
import { checkReportFiles, migrateReportFiles } from '@evenwicht/monitoring';
import { checkNotifications, migrateNotifications } from '@evenwicht/notifications';
import {
  checkAccessLog,
  checkSentRequests,
  keepAccessLinesFor,
  migrateAccessLog,
  migrateSentRequests,
} from '@evenwicht/service-kit';
import { Client } from 'pg';
import type { ServiceSettings } from './settings.js';

export type Database = Pick<EmbeddedPostgres, 'url' | 'stop'>;

/** The database that was named, or the embedded one. @throws EmbeddedPostgresError */
export function openDatabase(settings: ServiceSettings): Promise<Database> {
  const { databaseUrl: DATABASE_URL, databasePasswordFile: DATABASE_PASSWORD_FILE, dataDirectory } = settings;
  return databaseUrlFor({ environment: { DATABASE_URL, DATABASE_PASSWORD_FILE, EVENWICHT_DATA: dataDirectory } });
}

/** The log of this deployment: in the database, or where the operator put it. */
export function openLog(
  { kurrent }: ServiceSettings,
  { url }: Pick<Database, 'url'>,
  how: Pick<EventStoreSettings, 'isListening'> = {},
): OpenedEventStore {
  return openEventStore({ databaseUrl: url, ...(kurrent ? { kurrent } : {}), ...how });
}

/** Brings the tables that last up to date: the log, what requests with a key were answered, who read what, the queue of jobs, what was delivered to whom, and the files of reports. @throws EventStoreUnavailable SchemaIsNewer */
export function migrate(url: string, { accessLogDays }: Pick<ServiceSettings, 'accessLogDays'> = {}): Promise<void> {
  return withClient(url, async (client) => {
    await migrateLog(client);
    await migrateSentRequests(client);
    await migrateAccessLog(client);
    if (accessLogDays !== undefined) await keepAccessLinesFor(client, accessLogDays);
    await migrateJobs(client);
    await migrateNotifications(client);
    await migrateReportFiles(client);
  });
}

/** Sees that they are, for a service that may not change them. @throws EventStoreUnavailable SchemaIsNewer SchemaIsOlder */
export function checkTables(url: string): Promise<void> {
  return withClient(url, async (client) => {
    await checkLog(client);
    await checkSentRequests(client);
    await checkAccessLog(client);
    await checkNotifications(client);
    await checkReportFiles(client);
  });
}

/** Does something over a connection of its own. @throws EventStoreUnavailable */
export async function withClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined); // the query in hand fails with it
  try {
    await client.connect();
  } catch (error) {
    throw new EventStoreUnavailable(error);
  }
  return work(client).finally(() => client.end());
}
