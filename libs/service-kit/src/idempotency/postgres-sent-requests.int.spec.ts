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

  it('an answer that cannot be kept is not passed off as kept', async () => {
    const [key, content] = [digest(), digest()];
    const held = await heldBy(one, key, content);
    await endSessions();

    await expect(held.answer(receipt)).rejects.toThrow();
    await eventually(async () => (await heldBy(one, key, content)).letGo(true));
  });

  it('holds digests and answers, nothing of whoever sent it', async () => {
    const { rows } = await client.query(`select column_name::text as name, data_type::text as type
      from information_schema.columns where table_schema = 'http' and table_name = 'sent_request' order by 1`);

    expect(rows).toEqual([
      { name: 'answered_at', type: 'timestamp with time zone' },
      { name: 'body', type: 'text' },
      { name: 'content', type: 'bytea' },
      { name: 'headers', type: 'json' },
      { name: 'key', type: 'bytea' },
      { name: 'status', type: 'smallint' },
    ]);
  });

  it('more requests than there are places wait for their turn', async () => {
    const narrow = new PostgresSentRequests({ connectionString: database.url, heldCount: 2 });
    const done = Array.from({ length: 12 }, async () => (await heldBy(narrow, digest(), digest())).answer(receipt));

    await expect(Promise.all(done)).resolves.toHaveLength(12);
    await narrow.close();
  });
});
