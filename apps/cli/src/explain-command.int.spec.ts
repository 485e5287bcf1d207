import { PostgresEventStore, migrateLog } from '@evenwicht/event-store';
import { copyInto, createTestDatabase, eventsOf, housed, inventedRegion, type TestDatabase } from '@evenwicht/testing';
import { Client } from 'pg';
import { evenwichtIn } from './run-fixture.js';

// invented
const events = eventsOf([...inventedRegion, ...housed('x')]);
const caseId = events.at(-1)!.stream.slice('case-'.length);
let database: TestDatabase;

const evenwicht = (...words: string[]) => evenwichtIn({ DATABASE_URL: database.url }, words);

beforeAll(async () => {
  database = await createTestDatabase();
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await migrateLog(client);
  await client.end();
  const log = new PostgresEventStore({ connectionString: database.url, isListening: false });
  await copyInto(log, events);
  await log.close();
}, 60_000);
afterAll(() => database.drop());

const figure = ['--figure', 'housed', '--municipality', 'GM0148', '--half-year', '2026-H2'];

test('prints the page of a case, at a position as it was then', async () => {
  const now = await evenwicht('explain', caseId.toUpperCase());
  const then = await evenwicht('explain', caseId, '--position', String(events.length - 1));

  expect(now.status).toBe(0);
  expect(now.output).toContain('als gehuisvest huishouden, in de balans (3a, 3.5), op 1 oktober 2026.\n');
  expect(then.status).toBe(0);
  expect(then.output).not.toContain('als gehuisvest huishouden, in de balans (3a, 3.5), op');
});

test('prints what a figure is made of: formula with version, and every event with whose word it is', async () => {
  const { status, output } = await evenwicht('explain', ...figure);

  expect(status).toBe(0);
  expect(output).toContain('(housed, versie 1; R-073)');
  expect(output).toMatch(
    /\+1: de ingang van de huur op 1 oktober 2026, bekend op 1 juli 2026, van de regio \(case-\S+, plaats \d+\)/,
  );
});

test('says what is not there, and which words it does not take', async () => {
  expect(await evenwicht('explain', '4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b99')).toMatchObject({ status: 1, output: '' });
  expect(await evenwicht('explain', ...figure.with(3, 'GM9999'))).toMatchObject({ status: 1, output: '' });
  expect(await evenwicht('explain')).toMatchObject({ status: 2 });
  expect(await evenwicht('explain', caseId, ...figure)).toMatchObject({ status: 2 });
  expect(await evenwicht('explain', ...figure.with(1, 'happiness'))).toMatchObject({ status: 2 });
  expect(await evenwicht('explain', caseId, '--position', '0')).toMatchObject({ status: 2 });
  expect(await evenwicht('explain', caseId, '--position', String(events.length + 1))).toMatchObject({ status: 1 });
});
