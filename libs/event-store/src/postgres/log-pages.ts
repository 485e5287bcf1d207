import type { Pool } from 'pg';
import type { Position, RecordedEvent, StreamName } from '@evenwicht/events';
import type { EventFilter } from '../event-store.js';
import { recorded } from '../stored-event.js';
import type { LogPage } from '../tail-subscription.js';
import { reaching } from './connection-failure.js';

const pageSize = 1000;

/** Head and page in one statement, hence of one moment: positions are dense, so nothing can appear below the head. */
const pageQuery = `
  select h.head, e.position, e.body
    from (select coalesce(max(position), 0) as head from log.event) h
    left join lateral (
      select position, body::text as body from log.event
       where position > $1 and position <= h.head
         and ($2::text[] is null or split_part(stream, '-', 1) = any ($2))
         and ($3::text[] is null or type = any ($3))
       order by position limit ${pageSize}) e on true
   order by e.position`;

type PageRow = [head: string, position: string | null, body: string];

/** Short reads: a page, a stream, the head. */
export class LogPages {
  constructor(private readonly pool: Pool) {}

  /** @throws EventStoreUnavailable */
  async page(after: Position, { categories, types }: EventFilter): Promise<LogPage> {
    const values = [after, categories ?? null, types ?? null];
    const rows = await this.rows<PageRow>('log-page', pageQuery, values);
    const events = rows.flatMap(([, position, body]) => (position === null ? [] : [eventOf(position, body)]));
    const head = Number(rows[0]?.[0]) as Position;
    const last = events.at(-1);
    return { events, head, upTo: last && events.length === pageSize ? last.position : head };
  }

  /** @throws EventStoreUnavailable */
  async stream(stream: StreamName): Promise<RecordedEvent[]> {
    const text = 'select position, body::text from log.event where stream = $1 order by revision';
    const rows = await this.rows<[string, string]>('log-stream', text, [stream]);
    return rows.map(([position, body]) => eventOf(position, body));
  }

  /** @throws EventStoreUnavailable */
  async head(): Promise<Position> {
    const text = 'select coalesce(max(position), 0) from log.event';
    const [row] = await this.rows<[string]>('log-head', text, []);
    return Number(row?.[0]) as Position;
  }

  private async rows<Row extends unknown[]>(name: string, text: string, values: unknown[]): Promise<Row[]> {
    const { rows } = await reaching(() => this.pool.query<Row>({ name, text, values, rowMode: 'array' }));
    return rows;
  }
}

function eventOf(position: string, body: string): RecordedEvent {
  return recorded(body, Number(position) as Position);
}
