import { setTimeout as pause } from 'node:timers/promises';
import { QueryFailedError, type DataSource, type EntityManager } from 'typeorm';
import type { Position } from '@evenwicht/events';
import { moveCheckpoint, ProjectionCheckpoint } from './checkpoint.js';
import type { Projection } from './projection.js';
import { readSchema, schemaOf } from './tables.js';

/** A reader that holds a table for long, such as a dump, makes the swap wait this often before it gives up. */
const attempts = 600;
const lockNotAvailable = '55P03';

/**
 * Puts the tables of `beside` in the place of those that people read, in one transaction with the checkpoint.
 * Whoever reads meanwhile gets the old rows or the new ones; the swap never makes others queue behind it for longer than a tenth of a second.
 */
export async function swapTables(
  beside: DataSource,
  { name, version }: Projection,
  catchUp: (rows: EntityManager) => Promise<Position>,
): Promise<void> {
  const fresh = beside.entityMetadatas.filter(({ schema }) => schema !== readSchema);
  await beside.transaction(async (manager) => {
    // from here on the active projector waits; readers do not
    const live = await manager.findOneOrFail(ProjectionCheckpoint, {
      where: { projection: name },
      lock: { mode: 'pessimistic_write' },
    });
    const position = await catchUp(manager);
    const home = schemaOf(name);
    const old = live.tables.map((table) => `"${home}"."${table}"`).join(', ');
    await takeFromReaders(manager, old);
    await manager.query(`drop table ${old}`);
    for (const { schema, tableName } of fresh) {
      await manager.query(`alter table "${schema}"."${tableName}" set schema "${home}"`);
    }
    const tables = fresh.map(({ tableName }) => tableName);
    await manager.query('set local synchronous_commit to on');
    await moveCheckpoint(manager, name, { position, version, tables, generation: live.generation + 1 });
  });
}

/** Asks for the tables briefly and again, so that a long reading holds up nobody behind us. */
async function takeFromReaders(manager: EntityManager, tables: string): Promise<void> {
  await manager.query(`set local lock_timeout to '100ms'`);
  for (let attempt = 1; ; attempt += 1) {
    try {
      await manager.transaction((inner) => inner.query(`lock table ${tables} in access exclusive mode`));
      return;
    } catch (error) {
      if (!isHeldByReader(error) || attempt === attempts) throw error;
      await pause(100);
    }
  }
}

function isHeldByReader(error: unknown): boolean {
  return error instanceof QueryFailedError && (error.driverError as { code?: unknown }).code === lockNotAvailable;
}
