import type { DataSource } from 'typeorm';
import { beginning, type EventStore } from '@evenwicht/event-store';
import { ifFree } from './advisory-lock.js';
import { Build, type OnProgress, type RebuildReport } from './build.js';
import { ProjectionCheckpoint } from './checkpoint.js';
import { RebuildUnderWay } from './passing-failure.js';
import type { Projection } from './projection.js';
import type { ReadModels } from './read-models.js';
import { swapTables } from './swap.js';
import { createTables, dataSourceFor } from './tables.js';

export interface RebuildOptions {
  readonly onProgress?: OnProgress;
  /** Breaks the rebuild off; the old tables stay as they are. */
  readonly signal?: AbortSignal;
}

/**
 * Builds the tables of a projection anew beside those that people read, and swaps them in one transaction with
 * the checkpoint. Reading goes on; the active projector, wherever it runs, goes on from the new checkpoint.
 * @throws RebuildUnderWay, AbortError, or what applying the events threw: the old tables then stay as they are.
 */
export async function rebuild(
  readModels: ReadModels,
  log: EventStore,
  projection: Projection,
  options: RebuildOptions = {},
): Promise<RebuildReport> {
  const dataSource = await readModels.opened();
  const done = await ifFree(dataSource, { kind: 'rebuild', of: projection.name }, () =>
    buildBeside(readModels.url, dataSource, log, projection, options),
  );
  if (!done) throw new RebuildUnderWay(projection.name);
  return done.result;
}

async function buildBeside(
  url: string,
  live: DataSource,
  log: EventStore,
  projection: Projection,
  options: RebuildOptions,
): Promise<RebuildReport> {
  const schema = `read_next_${projection.name}`;
  const dropSchema = () => live.query(`drop schema if exists "${schema}" cascade`);
  await dropSchema();
  await createTables(url, schema, projection.entities);
  const beside = await dataSourceFor(url, schema, [...projection.entities, ProjectionCheckpoint], 1).initialize();
  try {
    const build = new Build(log, projection, await projection.begin(log, beginning), options);
    await build.fill(beside);
    await swapTables(beside, projection, (rows) => build.catchUp(rows));
    return build.report();
  } finally {
    await beside.destroy();
    await dropSchema();
  }
}
