import { Client, DatabaseError } from 'pg';
import { readSchema } from './tables.js';

/** Somebody else makes and replaces the tables that people look at, and the role in use may not do it in that name. */
export class TablesOfSomebodyElse extends Error {
  constructor(readonly owner: string) {
    super(`the read models are of ${owner}`);
    this.name = 'TablesOfSomebodyElse';
  }
}

/** PostgreSQL: insufficient_privilege. */
const notAllowed = '42501';

/**
 * The address under which tables are made by the role to which the schema of the read models belongs, whoever asks: what
 * another role makes there is out of reach for that one, and for everybody whom it lets in (docs/adr/0141).
 * @param url of somebody who may act as that role, or is it; where there are no read models yet, of whoever makes them
 * @throws TablesOfSomebodyElse
 */
export async function asOwnerOfTables(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ owner: string; isOwn: boolean }>(
      `select rolname as owner, rolname = current_user as "isOwn"
         from pg_namespace join pg_roles on pg_roles.oid = nspowner where nspname = $1`,
      [readSchema],
    );
    const [found] = rows;
    if (!found || found.isOwn) return url;
    await become(client, found.owner);
    return actingAs(url, found.owner);
  } finally {
    await client.end();
  }
}

async function become(client: Client, owner: string): Promise<void> {
  try {
    await client.query("select set_config('role', $1, false)", [owner]);
  } catch (error) {
    throw error instanceof DatabaseError && error.code === notAllowed ? new TablesOfSomebodyElse(owner) : error;
  }
}

function actingAs(url: string, role: string): string {
  const address = new URL(url);
  const before = address.searchParams.get('options');
  const setting = `-c role=${role.replace(/[\\ ]/g, '\\$&')}`;
  address.searchParams.set('options', before ? `${before} ${setting}` : setting);
  return address.href;
}
