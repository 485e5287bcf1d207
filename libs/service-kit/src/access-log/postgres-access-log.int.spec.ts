import type { Position } from '@evenwicht/events';
import type { Instant } from '@evenwicht/kernel';
import { createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { AccessLogUnavailable, MemoryAccessLog, type AccessLine, type AccessLog } from './access-log.js';
import { keepAccessLinesFor, migrateAccessLog } from './migrate-access-log.js';
import { PostgresAccessLog } from './postgres-access-log.js';

let database: TestDatabase;
let client: Client;
let log: PostgresAccessLog;

beforeAll(async () => {
  database = await createTestDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
  await migrateAccessLog(client);
  log = new PostgresAccessLog({ connectionString: database.url });
}, 60_000);

afterAll(async () => {
  await log.close();
  await client.end();
  await database.drop();
});

// invented
const line = (logPosition: number): AccessLine => ({
  at: '2026-10-01T08:00:00.123Z' as Instant,
  pseudonym: 'p-1',
  organisation: 'region',
  role: 'evaluator',
  operation: 'readOpenDemand',
  parameters: { halfYear: '2026-H2', body: { ruleSet: ['é', null, 1] } },
  logPosition: logPosition as Position,
  operationId: randomUUID(),
  traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
  processingActivityId: 'urn:evenwicht:invented',
});

describe('The access log in PostgreSQL', () => {
  it.each<[string, () => AccessLog]>([
    ['PostgreSQL', () => log],
    ['memory', () => new MemoryAccessLog()],
  ])('keeps every line as it was, the latest first, in pages (%s)', async (_name, of) => {
    const kept = of();
    const lines = [line(1), line(2), line(3)];
    for (const each of lines) await kept.record(each);

    const page = await kept.lines(2);
    const rest = await kept.lines(10, page.at(-1)?.number);
    const seen = [...page, ...rest].map(({ number, ...rest }) => ({ isNumbered: number > 0, ...rest }));
    expect(page).toHaveLength(2);
    expect(seen).toEqual(lines.reverse().map((each) => ({ isNumbered: true, ...each })));
  });

  it.each([
    ['changed', "update access.access_log set pseudonym = 'another'"],
    ['taken out', 'delete from access.access_log'],
    ['emptied', 'truncate access.access_log'],
  ])('is never %s, not by its owner either', async (_what, statement) => {
    await log.record(line(4));
    const before = await log.lines(100);

    await expect(client.query(statement)).rejects.toThrow('lines of the access log are never changed');
    expect(await log.lines(100)).toEqual(before);
  });

  it('forgets lines when the term is over that was set, and none before or without one', async () => {
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString() as Instant;
    const ages = [400, 366, 364, 1];
    for (const days of ages) await log.record({ ...line(days), at: daysAgo(days) });
    const isKept = async () => {
      const positions = (await log.lines(100)).map(({ logPosition }) => logPosition);
      return ages.map((days) => positions.includes(days as Position));
    };

    expect([await log.forget(), await isKept()]).toEqual([0, [true, true, true, true]]);
    await keepAccessLinesFor(client, 365);
    expect([await log.forget(), await isKept()]).toEqual([2, [false, false, true, true]]);
    await expect(client.query('delete from access.access_log where log_position = 364')).rejects.toThrow(
      'before their term',
    );
    await keepAccessLinesFor(client, 30);
    expect([await log.forget(), await isKept()]).toEqual([expect.any(Number), [false, false, false, true]]);
    await expect(keepAccessLinesFor(client, 1)).rejects.toThrow('violates check constraint');
  });

  it('says so when a line cannot be written', async () => {
    const closed = new PostgresAccessLog({ connectionString: database.url });
    await closed.close();

    await expect(closed.record(line(5))).rejects.toThrow(AccessLogUnavailable);
    await expect(log.record({ ...line(5), operationId: 'none' })).rejects.toThrow(AccessLogUnavailable);
  });
});
