import { createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import { Client } from 'pg';
import { migrateSentRequests } from './migrate-sent-requests.js';
import { PostgresSentRequests } from './postgres-sent-requests.js';
import { digest, eventually, heldBy, receipt, sentRequestsContract } from './sent-requests-contract-fixture.js';

let database: TestDatabase;
let client: Client;
let one: PostgresSentRequests;
let other: PostgresSentRequests;

beforeAll(async () => {
  database = await createTestDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
  await migrateSentRequests(client);
  one = new PostgresSentRequests({ connectionString: database.url });
  other = new PostgresSentRequests({ connectionString: database.url });
}, 60_000);

afterAll(async () => {
  await one.close();
  await other.close();
  await client.end();
  await database.drop();
});

/** What the server does when a process is killed: its sessions end. */
async function endSessions(): Promise<void> {
  await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'evenwicht-http'`);
}

async function sessionCount(): Promise<unknown> {
  const { rows } = await client.query<{ count: number }>(`select count(*)::int from pg_stat_activity
    where datname = current_database() and application_name = 'evenwicht-http'`);
  return rows[0]?.count;
}

async function lockCount(): Promise<unknown> {
  const { rows } = await client.query<{ count: number }>(`select count(*)::int from pg_locks
    where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`);
  return rows[0]?.count;
}

describe('Used keys in PostgreSQL', () => {
  sentRequestsContract(() => [one, other]);

  it('a key is free as soon as its holder is gone, and keeps its content', async () => {
    const [key, content] = [digest(), digest()];
    const held = await heldBy(one, key, content);
    expect(await other.claim(key, content)).toEqual({ outcome: 'in-flight' });

    await endSessions();

    await eventually(async () => (await heldBy(other, key, content)).answer(receipt));
    await held.letGo(true); // too late
    expect(await one.claim(key, digest('second'))).toEqual({ outcome: 'other-content' });
    expect(await one.claim(key, content)).toEqual({ outcome: 'answered', answer: receipt });
  });

  it('an answer that cannot be kept is not passed off as kept, and its key is free again', async () => {
    const [key, content] = [digest(), digest()];
    const held = await heldBy(one, key, content);

    await expect(held.answer({ ...receipt, status: 600 })).rejects.toThrow(); // no status of an answer
    await eventually(async () => (await heldBy(other, key, content)).letGo(true));
  });

  it('an answer is kept although its session ended, where nobody answered meanwhile', async () => {
    const [key, content] = [digest(), digest()];
    const held = await heldBy(one, key, content);
    await endSessions();

    await eventually(() => held.answer(receipt));
    expect(await one.claim(key, content)).toEqual({ outcome: 'answered', answer: receipt });
  });

  it('holds digests and answers, nothing of whoever sent it', async () => {
    const { rows } = await client.query(`select column_name::text as name, data_type::text as type
      from information_schema.columns where table_schema = 'http' and table_name = 'sent_request' order by 1`);

    expect(rows).toEqual([
      { name: 'answered_at', type: 'timestamp with time zone' },
      { name: 'body', type: 'text' },
      { name: 'content', type: 'bytea' },
      { name: 'headers', type: 'json' },
      { name: 'keeper', type: 'name' },
      { name: 'key', type: 'bytea' },
      { name: 'status', type: 'smallint' },
    ]);
  });

  it('many requests at once take three connections at most, and give back what they held', async () => {
    const crowd = Array.from({ length: 100 }, async () => (await heldBy(one, digest(), digest())).answer(receipt));
    await Promise.all(crowd);

    expect(await sessionCount()).toBeLessThanOrEqual(2 * 3); // of two processes
    await eventually(async () => expect(await lockCount()).toBe(0));
  });

  it('a key that is let go and claimed again at once stays in the hands of the second', async () => {
    const [key, content] = [digest(), digest()];
    await (await heldBy(one, key, content)).letGo(false);
    const again = await heldBy(one, key, content);
    await new Promise((resolve) => setTimeout(resolve, 50)); // whatever was given back has been given back

    expect(await other.claim(key, content)).toEqual({ outcome: 'in-flight' });
    await again.answer(receipt);
    expect(await other.claim(key, content)).toEqual({ outcome: 'answered', answer: receipt });
  });

  it('of two answers under one key, after its holder was thought gone, the first stands and the second is not kept', async () => {
    const [key, content] = [digest(), digest()];
    const lost = await heldBy(one, key, content);
    await endSessions();
    let second = lost;
    await eventually(async () => (second = await heldBy(other, key, content)));
    await eventually(() => second.answer(receipt));

    await expect(lost.answer({ ...receipt, body: '{"id":"2"}' })).rejects.toThrow();
    expect(await one.claim(key, content)).toEqual({ outcome: 'answered', answer: receipt });
  });
});
