import { Gatherer, survivingPool } from '@evenwicht/event-store';
import type { Pool, PoolConfig } from 'pg';
import type { KeptAnswer } from './sent-requests.js';

export interface ClaimRow extends KeptAnswer {
  readonly outcome: 'first' | 'again' | 'answered' | 'in-flight' | 'other-content';
}

interface Asked {
  readonly key: Buffer;
  readonly content: Buffer;
}

/** Milliseconds for which a key may stay locked of which the answer is kept: nobody has to wait for that. */
const unhurried = 20;

/** What is given back counts one down: a key that was claimed anew meanwhile stays held. Without claims there is one empty row. */
const claimQuery = `
  with freed as materialized (
    select count(pg_advisory_unlock(http.lock_of(key))) from unnest($1::bytea[]) key)
  select c.outcome, c.status, c.headers, c.body
    from freed
    left join lateral unnest($2::bytea[], $3::bytea[]) with ordinality asked (key, content, n) on true
    left join lateral http.claim(asked.key, asked.content) c on asked.n is not null
   order by asked.n`;

/**
 * The one session of a process that holds its keys: when it ends in whatever way, the server gives them all back.
 * Those who claim at the same time go in one round trip, and take with them what is to be given back.
 */
export class KeySession {
  private readonly pool: Pool;
  private readonly claims = new Gatherer<Asked | undefined, ClaimRow | undefined>((asked) => this.ask(asked));
  private back: Buffer[] = [];
  private count = 0;

  constructor(config: PoolConfig) {
    this.pool = survivingPool({ ...config, max: 1, idleTimeoutMillis: 0 });
    this.pool.on('remove', () => this.lose());
  }

  /** Another number is another session: what was held in an earlier one is held no longer. */
  get number(): number {
    return this.count;
  }

  /** @throws Error when the database cannot be reached */
  async claim(key: Buffer, content: Buffer): Promise<ClaimRow> {
    const row = await this.claims.add({ key, content });
    if (!row) throw new Error('a claim without outcome');
    return row;
  }

  /** Who has let go without an answer is waited for by whoever sends again: that is told at once. */
  giveBack(key: Buffer, isAnswered: boolean): void {
    this.back.push(key);
    if (!isAnswered) return this.tell();
    if (this.back.length === 1) setTimeout(() => this.tell(), unhurried).unref();
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  private tell(): void {
    if (this.back.length > 0) this.claims.add(undefined).catch(() => undefined); // then the session is gone
  }

  private async ask(asked: readonly (Asked | undefined)[]): Promise<readonly (ClaimRow | undefined)[]> {
    const claims = asked.filter((each) => each !== undefined);
    const values = [this.back, claims.map(({ key }) => key), claims.map(({ content }) => content)];
    this.back = [];
    const { rows } = await this.pool.query<ClaimRow>({ name: 'http-claim', text: claimQuery, values });
    const found = rows.values();
    return asked.map((each) => each && found.next().value);
  }

  private lose(): void {
    this.count += 1;
    this.back = [];
  }
}
