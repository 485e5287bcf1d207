import { jest } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { evenwichtIn } from './run-fixture.js';

const prefix = `t${process.pid}_migrate`;
const services = ['municipality', 'housing-association', 'region', 'evaluation', 'worker'];
const passwords = mkdtempSync(join(tmpdir(), 'evenwicht-passwords-'));
const passwordOf = (service: string) => `invented-for-${service}`;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(async () => {
  const roles = services.map((service) => `${prefix}_${service.replaceAll('-', '_')}`);
  await asked(database.url, `drop owned by ${roles.join(', ')} cascade`);
  for (const role of roles) await asked(database.url, `drop role ${role}`);
  await database.drop();
  rmSync(passwords, { recursive: true });
});

async function asked(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client
    .query<object>(statement)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

const evenwicht = (words: string[], url = database.url) => evenwichtIn({ DATABASE_URL: url }, words);

function urlAs(service: string): string {
  const username = `${prefix}_${service.replaceAll('-', '_')}`;
  return Object.assign(new URL(database.url), { username, password: passwordOf(service) }).href;
}

/** Milliseconds: the first command loads everything that the services share. */
jest.setTimeout(30_000);

describe('evenwicht migrate', () => {
  it('makes the tables, and speaks of no roles where there are none', async () => {
    const { status, output } = await evenwicht(['migrate', '--role-prefix', prefix]);

    expect({ status, output }).toEqual({ status: 0, output: 'De database is bij.\n' });
    expect(await asked(database.url, 'select from log.event')).toEqual([]);
  });

  it('wants a password for every service before it makes any role', async () => {
    for (const service of services.slice(1)) writeFileSync(join(passwords, service), `${passwordOf(service)}\n`);
    writeFileSync(join(passwords, 'municipality'), 'short');

    const { status, errorOutput } = await evenwicht(['migrate', '--roles', passwords, '--role-prefix', prefix]);

    expect(status).toBe(2);
    expect(errorOutput).toContain('Het wachtwoord van municipality moet 16 tot 200');
    expect(await asked(database.url, `select from pg_roles where rolname like '${prefix}%'`)).toEqual([]);
  });

  it('makes a role for every service, which can then do its work; done again without passwords it gives the same', async () => {
    writeFileSync(join(passwords, 'municipality'), passwordOf('municipality'));
    const words = ['migrate', '--roles', passwords, '--role-prefix', prefix];
    expect(await evenwicht(words)).toMatchObject({ status: 0, output: expect.stringContaining(`${prefix}_…`) });
    expect(await evenwicht(['migrate', '--role-prefix', prefix])).toMatchObject({ status: 0 });

    for (const service of services) expect(await asked(urlAs(service), 'select from log.event')).toEqual([]);
    await expect(asked(urlAs('region'), 'insert into log.head_lock default values')).rejects.toThrow(
      'permission denied',
    );
  });

  it('the agreement that is shipped is adopted once, by the operator; an evaluator reads the log under their own role', async () => {
    await evenwicht(['adopt']);
    expect(await evenwicht(['adopt'])).toMatchObject({ output: expect.stringMatching(/^Het logboek telt \d\d+ /) });

    expect((await evenwicht(['report', '--half-year', '2026-H2'], urlAs('evaluation'))).errorOutput).not.toContain(
      'permission',
    );
    await expect(evenwicht(['adopt'], urlAs('evaluation'))).resolves.toMatchObject({ status: 0 }); // nothing to be done
  });
});
