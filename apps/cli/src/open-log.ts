import { Client } from 'pg';
import { databaseUrlFor, EmbeddedPostgresError } from '@evenwicht/embedded-postgres';
import {
  checkLog,
  EventStoreUnavailable,
  migrateLog,
  PostgresEventStore,
  SchemaIsNewer,
  SchemaIsOlder,
} from '@evenwicht/event-store';
import { CommandMistake, type ConsoleIo } from './console-io.js';

/**
 * Does some work with the log of this deployment, and the address of its database: the server of DATABASE_URL, or the embedded one, which is left
 * running for whoever uses it already and stopped when nobody does.
 * @throws CommandMistake when the log cannot be reached
 */
export async function withLog<Outcome>(
  environment: ConsoleIo['environment'],
  work: (store: PostgresEventStore, url: string) => Promise<Outcome>,
): Promise<Outcome> {
  try {
    return await withDatabase(environment, async (url) => {
      await migrate(url);
      const store = new PostgresEventStore({ connectionString: url, isListening: false });
      return work(store, url).finally(() => store.close());
    });
  } catch (error) {
    throw explained(error);
  }
}

/** Does some work with the database of this deployment. @throws EmbeddedPostgresError */
export async function withDatabase<Outcome>(
  environment: ConsoleIo['environment'],
  work: (url: string) => Promise<Outcome>,
): Promise<Outcome> {
  const database = await databaseUrlFor({ environment });
  return work(database.url).finally(() => database.stop());
}

async function migrate(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    throw new EventStoreUnavailable(error);
  }
  await upToDate(client).finally(() => client.end());
}

/** Who may not change the log, and need not, can read it. */
async function upToDate(client: Client): Promise<void> {
  await checkLog(client).catch((error: unknown) => {
    if (error instanceof SchemaIsOlder) return migrateLog(client);
    throw error;
  });
}

/** The address of a server holds a password: it is never printed. */
export function explained(error: unknown): unknown {
  if (error instanceof EmbeddedPostgresError) return new CommandMistake(error.message, { cause: error });
  if (error instanceof SchemaIsNewer) {
    return new CommandMistake('Het logboek is van een nieuwere versie van Evenwicht.', { cause: error });
  }
  if (error instanceof EventStoreUnavailable) {
    return new CommandMistake('Het logboek is niet bereikbaar; draait de databaseserver?', { cause: error });
  }
  return error;
}
