import { recorders, recordersOf, type Recorder } from '@evenwicht/events';
import { createTestDatabase } from '@evenwicht/testing';
import { projections } from '../projections.js';
import {
  databaseServices,
  everyEvent,
  readersOf,
  rightsOf,
  roleNameOf,
  type DatabaseService,
} from './database-roles.js';
import {
  appendOf,
  attempt,
  attemptAppend,
  notAllowed,
  ServiceDatabase,
  type Forged,
} from './service-database-fixture.js';

const services = databaseServices.map((service) => [service] as const);

let database: ServiceDatabase;

beforeAll(async () => {
  database = await ServiceDatabase.on(await createTestDatabase());
}, 60_000);

afterAll(() => database.close(), 60_000);

/** Every way to use a table, such that nothing happens where it is allowed. */
const uses = {
  select: (table: string) => `select from ${table} limit 0`,
  insert: (table: string, column: string) => `insert into ${table} (${column}) select null where false`,
  update: (table: string, column: string) => `update ${table} set ${column} = ${column} where false`,
  delete: (table: string) => `delete from ${table} where false`,
  truncate: (table: string) => `truncate ${table}`,
  trigger: (table: string) =>
    `create trigger planted before insert on ${table} execute function suppress_redundant_updates_trigger()`,
  drop: (table: string) => `drop table ${table}`,
  alter: (table: string) => `alter table ${table} add column planted integer`,
};
type Use = keyof typeof uses;

interface Table {
  readonly schema: string;
  readonly name: string;
  /** Its first column. */
  readonly column: string;
}

async function tables(): Promise<readonly Table[]> {
  const { rows } = await database.operator.query<Table>(
    `select t.schemaname as schema, t.tablename as name, quote_ident(c.column_name) as column from pg_tables t
       join information_schema.columns c on (c.table_schema, c.table_name, c.ordinal_position) = (t.schemaname, t.tablename, 1)
      where t.schemaname not in ('pg_catalog', 'information_schema') order by 1, 2`,
  );
  return rows;
}

const everyUse = Object.keys(uses) as Use[];
const readingAlone: readonly Use[] = ['select'];

/** What is meant, said once more and otherwise than the grants say it. */
const meantUses: Readonly<Record<string, (service: DatabaseService, name: string) => readonly Use[]>> = {
  log: (_service, name) => (name === 'event' || name === 'migration' ? readingAlone : []),
  http: (service, name) => {
    if (name === 'migration') return readingAlone;
    return service === 'worker' || service === 'evaluation' ? [] : ['select', 'insert', 'delete'];
  },
  /** No read without a line (docs/adr/0121): who writes them reads none, and who reads them writes none. */
  access: (service, name) => {
    if (name === 'migration') return readingAlone;
    if (name === 'retention') return [];
    return service === 'evaluation' ? ['insert'] : service === 'region' ? readingAlone : [];
  },
  /** The worker delivers; an operator looks, at the door of the region. A line is never taken out. */
  notifications: (service, name) => {
    if (name === 'migration') return readingAlone;
    if (service === 'region') return readingAlone;
    return service === 'worker' ? ['select', 'insert'] : [];
  },
  /** Every door hands out the files that the worker made; none makes or changes one. */
  report_files: (service, name) => (service === 'worker' && name === 'file' ? ['select', 'insert'] : readingAlone),
  jobs: (service, name) => {
    if (service !== 'worker' && service !== 'region') return [];
    return name === 'migration' ? readingAlone : ['select', 'insert', 'update', 'delete'];
  },
  read: (service) => (service === 'worker' ? everyUse : readingAlone),
};

function meantFor(service: DatabaseService, { schema, name }: Table): readonly Use[] {
  const meant = meantUses[schema];
  if (meant) return meant(service, name);
  if (service === 'worker') return everyUse;
  return readersOf[schema.slice('read_'.length)]?.includes(service) ? readingAlone : [];
}

/** Uses of tables that are possible and not meant, and the other way round. */
async function otherThanMeant(service: DatabaseService): Promise<string[]> {
  const found: string[] = [];
  for (const table of await tables()) {
    for (const use of everyUse) {
      const outcome = await attempt(database.as[service], uses[use](`${table.schema}.${table.name}`, table.column));
      const isPossible = outcome !== notAllowed;
      if (isPossible !== meantFor(service, table).includes(use))
        found.push(`${use} ${table.schema}.${table.name}: ${outcome}`);
    }
  }
  return found;
}

const organisations: Readonly<Record<Recorder, string>> = {
  caseworker: 'GM0148',
  'housing-association': 'association-1',
  'table-coordinator': 'region',
  secretariat: 'region',
  system: 'system',
};

/** Appends that the log takes from a service and should not, or does not take and should. */
async function appendsOtherThanMeant(service: DatabaseService): Promise<string[]> {
  const found: string[] = [];
  for (const role of recorders) {
    for (const event of everyEvent) {
      const outcome = await appendOf(database.as[service], { role, organisation: organisations[role], event });
      const [category, type] = event.split('/') as [keyof typeof recordersOf, string];
      const allowed = (recordersOf[category] as Readonly<Record<string, readonly Recorder[]>>)[type] ?? [];
      const mayHere = rightsOf[service].records.includes(role) && allowed.includes(role);
      if (outcome !== (mayHere ? 'done' : notAllowed)) found.push(`${role} ${event}: ${outcome}`);
    }
  }
  return found;
}

describe('in the database, under its own role,', () => {
  it.each(services)('%s can use each table as is meant and in no other way', async (service) => {
    expect(await otherThanMeant(service)).toEqual([]);
  });

  it('a right too many on a table is found', async () => {
    const role = roleNameOf('housing-association', database.prefix);
    await database.operator.query(`grant insert on log.event to ${role}`);

    expect(await otherThanMeant('housing-association')).toEqual([expect.stringMatching(/^insert log\.event/)]);
    await database.operator.query(`revoke insert on log.event from ${role}`);
  });

  it.each(services)(
    '%s appends each type of event in its own capacities and no other',
    async (service) => {
      expect(await appendsOtherThanMeant(service)).toEqual([]);
    },
    30_000,
  );

  it('a housing association grants no urgency, also with the password of its service', async () => {
    const granting = { role: 'caseworker', organisation: 'GM0148', event: 'case/UrgencyGranted' };

    expect(await appendOf(database.as['housing-association'], granting)).toBe(notAllowed);
    expect(await appendOf(database.as.municipality, granting)).toBe('done');
  });

  it('an event too many is found', async () => {
    const role = roleNameOf('housing-association', database.prefix);
    const plant = `update log.writer set may_append = array_append(may_append, 'housing-association case/UrgencyGranted') where role = $1`;
    await database.operator.query(plant, [role]);

    expect(await appendsOtherThanMeant('housing-association')).toEqual([
      'housing-association case/UrgencyGranted: done',
    ]);
    const undo = `update log.writer set may_append = array_remove(may_append, 'housing-association case/UrgencyGranted')`;
    await database.operator.query(undo);
  }, 30_000);

  const offer: Forged = { role: 'housing-association', organisation: 'association-1', event: 'case/DwellingOffered' };
  const granted = { type: 'UrgencyGranted' };

  it('an offer by an association is taken as it is', async () => {
    expect(await appendOf(database.as['housing-association'], offer)).toBe('done');
  });

  it.each<[string, Partial<Forged>]>([
    ['another type in the bytes', { body: (honest) => JSON.stringify({ ...honest, ...granted }) }],
    ['the type twice', { body: (honest) => `${JSON.stringify(honest).slice(0, -1)},"type":"UrgencyGranted"}` }],
    [
      'the type twice, once in disguise',
      { body: (honest) => `${JSON.stringify(honest).slice(0, -1)},"\\u0074ype":"UrgencyGranted"}` },
    ],
    ['another stream in the bytes', { body: (honest) => JSON.stringify({ ...honest, stream: 'case-other' }) }],
    ['another revision in the bytes', { body: (honest) => JSON.stringify({ ...honest, revision: 7 }) }],
    [
      'another id in the bytes',
      { body: (honest) => JSON.stringify({ ...honest, eventId: '9b2d0c52-5d4e-4a0d-8c36-0a3f1f7c2d11' }) },
    ],
    ['no actor', { body: (honest) => JSON.stringify({ ...honest, actor: undefined }) }],
    ['no object at all', { body: () => '[]' }],
    ['the actor of a municipality', { organisation: 'GM0148' }],
    ['the actor of the region', { organisation: 'region' }],
    ['the role of a caseworker', { role: 'caseworker' }],
  ])('an offer with %s is not', async (_what, forged) => {
    expect(await appendOf(database.as['housing-association'], { ...offer, ...forged })).not.toBe('done');
  });

  it('two appends passed off as one are not taken: the second stream would get what the first may hold', async () => {
    const ids = ['a17dbe0b-3a6c-4a1c-8f3e-0e8b4f9f9d01', 'a17dbe0b-3a6c-4a1c-8f3e-0e8b4f9f9d02'];
    const events = [
      { stream: 'supply-GM0148', type: 'VacanciesReported' },
      { stream: 'case-1', type: 'DwellingOffered' },
    ];
    const actor = { organisation: 'association-1', role: 'housing-association', pseudonym: 'p-1' };
    const bodies = events.map((event, index) => ({ ...event, eventId: ids[index], revision: index, actor }));
    const values = [
      events.map(({ stream }) => stream),
      [0, 1],
      ids,
      events.map(({ type }) => type),
      JSON.stringify(bodies),
      [2],
    ];

    expect(await attemptAppend(database.as['housing-association'], values)).toBe(notAllowed);
  });

  it('each read model has readers', () => {
    expect(Object.keys(readersOf).sort()).toEqual(projections.map(({ name }) => name).sort());
  });
});
