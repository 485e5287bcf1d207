import type { Pool } from 'pg';
import type { Position, RecordedEvent, StreamName } from '@evenwicht/events';
import type { EventFilter } from '../event-store.js';
import { recorded } from '../stored-event.js';
import type { LogPage } from '../tail-subscription.js';
import { reaching } from './connection-failure.js';
import type { LogRow } from './recent-events.js';

export const pageSize = 1000;

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

/** The head, what is new before it, and some streams: what commands and the readers at the tail want to know, at once. */
const lookQuery = `
  select h.head, e.position, e.stream, e.type, e.body
    from (select coalesce(max(position), 0) as head from log.event) h
    left join lateral (
      select position, stream, type, body::text as body from log.event
       where position > $1 and position <= h.head order by position limit ${pageSize}) e on true
  union all
  select null, position, stream, type, body::text from log.event where stream = any ($2)
   order by position`;

type LookRow = [head: string | null, position: string | null, stream: StreamName, type: string, body: string];

/** What a look at the log found. */
export interface Sighting {
  readonly head: Position;
  /** The first events after the position that was asked about, a page at most. */
  readonly rows: readonly LogRow[];
  /** The events of the streams that were asked for; none of a stream that does not exist. */
  readonly streams: ReadonlyMap<StreamName, readonly LogRow[]>;
}

/** Short reads: a page, and a look. */
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
  async look(after: Position, streams: readonly StreamName[]): Promise<Sighting> {
    const found = await this.rows<LookRow>('log-look', lookQuery, [after, streams]);
    const news = found.filter(([head]) => head !== null);
    const asked = found.filter(([head]) => head === null);
    return {
      head: Number(news[0]?.[0]) as Position,
      rows: news.flatMap((row) => (row[1] === null ? [] : [rowOf(row)])),
      streams: byStream(asked.map(rowOf)),
    };
  }

  private async rows<Row extends unknown[]>(name: string, text: string, values: unknown[]): Promise<Row[]> {
    const { rows } = await reaching(() => this.pool.query<Row>({ name, text, values, rowMode: 'array' }));
    return rows;
  }
}

function rowOf([, position, stream, type, text]: LookRow): LogRow {
  return { position: Number(position) as Position, stream, type, text };
}

function byStream(rows: readonly LogRow[]): ReadonlyMap<StreamName, readonly LogRow[]> {
  const streams = new Map<StreamName, LogRow[]>();
  for (const row of rows) {
    const known = streams.get(row.stream);
    if (known) known.push(row);
    else streams.set(row.stream, [row]);
  }
  return streams;
}

function eventOf(position: string, body: string): RecordedEvent {
  return recorded(body, Number(position) as Position);
}
