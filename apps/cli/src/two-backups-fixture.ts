import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { evenwichtIn } from './run-fixture.js';

const golden = join(fileURLToPath(new URL('../../../', import.meta.url)), 'test/golden/three-rulers.jsonl');

export interface OwnDatabase {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/** A row of the access log, whose number the database gives out. */
export const accessLine = `
  insert into access.access_log (at, pseudonym, organisation, role, operation, parameters, log_position, operation_id, trace_id, processing_activity_id)
  select now(), 'p-1', 'region', 'evaluator', 'readEvents', '{"limit":  10}', n, gen_random_uuid(), repeat('a', 32), 'urn:invented'
    from generate_series(1, 3) n`;

/** Rows beside the log as they may come: text that only looks like the end of a line, JSON in JSON, bytes, fractions of a second. */
const rows = `
  insert into http.sent_request (key, content, keeper, status, headers, body, answered_at)
  select sha256(n::text::bytea), sha256('x'), 'somebody', 201, '{"etag":  "\\"1\\""}',
         E'{"id":"a\\u2028b\\\\n","n":1.10}', '2026-11-23 12:00:00.123456+00' from generate_series(1, 1500) n;
  insert into http.sent_request (key, content) values (sha256('unanswered'), sha256('y')); ${accessLine}`;

/** A log of which two backups were made, with a head that was published after the second. */
export class TwoBackups {
  readonly directory = mkdtempSync(join(tmpdir(), 'evenwicht-backup-'));
  readonly home = join(this.directory, 'home');
  readonly older = join(this.directory, 'older');
  readonly backup = join(this.directory, 'backup');
  readonly published = join(this.directory, 'published');

  private constructor(readonly original: OwnDatabase) {}

  static async make(original: OwnDatabase): Promise<TwoBackups> {
    const made = new TwoBackups(original);
    const lines = readFileSync(golden, 'utf8').split('\n');
    const [part, whole] = [join(made.directory, 'part.jsonl'), join(made.directory, 'whole.jsonl')];
    writeFileSync(part, lines.slice(0, 40).join('\n'));
    writeFileSync(whole, lines.slice(0, 60).join('\n'));
    for (const words of [['migrate'], ['import', part], ['backup', made.older], ['import', whole]]) {
      await made.done(original, made.home, ...words);
    }
    await sql(original, rows);
    await made.done(original, made.home, 'backup', made.backup);
    mkdirSync(made.published);
    writeFileSync(join(made.published, 'head.note'), (await made.done(original, made.home, 'head')).output);
    return made;
  }

  async drop(): Promise<void> {
    await this.original.drop();
    rmSync(this.directory, { recursive: true, force: true });
  }

  /** A machine on which nothing of the log stands but its key. */
  newHome({ withKey = true } = {}): string {
    const made = mkdtempSync(join(this.directory, 'home-'));
    if (withKey) cpSync(join(this.home, 'log.key'), join(made, 'log.key'));
    return made;
  }

  /** To be spoiled. */
  copyOf(backup: string): string {
    const copy = mkdtempSync(join(this.directory, 'copy-'));
    cpSync(backup, copy, { recursive: true });
    return copy;
  }

  async done(database: OwnDatabase, data: string, ...words: string[]) {
    const outcome = await evenwicht(database, data, ...words);
    if (outcome.status !== 0) throw new Error(`${words.join(' ')}: ${outcome.errorOutput}`);
    return outcome;
  }
}

export function evenwicht({ url }: Pick<OwnDatabase, 'url'>, data: string, ...words: string[]) {
  return evenwichtIn({ DATABASE_URL: url, EVENWICHT_DATA: data }, words);
}

export async function sql({ url }: OwnDatabase, statements: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client
    .query<object>(statements)
    .then((result) => result.rows)
    .finally(() => client.end());
}

/** Everything that lasts, row by row. */
export function contentsOf(database: OwnDatabase): Promise<unknown[]> {
  const lasting = ['log.event', 'http.sent_request', 'access.access_log'];
  return Promise.all(lasting.map((table) => sql(database, `select r::text from ${table} r order by 1`)));
}

/** Whether there is no log in it, or one that holds nothing. */
export async function isEmpty(database: OwnDatabase): Promise<boolean> {
  const there = await sql(database, "select where to_regclass('log.event') is not null");
  return there.length === 0 || (await sql(database, 'select from log.event')).length === 0;
}
