import type { EntityManager } from 'typeorm';
import type { Position, RecordedEvent, StreamCategory } from '@evenwicht/events';
import type { EventStore } from '@evenwicht/event-store';

/** A TypeORM entity: one table of a projection. */
export type EntityClass<Row extends object = object> = new () => Row;

/**
 * Applies events in the order of the log. Everything that it writes goes through `rows`, and so into the
 * transaction that also moves the checkpoint (architecture guarantee 4).
 */
export type ApplyEvents = (events: readonly RecordedEvent[], rows: EntityManager) => Promise<void>;

/** What people look at, computed from events, disposable: throwing it away loses nothing. */
export interface Projection {
  /** Snake case, for it is part of the name of a schema while it is built anew. */
  readonly name: string;
  /** One higher whenever the same events give other rows: the tables are then built anew at the next start. */
  readonly version: number;
  /** Its tables. An entity names no schema. */
  readonly entities: readonly EntityClass[];
  /** The streams that it listens to. */
  readonly categories: readonly StreamCategory[];
  /**
   * Begins an application that goes on after a position. What it remembers between batches is its own: after
   * a failure it is thrown away and another one begins.
   */
  begin(log: EventStore, after: Position): Promise<ApplyEvents>;
}
