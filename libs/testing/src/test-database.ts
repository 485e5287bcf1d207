import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** An empty database of one suite's own. */
export interface TestDatabase {
  readonly url: string;
  /** Removes it, also under connections that are still open. */
  readonly drop: () => Promise<void>;
}

/**
 * Makes a database on the server that the run started before its first spec (test/database/global-setup.mjs).
 *
 * @param template a database to start from, for suites that share costly preparations; nobody may be connected to it
 * @throws Error when there is no server: the spec belongs to a level that has one, `.int.spec.ts` for instance
 */
export async function createTestDatabase(template = 'template1'): Promise<TestDatabase> {
  const server = process.env['EVENWICHT_TEST_DATABASE_URL'];
  if (!server)
    throw new Error('No test database here: EVENWICHT_TEST_DATABASE_URL is not set. Is this an .int.spec.ts?');
  const name = `test_${process.pid}_${randomBytes(6).toString('hex')}`;
  await execute(server, `create database ${name} template ${template}`);
  return { url: withDatabase(server, name), drop: () => execute(server, `drop database ${name} with (force)`) };
}

async function execute(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
