import { Client, DatabaseError } from 'pg';
import { databaseUrlFor, EmbeddedPostgresError } from '@evenwicht/embedded-postgres';
import {
  checkLog,
  EventStoreUnavailable,
  kurrentMistakes,
  kurrentSettingNames,
  kurrentSettingsIn,
  migrateLog,
  openEventStore,
  SchemaIsNewer,
  SchemaIsOlder,
  type KurrentEnvironment,
  type OpenedEventStore,
} from '@evenwicht/event-store';
import { CommandMistake, type ConsoleIo } from './console-io.js';

/**
 * Does some work with the log of this deployment, and the address of its database: the server of DATABASE_URL, or the embedded one, which is left
 * running for whoever uses it already and stopped when nobody does.
 * @throws CommandMistake when the log cannot be reached
 */
export async function withLog<Outcome>(
  environment: ConsoleIo['environment'],
  work: (store: OpenedEventStore, url: string) => Promise<Outcome>,
): Promise<Outcome> {
  try {
    const filled = checked(environment);
    const kurrent = filled.EVENT_STORE === 'kurrentdb' ? kurrentSettingsIn(filled) : undefined;
    return await withDatabase(environment, async (databaseUrl) => {
      await migrate(databaseUrl);
      const store = openEventStore({ databaseUrl, isListening: false, ...(kurrent ? { kurrent } : {}) });
      return work(store, databaseUrl).finally(() => store.close());
    });
  } catch (error) {
    throw explained(error);
  }
}

/** Does some work with a log in each engine, whichever is in use. @throws CommandMistake when one cannot be reached */
export async function withBothLogs<Outcome>(
  environment: ConsoleIo['environment'],
  work: (logs: Readonly<Record<'postgres' | 'kurrentdb', OpenedEventStore>>) => Promise<Outcome>,
): Promise<Outcome> {
  const kurrent = kurrentSettingsIn(checked(environment));
  if (!kurrent) throw new CommandMistake('Waar staat KurrentDB? Zet KURRENTDB_URL.');
  const kurrentdb = openEventStore({ databaseUrl: '', kurrent });
  return withLog({ ...environment, EVENT_STORE: 'postgres' }, (postgres) => work({ postgres, kurrentdb })).finally(() =>
    kurrentdb.close(),
  );
}

/** What is set about KurrentDB; an empty variable is one that is not set. @throws CommandMistake */
function checked(environment: ConsoleIo['environment']): KurrentEnvironment {
  const set = kurrentSettingNames.filter((name) => environment[name]);
  const filled: KurrentEnvironment = Object.fromEntries(set.map((name) => [name, environment[name]]));
  const mistakes = kurrentMistakes(filled);
  if (mistakes.length > 0) throw new CommandMistake(mistakes.join('\n'));
  return filled;
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

/** PostgreSQL: insufficient_privilege. */
const notAllowed = '42501';

/** The address of a server holds a password: it is never printed. */
export function explained(error: unknown): unknown {
  if (error instanceof EmbeddedPostgresError) return new CommandMistake(error.message, { cause: error });
  if (error instanceof SchemaIsNewer) {
    return new CommandMistake('Het logboek is van een nieuwere versie van Evenwicht.', { cause: error });
  }
  if (error instanceof EventStoreUnavailable) {
    return new CommandMistake('Het logboek is niet bereikbaar; draait de databaseserver?', { cause: error });
  }
  if (error instanceof DatabaseError && error.code === notAllowed) {
    return new CommandMistake('Met deze rol mag dat niet: geef in DATABASE_URL het adres van de beheerder.', {
      cause: error,
    });
  }
  return error;
}
