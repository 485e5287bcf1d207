import { DataSource, type DataSourceOptions } from 'typeorm';
import type { EntityClass } from './projection.js';
import { SnakeCase } from './snake-case.js';

/** The schema that people read from. */
export const readSchema = 'read';

/** A data source of which every entity that names no schema lives in `schema`. */
export function dataSourceFor(
  url: string,
  schema: string,
  entities: readonly EntityClass[],
  poolSize: number,
  more: Partial<Pick<DataSourceOptions, 'logger'>> = {},
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    schema,
    entities: [...entities],
    poolSize,
    namingStrategy: new SnakeCase(),
    applicationName: `evenwicht ${schema}`,
    installExtensions: false,
    // a connection that dies is met again, and then reported, by whoever uses it next
    poolErrorHandler: () => undefined,
    ...more,
  });
}

/** Makes the tables of the entities, by TypeORM's schema builder: read models are disposable, so there are no migrations. */
export async function createTables(url: string, schema: string, entities: readonly EntityClass[]): Promise<void> {
  const dataSource = await dataSourceFor(url, schema, entities, 1).initialize();
  try {
    await dataSource.query(`create schema if not exists "${schema}"`);
    await dataSource.synchronize();
  } finally {
    await dataSource.destroy();
  }
}
