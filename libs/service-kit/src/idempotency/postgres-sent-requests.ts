import { Gatherer, survivingPool } from '@evenwicht/event-store';
import type { Pool, PoolConfig } from 'pg';
import { KeySession } from './key-session.js';
import { SentRequests, type Claim, type HeldKey, type KeptAnswer } from './sent-requests.js';

export interface PostgresSentRequestsOptions {
  readonly connectionString: string;
}

/** A key that a request of this process claims, or holds and has not answered. */
interface UnderWay {
  readonly content: Buffer;
  readonly isHeld: Promise<boolean>;
}

interface ToKeep {
  readonly key: Buffer;
  readonly answer: KeptAnswer;
}

/** Milliseconds that a request waits for an answer of the server. */
const patience = 10_000;
/** Milliseconds that it waits for a connection, of which others may wait for one before it. */
const connectPatience = 5_000;

/** Only where nothing is kept yet: whoever was first is believed for ever. */
const answerQuery = `
  update http.sent_request r
     set status = a.status, headers = a.headers::json, body = a.body, answered_at = now()
    from unnest($1::bytea[], $2::smallint[], $3::text[], $4::text[]) a (key, status, headers, body)
   where r.key = a.key and r.status is null
  returning r.key`;

/** Used keys in PostgreSQL, schema `http` (see `migrateSentRequests`): the same for all processes, and after any of them. */
export class PostgresSentRequests extends SentRequests {
  private readonly session: KeySession;
  private readonly pool: Pool;
  private readonly underWay = new Map<string, UnderWay>();
  private readonly answers = new Gatherer<ToKeep, boolean>((answers) => this.keepAll(answers), 2);

  constructor({ connectionString }: PostgresSentRequestsOptions) {
    super();
    const config: PoolConfig = {
      connectionString,
      application_name: 'evenwicht-http',
      connectionTimeoutMillis: connectPatience,
      query_timeout: patience,
      // a holder whose machine is gone is noticed by the server within half a minute
      options: '-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3',
    };
    this.session = new KeySession(config);
    this.pool = survivingPool({ ...config, max: 2 });
  }

  /**
   * Whether another request of this process has the key is known here; the session that holds it could not tell.
   * @throws Error when the database cannot be reached
   */
  override async claim(key: Buffer, content: Buffer): Promise<Claim> {
    const name = key.toString('latin1');
    for (let other = this.underWay.get(name); other; other = this.underWay.get(name)) {
      if (await other.isHeld) return { outcome: other.content.equals(content) ? 'in-flight' : 'other-content' };
    }
    const claiming = this.claimFromServer(name, key, content);
    const isHeld = claiming.then(
      ({ outcome }) => outcome === 'held',
      () => false,
    );
    this.underWay.set(name, { content, isHeld });
    return claiming;
  }

  /** After the requests that are under way. */
  async close(): Promise<void> {
    await Promise.all([this.session.close(), this.pool.end()]);
  }

  private async claimFromServer(name: string, key: Buffer, content: Buffer): Promise<Claim> {
    const release = () => void this.underWay.delete(name);
    try {
      const { outcome, ...answer } = await this.session.claim(key, content);
      if (outcome === 'first' || outcome === 'again') {
        return { outcome: 'held', held: this.hold(key, outcome === 'first', release) };
      }
      release();
      return outcome === 'answered' ? { outcome, answer } : { outcome };
    } catch (error) {
      release();
      throw error;
    }
  }

  private hold(key: Buffer, isFirst: boolean, release: () => void): HeldKey {
    const { number } = this.session;
    const giveBack = (isAnswered: boolean) => {
      release();
      if (number === this.session.number) this.session.giveBack(key, isAnswered);
    };
    return {
      answer: async (answer) => {
        const isKept = await this.answers.add({ key, answer }).catch((error: unknown) => {
          giveBack(false);
          throw error;
        });
        giveBack(isKept);
        if (!isKept) throw new Error('the key was lost meanwhile, and another kept its answer');
      },
      letGo: async (isUndone) => {
        const isForgotten = isUndone && isFirst && number === this.session.number;
        if (isForgotten) await this.forget(key).catch(() => undefined); // it then stays bound to its content
        giveBack(false);
      },
    };
  }

  /** The lock is given back after what was written has been committed, never together with it. */
  private async keepAll(answers: readonly ToKeep[]): Promise<readonly boolean[]> {
    const values = [
      answers.map(({ key }) => key),
      answers.map(({ answer }) => answer.status),
      answers.map(({ answer }) => JSON.stringify(answer.headers)),
      answers.map(({ answer }) => answer.body),
    ];
    const { rows } = await this.pool.query<{ key: Buffer }>({ name: 'http-answer', text: answerQuery, values });
    const kept = new Set(rows.map(({ key }) => key.toString('latin1')));
    return answers.map(({ key }) => kept.has(key.toString('latin1')));
  }

  private async forget(key: Buffer): Promise<void> {
    await this.pool.query('delete from http.sent_request where key = $1 and status is null', [key]);
  }
}
