import type { Position, RecordedEvent, StoredEvent, StreamCategory, StreamName } from '@evenwicht/events';

/** An event on its way in: the store adds stream, revision and position. */
export type EventToAppend<Type extends string = string, Data = unknown> = Omit<
  StoredEvent<Type, Data>,
  'stream' | 'revision'
>;

/** The revision of the last event that the writer has seen; `-1` for a stream that must not exist yet. */
export type ExpectedRevision = number;

export const noStream: ExpectedRevision = -1;

/** Where an append ended. The same for the first append and for each repetition of it. */
export interface Appended {
  /** Revision of the last event of this append. */
  readonly revision: number;
  /** Position of the last event of this append. */
  readonly position: Position;
}

/** Which events a reader wants; both given means both must hold. */
export interface EventFilter {
  readonly categories?: readonly StreamCategory[];
  readonly types?: readonly string[];
}

/** What a subscriber gets: the events it asked for, in order, and how far the log has been read to find them. */
export interface EventBatch {
  readonly events: readonly RecordedEvent[];
  readonly upTo: Position;
}

export interface Subscription {
  /** Stops after the batch in hand; resolves when the handler is done with it. */
  stop(): Promise<void>;
  /** Settles when the subscription ends: resolved by `stop`, rejected with the handler's error. */
  readonly ended: Promise<void>;
}

/** Position before the first event. */
export const beginning = 0 as Position;

/** Another writer was first. */
export class WrongExpectedRevision extends Error {
  constructor(
    readonly stream: StreamName,
    readonly expected: ExpectedRevision,
    readonly actual: ExpectedRevision,
  ) {
    super(`stream ${stream}: expected revision ${expected}, found ${actual}`);
    this.name = 'WrongExpectedRevision';
  }
}

/** Something is in the log that its writer had not seen: nothing was stored, and a look tells what it is. */
export class LogHasGrown extends Error {
  constructor(
    readonly stream: StreamName,
    readonly seenUpTo: Position,
  ) {
    super(`stream ${stream}: the log holds more than was seen at position ${seenUpTo}`);
    this.name = 'LogHasGrown';
  }
}

/** Event ids that are already in the log, but not as this append of this stream: a fault of the writer. */
export class EventIdReused extends Error {
  constructor(readonly stream: StreamName) {
    super(`stream ${stream}: event ids were used before for something else`);
    this.name = 'EventIdReused';
  }
}

/** A NUL byte or half a surrogate pair: no text, never stored. */
export class UnstorableText extends Error {
  constructor(readonly type: string) {
    super(`${type} holds text that is no valid Unicode`);
    this.name = 'UnstorableText';
  }
}

/** The log cannot be reached. What was sent may or may not have been stored: sending it again finds out. */
export class EventStoreUnavailable extends Error {
  constructor(cause: unknown) {
    super('the event log cannot be reached', { cause });
    this.name = 'EventStoreUnavailable';
  }
}

/**
 * What this process knows of the end of the log without asking, because it appended or read it, and an append that
 * stands or falls with that being all there is. So a decision need not wait for a look that would find nothing.
 */
export interface KnownLog {
  readonly upTo: Position;
  /** Everything after a position up to `upTo`; undefined when not all of it is kept. */
  after(position: Position): readonly RecordedEvent[] | undefined;
  /** What is kept of a stream, its last events: all of it where the first has revision 0. */
  stream(stream: StreamName): readonly RecordedEvent[];
  /**
   * As `append`, for a writer who has seen the log up to a position that was `upTo`: of what came after it, it may have
   * missed only what this same process appended. Ids that are stored already were missed as well.
   * @throws LogHasGrown WrongExpectedRevision UnstorableText EventStoreUnavailable
   */
  append(
    stream: StreamName,
    expected: ExpectedRevision,
    events: readonly EventToAppend[],
    seenUpTo: Position,
  ): Promise<Appended>;
}

/**
 * The log (architecture section 6). A class, so that Nest can use it as an injection token.
 *
 * Guarantees, proved for every adapter by the contract suite: an append is stored whole or not at all, once per
 * event id for ever; of two writers on one revision exactly one wins; every reader sees every event once, in one
 * order, whatever other transactions are open.
 */
export abstract class EventStore {
  /**
   * Stores the events (at least one) after `expected`, or finds them stored by an earlier sending of the same ids.
   * @throws WrongExpectedRevision EventIdReused UnstorableText EventStoreUnavailable
   */
  abstract append(stream: StreamName, expected: ExpectedRevision, events: readonly EventToAppend[]): Promise<Appended>;

  /** The whole stream in order; empty when it does not exist. */
  abstract readStream(stream: StreamName): Promise<RecordedEvent[]>;

  /** Everything after a position up to the head at the moment of the call, in order, in batches. */
  abstract readAll(after: Position, filter?: EventFilter): AsyncIterable<readonly RecordedEvent[]>;

  /** Everything after a position, and then everything that comes, one batch at a time. */
  abstract subscribe(after: Position, filter: EventFilter, handle: (batch: EventBatch) => Promise<void>): Subscription;

  /** Position of the last event; `beginning` for an empty log. */
  abstract head(): Promise<Position>;

  /** Undefined for an adapter that always asks, and while nothing is known. */
  get known(): KnownLog | undefined {
    return undefined;
  }

  /** Ends connections and subscriptions; what was acknowledged stays. */
  abstract close(): Promise<void>;
}
