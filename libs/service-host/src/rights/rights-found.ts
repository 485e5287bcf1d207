import type { Client } from 'pg';
import { jobsSchema } from '@evenwicht/jobs';
import { readSchema, schemaOf } from '@evenwicht/read-models';
import { actsOf, databaseServices, readersOf, rightsOf, roleNameOf, type DatabaseService } from './database-roles.js';

const privileges = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'] as const;
type Privilege = (typeof privileges)[number];

/** What the roles of the services can do, beside what they should be able to. */
export interface RightsFound {
  /** Services that have no role of their own on this server. */
  readonly withoutRole: readonly DatabaseService[];
  /** `evenwicht_region: DELETE on http.sent_request` and so on. */
  readonly tooMany: readonly string[];
  readonly missing: readonly string[];
}

interface Table {
  readonly schema: string;
  readonly name: string;
}

/** What a service must be able to do with a table; undefined for a table that this program knows nothing of. */
function meantFor(service: DatabaseService, { schema, name }: Table): readonly Privilege[] | undefined {
  if (schema === readSchema) return service === 'worker' ? privileges : ['SELECT'];
  if (schema.startsWith(`${readSchema}_`)) return meantForReadModel(service, schema);
  return meantInSchema[schema]?.(service, name);
}

const meantInSchema: Readonly<Record<string, (service: DatabaseService, name: string) => readonly Privilege[]>> = {
  log: (_service, name) => (name === 'event' || name === 'migration' ? ['SELECT'] : []),
  http: (service, name) => {
    if (name === 'migration') return ['SELECT'];
    return rightsOf[service].keepsAnswers ? ['SELECT', 'INSERT', 'DELETE'] : [];
  },
  access: (service, name) => {
    if (name === 'migration') return ['SELECT'];
    if (name === 'retention') return [];
    return service === 'evaluation' ? ['INSERT'] : service === 'region' ? ['SELECT'] : [];
  },
  notifications: (service, name) => {
    if (name === 'migration' || service === 'region') return ['SELECT'];
    return service === 'worker' ? ['SELECT', 'INSERT'] : [];
  },
  report_files: (service, name) => (service === 'worker' && name === 'file' ? ['SELECT', 'INSERT'] : ['SELECT']),
  [jobsSchema]: (service, name) => {
    if (!rightsOf[service].knowsJobs) return [];
    return name === 'migration' ? ['SELECT'] : ['SELECT', 'INSERT', 'UPDATE', 'DELETE'];
  },
};

function meantForReadModel(service: DatabaseService, schema: string): readonly Privilege[] | undefined {
  if (service === 'worker') return privileges;
  const readers = Object.entries(readersOf).find(([projection]) => schemaOf(projection) === schema)?.[1];
  return readers && (readers.includes(service) ? ['SELECT'] : []);
}

/** Looks what the roles can do; anybody may. Nothing is changed. */
export async function rightsFound(client: Client, prefix: string): Promise<RightsFound> {
  const there = await rolesThere(client, prefix);
  const found = { withoutRole: databaseServices.filter((service) => !there.has(service)), tooMany: [], missing: [] };
  const differences = [...(await ofTables(client, prefix, there)), ...(await ofRoles(client, prefix, there))];
  return {
    ...found,
    tooMany: differences.filter(({ isMeant }) => !isMeant).map(({ right }) => right),
    missing: differences.filter(({ isMeant }) => isMeant).map(({ right }) => right),
  };
}

interface Difference {
  readonly right: string;
  readonly isMeant: boolean;
}

async function rolesThere(client: Client, prefix: string): Promise<ReadonlySet<DatabaseService>> {
  const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles');
  const names = new Set(rows.map(({ rolname }) => rolname));
  return new Set(databaseServices.filter((service) => names.has(roleNameOf(service, prefix))));
}

async function ofTables(
  client: Client,
  prefix: string,
  services: ReadonlySet<DatabaseService>,
): Promise<readonly Difference[]> {
  const { rows } = await client.query<Table & { role: string; privilege: Privilege; has: boolean }>(
    `select n.nspname as schema, t.relname as name, r.role, p.privilege,
            has_table_privilege(r.role, t.oid, p.privilege) and has_schema_privilege(r.role, n.oid, 'usage') as has
       from pg_class t join pg_namespace n on n.oid = t.relnamespace
      cross join unnest($1::text[]) r(role) cross join unnest($2::text[]) p(privilege)
      where t.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_toast'`,
    [[...services].map((service) => roleNameOf(service, prefix)), privileges],
  );
  return rows.flatMap(({ role, privilege, has, ...table }) => {
    const service = [...services].find((each) => roleNameOf(each, prefix) === role) as DatabaseService;
    const isMeant = meantFor(service, table)?.includes(privilege);
    if (isMeant === undefined || isMeant === has) return [];
    return [{ right: `${role}: ${privilege} on ${table.schema}.${table.name}`, isMeant }];
  });
}

/** What a role is by itself, and what the log takes from it. */
async function ofRoles(
  client: Client,
  prefix: string,
  services: ReadonlySet<DatabaseService>,
): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  const writers = await writersIn(client);
  for (const service of services) {
    const role = roleNameOf(service, prefix);
    const { rows } = await client.query<{ power: string }>(
      `select power from pg_roles, lateral (values ('SUPERUSER', rolsuper), ('CREATEROLE', rolcreaterole),
         ('CREATEDB', rolcreatedb), ('BYPASSRLS', rolbypassrls), ('REPLICATION', rolreplication)) v(power, has)
        where rolname = $1 and has`,
      [role],
    );
    found.push(...rows.map(({ power }) => ({ right: `${role}: ${power}`, isMeant: false })));
    if (writers) found.push(...actDifferences(role, actsOf(service), writers.get(role) ?? []));
  }
  return found;
}

function actDifferences(role: string, meant: readonly string[], found: readonly string[]): readonly Difference[] {
  const tooMany = found
    .filter((act) => !meant.includes(act))
    .map((act) => ({ right: `${role}: ${act}`, isMeant: false }));
  const missing = meant
    .filter((act) => !found.includes(act))
    .map((act) => ({ right: `${role}: ${act}`, isMeant: true }));
  return [...tooMany, ...missing];
}

/** Undefined for a role that may not see it: only the owner of the log may. */
async function writersIn(client: Client): Promise<ReadonlyMap<string, readonly string[]> | undefined> {
  const { rows: seen } = await client.query<{ may: boolean }>(
    "select has_table_privilege('log.writer', 'SELECT') as may",
  );
  if (!seen[0]?.may) return undefined;
  const { rows } = await client.query<{ role: string; acts: string[] }>(
    'select role, may_append as acts from log.writer',
  );
  return new Map(rows.map(({ role, acts }) => [role, acts]));
}
