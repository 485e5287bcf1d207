import { Client } from 'pg';

/** All rows of all tables that people look at, each as text in one order, by table. */
export type Rows = ReadonlyMap<string, readonly string[]>;

const tablesQuery = `
  select table_schema as schema, table_name as name from information_schema.tables
   where table_schema like 'read\\_%' and table_schema not like 'read\\_next\\_%' order by 1, 2`;

export async function rowsIn(url: string): Promise<Rows> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const rows = new Map<string, string[]>();
    const { rows: tables } = await client.query<{ schema: string; name: string }>(tablesQuery);
    for (const { schema, name } of tables) {
      const asked = `select to_jsonb(t)::text as row from "${schema}"."${name}" t order by 1`;
      const found = await client.query<{ row: string }>(asked);
      rows.set(
        `${schema}.${name}`,
        found.rows.map(({ row }) => row),
      );
    }
    return rows;
  } finally {
    await client.end();
  }
}

/** @returns a sentence for each table that is not as it was built anew */
export function differencesBetween(found: Rows, rebuilt: Rows): string[] {
  const tables = [...new Set([...found.keys(), ...rebuilt.keys()])];
  return tables.flatMap((table) => {
    const [has, should] = [found.get(table) ?? [], rebuilt.get(table) ?? []];
    const [kept, made] = [new Set(has), new Set(should)];
    const more = has.filter((row) => !made.has(row));
    const less = should.filter((row) => !kept.has(row));
    if (more.length === 0 && less.length === 0 && has.length === should.length) return [];
    const example = `${more[0] ?? ''} instead of ${less[0] ?? ''}`.slice(0, 400);
    return [`otherwise than rebuilt: ${table}: ${more.length} of ${has.length} rows: ${example}`];
  });
}
