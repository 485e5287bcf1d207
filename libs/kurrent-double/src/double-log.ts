import { EventEmitter } from 'node:events';

/** An event as a client proposes it. */
export interface ProposedEvent {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

/** An event as it stands in `$all`. */
export interface LoggedEvent extends ProposedEvent {
  readonly stream: string;
  readonly revision: number;
  /** Commit and prepare position at once, as for every event that is written by one append. */
  readonly position: number;
}

/** What a writer expects of a stream: its last revision (-1 for none), anything, or that it is there. */
export type Expected = number | 'any' | 'stream-exists';

export type AppendOutcome =
  | { readonly kind: 'stored'; readonly revision: number; readonly position: number }
  | { readonly kind: 'wrong-expected-version'; readonly current: number };

const appendsBetweenNoise = 3;

/**
 * `$all` of a server, in memory. The server's own events and those of other applications stand between those of whoever
 * writes, and positions are places in a file: they have gaps.
 */
export class DoubleLog {
  readonly all: LoggedEvent[] = [];
  /** The positions after which subscriptions to `all` began; -1 for the beginning. */
  readonly subscribedAfter: number[] = [];
  /** Emits `grown`. */
  readonly growth = new EventEmitter().setMaxListeners(0);
  readonly #streams = new Map<string, LoggedEvent[]>();
  #end = 0;
  #appendCount = 0;

  constructor() {
    this.noise();
  }

  stream(name: string): readonly LoggedEvent[] | undefined {
    return this.#streams.get(name);
  }

  /** Whole or not at all; the same events after the same revision are found instead of stored again. */
  append(stream: string, expected: Expected, events: readonly ProposedEvent[]): AppendOutcome {
    const outcome = this.judge(stream, expected, events) ?? this.store(stream, events);
    this.#appendCount += 1;
    if (this.#appendCount % appendsBetweenNoise === 0) this.noise();
    this.growth.emit('grown');
    return outcome;
  }

  /** The first place in `all` at or after a position. */
  indexFrom(position: number): number {
    let [low, high] = [0, this.all.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.all[middle]?.position ?? Infinity) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** What speaks against storing: another revision, or that it is there already. */
  private judge(stream: string, expected: Expected, events: readonly ProposedEvent[]): AppendOutcome | undefined {
    const current = (this.#streams.get(stream)?.length ?? 0) - 1;
    const wrong = { kind: 'wrong-expected-version', current } as const;
    if (typeof expected === 'string') return expected === 'stream-exists' && current < 0 ? wrong : undefined;
    if (expected === current) return undefined;
    return this.repeated(stream, expected, events) ?? wrong;
  }

  private repeated(stream: string, after: number, events: readonly ProposedEvent[]): AppendOutcome | undefined {
    const present = this.#streams.get(stream)?.slice(after + 1, after + 1 + events.length) ?? [];
    const last = present.at(-1);
    if (!last || !events.every(({ id }, index) => present[index]?.id === id)) return undefined;
    return { kind: 'stored', revision: last.revision, position: last.position };
  }

  private store(stream: string, events: readonly ProposedEvent[]): AppendOutcome {
    const present = this.#streams.get(stream) ?? [];
    this.#streams.set(stream, present);
    for (const event of events) {
      const logged = { ...event, stream, revision: present.length, position: this.#end };
      this.#end += 96 + 2 * stream.length + event.data.length;
      present.push(logged);
      this.all.push(logged);
    }
    return { kind: 'stored', revision: present.length - 1, position: present.at(-1)?.position ?? 0 };
  }

  /** What nobody who asks for the streams of one application may be given. */
  private noise(): void {
    const event = (type: string): ProposedEvent => {
      const id = `00000000-0000-4000-8000-${String(this.all.length).padStart(12, '0')}`;
      const data = Buffer.from('{"noise":true}');
      return { id, type, contentType: 'application/json', data, metadata: Buffer.alloc(0) };
    };
    this.store('$stats-127.0.0.1:2113', [event('$statsCollected')]);
    this.store('$$evenwicht.case-1', [event('$metadata')]);
    this.store('evenwichtig.case-1', [event('SomebodyElsesEvent')]);
    this.store('case-1', [event('SomebodyElsesEvent')]);
  }
}
