import { PostgresEventStore, migrateLog } from '@evenwicht/event-store';
import { eventTypesOf } from '@evenwicht/events';
import { appendFacts, createTestDatabase, type TestDatabase } from '@evenwicht/testing';
import { Client } from 'pg';
import { evenwichtIn } from './run-fixture.js';

// invented
const caseId = '4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b01';
let database: TestDatabase;

const evenwicht = (...words: string[]) => evenwichtIn({ DATABASE_URL: database.url }, words);

const example = (type: string, data: object) => ({ type, occurredOn: '2026-10-08', data });

beforeAll(async () => {
  database = await createTestDatabase();
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await migrateLog(client);
  await client.end();
  const log = new PostgresEventStore({ connectionString: database.url, isListening: false });
  const { MembershipSet } = eventTypesOf.agreement;
  const { UrgencyApplied, DeterminedByMediationTable } = eventTypesOf.case;
  const hardenberg = { ...MembershipSet.example, municipality: 'GM0160', municipalityName: 'Hardenberg' };
  await appendFacts(log, 'agreement-invented-region', example('MembershipSet', hardenberg));
  await appendFacts(
    log,
    `case-${caseId}`,
    example('UrgencyApplied', UrgencyApplied.example),
    example('DeterminedByMediationTable', DeterminedByMediationTable.example),
  );
  await log.close();
}, 60_000);
afterAll(() => database.drop());

test('prints what lay on the mediation table, as it was recorded then (1c; R-049)', async () => {
  const { status, output } = await evenwicht('determination', caseId.toUpperCase());

  expect(status).toBe(0);
  expect(output).toMatch(/^Bepaling van 8 oktober 2026, vastgelegd op \d+ \w+ \d{4}, plaats 3 in het logboek\.\n/);
  expect(output).toContain('De tafel bepaalde Hardenberg.\n');
  expect(output.split('\n').length).toBeGreaterThan(4);
});

test('says so of a case about which the table determined nothing', async () => {
  expect(await evenwicht('determination', '4f6d2a9e-3f0c-4a6a-8d64-2f9a3a1f6b99')).toEqual({
    status: 1,
    output: '',
    errorOutput: 'Over deze zaak bepaalde de bemiddelingstafel niets.\n',
  });
});

test('asks for one case', async () => {
  expect(await evenwicht('determination')).toMatchObject({ status: 2 });
  expect(await evenwicht('determination', 'S-1')).toMatchObject({ status: 2 });
});
