import { escapeLiteral, type Pool, type PoolClient } from 'pg';
import type { Position, RecordedEvent } from '@evenwicht/events';
import type { EventFilter } from '../event-store.js';
import type { FactReader, RecordedFact } from '../recorded-fact.js';
import { recorded } from '../stored-event.js';
import { reaching } from './connection-failure.js';
import { CopyOut } from './copy-out.js';
import { CopiedRows, type RowDecoder } from './copied-rows.js';

/** The exact stored bytes of one event, without its position: what is hashed. */
export interface StoredBytes {
  readonly position: Position;
  readonly bytes: Buffer;
}

/** Of `of` equal shares of the streams the one of number `part`, from 0. */
export interface StreamShare {
  readonly part: number;
  readonly of: number;
}

const batchSize = 1000;

export interface Piece {
  readonly after: Position;
  readonly upTo: Position;
  readonly filter: EventFilter;
  readonly share?: StreamShare | undefined;
}

/** Whole pieces of the log by binary COPY: the fastest way out of PostgreSQL that was measured. */
export class RangeReader {
  constructor(private readonly pool: Pool) {}

  /** The events after `after` up to and including `upTo`, in order, in batches. @throws EventStoreUnavailable */
  events(
    after: Position,
    upTo: Position,
    filter: EventFilter,
    share?: StreamShare,
  ): AsyncIterable<readonly RecordedEvent[]> {
    return this.copy({ after, upTo, filter, share }, (position, buffer, start, end) =>
      recorded(buffer.toString('utf8', start, end), position),
    );
  }

  /** The same, without who recorded them; those that the reader passes over are left out. @throws EventStoreUnavailable */
  facts(piece: Piece, reader: FactReader): AsyncIterable<readonly RecordedFact[]> {
    return this.copy(piece, (position, buffer, start, end) =>
      reader.read(buffer.toString('utf8', start, end), position),
    );
  }

  /** The same, unparsed. @throws EventStoreUnavailable */
  bytes(after: Position, upTo: Position, filter: EventFilter): AsyncIterable<readonly StoredBytes[]> {
    return this.copy({ after, upTo, filter }, (position, buffer, start, end) => ({
      position,
      bytes: Buffer.from(buffer.subarray(start, end)),
    }));
  }

  private async *copy<Item>(piece: Piece, decode: RowDecoder<Item>): AsyncIterable<readonly Item[]> {
    if (piece.upTo <= piece.after) return;
    const client = await reaching(() => this.pool.connect());
    let isDone = false;
    try {
      yield* batches(client, copyQuery(piece), decode);
      isDone = true;
    } finally {
      client.release(!isDone); // a connection in the middle of a COPY is of no use to anybody
    }
  }
}

async function* batches<Item>(
  client: PoolClient,
  query: string,
  decode: RowDecoder<Item>,
): AsyncIterable<readonly Item[]> {
  let batch: readonly Item[] = [];
  for await (const rows of client.query(new CopyOut(query, new CopiedRows(decode)))) {
    batch = batch.length > 0 ? batch.concat(rows) : rows;
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * COPY takes no parameters: positions are numbers, texts are quoted. The share is taken of rows that are in order already
 * (`offset 0` keeps it apart): the planner knows nothing of a remainder of a hash, expects a handful of rows, and would
 * sort the tens of thousands that come.
 */
function copyQuery({ after, upTo, filter: { categories, types }, share }: Piece): string {
  const conditions = [
    `position > ${Number(after)} and position <= ${Number(upTo)}`,
    ...(categories ? [`(${categories.map(isOfCategory).join(' or ') || 'false'})`] : []),
    ...(types ? [`type = any (${textArray(types)})`] : []),
  ];
  const events = `select position, stream, body from log.event where ${conditions.join(' and ')} order by position`;
  const ofShare = share && `where (hashtext(stream) & 2147483647) % ${Number(share.of)} = ${Number(share.part)}`;
  return `copy (select position, body from (${events} ${ofShare ? 'offset 0' : ''}) e ${ofShare ?? ''} order by position)
    to stdout (format binary)`;
}

/** All names that begin with the category and a hyphen: in the order of bytes the full stop comes next. An index has them. */
function isOfCategory(category: string): string {
  return `(stream >= ${escapeLiteral(`${category}-`)} and stream < ${escapeLiteral(`${category}.`)})`;
}

function textArray(texts: readonly string[]): string {
  return `array[${texts.map(escapeLiteral).join(', ')}]::text[]`;
}
