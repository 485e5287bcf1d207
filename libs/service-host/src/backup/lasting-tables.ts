import type { Client } from 'pg';
import { jobsSchema } from '@evenwicht/jobs';

/** A table that holds what is nowhere else, and that is not the log. */
export interface LastingTable {
  readonly schema: string;
  readonly table: string;
  readonly columns: readonly string[];
}

interface Row {
  readonly oid: number;
  readonly schema: string;
  readonly table: string;
  readonly columns: string[];
  readonly after: number[];
}

/**
 * Every table that is backed up beside the log: whatever stands in the database, except what follows from the log (read
 * models), what is driven from it (the queue) and what a migration makes. Whoever adds a schema has it backed up.
 */
export async function lastingTables(client: Client): Promise<readonly LastingTable[]> {
  const { rows } = await client.query<Row>(
    `select t.oid::int as oid, n.nspname as schema, t.relname as "table",
            array(select a.attname::text from pg_attribute a
                   where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                   order by a.attnum) as columns,
            array(select f.confrelid::int from pg_constraint f
                   where f.conrelid = t.oid and f.contype = 'f' and f.confrelid <> t.oid) as after
       from pg_class t join pg_namespace n on n.oid = t.relnamespace
      where t.relkind in ('r', 'p') and t.relname <> 'migration' and n.nspname !~ '^(pg_|read(_|$))'
        and n.nspname <> all ($1)
      order by n.nspname, t.relname`,
    [['information_schema', 'log', jobsSchema]],
  );
  return inOrder(rows);
}

/** Each after those that it refers to. */
function inOrder(rows: readonly Row[]): readonly LastingTable[] {
  const ordered: Row[] = [];
  const isPlaced = (oid: number) => ordered.some((row) => row.oid === oid) || !rows.some((row) => row.oid === oid);
  while (ordered.length < rows.length) {
    const next = rows.find((row) => !ordered.includes(row) && row.after.every(isPlaced));
    if (!next) throw new Error('tables refer to each other in a circle');
    ordered.push(next);
  }
  return ordered.map(({ schema, table, columns }) => ({ schema, table, columns }));
}

/** Names of ours are lower-case letters, digits and underscores: quoted all the same. */
export function nameOf({ schema, table }: Pick<LastingTable, 'schema' | 'table'>): string {
  return `"${schema}"."${table}"`;
}
