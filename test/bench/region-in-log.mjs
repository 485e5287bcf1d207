import { migrateLog, PostgresEventStore } from '@evenwicht/event-store';
import { importInventedHistory } from '@evenwicht/history';
import { Client } from 'pg';
import { copyCases } from './copied-cases.mjs';

/** Three years of an invented region in a new database, its cases copied until there are about so many events. */
export async function regionInLog(connectionString, eventCount, say) {
  const client = new Client({ connectionString });
  await client.connect();
  await migrateLog(client);
  const writing = new PostgresEventStore({ connectionString, isListening: false });
  const { refusedLines } = await importInventedHistory({ store: writing, history: { monthCount: 36 } });
  if (refusedLines.length > 0) throw new Error(`${refusedLines.length} lines were refused`);
  const head = await writing.head();
  await writing.close();
  const { rows } = await client.query(
    `select count(*)::int as "eventCount", count(distinct stream)::int as "caseCount" from log.event where stream like 'case-%'`,
  );
  const [{ eventCount: ofCases, caseCount }] = rows;
  const wanted = caseCount + Math.round(((eventCount - head) * caseCount) / ofCases);
  say(`${await copyCases(connectionString, wanted)} cases, most of them copies`);
  await client.query('vacuum analyze log.event'); // what autovacuum does in its own time
  await client.end();
  return new PostgresEventStore({ connectionString, isListening: false });
}
