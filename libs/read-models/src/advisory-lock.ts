import type { DataSource, QueryRunner } from 'typeorm';

/** What is locked within one database. */
export interface LockName {
  readonly kind: 'projector' | 'rebuild' | 'tables';
  readonly of: string;
}

/** Two numbers of 32 bits: the kind, and what it is of. */
const keys = 'hashtext($1), hashtext($2)';

/** Waits for the lock and holds it for the work, on a connection of its own. */
export async function whileLocked<Result>(
  dataSource: DataSource,
  name: LockName,
  work: () => Promise<Result>,
): Promise<Result> {
  return holding(dataSource, name, async (runner) => {
    await runner.query(`select pg_advisory_lock(${keys})`, parametersOf(name));
    return work();
  });
}

/**
 * Does the work on a connection that holds the lock, or answers `undefined` at once when another holds it.
 * The lock lasts no longer than the connection.
 */
export async function ifFree<Result>(
  dataSource: DataSource,
  name: LockName,
  work: (runner: QueryRunner) => Promise<Result>,
): Promise<{ readonly result: Result } | undefined> {
  return holding(dataSource, name, async (runner) => {
    const query = `select pg_try_advisory_lock(${keys}) as locked`;
    const [row] = (await runner.query(query, parametersOf(name))) as [{ locked: boolean }];
    return row.locked ? { result: await work(runner) } : undefined;
  });
}

async function holding<Result>(
  dataSource: DataSource,
  name: LockName,
  work: (runner: QueryRunner) => Promise<Result>,
): Promise<Result> {
  const runner = dataSource.createQueryRunner();
  try {
    return await work(runner);
  } finally {
    // a connection that is gone has given its locks back already; a lock not held gives a warning only
    await runner.query(`select pg_advisory_unlock(${keys})`, parametersOf(name)).catch(() => undefined);
    await runner.release();
  }
}

function parametersOf({ kind, of }: LockName): string[] {
  return [`evenwicht ${kind}`, of];
}
