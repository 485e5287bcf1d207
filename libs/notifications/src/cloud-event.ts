import type { Instant } from '@evenwicht/kernel';
import type { RecordedEvent } from '@evenwicht/events';
import type { Notice } from './notice.js';

/** Who tells: the same for every message of a deployment. */
export interface Publisher {
  /** `urn:nld:oin:<oin>:systeem:<name>`: who publishes and which system (NL GOV profile, source). */
  readonly source: string;
  /** Reverse domain name before every type (NL GOV profile, type). */
  readonly typePrefix: string;
}

/**
 * A CloudEvent 1.0 by the NL GOV profile, without data ("informatiearm notificeren"): what happened is read at `dataref`, by
 * who may.
 */
export interface CloudEvent {
  readonly specversion: '1.0';
  /** Of the event in the log. */
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject?: string;
  /** When it was recorded, which is what the profile asks for; not when it was so. */
  readonly time: Instant;
  readonly dataref: string;
}

/** @param api the address at which the receiver asks, without a path */
export function cloudEventOf(
  { eventId, recordedAt }: Pick<RecordedEvent, 'eventId' | 'recordedAt'>,
  { type, subject, path }: Notice,
  { source, typePrefix }: Publisher,
  api: string,
): CloudEvent {
  return {
    specversion: '1.0',
    id: eventId,
    source,
    type: `${typePrefix}.${type}`,
    ...(subject !== undefined && { subject }),
    time: recordedAt,
    dataref: new URL(path, api).href,
  };
}
