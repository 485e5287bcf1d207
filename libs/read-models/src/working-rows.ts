import type { EntityManager, EntityMetadata, FindOptionsWhere } from 'typeorm';
import type { EntityClass } from './projection.js';

/** As many rows a statement as keep its text within some megabytes. */
const rowsPerStatement = 5_000;

/** The rows of one table that a batch of events touches: read in one query, changed in memory, written in one statement. */
export class WorkingRows<Row extends object> {
  private readonly rows = new Map<string, Row>();
  private readonly changed = new Set<string>();

  private constructor(
    private readonly manager: EntityManager,
    private readonly entity: EntityClass<Row>,
    private readonly keyOf: (row: Partial<Row>) => string,
  ) {}

  static async load<Row extends object>(
    manager: EntityManager,
    entity: EntityClass<Row>,
    where: FindOptionsWhere<Row> | readonly FindOptionsWhere<Row>[],
  ): Promise<WorkingRows<Row>> {
    const working = WorkingRows.empty(manager, entity);
    const nothing = Array.isArray(where) && where.length === 0;
    const found = nothing ? [] : await manager.findBy(entity, where as FindOptionsWhere<Row>);
    for (const row of found) working.rows.set(working.keyOf(row), row);
    return working;
  }

  /** For rows that are only added or overwritten whole. */
  static empty<Row extends object>(manager: EntityManager, entity: EntityClass<Row>): WorkingRows<Row> {
    return new WorkingRows(manager, entity, keyOf(manager.dataSource.getMetadata(entity)));
  }

  get(key: Partial<Row>): Row | undefined {
    return this.rows.get(this.keyOf(key));
  }

  /** Those that were loaded or put. */
  all(): readonly Row[] {
    return [...this.rows.values()];
  }

  put(row: Row): void {
    const key = this.keyOf(row);
    this.rows.set(key, row);
    this.changed.add(key);
  }

  /** Changes a row that must be there. @throws Error when it is not. */
  change(key: Partial<Row>, change: Partial<Row>): Row {
    const row = this.get(key);
    if (!row) throw new Error(`${this.entity.name} ${this.keyOf(key)} is not there`);
    Object.assign(row, change);
    this.put(row);
    return row;
  }

  async save(): Promise<void> {
    const rows = [...this.changed].map((key) => this.rows.get(key) as Row);
    this.changed.clear();
    for (let start = 0; start < rows.length; start += rowsPerStatement) {
      await writeRows(this.manager, this.entity, rows.slice(start, start + rowsPerStatement));
    }
  }
}

function keyOf(metadata: EntityMetadata): (row: object) => string {
  const columns = metadata.primaryColumns;
  return (row) => columns.map((column) => String(column.getEntityValue(row))).join(' ');
}

/**
 * Inserts the rows, or overwrites those with the same key: one statement, the rows as one JSON text. Some three times
 * the rate of TypeORM's own upsert (docs/adr/0081; `npm run bench -- rebuild`).
 */
export async function writeRows<Row extends object>(
  manager: EntityManager,
  entity: EntityClass<Row>,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const metadata = manager.dataSource.getMetadata(entity);
  const records = rows.map((row) =>
    Object.fromEntries(metadata.columns.map((column) => [column.databaseName, column.getEntityValue(row, true)])),
  );
  await manager.query(upsertOf(metadata), [JSON.stringify(records)]);
}

function upsertOf(metadata: EntityMetadata): string {
  const table = quotedPath(metadata);
  const columns = metadata.columns.map(({ databaseName }) => `"${databaseName}"`);
  const keys = metadata.primaryColumns.map(({ databaseName }) => `"${databaseName}"`);
  const others = columns.filter((column) => !keys.includes(column));
  const overwrite = others.map((column) => `${column} = excluded.${column}`).join(', ');
  return `insert into ${table} (${columns.join(', ')})
    select ${columns.join(', ')} from json_populate_recordset(null::${table}, $1::json)
    on conflict (${keys.join(', ')}) do ${others.length > 0 ? `update set ${overwrite}` : 'nothing'}`;
}

/** `"read"."case_file"` */
export function quotedPath(metadata: EntityMetadata): string {
  return metadata.tablePath
    .split('.')
    .map((part) => `"${part}"`)
    .join('.');
}
