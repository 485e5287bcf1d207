import { fileURLToPath } from 'node:url';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.js';

/** The variables that say where the database is. */
export interface DatabaseEnvironment {
  readonly DATABASE_URL?: string | undefined;
  readonly EVENWICHT_DATA?: string | undefined;
}

/** `.evenwicht/` in the clone; this file lies three directories below it, compiled or not. */
const DEFAULT_DATA_DIRECTORY = fileURLToPath(new URL('../../../.evenwicht', import.meta.url));

/** Where the embedded database lies when no other server is named. */
export const dataDirectoryOf = (environment: DatabaseEnvironment): string =>
  environment.EVENWICHT_DATA || DEFAULT_DATA_DIRECTORY;

/**
 * The database of this deployment: the server named by DATABASE_URL, or the embedded one in EVENWICHT_DATA. A server of
 * somebody else's is not ours to start or to stop: it counts as adopted.
 *
 * @throws EmbeddedPostgresError when the embedded server cannot run here
 */
export async function databaseUrlFor({ environment }: { environment: DatabaseEnvironment }): Promise<EmbeddedPostgres> {
  if (environment.DATABASE_URL) return { url: environment.DATABASE_URL, adopted: true, stop: async () => undefined };
  return startEmbeddedPostgres({ dataDirectory: dataDirectoryOf(environment) });
}
