import { Client, Pool } from 'pg';
import { createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import { aStream, anEvent } from '../contract/contract-events.js';
import { noStream } from '../event-store.js';
import { storable, type StorableAppend } from '../stored-event.js';
import { appendStatement } from './append-statement.js';
import { setTimeout as pause } from 'node:timers/promises';
import { migrateLog } from './migrate-log.js';
import { migrateSchema, SchemaIsNewer } from './migrate-schema.js';
import { migrations } from './migrations.js';

/** As a service calls that was started before migration 3. */
function asBefore(append: StorableAppend) {
  const { values = [] } = appendStatement([append]);
  return { name: 'log-append', text: 'select * from log.append($1, $2, $3, $4, $5, $6)', values: values.slice(0, 6) };
}

describe('The schema of the log', () => {
  let database: TestDatabase;
  let client: Client;
  const anAppend = () => appendStatement([storable(aStream(), noStream, [anEvent()])]);

  beforeEach(async () => {
    database = await createTestDatabase();
    client = new Client({ connectionString: database.url });
    await client.connect();
  }, 60_000);

  afterEach(async () => {
    await client.end();
    await database.drop();
  }, 60_000);

  it('is made once by processes that all start at once', async () => {
    const pools = Array.from({ length: 6 }, () => new Pool({ connectionString: database.url }));
    await Promise.all(pools.map((pool) => migrateLog(pool)));
    await Promise.all(pools.map((pool) => pool.end()));
    const { rows } = await client.query('select number, name from log.migration order by number');
    expect(rows).toEqual(migrations.map(({ number, name }) => ({ number, name })));
  });

  it('keeps what is in the log when it is brought up to date again', async () => {
    await migrateLog(client);
    await client.query(anAppend());
    await migrateLog(client);
    const { rows } = await client.query('select count(*)::int as events from log.event');
    expect(rows).toEqual([{ events: 1 }]);
  });

  it('is brought up to date while a process writes that was started before: every append is taken, and once', async () => {
    const log = { name: 'log', lock: 7_311_105_141_118 };
    await migrateSchema(client, { ...log, migrations: migrations.slice(0, 1) });
    const pool = new Pool({ connectionString: database.url });
    let appendCount = 0;
    let isOver = false;
    const write = async () => {
      for (; !isOver; appendCount += 1) await pool.query(asBefore(storable(aStream(), noStream, [anEvent()])));
    };
    const writers = [write(), write(), write()];
    while (appendCount < 20) await pause(1);
    await migrateLog(client);
    const then = appendCount;
    while (appendCount < then + 20) await pause(1);
    isOver = true;
    await Promise.all(writers);
    await pool.end();

    const { rows } = await client.query('select max(position)::int as head, count(*)::int as events from log.event');
    expect(rows).toEqual([{ head: appendCount, events: appendCount }]);
  });

  it('of a newer version is left alone', async () => {
    await migrateLog(client);
    await client.query(`insert into log.migration (number, name) values (${migrations.length + 1}, 'from-the-future')`);
    await expect(migrateLog(client)).rejects.toThrow(SchemaIsNewer);
    await client.query('select from log.event'); // no transaction is left open
  });

  it('numbers its migrations from 1 without gaps', () => {
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
  });

  it.each(["update log.event set type = 'Other'", 'delete from log.event', 'truncate log.event'])(
    'refuses to edit the log: %s',
    async (statement) => {
      await migrateLog(client);
      await client.query(anAppend());
      await expect(client.query(statement)).rejects.toThrow('the log is never edited');
    },
  );

  it('waits for the disk where the session does not', async () => {
    await migrateLog(client);
    await client.query('set synchronous_commit to off');
    await client.query('begin');
    await client.query(anAppend());
    expect((await client.query('show synchronous_commit')).rows).toEqual([{ synchronous_commit: 'on' }]);
    await client.query('commit');
  });
});
