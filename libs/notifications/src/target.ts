import type { Position } from '@evenwicht/events';
import type { Role } from '@evenwicht/service-kit';
import type { AddressRange } from './address-rules.js';
import type { Publisher } from './cloud-event.js';
import type { NotificationType } from './notification-types.js';
import type { WebhookSecret } from './signature.js';

/** Somebody who is told of what happens, as the operator named them. */
export interface Target {
  /** A UUID that stays when the address changes. */
  readonly id: string;
  readonly url: URL;
  /** Told of what a visitor in this role of this organisation may read, and of nothing else. */
  readonly role: Role;
  readonly organisation: string;
  /** Where such a visitor asks. */
  readonly api: string;
  readonly types: ReadonlySet<NotificationType>;
  /** The newest first; a second one while a receiver changes over. */
  readonly secrets: readonly WebhookSecret[];
  /** Addresses that are not of the internet and yet meant. */
  readonly allowedAddresses: readonly AddressRange[];
  /** Told of what comes after this place in the log; absent: after the moment at which the target is first known. */
  readonly startAfter?: Position;
}

/** What the operator allows to be told, and to whom. */
export interface NotificationSettings {
  readonly publisher: Publisher;
  readonly targets: readonly Target[];
}
