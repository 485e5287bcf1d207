import type { Client } from 'pg';
import { databaseServices, roleNameOf, type DatabaseService } from './database-roles.js';
import { scramVerifier } from './scram.js';

/** A password by service; who is left out keeps the one it has. */
export type Passwords = Readonly<Partial<Record<DatabaseService, string>>>;

/** Printable ASCII, which every client sends as it is, and long enough that nobody guesses it. */
export const passwordForm = /^[!-~]{16,200}$/;

/**
 * Makes the roles of the services where they are missing, and sets the passwords that are given. Asked for by somebody who
 * may make roles, and who is then a member of the worker's: what that owns can be looked after.
 */
export async function makeRoles(client: Client, prefix: string, passwords: Passwords): Promise<void> {
  for (const service of databaseServices) {
    const role = roleNameOf(service, prefix);
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
    if (rowCount === 0) await client.query(`create role ${role} nosuperuser nocreatedb nocreaterole noinherit`);
    const password = passwords[service];
    if (password) await client.query(`alter role ${role} login password '${scramVerifier(password)}'`);
  }
  const worker = roleNameOf('worker', prefix);
  const { rows } = await client.query<{ isSuper: boolean }>(
    'select rolsuper as "isSuper" from pg_roles where rolname = current_user',
  );
  if (!rows[0]?.isSuper) await client.query(`grant ${worker} to current_user with inherit true, set true`);
}

/** Whether the services have roles on this server. */
export async function areMade(client: Client, prefix: string): Promise<boolean> {
  const names = databaseServices.map((service) => roleNameOf(service, prefix));
  const { rowCount } = await client.query('select from pg_roles where rolname = any ($1)', [names]);
  return rowCount === names.length;
}
