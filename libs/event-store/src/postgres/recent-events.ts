import type { Position, StreamName } from '@evenwicht/events';

/** An event as the log holds it. Each reader makes its own of the text, so that nothing is shared by accident. */
export interface LogRow {
  readonly position: Position;
  readonly stream: StreamName;
  readonly type: string;
  readonly text: string;
}

/** The end of the log as far as this process knows it, without a gap: what many readers want, each at its own moment. */
export class RecentEvents {
  #rows: LogRow[] = [];
  readonly #byStream = new Map<StreamName, LogRow[]>();
  #head: Position | undefined;

  constructor(private readonly keptCount = 2_000) {}

  /** Position of the last event known; undefined while nothing is. */
  get head(): Position | undefined {
    return this.#head;
  }

  /** Knows nothing but where the log ends. */
  beginAt(head: Position): void {
    this.#rows = [];
    this.#byStream.clear();
    this.#head = head;
  }

  /** Takes in events that follow on what is known; those that are known already, or that leave a gap, are passed over. */
  add(rows: readonly LogRow[]): void {
    for (const row of rows) {
      if (this.#head === undefined || row.position !== this.#head + 1) continue;
      this.#rows.push(row);
      this.file(row);
      this.#head = row.position;
    }
    if (this.#rows.length > 2 * this.keptCount) this.forgetTheOldest();
  }

  /** The last events of a stream, as many as are kept. */
  of(stream: StreamName): readonly LogRow[] {
    return this.#byStream.get(stream) ?? [];
  }

  /** Everything after one position up to another; undefined when not all of that is kept. */
  between(after: Position, upTo: Position): readonly LogRow[] | undefined {
    if (this.#head === undefined || upTo > this.#head) return undefined;
    const before = this.#head - this.#rows.length;
    return after < before ? undefined : this.#rows.slice(after - before, Math.max(after, upTo) - before);
  }

  private file(row: LogRow): void {
    const rows = this.#byStream.get(row.stream);
    if (rows) rows.push(row);
    else this.#byStream.set(row.stream, [row]);
  }

  private forgetTheOldest(): void {
    this.#rows = this.#rows.slice(-this.keptCount);
    this.#byStream.clear();
    for (const row of this.#rows) this.file(row);
  }
}
