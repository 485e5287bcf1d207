import { Pool, type PoolClient } from 'pg';
import { SentRequests, type Claim, type HeldKey, type KeptAnswer } from './sent-requests.js';

export interface PostgresSentRequestsOptions {
  readonly connectionString: string;
  /** Requests with a key that are carried out at the same time at most; others wait for their turn. */
  readonly heldCount?: number;
}

interface ClaimRow extends KeptAnswer {
  readonly outcome: 'first' | 'again' | 'answered' | 'in-flight' | 'other-content';
}

/** Milliseconds that a request waits for its turn, and for an answer of the server. */
const patience = 10_000;

/** Used keys in PostgreSQL, schema `http` (see `migrateSentRequests`): the same for all processes, and after any of them. */
export class PostgresSentRequests extends SentRequests {
  private readonly pool: Pool;

  constructor({ connectionString, heldCount = 16 }: PostgresSentRequestsOptions) {
    super();
    this.pool = new Pool({
      connectionString,
      application_name: 'evenwicht-http',
      max: heldCount,
      connectionTimeoutMillis: patience,
      query_timeout: patience,
      // a holder whose machine is gone is noticed by the server within half a minute
      options: '-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3',
    });
    this.pool.on('error', () => undefined); // an idle connection was lost; the next use makes another
    this.pool.on('connect', (client) => client.on('error', () => undefined)); // one in use: its query is told too
  }

  /** @throws Error when the database cannot be reached */
  override async claim(key: Buffer, content: Buffer): Promise<Claim> {
    const client = await this.pool.connect();
    try {
      const { rows } = await client.query<ClaimRow>('select * from http.claim($1, $2)', [key, content]);
      const [{ outcome, ...answer }] = rows as [ClaimRow];
      if (outcome === 'first' || outcome === 'again') {
        return { outcome: 'held', held: new HeldRow(client, key, outcome === 'first') };
      }
      client.release();
      return outcome === 'answered' ? { outcome, answer } : { outcome };
    } catch (error) {
      client.release(true); // whatever it held is free again
      throw error;
    }
  }

  /** After the requests that are under way. */
  close(): Promise<void> {
    return this.pool.end();
  }
}

/** A key held by a session of the server, which gives it back when it ends in whatever way. */
class HeldRow implements HeldKey {
  constructor(
    private readonly client: PoolClient,
    private readonly key: Buffer,
    private readonly isFirst: boolean,
  ) {}

  async answer({ status, headers, body }: KeptAnswer): Promise<void> {
    await this.finally(
      'update http.sent_request set status = $2, headers = $3, body = $4, answered_at = now() where key = $1',
      [this.key, status, JSON.stringify(headers), body],
    );
  }

  async letGo(isUndone: boolean): Promise<void> {
    const isForgotten = isUndone && this.isFirst;
    const statement = 'delete from http.sent_request where key = $1 and $2 and status is null';
    // what cannot be told to the server is told by ending the session
    await this.finally(statement, [this.key, isForgotten]).catch(() => undefined);
  }

  /** The lock is given back after what was written has been committed, never together with it. */
  private async finally(statement: string, parameters: unknown[]): Promise<void> {
    try {
      await this.client.query(statement, parameters);
    } catch (error) {
      this.client.release(true);
      throw error;
    }
    void this.client.query('select pg_advisory_unlock(http.lock_of($1))', [this.key]).then(
      () => this.client.release(),
      () => this.client.release(true),
    );
  }
}
