import type { Client } from 'pg';
import { jobsSchema } from '@evenwicht/jobs';
import { readSchema, schemaOf } from '@evenwicht/read-models';
import { actsOf, databaseServices, readersOf, rightsOf, roleNameOf, type DatabaseService } from './database-roles.js';

/** `log.append`, as PostgreSQL tells functions apart: as it is called, and as services of an earlier version go on to call it. */
const appends = [
  'log.append(text[], integer[], uuid[], text[], json, integer[], bigint[])',
  'log.append(text[], integer[], uuid[], text[], json, integer[])',
].join(', ');

/**
 * Gives each service what it needs in this database and takes everything else away, in one transaction. Done again, it gives
 * the same; services that are at work notice nothing. Asked for by whoever owns the log.
 */
export async function grantRights(client: Client, prefix: string): Promise<void> {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock(7311105141140)');
    for (const statement of await statementsFor(client, prefix)) await client.query(statement);
    await nameWriters(client, prefix);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined); // a broken connection has rolled back already
    throw error;
  }
}

async function statementsFor(client: Client, prefix: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>('select quote_ident(current_database()) as name');
  const database = rows[0]?.name ?? '';
  const roles = (isMeant: (service: DatabaseService) => boolean = () => true) =>
    databaseServices
      .filter(isMeant)
      .map((service) => roleNameOf(service, prefix))
      .join(', ');
  const all = roles();
  const writers = roles((service) => rightsOf[service].records.length > 0);
  const keepers = roles((service) => rightsOf[service].keepsAnswers);
  return [
    `revoke all on database ${database} from public`,
    `grant connect on database ${database} to ${all}`,
    'revoke all on schema public from public',
    ...['log', 'http', 'access', 'notifications', 'report_files'].flatMap((schema) => [
      `revoke all on all tables in schema ${schema} from public, ${all}`,
      `revoke all on all functions in schema ${schema} from public, ${all}`,
      `grant usage on schema ${schema} to ${all}`,
      `grant select on ${schema}.migration to ${all}`,
    ]),
    `grant select on log.event to ${all}`,
    `grant execute on function ${appends} to ${writers}`,
    `grant select, insert, delete, update (status, headers, body, answered_at) on http.sent_request to ${keepers}`,
    `grant execute on function http.claim(bytea, bytea), http.lock_of(bytea) to ${keepers}`,
    `grant insert on access.access_log to ${roles((service) => service === 'evaluation')}`,
    `grant select on access.access_log to ${roles((service) => service === 'region')}`,
    `grant execute on function access.forget() to ${roles((service) => service === 'worker')}`,
    `grant select, insert, update (told_as) on notifications.target to ${roles((service) => service === 'worker')}`,
    `grant select, insert, update (state, outcome, attempts, last_at) on notifications.delivery to ${roles((service) => service === 'worker')}`,
    `grant select on notifications.target, notifications.delivery to ${roles((service) => service === 'region')}`,
    `grant select on report_files.file to ${all}`,
    `grant insert on report_files.file to ${roles((service) => service === 'worker')}`,
    ...jobStatements(
      all,
      roles((service) => rightsOf[service].knowsJobs),
    ),
    ...(await readModelStatements(client, prefix, database, all)),
  ];
}

/** The queue is BullMQ's: its tables and the functions that work on them go together. */
function jobStatements(all: string, knowing: string): readonly string[] {
  return [
    `revoke all on schema ${jobsSchema} from public, ${all}`,
    `revoke all on all tables in schema ${jobsSchema} from public, ${all}`,
    `revoke all on all functions in schema ${jobsSchema} from public, ${all}`,
    `grant usage on schema ${jobsSchema} to ${knowing}`,
    `grant select, insert, update, delete on all tables in schema ${jobsSchema} to ${knowing}`,
    `revoke insert, update, delete on ${jobsSchema}.migration from ${knowing}`,
    `grant usage on all sequences in schema ${jobsSchema} to ${knowing}`,
    `grant execute on all functions in schema ${jobsSchema} to ${knowing}`,
  ];
}

/** The worker owns what people look at, makes it and replaces it; each of the others reads what it answers from. */
async function readModelStatements(client: Client, prefix: string, database: string, all: string): Promise<string[]> {
  const worker = roleNameOf('worker', prefix);
  const { rows } = await client.query<{ table: string }>(
    "select format('%I.%I', schemaname, tablename) as \"table\" from pg_tables where schemaname ~ '^read(_|$)' order by 1",
  );
  const homes = Object.entries(readersOf).map(([projection, readers]) => ({
    schema: schemaOf(projection),
    readers: readers.map((service) => roleNameOf(service, prefix)).join(', '),
  }));
  return [
    `grant create on database ${database} to ${worker}`,
    ...[{ schema: readSchema, readers: all }, ...homes].flatMap(({ schema, readers }) => [
      `create schema if not exists ${schema}`,
      `alter schema ${schema} owner to ${worker}`,
      `revoke all on schema ${schema} from public, ${all}`,
      `grant all on schema ${schema} to ${worker}`,
      `grant usage on schema ${schema} to ${readers}`,
    ]),
    ...rows.flatMap(({ table }) => [`alter table ${table} owner to ${worker}`, `grant select on ${table} to ${all}`]),
    `alter default privileges for role ${worker} grant select on tables to ${all}`,
  ];
}

async function nameWriters(client: Client, prefix: string): Promise<void> {
  const names = databaseServices.map((service) => roleNameOf(service, prefix));
  await client.query('delete from log.writer where role = any ($1)', [names]);
  for (const service of databaseServices) {
    const { records, organisations } = rightsOf[service];
    if (records.length === 0) continue;
    await client.query('insert into log.writer (role, may_append, organisations) values ($1, $2, $3)', [
      roleNameOf(service, prefix),
      actsOf(service),
      organisations,
    ]);
  }
}
