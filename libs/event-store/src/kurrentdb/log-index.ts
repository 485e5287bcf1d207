import type { Position, StreamName } from '@evenwicht/events';
import { EventIdReused, EventStoreUnavailable, noStream, type ExpectedRevision } from '../event-store.js';
import type { StorableAppend } from '../stored-event.js';
import { WakeUp } from '../wake-up.js';
import { PlaceList, type Place } from './place-list.js';

/** An event of the log as it came by in `$all`. */
export interface FollowedEvent {
  readonly eventId: string;
  readonly stream: StreamName;
  readonly revision: number;
  readonly place: Place;
  readonly text: string;
}

/** An event with its number in the log. */
export interface NumberedText {
  readonly position: Position;
  readonly stream: StreamName;
  readonly text: string;
}

/** Something was taken out of the log on the server: truncated, deleted or scavenged. No waiting mends it. */
export class LogHasHole extends Error {
  constructor(stream: StreamName, expected: number, found: number) {
    super(`stream ${stream}: revision ${expected} is missing from the log, found ${found}`);
    this.name = 'LogHasHole';
  }
}

/** How many of the latest events are kept at hand, for those who follow the log. */
const windowSize = 1000;

/**
 * What `$all` of the server means for this log: the n-th event of ours has position n (docs/adr/0012). Built from the
 * beginning by whoever follows the log, and never wrong, only late: those who need more of it wait.
 */
export class LogIndex {
  readonly grown = new WakeUp();
  readonly #places = new PlaceList();
  /** By stream: the positions of its events, by revision. */
  readonly #streams = new Map<StreamName, Position[]>();
  readonly #ids = new Map<string, { readonly stream: StreamName; readonly revision: number }>();
  /** Revisions that this process has stored and not yet seen come by. */
  readonly #stored = new Map<StreamName, number>();
  #window: NumberedText[] = [];
  #fault: Error | undefined;
  #lastGrowth = 0;
  #isRinging = false;

  /** The position of the last event that came by. */
  get head(): Position {
    return this.#places.length as Position;
  }

  placeOf(position: Position): Place | undefined {
    return this.#places.at(position - 1);
  }

  /** The position of the event at this place, once it has come by. */
  positionAt(place: Place): Position | undefined {
    const index = this.#places.indexOf(place);
    return index === undefined ? undefined : ((index + 1) as Position);
  }

  /** The last revision of a stream that is known here; the server may be further. */
  revisionOf(stream: StreamName): ExpectedRevision {
    const followed = (this.#streams.get(stream)?.length ?? 0) - 1;
    return Math.max(followed, this.#stored.get(stream) ?? noStream);
  }

  /** The last revision of this very append when it is in the log already. @throws EventIdReused when its ids are there as something else */
  earlier({ stream, events }: StorableAppend): number | undefined {
    const found = events.map(({ eventId }) => this.#ids.get(eventId));
    if (found.every((each) => each === undefined)) return undefined;
    const first = found[0]?.revision ?? NaN;
    const isThisAppend = found.every((each, index) => each?.stream === stream && each.revision === first + index);
    if (!isThisAppend) throw new EventIdReused(stream);
    return first + events.length - 1;
  }

  /** This process has stored it; its positions come when it comes by, if it has not done so already. */
  stored({ stream, events }: StorableAppend): void {
    for (const { eventId, revision } of events) this.remember(eventId, stream, revision);
    const last = events.at(-1)?.revision ?? noStream;
    if (last > this.revisionOf(stream)) this.#stored.set(stream, last);
  }

  /** The next event of the log. @throws LogHasHole */
  follow({ eventId, stream, revision, place, text }: FollowedEvent): void {
    const positions = this.#streams.get(stream) ?? [];
    if (revision !== positions.length) throw new LogHasHole(stream, positions.length, revision);
    const position = this.#places.push(place) as Position;
    this.#streams.set(stream, positions);
    positions.push(position);
    this.remember(eventId, stream, revision);
    if ((this.#stored.get(stream) ?? Infinity) <= revision) this.#stored.delete(stream);
    this.keep({ position, stream, text });
    this.#lastGrowth = performance.now();
    this.ringSoon();
  }

  /** From now on whoever asks is told this. */
  fail(fault: Error): void {
    this.#fault = fault;
    this.grown.ring();
  }

  /** @throws LogHasHole, or what else ended the following */
  mustGoOn(): void {
    if (this.#fault) throw this.#fault;
  }

  /** The latest events after a position, if all of them are at hand. */
  recentAfter(after: Position): readonly NumberedText[] | undefined {
    const first = this.#window[0]?.position;
    if (first === undefined || after < first - 1) return undefined;
    return this.#window.slice(after - first + 1);
  }

  /**
   * The position of an event, when it has come by.
   * @throws EventStoreUnavailable when nothing comes by for `patience` milliseconds; LogHasHole
   */
  async positionOf(stream: StreamName, revision: number, patience: number): Promise<Position> {
    const begun = performance.now();
    for (;;) {
      const { rings } = this.grown;
      const position = this.#streams.get(stream)?.[revision];
      if (position !== undefined) return position;
      this.mustGoOn();
      const left = Math.max(begun, this.#lastGrowth) + patience - performance.now();
      if (left <= 0) throw new EventStoreUnavailable(new Error(`nothing comes by for ${patience} ms`));
      await this.grown.sleep(rings, left);
    }
  }

  /** The first who used an id has it. */
  private remember(eventId: string, stream: StreamName, revision: number): void {
    if (!this.#ids.has(eventId)) this.#ids.set(eventId, { stream, revision });
  }

  /** Once for all that comes by together. */
  private ringSoon(): void {
    if (this.#isRinging) return;
    this.#isRinging = true;
    setImmediate(() => {
      this.#isRinging = false;
      this.grown.ring();
    });
  }

  private keep(event: NumberedText): void {
    this.#window.push(event);
    if (this.#window.length >= 2 * windowSize) this.#window = this.#window.slice(-windowSize);
  }
}
