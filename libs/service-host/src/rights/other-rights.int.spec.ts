import { randomBytes } from 'node:crypto';
import { PostgresEventStore } from '@evenwicht/event-store';
import { JobQueue, QueueUnreachable } from '@evenwicht/jobs';
import type { PlainDate } from '@evenwicht/kernel';
import { ReadModels, rebuild } from '@evenwicht/read-models';
import { PostgresSentRequests } from '@evenwicht/service-kit';
import { createTestDatabase } from '@evenwicht/testing';
import { projections } from '../projections.js';
import { databaseServices, roleNameOf } from './database-roles.js';
import { grantRights } from './grant-rights.js';
import { makeRoles } from './make-roles.js';
import { appendOf, attempt, notAllowed, ServiceDatabase } from './service-database-fixture.js';

const services = databaseServices.map((service) => [service] as const);

let database: ServiceDatabase;

beforeAll(async () => {
  database = await ServiceDatabase.on(await createTestDatabase());
}, 60_000);

afterAll(() => database.close(), 60_000);

/** Functions of ours, those of the queue apart, that a role can call, and those of the server that reach beyond the database. */
async function callable(role: string): Promise<string[]> {
  const { rows } = await database.operator.query<{ name: string }>(
    `select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where (n.nspname not in ('pg_catalog', 'information_schema', 'jobs')
             or p.proname in ('pg_read_file', 'pg_read_binary_file', 'pg_ls_dir', 'lo_import', 'lo_export', 'pg_reload_conf'))
        and has_function_privilege($1, p.oid, 'execute') order by 1`,
    [role],
  );
  return rows.map(({ name }) => name);
}

describe('in the database, under its own role,', () => {
  it.each([
    ['municipality', ['http.claim', 'http.lock_of', 'log.append', 'log.append']],
    ['housing-association', ['http.claim', 'http.lock_of', 'log.append', 'log.append']],
    ['region', ['http.claim', 'http.lock_of', 'log.append', 'log.append']],
    ['evaluation', []],
    ['worker', ['access.forget', 'log.append', 'log.append']],
  ] as const)('%s calls of our functions only %j', async (service, meant) => {
    expect(await callable(roleNameOf(service, database.prefix))).toEqual(meant);
  });

  it.each(services)('%s reaches the queue of jobs only if it works at it or shows it to operators', async (service) => {
    const queue = new JobQueue({ site: { databaseUrl: database.urlOf(service) } });
    const order = () => queue.add([{ kind: 'invented', pointer: { day: '2026-11-23' as PlainDate } }]);
    if (service === 'worker' || service === 'region') {
      await order();
      expect((await queue.counts()).waiting).toBe(1);
      expect(await queue.retry('invented.2026-11-23')).toBe(false);
    } else {
      await expect(order()).rejects.toThrow(QueueUnreachable);
      expect(await attempt(database.as[service], 'select from jobs.job')).toBe(notAllowed);
    }
    await queue.close();
  });

  it('a function too many is found', async () => {
    const role = roleNameOf('evaluation', database.prefix);
    await database.operator.query(`grant execute on function http.lock_of(bytea) to ${role}`);

    expect(await callable(role)).toEqual(['http.lock_of']);
    await database.operator.query(`revoke execute on function http.lock_of(bytea) from ${role}`);
  });

  it.each(services)('%s makes nothing in a schema of others, and becomes nobody else', async (service) => {
    const other = roleNameOf(service === 'region' ? 'municipality' : 'region', database.prefix);
    const statements = [
      ...['log', 'http', 'access', 'notifications', 'report_files', 'jobs', 'public'].map(
        (schema) => `create table ${schema}.planted (id integer)`,
      ),
      `create function log.append(text) returns void language sql as ''`,
      'create temporary table planted (id integer)',
      'create role planted',
      'create database planted',
      `set role ${other}`,
      `set role ${database.prefix}_operator`,
      `set session authorization ${other}`,
      `alter role ${other} password 'planted-planted-planted'`,
      `alter table log.event disable trigger all`,
      `copy log.head_lock to program 'true'`,
      `copy log.event from '/dev/null'`,
      `alter system set fsync to off`,
    ];
    const outcomes: Record<string, string> = {};
    for (const each of statements) outcomes[each] = await attempt(database.as[service], each);

    const done = Object.entries(outcomes).filter(([, outcome]) => outcome !== notAllowed && outcome !== '25001');
    expect(done).toEqual([]);
  });

  it.each(services)('%s makes a schema of its own only if it keeps the read models', async (service) => {
    const outcome = await attempt(database.as[service], 'create schema planted');

    expect(outcome).toBe(service === 'worker' ? 'done' : notAllowed);
  });

  it('a service appends and reads through the store as the owner does', async () => {
    const store = new PostgresEventStore({ connectionString: database.urlOf('municipality') });

    expect(await store.head()).toBe(0);
    await store.close();
  });

  it('the answers that a service keeps are seen by no other', async () => {
    const kept = new PostgresSentRequests({ connectionString: database.urlOf('municipality') });
    const [key, content] = [randomBytes(32), randomBytes(32)];
    const claim = await kept.claim(key, content);
    if (claim.outcome !== 'held') throw new Error(claim.outcome);
    await claim.held.answer({ status: 201, headers: {}, body: '{"id":"invented"}' });

    expect(await kept.claim(key, content)).toMatchObject({ outcome: 'answered' });
    const seen = 'select from http.sent_request';
    expect((await database.as.municipality.query(seen)).rowCount).toBe(1);
    expect((await database.as['housing-association'].query(seen)).rowCount).toBe(0);
    expect((await database.as['housing-association'].query('delete from http.sent_request')).rowCount).toBe(0);
    await kept.close();
  });

  it('the worker makes the read models anew, and who may read them still may', async () => {
    const log = new PostgresEventStore({ connectionString: database.urlOf('worker') });
    const readModels = new ReadModels({ url: database.urlOf('worker'), projections });
    for (const projection of projections) await rebuild(readModels, log, projection);
    await readModels.close();
    await log.close();

    expect(await attempt(database.as.region, 'select from read_mediation_table.table_meeting limit 0')).toBe('done');
    expect(await attempt(database.as['housing-association'], 'select from read_mediation_table.table_meeting')).toBe(
      notAllowed,
    );
  }, 30_000);

  it('rights given again are the same, and a password not given is kept', async () => {
    await makeRoles(database.operator, database.prefix, {});
    await grantRights(database.operator, database.prefix);

    const event = { role: 'caseworker', organisation: 'GM0148', event: 'case/UrgencyGranted' };
    expect(await appendOf(database.as.municipality, event)).toBe('done');
    const again = new PostgresEventStore({ connectionString: database.urlOf('municipality') });
    expect(await again.head()).toBe(0);
    await again.close();
  });
});
