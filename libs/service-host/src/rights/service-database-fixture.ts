import { randomBytes, randomUUID } from 'node:crypto';
import { Client, type DatabaseError } from 'pg';
import { ReadModels } from '@evenwicht/read-models';
import { migrate } from '../database.js';
import { projections } from '../projections.js';
import { databaseServices, roleNameOf, type DatabaseService } from './database-roles.js';
import { grantRights } from './grant-rights.js';
import { makeRoles } from './make-roles.js';

const password = 'invented-password-of-a-role';

interface OwnDatabase {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/** PostgreSQL: insufficient_privilege. */
export const notAllowed = '42501';

/** A database as an operator sets it up who is no superuser, with a connection for each service under its own role. */
export class ServiceDatabase {
  readonly as = {} as Record<DatabaseService, Client>;

  private constructor(
    readonly prefix: string,
    readonly operator: Client,
    private readonly admin: Client,
    private readonly database: OwnDatabase,
  ) {}

  static async on(database: OwnDatabase): Promise<ServiceDatabase> {
    const prefix = `t${process.pid}_${randomBytes(4).toString('hex')}`;
    const admin = await connected(database.url);
    await admin.query(`create role ${prefix}_operator login createrole password '${password}'`);
    await admin.query(`alter database ${admin.database} owner to ${prefix}_operator`);
    const operatorUrl = urlAs(database.url, `${prefix}_operator`);
    await migrate(operatorUrl);
    const opened = new ServiceDatabase(prefix, await connected(operatorUrl), admin, database);
    await makeRoles(opened.operator, prefix, Object.fromEntries(databaseServices.map((each) => [each, password])));
    await grantRights(opened.operator, prefix);
    await opened.makeReadModels();
    for (const service of databaseServices) opened.as[service] = await connected(opened.urlOf(service));
    return opened;
  }

  urlOf(service: DatabaseService): string {
    return urlAs(this.database.url, roleNameOf(service, this.prefix));
  }

  async close(): Promise<void> {
    await Promise.all([this.operator, ...Object.values(this.as)].map((client) => client.end()));
    await this.admin.query(`alter database ${this.admin.database} owner to current_user`);
    const roles = ['operator', ...databaseServices].map((each) => `${this.prefix}_${each.replaceAll('-', '_')}`);
    await this.admin.query(`drop owned by ${roles.join(', ')} cascade`);
    for (const role of roles) await this.admin.query(`drop role ${role}`);
    await this.admin.end();
    await this.database.drop();
  }

  private async makeReadModels(): Promise<void> {
    const readModels = new ReadModels({ url: this.urlOf('worker'), projections });
    await readModels.opened().finally(() => readModels.close());
  }
}

async function connected(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
}

function urlAs(url: string, user: string): string {
  return Object.assign(new URL(url), { username: user, password }).href;
}

/** What becomes of a statement that is rolled back afterwards: `done`, or the SQLSTATE. */
export async function attempt(client: Client, statement: string, values: readonly unknown[] = []): Promise<string> {
  await client.query('begin');
  try {
    await client.query(statement, [...values]);
    return 'done';
  } catch (error) {
    return (error as DatabaseError).code ?? String(error);
  } finally {
    await client.query('rollback');
  }
}

/** By both forms of the function: what the one takes the other has to take. */
export async function attemptAppend(client: Client, values: readonly unknown[]): Promise<string> {
  const earlier = await attempt(client, 'select * from log.append($1, $2, $3, $4, $5, $6)', values);
  const present = await attempt(
    client,
    'select * from log.append($1, $2, $3, $4, $5, $6, array[null]::bigint[])',
    values,
  );
  return earlier === present ? present : `${earlier} by the earlier form, ${present} by the present one`;
}

/** An event as a service that misuses its own credentials would write it: what the row says, and what the bytes say. */
export interface Forged {
  readonly role: string;
  readonly organisation: string;
  readonly event: string;
  /** The body, made of what an honest one would be. */
  readonly body?: (honest: Record<string, unknown>) => string;
}

export async function appendOf(client: Client, { role, organisation, event, body }: Forged): Promise<string> {
  const [category, type = ''] = event.split('/');
  const [stream, eventId] = [`${category}-${randomUUID()}`, randomUUID()];
  const honest = { eventId, stream, revision: 0, type, actor: { organisation, role, pseudonym: 'p-1' } };
  const text = body?.(honest) ?? JSON.stringify(honest);
  const values = [[stream], [0], [eventId], [type], `[${text}]`, [1]];
  return attemptAppend(client, values);
}
