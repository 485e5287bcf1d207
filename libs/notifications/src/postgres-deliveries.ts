import { survivingPool } from '@evenwicht/event-store';
import type { Position } from '@evenwicht/events';
import type { EventId, Instant } from '@evenwicht/kernel';
import type { Pool } from 'pg';
import {
  Deliveries,
  DeliveriesUnavailable,
  type Attempt,
  type DeliveriesAsked,
  type DeliveryCounts,
  type Delivery,
  type DeliveryKey,
  type DeliveryState,
  type DropCause,
  type NewTarget,
  type Parking,
  type ToldAs,
} from './deliveries.js';
import type { NotificationType } from './notification-types.js';

/** Milliseconds. */
const patience = 10_000;

interface Row {
  readonly number: string;
  readonly target_id: string;
  readonly organisation: string;
  readonly position: string;
  readonly event_id: EventId;
  readonly type: NotificationType;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly outcome: string;
  readonly first_at: Date;
  readonly last_at: Date;
}

/** The delivery log in PostgreSQL, schema `notifications` (see `migrateNotifications`). */
export class PostgresDeliveries extends Deliveries {
  private readonly pool: Pool;

  constructor({ connectionString }: { readonly connectionString: string }) {
    super();
    this.pool = survivingPool({
      connectionString,
      application_name: 'evenwicht-notifications',
      max: 4,
      connectionTimeoutMillis: patience,
      query_timeout: patience,
    });
  }

  override async takeUp(targets: readonly NewTarget[]): Promise<void> {
    for (const { targetId, organisation, startsAfter } of targets)
      await this.ask(
        `insert into notifications.target (target_id, organisation, starts_after) values ($1, $2, $3)
         on conflict (target_id) do nothing`,
        [targetId, organisation, startsAfter],
      );
  }

  override async tellAs(told: ToldAs): Promise<void> {
    await this.ask(
      `update notifications.target as known set told_as = told.digest
         from notifications.target as other
         left join unnest($1::uuid[], $2::text[]) as told (target_id, digest) using (target_id)
        where other.target_id = known.target_id and known.told_as is distinct from told.digest`,
      [[...told.keys()], [...told.values()]],
    );
  }

  override async toldAs(): Promise<ToldAs> {
    const rows = await this.ask<{ target_id: string; told_as: string }>(
      'select target_id, told_as from notifications.target where told_as is not null',
    );
    return new Map(rows.map(({ target_id, told_as }) => [target_id, told_as]));
  }

  override async dropOthers(targetIds: readonly string[]): Promise<void> {
    await this.ask(
      `update notifications.delivery set state = 'dropped', outcome = 'TARGET_REMOVED'
        where state in ('failing', 'parked') and target_id <> all ($1)`,
      [targetIds],
    );
  }

  override async startsOf(targetIds: readonly string[]): Promise<ReadonlyMap<string, Position>> {
    const rows = await this.ask<{ target_id: string; starts_after: string }>(
      'select target_id, starts_after from notifications.target where target_id = any ($1)',
      [targetIds],
    );
    return new Map(rows.map(({ target_id, starts_after }) => [target_id, Number(starts_after) as Position]));
  }

  override async deliveredOf(keys: readonly DeliveryKey[]): Promise<readonly DeliveryKey[]> {
    if (keys.length === 0) return [];
    const rows = await this.ask<Pick<Row, 'target_id' | 'event_id'>>(
      `select target_id, event_id from notifications.delivery
        where state = 'delivered' and (target_id, event_id) in (select * from unnest($1::uuid[], $2::uuid[]))`,
      [keys.map(({ targetId }) => targetId), keys.map(({ eventId }) => eventId)],
    );
    return rows.map(({ target_id, event_id }) => ({ targetId: target_id, eventId: event_id }));
  }

  override async record({ targetId, position, eventId, type, outcome, isDelivered, at }: Attempt): Promise<void> {
    await this.ask(
      `insert into notifications.delivery as kept
         (target_id, position, event_id, type, state, outcome, first_at, last_at) values ($1, $2, $3, $4, $5, $6, $7, $7)
       on conflict (target_id, event_id) do update set
         state = case when kept.state = 'delivered' then kept.state else excluded.state end,
         outcome = case when kept.state = 'delivered' then kept.outcome else excluded.outcome end,
         attempts = kept.attempts + 1,
         last_at = excluded.last_at`,
      [targetId, position, eventId, type, isDelivered ? 'delivered' : 'failing', outcome, at],
    );
  }

  override async park({ targetId, position, eventId, type, outcome, at }: Parking): Promise<void> {
    await this.ask(
      `insert into notifications.delivery as kept
         (target_id, position, event_id, type, state, attempts, outcome, first_at, last_at)
         values ($1, $2, $3, $4, 'parked', 0, $5, $6, $6)
       on conflict (target_id, event_id) do update set state = 'parked' where kept.state = 'failing'`,
      [targetId, position, eventId, type, outcome, at],
    );
  }

  override async drop({ targetId, eventId }: DeliveryKey, cause: DropCause): Promise<void> {
    await this.ask(
      `update notifications.delivery set state = 'dropped', outcome = $3
        where (target_id, event_id) = ($1, $2) and state in ('failing', 'parked')`,
      [targetId, eventId, cause],
    );
  }

  override async list({ state, targetId, before, limit }: DeliveriesAsked): Promise<readonly Delivery[]> {
    const rows = await this.ask<Row>(
      `select kept.*, organisation from notifications.delivery as kept join notifications.target using (target_id)
        where ($1::text is null or state = $1) and ($2::uuid is null or target_id = $2)
          and ($3::bigint is null or number < $3)
        order by number desc limit $4`,
      [state ?? null, targetId ?? null, before ?? null, limit],
    );
    return rows.map(deliveryOf);
  }

  override async counts(): Promise<DeliveryCounts> {
    const rows = await this.ask<{ state: DeliveryState; count: string }>(
      "select state, count(*) from notifications.delivery where state <> 'delivered' group by state",
    );
    const counted = new Map(rows.map(({ state, count }) => [state, Number(count)]));
    const of = (state: DeliveryState) => counted.get(state) ?? 0;
    return { failing: of('failing'), parked: of('parked'), dropped: of('dropped') };
  }

  /** After what is under way. */
  close(): Promise<void> {
    return this.pool.end();
  }

  private async ask<Found extends object>(statement: string, parameters: readonly unknown[] = []): Promise<Found[]> {
    try {
      const { rows } = await this.pool.query<Found>(statement, [...parameters]);
      return rows;
    } catch (error) {
      throw new DeliveriesUnavailable(error);
    }
  }
}

function deliveryOf({ target_id, event_id, first_at, last_at, number, position, ...row }: Row): Delivery {
  return {
    number: Number(number),
    targetId: target_id,
    organisation: row.organisation,
    position: Number(position) as Position,
    eventId: event_id,
    type: row.type,
    state: row.state,
    attempts: row.attempts,
    outcome: row.outcome,
    firstAt: first_at.toISOString() as Instant,
    lastAt: last_at.toISOString() as Instant,
  };
}
