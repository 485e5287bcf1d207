import type { Instant, EventId } from '@evenwicht/kernel';
import type { Position } from '@evenwicht/events';
import type { NotificationType } from './notification-types.js';

/** `failing` is tried again; `parked` waits for an operator; `dropped` is never told any more, and the outcome says why. */
export const deliveryStates = ['delivered', 'failing', 'parked', 'dropped'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** The delivery log or what it rests on cannot be reached. */
export class DeliveriesUnavailable extends Error {
  constructor(cause: unknown) {
    super('the delivery log cannot be reached', { cause });
    this.name = 'DeliveriesUnavailable';
  }
}

/** One event for one target. */
export interface DeliveryKey {
  readonly targetId: string;
  readonly eventId: EventId;
}

/** An attempt, and what came of it. */
export interface Attempt extends DeliveryKey {
  readonly position: Position;
  readonly type: NotificationType;
  /** A code, `HTTP_204` or `TIMED_OUT`. */
  readonly outcome: string;
  readonly isDelivered: boolean;
  readonly at: Instant;
}

/** What waits for an operator from here on, whether or not its target was ever asked. */
export type Parking = Omit<Attempt, 'isDelivered'>;

/**
 * Why something is not to be told any more: its target was taken out of the settings, may no longer read it or did not ask
 * for it, or it stands in the log no more, which was put back to an earlier state.
 */
export type DropCause = 'TARGET_REMOVED' | 'NO_LONGER_TOLD' | 'NOT_IN_LOG';

/** A line of the delivery log. */
export interface Delivery extends DeliveryKey {
  readonly number: number;
  readonly organisation: string;
  readonly position: Position;
  readonly type: NotificationType;
  readonly state: DeliveryState;
  /** None where the target was only ever left alone. */
  readonly attempts: number;
  readonly outcome: string;
  readonly firstAt: Instant;
  readonly lastAt: Instant;
}

export interface DeliveriesAsked {
  readonly state?: DeliveryState | undefined;
  readonly targetId?: string | undefined;
  /** Lines with a lower number. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** What has not been delivered. */
export type DeliveryCounts = Readonly<Record<Exclude<DeliveryState, 'delivered'>, number>>;

/** Somebody to be told, and from where on. */
export interface NewTarget {
  readonly targetId: string;
  readonly organisation: string;
  readonly startsAfter: Position;
}

/** By the ids of targets. */
export type ToldAs = ReadonlyMap<string, string>;

/** What was delivered and what was not. A class, so that Nest can use it as an injection token. Every method throws DeliveriesUnavailable. */
export abstract class Deliveries {
  /** Takes up targets that are new; of those that were known, nothing changes. */
  abstract takeUp(targets: readonly NewTarget[]): Promise<void>;
  /** By whose settings messages are ordered from here on: who is told, each with a digest of as whom and of what. */
  abstract tellAs(told: ToldAs): Promise<void>;
  /** As whoever started last has it. */
  abstract toldAs(): Promise<ToldAs>;
  /** Drops what waits for other targets than these. */
  abstract dropOthers(targetIds: readonly string[]): Promise<void>;
  /** From which place on each target that is known is told. */
  abstract startsOf(targetIds: readonly string[]): Promise<ReadonlyMap<string, Position>>;
  /** Which of these were delivered. */
  abstract deliveredOf(keys: readonly DeliveryKey[]): Promise<readonly DeliveryKey[]>;
  abstract record(attempt: Attempt): Promise<void>;
  /** Nothing happens with it until somebody has it tried again; what was delivered stays so. */
  abstract park(parking: Parking): Promise<void>;
  /** Ends what fails or waits; what was delivered stays so. */
  abstract drop(key: DeliveryKey, cause: DropCause): Promise<void>;
  /** The latest first. */
  abstract list(asked: DeliveriesAsked): Promise<readonly Delivery[]>;
  abstract counts(): Promise<DeliveryCounts>;
}
