import { setTimeout as pause } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import type { Position, RecordedEvent, StreamName } from '@evenwicht/events';
import {
  EventStore,
  WrongExpectedRevision,
  type Appended,
  type EventBatch,
  type EventFilter,
  type EventToAppend,
  type ExpectedRevision,
  type Subscription,
} from '../event-store.js';

export const naiveSchema = `
  create schema naive;
  create table naive.event (
    position bigint generated always as identity primary key,
    stream text not null, revision integer not null, type text not null, body jsonb not null,
    unique (stream, revision))`;

/**
 * For specs only: the event store as it is usually written, with an identity column and a cursor on the position.
 * It loses events to whoever reads while others write: a lower position may be committed after a higher one was read.
 * It is here to show that the contract notices.
 */
export class NaiveEventStore extends EventStore {
  readonly #subscriptions: Subscription[] = [];

  constructor(private readonly pool: Pool) {
    super();
  }

  override async append(
    stream: StreamName,
    expected: ExpectedRevision,
    events: readonly EventToAppend[],
  ): Promise<Appended> {
    return this.inTransaction((client) => this.appendWith(client, stream, expected, events));
  }

  async inTransaction(append: (client: PoolClient) => Promise<Appended>): Promise<Appended> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const appended = await append(client);
      await client.query('commit');
      return appended;
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }

  async appendWith(
    client: PoolClient,
    stream: StreamName,
    expected: ExpectedRevision,
    events: readonly EventToAppend[],
  ): Promise<Appended> {
    const found = await client.query<{ actual: number }>(
      'select coalesce(max(revision), -1) as actual from naive.event where stream = $1',
      [stream],
    );
    const actual = found.rows[0]?.actual ?? -1;
    if (actual !== expected) throw new WrongExpectedRevision(stream, expected, actual);
    const bodies = events.map((event, index) => ({ ...event, stream, revision: expected + 1 + index }));
    const insert = client.query<{ position: string }>(
      `insert into naive.event (stream, revision, type, body)
       select $1, (body ->> 'revision')::int, body ->> 'type', body from jsonb_array_elements($2) body
       returning position`,
      [stream, JSON.stringify(bodies)],
    );
    const { rows } = await insert.catch((error: Error) => {
      throw error.message.includes('unique') ? new WrongExpectedRevision(stream, expected, expected + 1) : error;
    });
    return { revision: expected + events.length, position: Number(rows.at(-1)?.position) as Position };
  }

  override async readStream(stream: StreamName): Promise<RecordedEvent[]> {
    return this.select('stream = $1 order by revision', [stream]);
  }

  override async *readAll(after: Position, filter: EventFilter = {}): AsyncIterable<readonly RecordedEvent[]> {
    const head = await this.head();
    for (let from = after; ;) {
      const batch = await this.select(
        `position > $1 and position <= $2 and ($3::text[] is null or split_part(stream, '-', 1) = any ($3))
         and ($4::text[] is null or type = any ($4)) order by position limit 1000`,
        [from, head, filter.categories ?? null, filter.types ?? null],
      );
      const last = batch.at(-1);
      if (!last) return;
      yield batch;
      from = last.position;
    }
  }

  override subscribe(after: Position, filter: EventFilter, handle: (batch: EventBatch) => Promise<void>): Subscription {
    let isStopped = false;
    const run = async () => {
      for (let from = after; !isStopped; await pause(5)) {
        const head = await this.head();
        const events: RecordedEvent[] = [];
        for await (const batch of this.readAll(from, filter)) events.push(...batch);
        const upTo = Math.max(head, events.at(-1)?.position ?? 0) as Position;
        if (upTo > from && !isStopped) await handle({ events, upTo });
        from = upTo;
      }
    };
    const ended = run();
    const stop = async () => {
      isStopped = true;
      await ended.catch(() => undefined);
    };
    this.#subscriptions.push({ ended, stop });
    return { ended, stop };
  }

  override async head(): Promise<Position> {
    const { rows } = await this.pool.query<{ head: string }>(
      'select coalesce(max(position), 0) as head from naive.event',
    );
    return Number(rows[0]?.head) as Position;
  }

  override async close(): Promise<void> {
    await Promise.all(this.#subscriptions.map((subscription) => subscription.stop()));
    await this.pool.end();
  }

  private async select(condition: string, values: unknown[]): Promise<RecordedEvent[]> {
    const { rows } = await this.pool.query<{ position: string; body: RecordedEvent }>(
      `select position, body from naive.event where ${condition}`,
      values,
    );
    return rows.map(({ position, body }) => ({ ...body, position: Number(position) as Position }));
  }
}
