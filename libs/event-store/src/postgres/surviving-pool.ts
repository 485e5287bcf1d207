import { Pool, type PoolConfig } from 'pg';
import { watchfulClient } from './watchful-client.js';

/** Connections of which any may be lost, with or without a word, without taking the process along. */
export function survivingPool(config: PoolConfig): Pool {
  const pool = new Pool({ Client: watchfulClient(), ...config });
  pool.on('error', () => undefined); // an idle connection was lost; the next use makes another
  pool.on('connect', (client) => client.on('error', () => undefined)); // one in use: its query is told too
  return pool;
}
