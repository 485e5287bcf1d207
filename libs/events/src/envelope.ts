import type { Brand, CommandId, EventId, Instant, PlainDate } from '@evenwicht/kernel';

/** The name of a stream: its category, a hyphen and what it is about, `case-7d…`, `supply-GM0148`. */
export type StreamName = Brand<string, 'StreamName'>;

/** A place in the log: the n-th event has position n, whatever engine keeps it (docs/adr/0012). */
export type Position = Brand<number, 'Position'>;

/** Who recorded it: never a person, always a pseudonym within an organisation. */
export interface Actor {
  /** A municipality code, an association id, `region` or `system`. */
  readonly organisation: string;
  readonly role: string;
  readonly pseudonym: string;
}

/** An event as it is stored: everything but the position stands in the stored bytes. */
export interface StoredEvent<Type extends string = string, Data = unknown> {
  readonly eventId: EventId;
  readonly stream: StreamName;
  readonly revision: number;
  readonly type: Type;
  readonly schemaVersion: number;
  /** When it was so in the world. */
  readonly occurredOn: PlainDate;
  /** When the parties knew. */
  readonly recordedAt: Instant;
  readonly actor: Actor;
  readonly agreementVersion: string;
  readonly correlationId: string;
  readonly causationId: string;
  readonly commandId: CommandId;
  /** The system that a fact was imported from; absent for what was entered here. */
  readonly sourceSystem?: string;
  readonly data: Data;
}

/** An event as it is read: its bytes and its position. */
export interface RecordedEvent<Type extends string = string, Data = unknown> extends StoredEvent<Type, Data> {
  readonly position: Position;
}

export function streamName(category: StreamCategory, about: string): StreamName {
  return `${category}-${about}` as StreamName;
}

/** What the stream is about: `GM0148` of `supply-GM0148`. */
export function subjectOf(stream: StreamName): string {
  return stream.slice(stream.indexOf('-') + 1);
}

export function categoryOf(stream: StreamName): string {
  return stream.slice(0, stream.indexOf('-'));
}

/** Every stream belongs to one of these; each is one consistency boundary (architecture section 3). */
export const streamCategories = [
  'agreement',
  'scheme',
  'supply',
  'case',
  'meeting',
  'reciprocity',
  'monitoring',
  'alarm',
  'board',
  'evaluation',
  'import',
] as const;
export type StreamCategory = (typeof streamCategories)[number];
