import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.js';

/** The variables that say where the database is. */
export interface DatabaseEnvironment {
  readonly DATABASE_URL?: string | undefined;
  /** A file with the password, for an address that names none. */
  readonly DATABASE_PASSWORD_FILE?: string | undefined;
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
 * @throws EmbeddedPostgresError when the embedded server cannot run here, or the password cannot be read
 */
export async function databaseUrlFor({ environment }: { environment: DatabaseEnvironment }): Promise<EmbeddedPostgres> {
  const { DATABASE_URL, DATABASE_PASSWORD_FILE } = environment;
  if (!DATABASE_URL) return startEmbeddedPostgres({ dataDirectory: dataDirectoryOf(environment) });
  const url = DATABASE_PASSWORD_FILE ? await withPassword(DATABASE_URL, DATABASE_PASSWORD_FILE) : DATABASE_URL;
  return { url, adopted: true, stop: async () => undefined };
}

async function withPassword(url: string, file: string): Promise<string> {
  const password = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new EmbeddedPostgresError(`DATABASE_PASSWORD_FILE cannot be read: ${file}`, { cause });
  });
  return Object.assign(new URL(url), { password: password.trim() }).href;
}
