import { Client } from 'pg';

export interface TableText {
  readonly table: string;
  readonly text: string;
}

/** Every row of every table of an embedded database, as text. */
export async function everyTable(dataDirectory: string): Promise<readonly TableText[]> {
  const { startEmbeddedPostgres } = await import('@evenwicht/embedded-postgres');
  const server = await startEmbeddedPostgres({ dataDirectory });
  const client = new Client({ connectionString: server.url });
  await client.connect();
  const { rows: tables } = await client.query<{ table: string }>(
    `select format('%I.%I', schemaname, tablename) as table from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const found: TableText[] = [];
  for (const { table } of tables) {
    const { rows } = await client.query<{ text: string }>(`select r::text as text from ${table} r`);
    found.push({ table, text: rows.map(({ text }) => text).join('\n') });
  }
  await client.end();
  await server.stop();
  return found;
}
