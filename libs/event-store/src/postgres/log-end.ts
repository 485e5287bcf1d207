import type { Position, RecordedEvent, StreamName } from '@evenwicht/events';
import { beginning, type EventFilter } from '../event-store.js';
import { Gatherer } from '../gatherer.js';
import { isWanted } from '../is-wanted.js';
import { recorded, type StorableAppend } from '../stored-event.js';
import type { LogPage } from '../tail-subscription.js';
import { pageSize, type LogPages, type Sighting } from './log-pages.js';
import { RecentEvents, type LogRow } from './recent-events.js';

/** After every position that there is. */
const theVeryEnd = Number.MAX_SAFE_INTEGER as Position;

/** Looks that may be under way: one long stream does not hold up those who want little. */
const looksAtOnce = 2;

/**
 * The end of the log, read once for all who want it: subscribers, commands, and whoever asks for the head. What this
 * process appends is known without reading it back; what others append is found by looking. A look that somebody asks
 * for begins after it was asked for, so that nothing is missing that was in the log by then.
 */
export class LogEnd {
  readonly #recent = new RecentEvents();
  /** Position up to which others have appended, as far as this process knows. */
  #byOthers: Position = beginning;
  /** What this process has sent and not heard of: a look may find it first. */
  #sent: readonly StorableAppend[] = [];
  readonly #looks = new Gatherer<StreamName | undefined, Sighting>((streams) => this.lookFor(streams), looksAtOnce);

  constructor(private readonly pages: LogPages) {}

  /** Position of the last event that this process knows of; undefined while it knows nothing. */
  get known(): Position | undefined {
    return this.#recent.head;
  }

  /** Position of the last event at some moment after the call. @throws EventStoreUnavailable */
  async head(): Promise<Position> {
    return (await this.#looks.add(undefined)).head;
  }

  /** The whole stream in order. @throws EventStoreUnavailable */
  async stream(stream: StreamName): Promise<RecordedEvent[]> {
    const { streams } = await this.#looks.add(stream);
    return (streams.get(stream) ?? []).map(eventOf);
  }

  /** For a reader who goes along with the log: looks only where nothing new is known. @throws EventStoreUnavailable */
  async page(after: Position, filter: EventFilter): Promise<LogPage> {
    if (this.known === undefined || this.known <= after) await this.head();
    return this.pageKnown(after, filter) ?? (await this.pages.page(after, filter));
  }

  /** What is known after a position, a page at most; undefined when that reaches back too far, or not far enough. */
  pageKnown(after: Position, filter: EventFilter, upTo = this.known): LogPage | undefined {
    const rows = upTo === undefined ? undefined : this.#recent.between(after, upTo);
    if (!rows || upTo === undefined) return undefined;
    const page = rows.slice(0, pageSize);
    return { events: wantedIn(page, filter), upTo: page.at(-1)?.position ?? upTo, head: this.known ?? upTo };
  }

  /** Everything that is known after a position; undefined when that reaches back too far. */
  eventsKnown(after: Position): readonly RecordedEvent[] | undefined {
    return this.known === undefined ? undefined : this.#recent.between(after, this.known)?.map(eventOf);
  }

  /** The last events of a stream that are known. */
  streamKnown(stream: StreamName): readonly RecordedEvent[] {
    return this.#recent.of(stream).map(eventOf);
  }

  /** Where the log ends if nobody else has appended anything since a position; that position where somebody has. */
  headIfAloneSince(position: Position): Position {
    return this.#byOthers > position ? position : (this.known ?? position);
  }

  /** From now until the next call this may be found in the log, and comes from this process. */
  sending(appends: readonly StorableAppend[]): void {
    this.#sent = appends;
  }

  /** What this process has just stored; `position` is that of its last event. */
  add({ stream, events }: StorableAppend, position: Position): void {
    const before = position - events.length;
    this.#recent.add(
      events.map(({ type, text }, index) => ({ position: (before + index + 1) as Position, stream, type, text })),
    );
  }

  private async lookFor(asked: readonly (StreamName | undefined)[]): Promise<readonly Sighting[]> {
    const streams = [...new Set(asked.filter((stream) => stream !== undefined))];
    const sighting = await this.pages.look(this.known ?? theVeryEnd, streams);
    this.take(sighting);
    return asked.map(() => sighting);
  }

  /** Who is more than a page behind reads the log itself; it is not kept for them. */
  private take({ head, rows }: Sighting): void {
    const { known } = this;
    if (known === undefined || head > known + pageSize) {
      this.#recent.beginAt(head);
      this.#byOthers = head;
      return;
    }
    const others = rows.findLast(({ position, text }) => position > known && !this.isSent(text));
    if (others) this.#byOthers = others.position;
    this.#recent.add(rows);
  }

  private isSent(text: string): boolean {
    return this.#sent.some(({ events }) => events.some((event) => event.text === text));
  }
}

function wantedIn(rows: readonly LogRow[], filter: EventFilter): RecordedEvent[] {
  return rows.filter((row) => isWanted(row, filter)).map(eventOf);
}

function eventOf({ text, position }: LogRow): RecordedEvent {
  return recorded(text, position);
}
