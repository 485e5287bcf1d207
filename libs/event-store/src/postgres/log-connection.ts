import type { Pool, PoolConfig } from 'pg';
import { survivingPool } from './surviving-pool.js';

/** How the log is reached: a server that is gone is noticed, not waited for. */
export function connectionTo(connectionString: string): PoolConfig {
  return {
    connectionString,
    application_name: 'evenwicht-log',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  };
}

/** Connections that read the log along its indexes and survive the loss of any of them. */
export function poolOf(config: PoolConfig): Pool {
  return survivingPool({
    ...config,
    // the log is only ever read along its indexes: statistics of a young table must not lead to a scan of an old one
    onConnect: (client) => client.query('set enable_seqscan to off; set enable_bitmapscan to off') as unknown as void,
  });
}
