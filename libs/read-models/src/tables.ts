import { DataSource, type DataSourceOptions } from 'typeorm';
import { watchfulClient } from '@evenwicht/event-store';
import type { EntityClass } from './projection.js';
import { SnakeCase } from './snake-case.js';

/** Where checkpoints stand. */
export const readSchema = 'read';

/** Where the tables of a projection stand that people read from: each in a schema of its own, so that each has its readers. */
export function schemaOf(projection: string): string {
  return `${readSchema}_${projection}`;
}

/** A data source of which every entity that names no schema lives in `schema`. */
export function dataSourceFor(
  url: string,
  schema: string,
  entities: readonly EntityClass[],
  poolSize: number,
  more: Partial<Pick<DataSourceOptions, 'logger'>> = {},
): DataSource {
  return new DataSource(optionsFor(url, schema, entities, poolSize, { ...reachedWithin(longestStep), ...more }));
}

/** A data source for whoever reads: entities by the schema in which they stand. */
export function readingDataSourceFor(
  url: string,
  homes: ReadonlyMap<EntityClass, string>,
  poolSize: number,
): DataSource {
  const reached = reachedWithin(longestSilence);
  return new ReadingDataSource(optionsFor(url, readSchema, [...homes.keys()], poolSize, reached), homes);
}

function optionsFor(
  url: string,
  schema: string,
  entities: readonly EntityClass[],
  poolSize: number,
  more: Partial<DataSourceOptions>,
): DataSourceOptions {
  return {
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
  } as DataSourceOptions;
}

/** Milliseconds that a question to the read models, and one step of building them, may go without a word of the server. */
const [longestSilence, longestStep] = [10_000, 120_000];

/** A server that is gone, or a connection that died in silence, is noticed and not waited for. */
function reachedWithin(silence: number) {
  return { connectTimeoutMS: 5_000, extra: { Client: watchfulClient(silence), keepAlive: true } };
}

/** A data source over several schemas: each entity in that of its projection. */
export class ReadingDataSource extends DataSource {
  constructor(
    options: DataSourceOptions,
    private readonly homes: ReadonlyMap<unknown, string>,
  ) {
    super(options);
  }

  protected override async buildMetadatas(): Promise<void> {
    await super.buildMetadatas();
    for (const metadata of this.entityMetadatas) {
      const schema = this.homes.get(metadata.target);
      if (schema) Object.assign(metadata, { schema, tablePath: `${schema}.${metadata.tableName}` });
    }
  }
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
