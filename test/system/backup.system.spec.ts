import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { root } from '../architecture/deployment-files.js';
import { LoadOnService, type Outcome } from './load-on-service.js';
import { evenwicht, StandaloneProcess, startEvenwicht } from './standalone-process.js';
import { SystemDirectory } from './system-directory.js';

/** Milliseconds for whatever starts processes. */
const patience = 120_000;

// Invented: two half-years of three municipalities.
const history = join(root, 'test/golden/three-rulers.jsonl');
const application = { municipality: 'GM0148', receivedOn: '2026-08-03', category: 'shelteredHousing' };

const home = new SystemDirectory('disaster');
const { path: directory } = home;
const inDirectory = (name: string) => join(directory, name);
const [lost, backup, safe] = [inDirectory('lost'), inDirectory('backup'), inDirectory('safe')];
const at = (data: string) => ({ EVENWICHT_DATA: data });

let service: StandaloneProcess;
let acknowledged: readonly Outcome[];
let before: Seen;
let rest: readonly string[];
let size: number;

/** Everything that people look at, and the log from which it follows. */
interface Seen {
  readonly tables: Readonly<Record<string, readonly string[]>>;
  readonly log: readonly string[];
  readonly report: string;
}

beforeAll(async () => {
  await evenwicht(['import', history], at(lost));
  service = await StandaloneProcess.on(at(lost));
}, patience);

afterAll(async () => {
  await service?.end('SIGTERM');
  await home.remove();
}, patience);

async function said(words: readonly string[], data: string): Promise<string> {
  const { status, output } = await startEvenwicht(words, at(data)).ended;
  expect([words, status, output]).toEqual([words, 0, output]);
  return output;
}

/** With the service at rest: every row of every read model, without the moments at which rows happened to be written. */
async function rowsIn(data: string): Promise<Omit<Seen, 'report'>> {
  const { startEmbeddedPostgres } = await import('@evenwicht/embedded-postgres');
  const server = await startEmbeddedPostgres({ dataDirectory: data });
  const client = new Client({ connectionString: server.url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname ~ '^read_' order by 1`,
    );
    const textsOf = async (table: string, order: string) =>
      (await client.query<{ text: string }>(`select r::text as text from ${table} r order by ${order}`)).rows.map(
        ({ text }) => text,
      );
    const tables: Record<string, readonly string[]> = {};
    for (const { name } of rows) tables[name] = await textsOf(name, '1');
    return { tables, log: await textsOf('log.event', 'r.position') };
  } finally {
    await client.end();
    await server.stop();
  }
}

async function seenIn(data: string): Promise<Seen> {
  return { ...(await rowsIn(data)), report: await said(['report', '--half-year', '2026-H2', '--json'], data) };
}

/** What was recorded after the backup, put behind what was restored. */
function append(events: readonly string[], data: string): Promise<void> {
  return inDatabase(data, 'insert into log.event select (t::log.event).* from unnest($1::text[]) t', [events]);
}

async function inDatabase(data: string, statement: string, values?: unknown[]): Promise<void> {
  const { startEmbeddedPostgres } = await import('@evenwicht/embedded-postgres');
  const server = await startEmbeddedPostgres({ dataDirectory: data });
  const client = new Client({ connectionString: server.url });
  await client.connect();
  await client.query(statement, values);
  await client.end();
  await server.stop();
}

async function isCaughtUp(): Promise<boolean> {
  const { checks } = (await service.send('/readyz')).body as { checks: Record<string, { lag?: number }> };
  return Object.values(checks).every(({ lag = 0 }) => lag === 0);
}

async function atRest(): Promise<void> {
  for (const begun = Date.now(); !(await isCaughtUp()); await pause(50)) {
    if (Date.now() - begun > 30_000) throw new Error('waited in vain for the read models');
  }
}

/** In a place where nothing was but the key. */
async function restored(name: string): Promise<string> {
  mkdirSync(inDirectory(name));
  cpSync(join(safe, 'log.key'), join(inDirectory(name), 'log.key'));
  return said(['restore', backup, '--head', join(safe, 'head.note')], inDirectory(name));
}

async function kindsDone(): Promise<readonly string[]> {
  for (let look = 0; ; look += 1, await pause(100)) {
    const { data } = await service.as('operator').GET('/jobs', { params: { query: { state: 'done' } } });
    const kinds = data!.jobs.map(({ kind }) => kind);
    if (kinds.includes('signed-head') || look > 100) return kinds;
  }
}

async function again({ key }: Outcome): Promise<Outcome> {
  const load = new LoadOnService(
    service.origin,
    await service.tokenOf('caseworker-gm0148'),
    application,
    () => false,
    0,
  );
  return load.register(key);
}

describe('a region that loses everything', () => {
  it(
    'was backed up while it was worked with',
    async () => {
      const load = new LoadOnService(
        service.origin,
        await service.tokenOf('caseworker-gm0148'),
        application,
        () => true,
        3,
      );
      await service.as('evaluator').GET('/reciprocity-ledger', {});
      while (load.outcomes.length < 60) await pause(10);
      await said(['backup', backup], lost);
      const during = load.outcomes.length;
      while (load.outcomes.length < during + 60) await pause(10);
      acknowledged = await load.stop();
      mkdirSync(safe);
      cpSync(join(lost, 'log.key'), join(safe, 'log.key')); // kept apart, as docs/operations.md says
      await atRest();
      expect(await service.end('SIGTERM')).toBe(0);

      const description = JSON.parse(readFileSync(join(backup, 'backup.json'), 'utf8')) as { size: number };
      ({ size } = description);
      before = await seenIn(lost);
      rest = before.log.slice(size);
      expect(acknowledged.every(({ status }) => status === 201)).toBe(true);
      expect(rest.length).toBeGreaterThanOrEqual(60);
      expect(size).toBeGreaterThan(900);
      writeFileSync(
        join(safe, 'head.note'),
        readFileSync(join(backup, 'log/heads', `${String(size).padStart(12, '0')}.note`)),
      );
    },
    patience,
  );

  it(
    'has it back in a new cluster to the byte, beside the head that was published',
    async () => {
      rmSync(lost, { recursive: true });

      expect(await restored('found')).toContain('1 gepubliceerd hoofd: hetzelfde logboek');
      expect((await rowsIn(inDirectory('found'))).log).toEqual(before.log.slice(0, size));
    },
    patience,
  );

  it(
    'comes, with what was recorded afterwards put behind it, to the very same state: every read model, every figure',
    async () => {
      await append(rest, inDirectory('found'));
      await said(['rebuild'], inDirectory('found'));

      const after = await seenIn(inDirectory('found'));
      expect(Object.values(after.tables).flat().length).toBeGreaterThan(1_000);
      expect(after).toEqual(before);
    },
    patience,
  );

  it(
    'answers whoever asks again as it answered before, drives its jobs again from the log, and is found healthy',
    async () => {
      service = await StandaloneProcess.on(at(inDirectory('found')));
      const answered = [...acknowledged.slice(0, 15), ...acknowledged.slice(-15)]; // the last without their kept answers
      for (const outcome of answered) expect((await again(outcome)).body).toBe(outcome.body);
      const { data: lines } = await service.as('secretariat').GET('/access-log-lines', {});
      expect(lines!.lines.map(({ operation }) => operation)).toContain('readReciprocityLedger');
      expect(await kindsDone()).toEqual(expect.arrayContaining(['signed-head', 'half-year-closing']));

      const { checks } = JSON.parse(
        (await startEvenwicht(['doctor', '--json'], at(inDirectory('found'))).ended).output,
      ) as {
        checks: { condition: string; what: string }[];
      };
      const wrong = checks.filter(({ condition }) => condition !== 'ok').map(({ what }) => what);
      expect(wrong).toEqual([expect.stringMatching(/^vastgelegd op een tijdstip dat nog moet komen/)]); // of the invented history
      expect(await service.end('SIGTERM')).toBe(0);
    },
    patience,
  );

  it(
    'would be seen to have come to another, if one day in one event were another',
    async () => {
      await inDatabase(
        inDirectory('found'),
        `
        alter table log.event disable trigger all;
        update log.event set body = replace(body::text, '2026-08-03', '2026-08-04')::json where position = ${before.log.length};
        alter table log.event enable trigger all`,
      );
      await said(['rebuild', 'case_file'], inDirectory('found'));

      expect((await rowsIn(inDirectory('found'))).tables).not.toEqual(before.tables);
    },
    patience,
  );
});
