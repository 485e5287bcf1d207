import { Pool, type PoolConfig } from 'pg';

/** Connections of which any may be lost without taking the process along. */
export function survivingPool(config: PoolConfig): Pool {
  const pool = new Pool(config);
  pool.on('error', () => undefined); // an idle connection was lost; the next use makes another
  pool.on('connect', (client) => client.on('error', () => undefined)); // one in use: its query is told too
  return pool;
}
